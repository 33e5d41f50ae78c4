package hearsay.extract.learned;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Shipped weights, the code that reads them, and their model card belong together. */
final class AttributionWeightsTest {

  /** Where in the unpacked file the number stands that tells the features. */
  private static final int FINGERPRINT_AT = 4;

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AttributionWeightsTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void shippedWeightsWereLearnedWithTheFeaturesOfThisCode() {
    assertDoesNotThrow(AttributionTagger::load);
  }

  @Test
  void weightsOfOtherFeaturesAreRefused() throws IOException {
    IOException refused = refuse(FINGERPRINT_AT);
    assertTrue(refused.getMessage().contains("other features"), refused.getMessage());
  }

  @Test
  void whatIsNoModelIsRefused() throws IOException {
    IOException refused = refuse(0);
    assertTrue(refused.getMessage().contains("not an attribution model"), refused.getMessage());
  }

  @Test
  void theModelCardNamesTheShippedWeights() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("attribution.model"));
    String card = new String(resource("attribution.md"), StandardCharsets.UTF_8);
    assertTrue(
        card.contains(HexFormat.of().formatHex(digest)),
        "attribution.md must name SHA-256 " + HexFormat.of().formatHex(digest));
  }

  /** What reading the shipped weights says when one byte of them is another. */
  private static IOException refuse(int changed) throws IOException {
    byte[] unpacked;
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(resource("attribution.model")))) {
      unpacked = in.readAllBytes();
    }
    unpacked[changed] ^= 1;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(unpacked);
    }
    return assertThrows(
        IOException.class,
        () -> AttributionTagger.read(new ByteArrayInputStream(packed.toByteArray())));
  }
}
