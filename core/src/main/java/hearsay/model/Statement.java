package hearsay.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one attribution says: one responsible speaker, one act of telling, one claim.
 *
 * @param id derived from the article's id and the spans of content and cue: see {@link #idOf}
 * @param articleId the article that holds it
 * @param spans where the content stands, in text order, at least one
 * @param text the article's text at {@code spans}, pieces joined by {@link Span#GAP}
 * @param attribution who says it
 * @param act what the speaker does
 * @param quotation how much of it is in quotation marks
 * @param polarity whether a negation governs it
 * @param modality how firmly it is said
 */
public record Statement(
    String id,
    String articleId,
    List<Span> spans,
    String text,
    Attribution attribution,
    SpeechAct act,
    QuotationKind quotation,
    Polarity polarity,
    Modality modality) {

  public Statement {
    Check.filled("statement id", id, "Use Statement.idOf.");
    Check.filled("statement article id", articleId, "Every statement stands in an article.");
    if (spans.isEmpty()) {
      throw Check.bad("statement spans", spans, "at least one", "A statement has a content.");
    }
    spans = Check.ordered("statement spans", spans);
  }

  /**
   * A statement in plain indirect speech, said for certain, with the id and the text that follow
   * from where it stands. Whatever else is known goes into the constructor.
   *
   * @param polarity {@link Polarity#NEGATIVE} for what is denied or refused, and for a content that
   *     says that something is not so
   * @throws IndexOutOfBoundsException if the content ends behind the article
   */
  public static Statement of(
      Article article, Span content, Attribution attribution, SpeechAct act, Polarity polarity) {
    List<Span> spans = List.of(content);
    return new Statement(
        idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        content.in(article.text()),
        attribution,
        act,
        QuotationKind.INDIRECT,
        polarity,
        Modality.CERTAIN);
  }

  /**
   * The id of a statement: {@code article#10-20+30-40@5-9}, content spans, then the cue's span
   * where there is one. Two acts on the same words differ by their cues.
   */
  public static String idOf(String articleId, List<Span> spans, Attribution attribution) {
    return articleId
        + "#"
        + spans.stream().map(Span::toString).collect(Collectors.joining("+"))
        + attribution.cue().map(cue -> "@" + cue.span()).orElse("");
  }

  /** First code unit of the content. */
  public int begin() {
    return spans.get(0).begin();
  }

  /** Whether it is the article's own voice. */
  public boolean isNarration() {
    return quotation == QuotationKind.NARRATION;
  }
}
