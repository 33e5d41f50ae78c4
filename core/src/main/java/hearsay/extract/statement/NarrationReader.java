package hearsay.extract.statement;

import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences in the article's own voice that another article's statement may meet: no attribution in
 * them, a finite verb, and a name or number. Cheap on purpose; what meets nothing is dropped later.
 */
final class NarrationReader {

  private static final int SHORTEST = 5;

  private final Words words;

  NarrationReader(Words words) {
    this.words = words;
  }

  /** The sentences that {@code told} leaves free, whole. */
  List<Span> read(List<Span> told) {
    List<Span> narration = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      Span sentence = words.sentenceSpan(s);
      if (told.stream().noneMatch(span -> span.overlaps(sentence)) && isClaim(sentence)) {
        narration.add(sentence);
      }
    }
    return narration;
  }

  private boolean isClaim(Span sentence) {
    List<Token> tokens = words.in(sentence);
    boolean finite = tokens.stream().anyMatch(Token::isFinite);
    boolean held =
        tokens.stream()
            .anyMatch(t -> t.name() != NameKind.NONE || t.isProperNoun() || t.tag().equals("CD"));
    boolean question = tokens.get(tokens.size() - 1).text().equals("?");
    return tokens.size() >= SHORTEST && finite && held && !question;
  }
}
