package hearsay.stance;

import hearsay.model.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Weights that ship as resources, and judgements by them. */
final class Weights {

  private Weights() {}

  /** What the file of weights is called: those learned with an encoder are a file of their own. */
  static String resource(String task, boolean encoder) {
    return task + (encoder ? "-encoder" : "") + ".weights";
  }

  static LogisticModel load(String task, boolean encoder, String fingerprint) {
    String resource = resource(task, encoder);
    InputStream stream = Weights.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          "resource hearsay/stance/" + resource + " is missing. Maybe the jar was repackaged.");
    }
    try {
      return LogisticFile.read(stream, fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException("resource hearsay/stance/" + resource, e);
    }
  }

  static <L extends Enum<L>> List<String> labels(L[] all) {
    return Arrays.stream(all).map(label -> label.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Where a label's share stands among the shares. */
  static <L extends Enum<L>> int place(L label, L[] all) {
    return Arrays.asList(all).indexOf(label);
  }

  /** A label by its place, explained against the likeliest other. */
  static <L extends Enum<L>> Judgement<L> judge(
      LogisticModel model, Map<String, Double> features, double[] shares, int best, L[] labels) {
    int next = best == 0 ? 1 : 0;
    for (int y = 0; y < shares.length; y++) {
      if (y != best && shares[y] > shares[next]) {
        next = y;
      }
    }
    List<LogisticModel.Part> parts = new ArrayList<>(model.parts(features, best, next));
    parts.sort(
        Comparator.comparingDouble((LogisticModel.Part part) -> -Math.abs(part.weight()))
            .thenComparing(LogisticModel.Part::feature));
    List<Evidence> evidence =
        parts.stream()
            .map(
                part ->
                    new Evidence(
                        part.feature(),
                        String.format(Locale.ROOT, "%.2f", part.value()),
                        part.weight(),
                        List.of()))
            .toList();
    return new Judgement<>(labels[best], Math.min(1, shares[best]), evidence);
  }
}
