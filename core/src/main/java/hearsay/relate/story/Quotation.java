package hearsay.relate.story;

import hearsay.model.QuotationKind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words inside the quotation marks of a statement, and how two such are aligned. Blind to case,
 * to the shape of marks and apostrophes, and to where lines are wrapped.
 *
 * @param pieces words and punctuation in order
 */
public record Quotation(List<Piece> pieces) {

  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)*|[^\\s\\p{L}\\p{N}]");

  private static final Pattern INSIDE = Pattern.compile("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]");

  private static final String EDGE = ".,;:!?";

  /** One word or mark: as compared, and where it stands. */
  public record Piece(String text, boolean word, Span span) {}

  public Quotation {
    pieces = List.copyOf(pieces);
  }

  /** What stands inside the marks; no piece for a statement without marks. */
  static Quotation of(Said said) {
    List<Piece> pieces = new ArrayList<>();
    QuotationKind kind = said.statement().quotation();
    for (Span span : said.statement().spans()) {
      String text = span.in(said.article().text());
      if (kind == QuotationKind.DIRECT) {
        add(pieces, text, span.begin());
      } else if (kind == QuotationKind.MIXED) {
        Matcher inside = INSIDE.matcher(text);
        while (inside.find()) {
          add(pieces, inside.group(1), span.begin() + inside.start(1));
        }
      }
    }
    // A stop or comma at the end belongs to the sentence around it.
    while (!pieces.isEmpty() && EDGE.contains(pieces.get(pieces.size() - 1).text())) {
      pieces.remove(pieces.size() - 1);
    }
    return new Quotation(pieces);
  }

  private static void add(List<Piece> pieces, String text, int offset) {
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      String plain = piece.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      boolean word = Character.isLetterOrDigit(plain.codePointAt(0));
      if (word || !"\"\u201c\u201d'\u2018\u2019".contains(plain)) {
        pieces.add(new Piece(plain, word, new Span(offset + piece.start(), offset + piece.end())));
      }
    }
  }

  public List<Piece> words() {
    return pieces.stream().filter(Piece::word).toList();
  }

  /** Whether the same words and marks stand in both. */
  public boolean reads(Quotation other) {
    return pieces.stream()
        .map(Piece::text)
        .toList()
        .equals(other.pieces.stream().map(Piece::text).toList());
  }
}
