package hearsay.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The file form of a {@link ParserModel}: the weights of each table rounded to steps of a size of
 * its own, most of them a byte each.
 */
final class ParserModelFile {

  private static final int MAGIC = 0x48445031;

  /** Steps in the mean weight of a table. */
  private static final int STEPS = 8;

  /** Stands before a weight of too many steps for a byte. */
  private static final byte FAR = -128;

  private ParserModelFile() {}

  /**
   * Writes a model, and with it what the features of this code look like.
   *
   * @throws IOException if the stream does
   */
  static void write(ParserModel model, OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
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
   * @throws IOException if the stream does, or if it holds no model or one of another version of
   *     the features
   */
  static ParserModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
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
    } catch (EOFException | ZipException | IndexOutOfBoundsException e) {
      throw new IOException(
          "dependency parser's model is cut off or damaged. Maybe fetch it again.", e);
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
    out.writeFloat(step);
    for (float weight : weights) {
      int steps = Math.round(weight / step);
      if (Math.abs(steps) < -FAR) {
        out.writeByte(steps);
      } else {
        out.writeByte(FAR);
        out.writeInt(steps);
      }
    }
  }

  private static void readWeights(float[] weights, DataInputStream in) throws IOException {
    float step = in.readFloat();
    for (int i = 0; i < weights.length; i++) {
      int steps = in.readByte();
      weights[i] = (steps == FAR ? in.readInt() : steps) * step;
    }
  }

  /** A small part of the mean weight, those left out that are 0 because they were never seen. */
  private static float step(float[] weights) {
    double sum = 0;
    int count = 0;
    for (float weight : weights) {
      sum += Math.abs(weight);
      count += weight == 0 ? 0 : 1;
    }
    return count == 0 ? 1 : (float) (sum / count / STEPS);
  }
}
