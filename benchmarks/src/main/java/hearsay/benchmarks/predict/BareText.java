package hearsay.benchmarks.predict;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Attribution;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Map;

/** A text of a pair as a statement of which nobody knows who says it. */
public final class BareText {

  private BareText() {}

  /**
   * A text as a statement.
   *
   * @param id differs between the texts of a pair
   * @param text may be empty, which is a statement without words
   */
  public static AnalyzedStatement of(String id, String text, Workbench bench) {
    List<Span> whole = List.of(new Span(0, Math.max(1, text.length())));
    return new AnalyzedStatement(
        new Statement(
            Statement.idOf(id, whole, Attribution.unknown()),
            id,
            whole,
            text,
            Attribution.unknown(),
            SpeechAct.ASSERT,
            QuotationKind.INDIRECT,
            Polarity.POSITIVE,
            Modality.CERTAIN),
        bench.sentences(text),
        Map.of());
  }
}
