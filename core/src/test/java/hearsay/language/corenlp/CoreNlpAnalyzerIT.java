package hearsay.language.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text to sentences with CoreNLP's models. */
final class CoreNlpAnalyzerIT {

  private static final String CONTROLS =
      "\u0000\u0001\u0007\b\u000b\f\u001b\u001c\u001f\u007f\u0085\u009b\u2028\u2029\u00a0\ufeff";

  /** Control characters and unusual line ends, at which CoreNLP's lemmatiser would give up. */
  @Test
  void whatNobodyCanSeeDoesNoHarm() {
    TextAnalyzer analyzer = CoreNlpAnalyzer.load();
    for (char unit : CONTROLS.toCharArray()) {
      for (String form :
          List.of(
              "Ada%sOrsk said no.",
              "%sAda said no%s.",
              "$%s4 million, 1%s/2",
              "HTTPS://A.EXAMPLE/EN%s/20%s-4\n\nSA%sRN.")) {
        String text = form.replace("%s", String.valueOf(unit));
        Span whole = new Span(0, text.length());
        List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, whole));
        for (Sentence sentence : analyzer.sentences(text, blocks)) {
          sentence.tokens().forEach(token -> assertEquals(token.span().in(text), token.text()));
        }
      }
    }
  }

  /** Most of the web prints a curly apostrophe, which must not turn "he's" into a genitive. */
  @Test
  void theShapeOfAnApostropheDoesNoHarm() {
    TextAnalyzer analyzer = CoreNlpAnalyzer.load();
    for (String text :
        List.of(
            "He's the founder of the club.",
            "I've never said that the mill would close.",
            "It's not true that they're leaving, and there's no plan.",
            "The mayor's brother didn't sign, and she won't.")) {
      Sentence straight = sentence(analyzer, text);
      Sentence curly = sentence(analyzer, text.replace('\'', '\u2019'));
      assertEquals(tags(straight), tags(curly));
      for (int i = 0; i < straight.size(); i++) {
        assertEquals(straight.dependencies().head(i), curly.dependencies().head(i), text);
        assertEquals(straight.dependencies().relation(i), curly.dependencies().relation(i), text);
      }
    }
  }

  private static Sentence sentence(TextAnalyzer analyzer, String text) {
    Span whole = new Span(0, text.length());
    return analyzer.sentences(text, List.of(new Block(BlockKind.PARAGRAPH, whole))).get(0);
  }

  private static List<String> tags(Sentence sentence) {
    return sentence.tokens().stream().map(token -> token.lemma() + "/" + token.tag()).toList();
  }
}
