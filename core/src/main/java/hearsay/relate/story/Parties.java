package hearsay.relate.story;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import hearsay.language.Token;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.relate.lexicon.Lexicon;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words of a text stand for which party. A party is known by the words of its names, of its
 * offices and by the noun itself, so that "we" of a union's president meets "the union".
 */
public final class Parties {

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}.&]+").omitEmptyStrings();

  /** What follows the noun of an office. */
  private static final Pattern BEHIND = Pattern.compile(",| (?:of|for|at|in|from|to|on|who)\\b");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "our", "my");

  /** Who says so speaks for a body. */
  private static final Set<String> PLURAL = Set.of("we", "us", "our");

  /** Words of names and titles that tell nothing of whose they are. */
  private static final ImmutableSet<String> SHARED =
      words(
          "the a an of for and to in mr mrs ms dr s new former official spokesman spokeswoman"
              + " spokesperson");

  /** These and the words of who speaks for another. */
  private static final Set<String> EMPTY =
      Sets.union(SHARED, words("at on lawyer attorney office his her their its who"))
          .immutableCopy();

  /** These and words of titles that many parties share. */
  private static final Set<String> COMMON =
      Sets.union(
              SHARED,
              words(
                  "president minister chief head leader secretary director executive prime general"
                      + " state national chairman chairwoman chair adviser advisor governor mayor"
                      + " officer company"))
          .immutableCopy();

  private static final Map<String, String> SHORT_FORMS =
      Map.of(
          "u.s.", "us", "u.s", "us", "america", "us", "united", "us", "u.k.", "uk", "britain", "uk",
          "e.u.", "eu", "u.n.", "un");

  private Parties() {}

  private static ImmutableSet<String> words(String blanks) {
    return ImmutableSet.copyOf(blanks.split(" ", -1));
  }

  /** The words that the party behind a token is known by; empty for an unresolved pronoun. */
  public static Set<String> of(Said said, Token token, Story story) {
    Set<String> words = new LinkedHashSet<>();
    String lemma = word(token.lemma());
    Optional<String> source = Optional.ofNullable(said.referents().get(token.begin()));
    if (source.isEmpty() && FIRST_PERSON.contains(word(token.text()))) {
      source = said.speakerId();
    }
    source.flatMap(story::source).ifPresent(s -> words.addAll(of(s)));
    if (token.isNoun()) {
      words.add(lemma);
    }
    return words;
  }

  /**
   * The same without what a person only has to do with: "the party" is no name of its candidate.
   * "We" stands for the body all the same.
   */
  public static Set<String> named(Said said, Token token, Story story) {
    Optional<Source> person = person(said, token, story);
    if (person.isEmpty()) {
      return of(said, token, story);
    }
    Set<String> words = new LinkedHashSet<>(names(person.get()));
    if (PLURAL.contains(word(token.text()))) {
      // "We" of a union's president is the union.
      of(person.get()).stream().filter(story::isOfBody).forEach(words::add);
    }
    offices(person.get()).stream().filter(noun -> !COMMON.contains(noun)).forEach(words::add);
    if (token.isNoun()) {
      words.add(word(token.lemma()));
    }
    return words;
  }

  /** The words that a source is known by. */
  public static Set<String> of(Source source) {
    Set<String> words = new LinkedHashSet<>();
    add(words, List.of(source.name()));
    add(words, source.aliases());
    add(words, source.roles());
    // "The company" alone is a form of the name.
    source.aliases().stream()
        .map(alias -> alias.toLowerCase(Locale.ROOT))
        .filter(alias -> alias.startsWith("the ") && alias.indexOf(' ', 4) < 0)
        .forEach(alias -> words.add(alias.substring(4)));
    return words;
  }

  /**
   * The same with the titles of its offices, by which others speak of it: "the mayor", and of the
   * mayor's office and of a lawyer for the mayor too.
   */
  public static Set<String> withTitles(Source source) {
    Set<String> words = new LinkedHashSet<>();
    Stream.of(List.of(source.name()), source.aliases(), source.roles())
        .flatMap(List::stream)
        .flatMap(WORDS::splitToStream)
        .map(Parties::word)
        .filter(word -> !EMPTY.contains(word))
        .forEach(words::add);
    return words;
  }

  /** The words of a source's names alone. */
  public static Set<String> names(Source source) {
    Set<String> words = new LinkedHashSet<>();
    add(words, List.of(source.name()));
    add(words, source.aliases());
    return words;
  }

  /** The nouns that a source's offices end in: "minister" for "minister of finance". */
  public static Set<String> offices(Source source) {
    Set<String> nouns = new LinkedHashSet<>();
    for (String role : source.roles()) {
      String head = BEHIND.split(role.toLowerCase(Locale.ROOT), 2)[0].trim();
      nouns.add(head.substring(head.lastIndexOf(' ') + 1));
    }
    return nouns;
  }

  /** Whether two words stand for one party; two known persons are one or two. */
  public static boolean meet(Said a, Token one, Said b, Token other, Story story) {
    Optional<Source> left = person(a, one, story);
    Optional<Source> right = person(b, other, story);
    boolean bodies = PLURAL.contains(word(one.text())) || PLURAL.contains(word(other.text()));
    return left.isPresent() && right.isPresent() && !bodies
        ? left.equals(right)
        : meet(named(a, one, story), named(b, other, story));
  }

  private static Optional<Source> person(Said said, Token token, Story story) {
    return Optional.ofNullable(said.referents().get(token.begin()))
        .flatMap(story::source)
        .filter(source -> source.kind() == SourceKind.PERSON);
  }

  /** Whether two parties, known by these words, are one or stand for one another. */
  public static boolean meet(Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(
            word -> other.contains(word) || other.stream().anyMatch(w -> Lexicon.kin(word, w)));
  }

  private static void add(Set<String> words, Collection<String> names) {
    for (String name : names) {
      for (String word : WORDS.split(name)) {
        String plain = word(word);
        if (!COMMON.contains(plain)) {
          words.add(plain);
        }
      }
    }
  }

  private static String word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SHORT_FORMS.getOrDefault(lower, lower);
  }
}
