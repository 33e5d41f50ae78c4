package hearsay.extract.act;

import hearsay.extract.text.Words;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import java.util.List;

/** How much of a content its quotation marks cover. */
public final class QuotationKinds {

  private QuotationKinds() {}

  /** By letters and digits: all inside marks, none, or some. */
  public static QuotationKind of(Words words, List<Span> contents) {
    boolean inside = false;
    boolean outside = false;
    for (Span span : contents) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(words.text().charAt(i))) {
          boolean quoted = words.marks().inside(i);
          inside |= quoted;
          outside |= !quoted;
        }
      }
    }
    if (inside) {
      return outside ? QuotationKind.MIXED : QuotationKind.DIRECT;
    }
    return QuotationKind.INDIRECT;
  }
}
