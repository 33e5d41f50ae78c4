package hearsay.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A style sheet or script that ships with the library and goes into the page as it is.
 *
 * @param text what it holds; nothing in it ends the element that it stands in
 */
record PageResource(String text) {

  static final PageResource STYLE = load("report.css");
  static final PageResource SCRIPT = load("report.js");

  PageResource {
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException(
          "resource holds '</' or '<!--', must hold neither. It would end its element.");
    }
  }

  private static PageResource load(String name) {
    try {
      return new PageResource(
          Resources.toString(
              Resources.getResource(PageResource.class, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source that a Content-Security-Policy names it by. */
  String policySource() {
    byte[] digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
