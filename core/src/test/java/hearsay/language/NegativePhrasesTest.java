package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.language.NegativePhrases.Effect;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NegativePhrasesTest {

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, word, "NN", NameKind.NONE));
      at = span.end() + 1;
    }
    return tokens;
  }

  private static Optional<Effect> effect(String words, String of) {
    List<Token> tokens = tokens(words);
    return NegativePhrases.effect(tokens, List.of(words.split(" ")).indexOf(of));
  }

  @ParameterizedTest
  @CsvSource({
    "At no time did it pay, At, DENIES_CLAUSE",
    "it did at no time pay, time, DENIES_CLAUSE",
    "he No Longer owns it, Longer, DENIES_CLAUSE",
    "they have yet to pay, yet, DENIES_CLAUSE",
    "not one of them left, one, DENIES_NOUN",
    "not a single pump failed, single, DENIES_NOUN",
    "no more than forty, no, LIMITS",
    "closed no later than Friday, than, LIMITS",
    "it was not less than forty, less, LIMITS",
  })
  void readsEachWordOfAPhrase(String words, String of, Effect effect) {
    assertEquals(Optional.of(effect), effect(words, of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "there was no time",
        "at no cost",
        "no more talks",
        "yet to others it was",
        "one day no",
      })
  void leavesTheLikeAloneIfItIsNoWholePhrase(String words) {
    List<Token> tokens = tokens(words);
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(Optional.empty(), NegativePhrases.effect(tokens, i), words + " at " + i);
    }
  }

  @Test
  void readsAPhraseThatEndsWithTheText() {
    assertEquals(Optional.of(Effect.DENIES_CLAUSE), effect("they will do so no longer", "longer"));
    assertEquals(Optional.empty(), effect("they will do so at no", "no"));
  }
}
