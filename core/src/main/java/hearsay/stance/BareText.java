package hearsay.stance;

import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Span;
import java.util.List;

/**
 * A text of which nothing is known but its words.
 *
 * @param text as written; may be empty
 * @param sentences in text order, offsets into {@code text}; empty for a text without words
 */
public record BareText(String text, List<Sentence> sentences) {

  /**
   * No more of a text is read than this, in UTF-16 code units: hardly an article is longer, and a
   * text without end must not cost without end.
   */
  private static final int LONGEST = 20_000;

  public BareText {
    sentences = List.copyOf(sentences);
  }

  /**
   * Analyzes a text; all of it counts as prose. Of a text of more than 20,000 code units the rest
   * is left unread.
   */
  public static BareText of(String text, TextAnalyzer analyzer) {
    int end = Math.min(text.length(), LONGEST);
    return new BareText(
        text,
        text.isBlank()
            ? List.of()
            : analyzer.sentences(text, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, end)))));
  }

  /** Whether there is nothing in it to compare. */
  boolean hasNoWords() {
    return sentences.stream().flatMap(s -> s.tokens().stream()).noneMatch(token -> token.isWord());
  }
}
