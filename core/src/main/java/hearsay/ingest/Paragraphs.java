package hearsay.ingest;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines to paragraphs. Most articles have a paragraph a line; hard-wrapped ones break their lines
 * at a width, and only a blank line ends a paragraph. Which of the two is decided for the article
 * as a whole.
 */
final class Paragraphs {

  /** Below this many lines that another follows at once, nothing speaks for wrapping. */
  private static final int FEWEST_LINES = 3;

  /** No wrapped line is longer. */
  private static final int WIDEST = 120;

  /** The usual wrapped line is at least this long. */
  private static final int NARROWEST = 40;

  /** Share of wrapped lines that end inside a sentence, at least. */
  private static final double INSIDE_SENTENCE = 0.7;

  private static final String STOPS = ".!?:;\"”’»)]…";

  private Paragraphs() {}

  /** The paragraphs of the lines, each from its first line's begin to its last line's end. */
  static List<Span> of(String text, List<Line> lines) {
    if (!isWrapped(text, lines)) {
      return lines.stream().map(Line::span).toList();
    }
    List<Span> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      int last = paragraphs.size() - 1;
      if (line.opens() || last < 0) {
        paragraphs.add(line.span());
      } else {
        paragraphs.set(last, paragraphs.get(last).union(line.span()));
      }
    }
    return List.copyOf(paragraphs);
  }

  private static boolean isWrapped(String text, List<Line> lines) {
    List<Span> followed = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).opens()) {
        followed.add(lines.get(i).span());
      }
    }
    if (followed.size() < FEWEST_LINES) {
      return false;
    }
    int[] lengths = followed.stream().mapToInt(Span::length).sorted().toArray();
    long inside = followed.stream().filter(span -> endsInside(text, span)).count();
    return Arrays.stream(lengths).max().orElse(0) <= WIDEST
        && lengths[lengths.length / 2] >= NARROWEST
        && inside >= INSIDE_SENTENCE * followed.size();
  }

  private static boolean endsInside(String text, Span line) {
    return STOPS.indexOf(text.charAt(line.end() - 1)) < 0;
  }
}
