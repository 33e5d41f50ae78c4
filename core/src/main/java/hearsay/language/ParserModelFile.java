package hearsay.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file form of a {@link ParserModel}: each table of weights rounded to 255 steps of its own size.
 */
final class ParserModelFile {

  private static final int MAGIC = 0x48445031;

  /** Weights of this share of a table's greatest and more are cut to it. */
  private static final int STEPS = 127;

  private ParserModelFile() {}

  /**
   * Writes a model, and with it what the features of this code look like.
   *
   * @throws IOException if the stream does
   */
  static void write(ParserModel model, OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(MAGIC);
      out.writeInt(ParserFingerprint.ofThisCode());
      writeNames(model.vocabulary().lemmas(), out);
      writeNames(model.vocabulary().tags(), out);
      writeNames(model.vocabulary().relations(), out);
      for (float[] weights : model.weights()) {
        writeWeights(weights, out);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does, or if it holds no model or one of another version of the
   *     features
   */
  static ParserModel read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a dependency parser's model. Maybe train it again.");
      }
      int fingerprint = in.readInt();
      if (fingerprint != ParserFingerprint.ofThisCode()) {
        throw new IOException(
            "dependency parser was trained with other features than this code has ("
                + fingerprint
                + ", not "
                + ParserFingerprint.ofThisCode()
                + "). Train it again.");
      }
      ParserModel model =
          new ParserModel(ParserVocabulary.of(readNames(in), readNames(in), readNames(in)));
      for (float[] weights : model.weights()) {
        readWeights(weights, in);
      }
      return model;
    }
  }

  private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void writeWeights(float[] weights, DataOutputStream out) throws IOException {
    float step = step(weights);
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      steps[i] = (byte) Math.max(-STEPS, Math.min(STEPS, Math.round(weights[i] / step)));
    }
    out.writeFloat(step);
    out.write(steps);
  }

  private static void readWeights(float[] weights, DataInputStream in) throws IOException {
    float step = in.readFloat();
    byte[] steps = new byte[weights.length];
    in.readFully(steps);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = steps[i] * step;
    }
  }

  /** A step so large that {@link #STEPS} of them reach eight times the mean weight that is not 0. */
  private static float step(float[] weights) {
    double sum = 0;
    int count = 0;
    double greatest = 0;
    for (float weight : weights) {
      sum += Math.abs(weight);
      count += weight == 0 ? 0 : 1;
      greatest = Math.max(greatest, Math.abs(weight));
    }
    double reach = count == 0 ? 1 : Math.min(greatest, 8 * sum / count);
    return (float) (reach / STEPS);
  }
}
