package hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The library's version, which the build writes into a resource. */
final class Version {

  private static final String RESOURCE = "version.properties";

  static final String LIBRARY = read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "development");
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read. Maybe the jar is damaged.", e);
    }
  }
}
