package hearsay.extract.text;

import hearsay.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** One walk over one block for {@link QuotationMarks}; used once. */
final class QuotationScan {

  /** Words that lose their first letters: the apostrophe before them opens nothing. */
  private static final Pattern ELISION =
      Pattern.compile("(?:\\d\\ds?|em|til|tis|twas|cause|bout|n)\\b.*", Pattern.CASE_INSENSITIVE);

  private static final int ELISION_LENGTH = 8;

  /** Keeps the search for a closing single mark linear: none is this far away. */
  private static final int LONGEST_SINGLE = 1500;

  private static final int NONE = -1;

  private final String text;
  private final int from;
  private final int to;
  private final boolean goesOn;
  private final List<Span> found;

  private int opened = NONE;
  private boolean single;
  private boolean foundHere;
  private int closerOf = NONE;
  private int closerAt = NONE;

  /** No single mark that could close anything stands between the last one tried and here. */
  private int barren = 0;

  /**
   * Prepares a walk.
   *
   * @param goesOn whether a quotation of the block before was left open
   * @param found takes the quotations found
   */
  QuotationScan(String text, Span block, boolean goesOn, List<Span> found) {
    this.text = text;
    this.from = block.begin();
    this.to = block.end();
    this.goesOn = goesOn;
    this.found = found;
  }

  /** Returns whether the block ends within a quotation, so that the next one may go on with it. */
  boolean run() {
    int at = from;
    while (at < to) {
      char mark = text.charAt(at);
      int length = isPair(at) ? 2 : 1;
      if (length == 2 || QuotationMarks.isDouble(mark)) {
        doubleMark(at, length);
      } else if (QuotationMarks.isSingle(mark)) {
        singleMark(at);
      }
      at += length;
    }
    boolean open = opened != NONE && !single;
    if (open) {
      add(opened, to);
    }
    return open;
  }

  /** Two single marks in place of a double one. */
  private boolean isPair(int at) {
    char mark = text.charAt(at);
    return (mark == '`' || mark == '\'') && at + 1 < to && text.charAt(at + 1) == mark;
  }

  private void doubleMark(int at, int length) {
    if (single && opened != NONE && closer(opened) > at) {
      return;
    }
    boolean opens = opens(at, length);
    if (opened == NONE || single) {
      if (opens) {
        opened = at;
        single = false;
      } else if (goesOn && !foundHere && !single) {
        add(from, at + length);
      }
    } else if (!opens) {
      add(opened, at + length);
      opened = NONE;
    } else if (text.charAt(opened) == text.charAt(at)) {
      addUnclosed(at);
      opened = at;
    }
  }

  /**
   * Whether a double mark opens, by its shape and, where that does not say, by what is around it.
   */
  private boolean opens(int at, int length) {
    boolean gapBefore = at == from || isGapBefore(text.charAt(at - 1));
    boolean gapAfter = at + length >= to || isGapAfter(text.charAt(at + length));
    boolean open = opened != NONE && !single;
    return switch (text.charAt(at)) {
      case '\u201c', '\u201f', '\u201e', '\u00ab', '`' -> !(open && gapAfter);
      case '\u201d', '\u00bb' -> !open && gapBefore && !gapAfter;
      default -> {
        if (gapBefore != gapAfter) {
          yield gapBefore;
        }
        boolean unit = at > from && Character.isDigit(text.charAt(at - 1));
        yield !open && !unit;
      }
    };
  }

  private void singleMark(int at) {
    char mark = text.charAt(at);
    boolean gapBefore = at == from || isGapBefore(text.charAt(at - 1));
    boolean gapAfter = at + 1 >= to || isGapAfter(text.charAt(at + 1));
    if (opened == NONE) {
      if (gapBefore && !gapAfter && mark != '\u2019' && !isElision(at + 1) && closer(at) != NONE) {
        opened = at;
        single = true;
      }
    } else if (single && at == closer(opened)) {
      add(opened, at + 1);
      opened = NONE;
    }
  }

  private boolean isElision(int at) {
    return ELISION.matcher(text.substring(at, Math.min(to, at + ELISION_LENGTH))).matches();
  }

  /**
   * Where the single mark at {@code open} is closed: the first mark that ends a word and is no
   * genitive, or the last that may be one.
   */
  private int closer(int open) {
    if (closerOf == open) {
      return closerAt;
    }
    closerOf = open;
    closerAt = NONE;
    int limit = Math.min(to, open + LONGEST_SINGLE);
    for (int i = Math.max(open + 2, barren); i < limit; i++) {
      char mark = text.charAt(i);
      boolean gapAfter = i + 1 >= to || isGapAfter(text.charAt(i + 1));
      if ((mark == '\u2018' || QuotationMarks.isDouble(mark)) && closerAt != NONE) {
        break;
      }
      if ((mark == '\u2019' || mark == '\'') && gapAfter) {
        char before = text.charAt(i - 1);
        if (!Character.isWhitespace(before)) {
          closerAt = i;
          if (before != 's') {
            break;
          }
        }
      }
    }
    if (closerAt == NONE) {
      barren = limit;
    }
    return closerAt;
  }

  /** A quotation that was never closed ends where its sentence or its part of one ends. */
  private void addUnclosed(int limit) {
    int end = opened + 1;
    while (end < limit && ",.!?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    add(opened, Math.min(end + 1, limit));
  }

  private void add(int begin, int end) {
    int trimmed = end;
    while (trimmed > begin + 1 && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    found.add(new Span(begin, trimmed));
    foundHere = true;
  }

  private static boolean isGapBefore(char before) {
    return Character.isWhitespace(before)
        || "([{-\u2013\u2014\u2026/:".indexOf(before) >= 0
        || QuotationMarks.isMark(before);
  }

  private static boolean isGapAfter(char after) {
    return Character.isWhitespace(after)
        || ".,;:!?)]}-\u2013\u2014\u2026/".indexOf(after) >= 0
        || QuotationMarks.isMark(after);
  }
}
