package hearsay.report;

import static java.util.stream.Collectors.joining;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * A style sheet or script that ships with the library and goes into the page as it is.
 *
 * @param text what it holds; nothing in it ends the element that it stands in
 */
record PageResource(String text) {

  static final PageResource STYLE =
      load("colours.css", "base.css", "side.css", "issues.css", "articles.css", "print.css");
  static final PageResource SCRIPT = load("filter.js", "reader.js", "print.js");

  PageResource {
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException(
          "resource holds '</' or '<!--', must hold neither. It would end its element.");
    }
  }

  /** The files, one after the other. */
  private static PageResource load(String... names) {
    return new PageResource(Stream.of(names).map(PageResource::read).collect(joining()));
  }

  private static String read(String name) {
    try {
      return Resources.toString(
          Resources.getResource(PageResource.class, "page/" + name), StandardCharsets.UTF_8);
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
