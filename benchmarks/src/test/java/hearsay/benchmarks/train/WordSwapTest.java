package hearsay.benchmarks.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordSwapTest {

  private static final List<Sentence> SENTENCES =
      List.of(
          sentence("the/DT harbour/NN closed/VBD early/RB and/CC stayed/VBD shut/JJ"),
          sentence("a/DT strike/NN delayed/VBD nearly/RB or/CC emptied/VBD full/JJ"),
          sentence("one/DT court/NN fined/VBD firmly/RB but/CC spared/VBD small/JJ"));

  @Test
  void placesAndTagsStayAndSoDoFunctionWords() {
    WordSwap swap = new WordSwap(SENTENCES);
    for (Sentence sentence : SENTENCES) {
      List<Token> swapped = swap.swap(sentence);
      assertEquals(
          sentence.tokens().stream().map(Token::tag).toList(),
          swapped.stream().map(Token::tag).toList());
      assertEquals(
          sentence.tokens().stream().map(Token::span).toList(),
          swapped.stream().map(Token::span).toList());
      assertEquals(sentence.token(0), swapped.get(0));
      assertEquals(sentence.token(4), swapped.get(4));
    }
  }

  @Test
  void someWordsAreSwappedAndAlwaysTheSame() {
    List<List<Token>> once = swapped();
    assertEquals(once, swapped());
    assertNotEquals(SENTENCES.stream().map(Sentence::tokens).toList(), once);
  }

  private static List<List<Token>> swapped() {
    WordSwap swap = new WordSwap(SENTENCES);
    return SENTENCES.stream().map(swap::swap).toList();
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(begin, begin + part[0].length());
      tokens.add(new Token(span, part[0], part[0], part[1], NameKind.NONE));
      begin = span.end() + 1;
    }
    return new Sentence(tokens, () -> new Dependencies(List.of(), List.of()));
  }
}
