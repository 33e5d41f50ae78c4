package hearsay.benchmarks.score;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scores which statements of a story were put together. Predicted statements count as the gold ones
 * that they match; a pair of which extraction lost a statement counts against recall, save in the
 * figures "where found".
 */
final class StoryClaims {
  private final StoryAlignment alignment;
  private final Map<Integer, String> goldClaims;
  private final Map<Integer, String> predictedClaims;

  StoryClaims(StoryAlignment alignment, ClaimIndex gold, ClaimIndex predicted) {
    this.alignment = alignment;
    this.goldClaims = gold.claimOf();
    this.predictedClaims = new HashMap<>();
    predicted
        .claimOf()
        .forEach(
            (position, claim) -> {
              if (alignment.goldOf().containsKey(position)) {
                predictedClaims.put(alignment.goldOf().get(position), claim);
              }
            });
  }

  void addTo(Scores.Builder scores) {
    Set<StatementPair> gold = StatementPair.within(goldClaims);
    Set<StatementPair> predicted = StatementPair.within(predictedClaims);
    Set<Integer> found = new TreeSet<>(alignment.goldOf().values());
    scores
        .figures("same_claim", compare(gold, predicted))
        .figures(
            "same_claim_where_found",
            compare(
                keep(gold, p -> found.contains(p.first()) && found.contains(p.second())),
                predicted))
        .figures(
            "same_claim_cross_document",
            compare(keep(gold, this::crossesDocuments), keep(predicted, this::crossesDocuments)));
    if (!found.isEmpty()) {
      scores.figures("b_cubed_where_found", BCubed.of(found, goldClaims, predictedClaims));
    }
  }

  private boolean crossesDocuments(StatementPair pair) {
    return !doc(pair.first()).equals(doc(pair.second()));
  }

  private String doc(int position) {
    return alignment.gold().get(position).doc();
  }

  private static Set<StatementPair> keep(
      Set<StatementPair> pairs, Predicate<StatementPair> wanted) {
    return pairs.stream().filter(wanted).collect(Collectors.toCollection(HashSet::new));
  }

  private static PrecisionRecall compare(Set<StatementPair> gold, Set<StatementPair> predicted) {
    return PrecisionRecall.of(
        Sets.intersection(gold, predicted).size(), predicted.size(), gold.size());
  }
}
