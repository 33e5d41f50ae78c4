package hearsay.benchmarks.score;

import static java.util.stream.Collectors.toSet;

import hearsay.benchmarks.data.StoryRelation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Scores relations of a story. A gold end stands for its whole claim, a predicted end for what it
 * names; ends fit where they share a statement. A predicted relation with an end that matches no
 * gold statement is not judged.
 */
final class StoryRelations {
  private final List<StoryLink> gold;
  private final List<StoryLink> predicted;

  StoryRelations(
      StoryAlignment alignment,
      ClaimIndex goldIndex,
      List<StoryRelation> goldRelations,
      ClaimIndex predictedIndex,
      List<StoryRelation> predictedRelations) {
    gold =
        goldRelations.stream()
            .map(
                r ->
                    new StoryLink(
                        r.type(), goldIndex.wholeClaim(r.from()), goldIndex.wholeClaim(r.to())))
            .filter(StoryLink::isJudged)
            .toList();
    predicted =
        predictedRelations.stream()
            .map(
                r ->
                    new StoryLink(
                        r.type(),
                        goldOf(alignment, predictedIndex.named(r.from())),
                        goldOf(alignment, predictedIndex.named(r.to()))))
            .toList();
  }

  void addTo(Scores.Builder scores) {
    for (RelationGroup group : RelationGroup.ALL) {
      List<StoryLink> wanted = group.of(gold);
      List<StoryLink> found = group.of(predicted);
      List<StoryLink> judged = found.stream().filter(StoryLink::isJudged).toList();
      scores
          .figures(
              group.name(),
              PrecisionRecall.of(
                  group.fitting(judged, wanted),
                  judged.size(),
                  group.fitting(wanted, judged),
                  wanted.size()))
          .count(group.name() + ".gold", wanted.size())
          .count(group.name() + ".judged", judged.size())
          .count(group.name() + ".unjudged", found.size() - judged.size());
    }
  }

  private static Set<Integer> goldOf(StoryAlignment alignment, Set<Integer> predicted) {
    Map<Integer, Integer> goldOf = alignment.goldOf();
    return predicted.stream().map(goldOf::get).filter(Objects::nonNull).collect(toSet());
  }
}
