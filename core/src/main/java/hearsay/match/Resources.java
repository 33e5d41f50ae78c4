package hearsay.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the tables that ship beside the code: tab-separated, comments behind a hash. */
final class Resources {

  private Resources() {}

  /**
   * Hands every row to a consumer.
   *
   * @throws IllegalStateException if there is no such resource
   */
  static void forEachRow(String resource, Consumer<String[]> consumer) {
    InputStream stream = Resources.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          "resource hearsay/match/" + resource + " is missing. Maybe the jar was repackaged.");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          consumer.accept(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
