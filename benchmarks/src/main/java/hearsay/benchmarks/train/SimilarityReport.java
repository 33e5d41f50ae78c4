package hearsay.benchmarks.train;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.FormatMethod;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.score.Correlation;
import hearsay.benchmarks.score.Scores;
import hearsay.benchmarks.score.StoryScore;
import hearsay.match.TrainedSimilarity.HeldOut;
import hearsay.match.TrainedSimilarity.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well similarities fit what they were not learned from, for people. */
final class SimilarityReport {

  private static final int BINS = 10;

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
    gold.forEach(
        (name, story) -> {
          PredictedStory statements = requireNonNull(found.get(name));
          Scores scores =
              StoryScore.of(
                  story,
                  new PredictedStory(
                      statements.statements(),
                      requireNonNull(held.claims().get(name)).stream()
                          .map(claim -> new StoryClaim(claim.id(), claim.statementIds()))
                          .toList(),
                      List.of()));
          text.append(
              line(
                  "  %.3f %.3f %.3f %.3f %s",
                  scores.figure("same_claim_where_found.p"),
                  scores.figure("same_claim_where_found.r"),
                  scores.figure("same_claim_where_found.f1"),
                  scores.figure("b_cubed_where_found.f1"),
                  name));
        });
    return text.toString();
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
