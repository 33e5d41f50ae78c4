package hearsay.language;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Phrases that deny though no "not" stands at the verb ("at no time", "has yet to pay"), and those
 * that deny nothing though they hold one ("no more than 40"). No tree is asked, since trees hang
 * "no time" and "yet" on many words.
 *
 * <p>Stateless. A look-up costs the same however long the text is.
 */
public final class NegativePhrases {

  /** What a phrase does to the clause that it stands in. */
  public enum Effect {
    /** What the clause tells is not so: "at no time". */
    DENIES_CLAUSE,
    /** It is so of none: "not one of the doors". */
    DENIES_NOUN,
    /** A number or a day is the last that is possible: "no later than Friday". */
    LIMITS
  }

  private record Phrase(List<String> words, Effect effect) {

    boolean standsAt(List<Token> tokens, int at) {
      return at >= 0
          && at + words.size() <= tokens.size()
          && IntStream.range(0, words.size())
              .allMatch(i -> words.get(i).equals(lower(tokens.get(at + i))));
    }
  }

  private static final List<String> DENYING_A_CLAUSE =
      List.of(
          "at no time",
          "at no point",
          "at no stage",
          "at no moment",
          "on no account",
          "on no occasion",
          "under no circumstances",
          "under no circumstance",
          "in no way",
          "in no sense",
          "by no means",
          "no longer",
          "not once",
          "have yet to",
          "has yet to",
          "had yet to",
          "is yet to",
          "are yet to",
          "was yet to",
          "were yet to");

  private static final List<String> DENYING_A_NOUN = List.of("not one", "not a single");

  private static final List<String> LIMITED =
      List.of("more", "fewer", "less", "later", "earlier", "sooner");

  /** By each word of theirs, so that a phrase is found from any of them. */
  private static final ListMultimap<String, Phrase> BY_WORD = byWord();

  private NegativePhrases() {}

  /**
   * What the phrase does that the token is part of, as "yet" is of "has yet to pay"; empty where it
   * is part of none.
   *
   * @param at a place among the tokens
   */
  public static Optional<Effect> effect(List<Token> tokens, int at) {
    String word = lower(tokens.get(at));
    return BY_WORD.get(word).stream()
        .filter(phrase -> phrase.standsAt(tokens, at - phrase.words().indexOf(word)))
        .map(Phrase::effect)
        .findFirst();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static ListMultimap<String, Phrase> byWord() {
    List<Phrase> phrases = new ArrayList<>();
    DENYING_A_CLAUSE.forEach(words -> phrases.add(phrase(words, Effect.DENIES_CLAUSE)));
    DENYING_A_NOUN.forEach(words -> phrases.add(phrase(words, Effect.DENIES_NOUN)));
    for (String limited : LIMITED) {
      phrases.add(phrase("no " + limited + " than", Effect.LIMITS));
      phrases.add(phrase("not " + limited + " than", Effect.LIMITS));
    }
    ImmutableListMultimap.Builder<String, Phrase> byWord = ImmutableListMultimap.builder();
    phrases.forEach(phrase -> phrase.words().forEach(word -> byWord.put(word, phrase)));
    return byWord.build();
  }

  private static Phrase phrase(String words, Effect effect) {
    return new Phrase(List.of(words.split(" ")), effect);
  }
}
