package hearsay.benchmarks.train;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.FormatMethod;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.score.Correlation;
import hearsay.benchmarks.score.Scores;
import hearsay.benchmarks.score.StoryScore;
import hearsay.match.MatchOptions;
import hearsay.match.TrainedSimilarity.HeldOut;
import hearsay.match.TrainedSimilarity.Judgement;
import hearsay.model.Claim;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How well similarities fit what they were not learned from, for people. */
final class SimilarityReport {

  private static final int BINS = 10;

  private static final List<String> FIGURES =
      List.of(
          "same_claim_where_found.p",
          "same_claim_where_found.r",
          "same_claim_where_found.f1",
          "b_cubed_where_found.f1");

  private SimilarityReport() {}

  static String text(
      HeldOut held,
      List<Double> grades,
      Map<String, GoldStory> gold,
      Map<String, PredictedStory> found) {
    double[] similarities = held.texts().stream().mapToDouble(Judgement::similarity).toArray();
    double pearson =
        Correlation.pearson(
            similarities, grades.stream().mapToDouble(Double::doubleValue).toArray());
    StringBuilder text = new StringBuilder();
    text.append(line("Pearson on pairs of texts, ten-fold: %.3f", pearson))
        .append(line("Pairs of texts; the same from grade %.1f on", SimilarityTraining.SAME))
        .append(reliability(held.texts()))
        .append(line("Pairs of statements of a story left out"))
        .append(reliability(held.statements()))
        .append(line("Stories left out: same claim where found, p, r, f1; B-cubed f1"));
    double shipped = MatchOptions.defaults().claimThreshold();
    gold.forEach(
        (name, story) -> text.append(figures(score(held, shipped, name, story, found), name)));
    text.append(line("The same by threshold of claims, mean of all stories"));
    for (double threshold : held.claims().keySet()) {
      List<Scores> scores =
          gold.entrySet().stream()
              .map(story -> score(held, threshold, story.getKey(), story.getValue(), found))
              .toList();
      text.append(line("  %s %.2f", means(scores), threshold));
    }
    return text.toString();
  }

  private static Scores score(
      HeldOut held,
      double threshold,
      String name,
      GoldStory gold,
      Map<String, PredictedStory> found) {
    List<Claim> claims = requireNonNull(requireNonNull(held.claims().get(threshold)).get(name));
    return StoryScore.of(
        gold,
        new PredictedStory(
            requireNonNull(found.get(name)).statements(),
            claims.stream().map(claim -> new StoryClaim(claim.id(), claim.statementIds())).toList(),
            List.of()));
  }

  private static String figures(Scores scores, String name) {
    return line("  %s %s", means(List.of(scores)), name);
  }

  private static String means(List<Scores> scores) {
    return FIGURES.stream()
        .map(
            figure ->
                String.format(
                    Locale.ROOT,
                    "%.3f",
                    scores.stream().mapToDouble(each -> each.figure(figure)).average().orElse(0)))
        .collect(Collectors.joining(" "));
  }

  /** How many pairs each tenth of the scale has, their mean similarity, and how many are same. */
  private static String reliability(List<Judgement> judged) {
    int[] pairs = new int[BINS];
    int[] same = new int[BINS];
    double[] sum = new double[BINS];
    for (Judgement judgement : judged) {
      int bin = Math.min(BINS - 1, (int) (BINS * judgement.similarity()));
      pairs[bin]++;
      same[bin] += judgement.same() ? 1 : 0;
      sum[bin] += judgement.similarity();
    }
    StringBuilder table = new StringBuilder(line("  from   pairs  mean  same"));
    for (int bin = 0; bin < BINS; bin++) {
      double mean = pairs[bin] == 0 ? 0 : sum[bin] / pairs[bin];
      double share = pairs[bin] == 0 ? 0 : (double) same[bin] / pairs[bin];
      table.append(line("  %.1f  %6d  %.2f  %.2f", (double) bin / BINS, pairs[bin], mean, share));
    }
    return table.toString();
  }

  @FormatMethod
  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
