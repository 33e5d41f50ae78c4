package hearsay.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file form of a {@link LogisticModel}: a line that names the features' fingerprint, a line of
 * labels, then a line for each feature, tabs between the cells. Weights are rounded to three
 * decimals; features of which nothing is left are not written.
 */
final class LogisticFile {

  private static final String HEAD = "# features ";
  private static final String NUMBER = "%.3f";

  private LogisticFile() {}

  /**
   * Writes a model and closes the stream.
   *
   * @param fingerprint what the features of this code look like
   */
  static void write(LogisticModel model, String fingerprint, OutputStream stream)
      throws IOException {
    StringBuilder lines = new StringBuilder(HEAD).append(fingerprint).append('\n');
    lines.append("\t").append(String.join("\t", model.labels())).append('\n');
    for (Map.Entry<String, double[]> entry : model.weights().entrySet()) {
      List<String> cells = new ArrayList<>();
      boolean nothing = true;
      for (double weight : entry.getValue()) {
        String cell = String.format(Locale.ROOT, NUMBER, weight);
        String plain = cell.equals("-0.000") ? "0.000" : cell;
        nothing &= plain.equals("0.000");
        cells.add(plain);
      }
      if (!nothing) {
        lines.append(entry.getKey()).append('\t').append(String.join("\t", cells)).append('\n');
      }
    }
    try (stream) {
      stream.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Reads a model and closes the stream.
   *
   * @throws IOException if the stream does, or if it holds no model or one of other features
   */
  static LogisticModel read(InputStream stream, String fingerprint) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String head = reader.readLine();
      String labels = reader.readLine();
      if (head == null || labels == null || !head.startsWith(HEAD)) {
        throw new IOException("not a file of weights. Maybe train it again.");
      }
      if (!head.equals(HEAD + fingerprint)) {
        throw new IOException(
            "weights were trained with other features than this code has ("
                + head.substring(HEAD.length())
                + ", not "
                + fingerprint
                + "). Train them again.");
      }
      Map<String, double[]> weights = new TreeMap<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        weights.put(
            cells[0],
            Arrays.stream(cells, 1, cells.length).mapToDouble(Double::parseDouble).toArray());
      }
      return new LogisticModel(List.of(labels.substring(1).split("\t", -1)), weights);
    } catch (NumberFormatException e) {
      throw new IOException("not a file of weights: " + e.getMessage(), e);
    }
  }
}
