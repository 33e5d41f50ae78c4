package hearsay.relate.conflict.wording;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two parties that have changed places in words that are otherwise the same: "the mayor's office
 * sued Larkin Brothers" told once more with the names the other way round. Needs no parse; a verb
 * must stand between the two, and not one that says the same of both.
 */
final class SwappedNames {

  /** Who meets whom is met by him. */
  private static final Set<String> MUTUAL =
      Set.of(
          "meet",
          "debate",
          "marry",
          "divorce",
          "face",
          "talk",
          "speak",
          "agree",
          "tie",
          "join",
          "share",
          "compete",
          "differ",
          "clash",
          "resemble",
          "negotiate",
          "discuss",
          "fight");

  private static final Set<String> LISTED = Set.of("and", "or", "nor");

  private static final Pattern HONORIFIC = Pattern.compile("(?:mr|mrs|ms|dr|sen|gov|rep)\\.?");

  private SwappedNames() {}

  /** The two who changed places; empty where nobody did, or more than two. */
  static Optional<Evidence> find(Wording wording, Comparison pair) {
    List<Token> a = names(wording.a());
    List<Token> b = names(wording.b());
    if (a.size() != b.size() || !plain(wording.a()).equals(plain(wording.b()))) {
      return Optional.empty();
    }
    List<Integer> moved = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!lemma(a.get(i)).equals(lemma(b.get(i)))) {
        moved.add(i);
      }
    }
    if (moved.size() != 2) {
      return Optional.empty();
    }
    Token first = a.get(moved.get(0));
    Token second = a.get(moved.get(1));
    boolean swapped =
        lemma(first).equals(lemma(b.get(moved.get(1))))
            && lemma(second).equals(lemma(b.get(moved.get(0))));
    if (!swapped || first.name() == NameKind.LOCATION && second.name() == NameKind.LOCATION) {
      return Optional.empty();
    }
    return does(wording.a(), first, second)
        .map(
            verb ->
                Signals.of(
                    "roles",
                    "%s %s %s against %s %s %s"
                        .formatted(
                            first.text(), verb, second.text(), second.text(), verb, first.text()),
                    Signals.FOUND,
                    places(pair, List.of(first, second), moved, b)));
  }

  private static List<Place> places(
      Comparison pair, List<Token> here, List<Integer> moved, List<Token> there) {
    List<Place> places = new ArrayList<>();
    here.forEach(token -> places.add(pair.a().place(token.span())));
    moved.forEach(at -> places.add(pair.b().place(there.get(at).span())));
    return places;
  }

  /** What the first does to the second; empty where that is nothing, or the same to both. */
  private static Optional<String> does(List<Token> words, Token first, Token second) {
    List<Token> between = words.subList(words.indexOf(first) + 1, words.indexOf(second));
    boolean oneSided =
        between.stream()
            .map(Words::lemma)
            .noneMatch(lemma -> LISTED.contains(lemma) || MUTUAL.contains(lemma));
    return oneSided
        ? between.stream().filter(Token::isVerb).reduce((one, last) -> last).map(Token::text)
        : Optional.empty();
  }

  /** The last word of each name. */
  private static List<Token> names(List<Token> words) {
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean goesOn = i + 1 < words.size() && isName(words.get(i + 1));
      if (isName(words.get(i)) && !goesOn) {
        names.add(words.get(i));
      }
    }
    return names;
  }

  private static boolean isName(Token word) {
    return word.name() != NameKind.NONE;
  }

  /** What is told, names left out. */
  private static List<String> plain(List<Token> words) {
    return words.stream()
        .filter(word -> !isName(word))
        .map(Words::lemma)
        .filter(lemma -> !HONORIFIC.matcher(lemma).matches())
        .toList();
  }
}
