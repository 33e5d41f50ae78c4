package hearsay.extract.text;

import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where an article quotes: the stretches between quotation marks, found by the marks alone.
 *
 * <p>Knows curly, straight, low, angle and doubled single marks ({@code ``like this''}), single
 * marks as in British papers with the apostrophes between them, a quotation over several paragraphs
 * with an opening mark at each of them, and marks that somebody forgot: a quotation without a
 * closing mark ends with its paragraph or where the next one opens. A quotation inside another is
 * part of the outer one. A mark behind a digit with nothing open is a unit ({@code 6'2"}).
 *
 * <p>Immutable; linear in the length of the text.
 */
public final class QuotationMarks {

  private final List<Span> spans;
  private final int[] begins;

  private QuotationMarks(List<Span> spans) {
    this.spans = List.copyOf(spans);
    this.begins = spans.stream().mapToInt(Span::begin).toArray();
  }

  /** The quotations in {@code blocks}, which are in text order; offsets refer to {@code text}. */
  static QuotationMarks scan(String text, List<Block> blocks) {
    List<Span> found = new ArrayList<>();
    boolean goesOn = false;
    for (Block block : blocks) {
      goesOn = new QuotationScan(text, block.span(), goesOn, found).run();
    }
    return new QuotationMarks(found);
  }

  /** The quotations in {@code blocks}, marks included, in text order, none within another. */
  public static List<Span> quotations(String text, List<Block> blocks) {
    return scan(text, blocks).spans();
  }

  /** All quotations, marks included, in text order, none within another. */
  public List<Span> spans() {
    return spans;
  }

  /** Whether the code unit at {@code offset} is part of a quotation or one of its marks. */
  public boolean inside(int offset) {
    return around(offset).isPresent();
  }

  /** The quotation, marks included, that holds the code unit at {@code offset}. */
  public Optional<Span> around(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    int candidate = at >= 0 ? at : -at - 2;
    return candidate >= 0 && offset < spans.get(candidate).end()
        ? Optional.of(spans.get(candidate))
        : Optional.empty();
  }

  /** Whether {@code mark} can open or close a quotation. */
  public static boolean isMark(char mark) {
    return isDouble(mark) || isSingle(mark);
  }

  /** Whether {@code mark} is a quotation mark of the double kind, which is never an apostrophe. */
  public static boolean isDouble(char mark) {
    return "\"\u201c\u201d\u201e\u201f\u00ab\u00bb".indexOf(mark) >= 0;
  }

  /** Whether {@code mark} is a single quotation mark or an apostrophe. */
  static boolean isSingle(char mark) {
    return "'\u2018\u2019\u201a\u201b`".indexOf(mark) >= 0;
  }
}
