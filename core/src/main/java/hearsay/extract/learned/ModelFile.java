package hearsay.extract.learned;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The file form of an {@link AttributionModel}: weights rounded to steps of one {@value #STEPS}th
 * and stored with the gaps between them, so that the many zeros cost nothing.
 */
final class ModelFile {

  private static final int MAGIC = 0x48454152;

  /** Steps in a weight of 1. */
  private static final int STEPS = 32;

  private static final int BUFFER = 1 << 16;

  private ModelFile() {}

  /**
   * Writes a model, and with it what the features of this code look like.
   *
   * @throws IOException if the stream does
   */
  static void write(AttributionModel model, OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(MAGIC);
      out.writeInt(FeatureFingerprint.ofThisCode());
      for (ChainModel chain : model.chains()) {
        writeWeights(chain.weights(), out);
        writeWeights(chain.edgeWeights(), out);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does, or if it holds no model or one of another version of
   *     the features
   */
  static AttributionModel read(InputStream stream) throws IOException {
    try (InputStream unzipped = new GZIPInputStream(stream, BUFFER)) {
      // Byte by byte from the unzipping stream takes several times as long.
      ByteBuffer in = ByteBuffer.wrap(unzipped.readAllBytes());
      if (in.getInt() != MAGIC) {
        throw new IOException("not an attribution model. Maybe train it again.");
      }
      int fingerprint = in.getInt();
      if (fingerprint != FeatureFingerprint.ofThisCode()) {
        throw new IOException(
            "attribution model was trained with other features than this code has ("
                + fingerprint
                + ", not "
                + FeatureFingerprint.ofThisCode()
                + "). Train it again.");
      }
      AttributionModel model = AttributionModel.empty();
      for (ChainModel chain : model.chains()) {
        readWeights(chain.weights(), in);
        readWeights(chain.edgeWeights(), in);
      }
      return model;
    } catch (EOFException | ZipException | BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("attribution model is cut off or damaged. Maybe fetch it again.", e);
    }
  }

  private static void writeWeights(float[] weights, DataOutputStream out) throws IOException {
    int gap = 0;
    for (float weight : weights) {
      int steps = Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
      if (steps == 0) {
        gap++;
      } else {
        writeGap(gap, out);
        out.writeByte(steps);
        gap = 0;
      }
    }
    writeGap(gap, out);
    out.writeByte(0);
  }

  private static void readWeights(float[] weights, ByteBuffer in) {
    int at = 0;
    while (true) {
      at += readGap(in);
      byte steps = in.get();
      if (steps == 0) {
        return;
      }
      weights[at++] = (float) steps / STEPS;
    }
  }

  /** Seven bits a byte, the lowest first; the top bit says that more follow. */
  private static void writeGap(int gap, DataOutputStream out) throws IOException {
    int rest = gap;
    while (rest >= 128) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(ByteBuffer in) {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int next = Byte.toUnsignedInt(in.get());
      gap |= (next & 127) << shift;
      if (next < 128) {
        return gap;
      }
    }
  }
}
