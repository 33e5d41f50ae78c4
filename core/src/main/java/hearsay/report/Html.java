package hearsay.report;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML that is well formed and inert by construction: elements close themselves, and
 * whatever is not a name of a tag or an attribute is escaped. There is no way to write markup from
 * a text.
 *
 * <p>What HTML cannot hold is replaced: half a surrogate pair and control characters by U+FFFD.
 */
final class Html {

  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));
  private static final Set<String> VOID = Set.of("meta", "input", "br", "link");
  private static final String REPLACEMENT = "\uFFFD";

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Begins an element, which one of the methods of {@link Tag} must end. */
  Tag tag(String name) {
    return new Tag(checked(name));
  }

  /** Begins an element of a class. */
  Tag tag(String name, String cssClass) {
    return tag(name).set("class", cssClass);
  }

  /** Words of the report's own. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Words of an article, kept apart so that their direction of writing stays their own matter. */
  Html foreign(String text) {
    tag("bdi").text(text);
    return this;
  }

  Html doctype() {
    raw("<!DOCTYPE html>\n");
    return this;
  }

  /** A line feed between elements, for people who read the source. */
  Html line() {
    raw("\n");
    return this;
  }

  private static String checked(String name) {
    if (name.isEmpty() || !NAME.matchesAllOf(name)) {
      throw new IllegalArgumentException(
          "name is '" + name + "', must be small letters. Texts go into text().");
    }
    return name;
  }

  private void escape(String text) {
    try {
      int copied = 0;
      for (int i = 0; i < text.length(); i++) {
        String entity = entity(text, i);
        if (entity == null && !isBroken(text, i)) {
          continue;
        }
        out.write(text, copied, i - copied);
        out.write(entity == null ? REPLACEMENT : entity);
        copied = i + 1;
      }
      out.write(text, copied, text.length() - copied);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String entity(String text, int at) {
    return switch (text.charAt(at)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // A carriage return would be read as a line feed, and its escape shown as a box.
      case '\r' -> text.startsWith("\n", at + 1) ? "" : "\n";
      case '\f', '\u000B', '\u0085' -> " ";
      default -> null;
    };
  }

  private static boolean isBroken(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isISOControl(unit)) {
      return unit != '\n' && unit != '\t';
    }
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void raw(String markup) {
    try {
      out.write(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An element whose start tag is being written. */
  final class Tag {

    private final String name;

    private Tag(String name) {
      this.name = name;
      raw("<");
      raw(name);
    }

    /** An attribute with its value. */
    Tag set(String attribute, String value) {
      raw(" ");
      raw(checked(attribute));
      raw("=\"");
      escape(value);
      raw("\"");
      return this;
    }

    /** An attribute that is there or not. */
    Tag set(String attribute, boolean there) {
      if (there) {
        raw(" ");
        raw(checked(attribute));
      }
      return this;
    }

    /** A link to a place in the page. */
    Tag to(String anchor) {
      return set("href", "#" + anchor);
    }

    /** The element with what {@code content} writes in it. */
    Html holds(Runnable content) {
      raw(">");
      content.run();
      return close();
    }

    /** The element with words of the report's own. */
    Html text(String text) {
      raw(">");
      escape(text);
      return close();
    }

    /** The element with words of an article. */
    Html foreign(String text) {
      return holds(() -> Html.this.foreign(text));
    }

    /** The element with a style sheet or a script of the library's own, as it is. */
    Html holds(PageResource resource) {
      raw(">");
      raw(resource.text());
      return close();
    }

    /** An element that never holds anything. */
    Html alone() {
      if (!VOID.contains(name)) {
        throw new IllegalStateException(name + " is no void element");
      }
      raw(">");
      return Html.this;
    }

    private Html close() {
      raw("</");
      raw(name);
      raw(">");
      return Html.this;
    }
  }
}
