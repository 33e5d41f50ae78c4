package hearsay.benchmarks.score;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.SpanAttribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores who said what, as places in articles.
 *
 * <p>Spans are compared without the blanks and punctuation at their ends. {@code exact} counts
 * equal spans of a role and {@code chars} the code units that it covers, whichever attribution has
 * them. {@code overlap50} and {@code overlap80} pair attributions one to one by the overlap of
 * their contents; {@code whole} asks besides that the sources of the pair overlap, or are both
 * absent.
 */
public final class AttributionScore {
  private static final double PAIRED = 0.5;
  private static final double CLOSE = 0.8;

  private final List<RoleTally> roles = Arrays.stream(Role.values()).map(RoleTally::new).toList();
  private int goldCount;
  private int predictedCount;
  private int paired;
  private int close;
  private int sourceRight;
  private int quoted;
  private int quotedFound;

  private AttributionScore() {}

  /**
   * Scores articles by id. One without prediction counts as one in which nothing was found;
   * predictions without gold are passed over, and of several for one article the last counts.
   *
   * @throws IllegalArgumentException if a span ends beyond its article's text
   */
  public static Scores of(
      List<AttributedArticle> articles, List<AttributionPrediction> predictions) {
    Map<String, List<SpanAttribution>> byId =
        predictions.stream()
            .collect(
                toMap(
                    AttributionPrediction::id,
                    AttributionPrediction::attributions,
                    (earlier, later) -> later));
    AttributionScore score = new AttributionScore();
    int missing = 0;
    for (AttributedArticle article : articles) {
      missing += byId.containsKey(article.id()) ? 0 : 1;
      score.add(article, byId.getOrDefault(article.id(), List.of()));
    }
    return score.scores(articles.size(), missing);
  }

  private void add(AttributedArticle article, List<SpanAttribution> found) {
    List<TrimmedAttribution> predicted = TrimmedAttribution.of(article, found);
    List<TrimmedAttribution> gold = TrimmedAttribution.of(article, article.attributions());
    roles.forEach(role -> role.add(gold, predicted));
    goldCount += withContent(gold);
    predictedCount += withContent(predicted);
    List<Match> matches = Match.oneToOne(candidates(gold, predicted));
    paired += matches.size();
    for (Match match : matches) {
      close += match.score() >= CLOSE ? 1 : 0;
      sourceRight += gold.get(match.gold()).sharesSource(predicted.get(match.predicted())) ? 1 : 0;
    }
    Set<Integer> foundGold = matches.stream().map(Match::gold).collect(toSet());
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).hasContent() && Quotation.in(article, article.attributions().get(i))) {
        quoted++;
        quotedFound += foundGold.contains(i) ? 1 : 0;
      }
    }
  }

  private static List<Match> candidates(
      List<TrimmedAttribution> gold, List<TrimmedAttribution> predicted) {
    List<Match> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = gold.get(i).content().overlap(predicted.get(j).content());
        if (overlap >= PAIRED) {
          candidates.add(new Match(overlap, i, j));
        }
      }
    }
    return candidates;
  }

  private static int withContent(List<TrimmedAttribution> attributions) {
    return (int) attributions.stream().filter(TrimmedAttribution::hasContent).count();
  }

  private Scores scores(int documents, int missing) {
    Scores.Builder scores =
        Scores.builder()
            .count("documents", documents)
            .count("documents_missing", missing)
            .count("gold_attributions", goldCount)
            .count("predicted_attributions", predictedCount);
    roles.forEach(role -> role.addExactTo(scores));
    roles.forEach(role -> role.addCharactersTo(scores));
    return scores
        .figures("overlap50.content", PrecisionRecall.of(paired, predictedCount, goldCount))
        .figures("overlap80.content", PrecisionRecall.of(close, predictedCount, goldCount))
        .figure("source_right_where_content_found", Ratio.of(sourceRight, paired))
        .figures("whole", PrecisionRecall.of(sourceRight, predictedCount, goldCount))
        .figure("quoted_content_found", Ratio.of(quotedFound, quoted))
        .build();
  }
}
