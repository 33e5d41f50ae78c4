package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;
import static hearsay.relate.lexicon.Words.lower;

import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.coreference.Retold;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clause tells to have happened: its verb, or the noun of the event where the verb says only
 * that there was one ("the raid took place", "police carried out a raid"). So the arrest that came
 * on Monday meets him who was arrested.
 *
 * @param word the verb or noun
 * @param nominal whether it is the noun
 */
record Happening(Token word, boolean nominal) {

  /** Verbs whose subject is the event. */
  private static final Set<String> HAPPENS = Set.of("happen", "occur", "be", "come");

  /** Verbs whose object is the event. */
  private static final Set<String> DOES =
      Set.of("make", "do", "carry", "hold", "conduct", "perform", "stage", "mount");

  /** "Take place". */
  private static final String TAKE = "take";

  private static final String PLACE = "place";

  /** From here on two statements tell much the same. */
  private static final double ALIKE = 0.45;

  /** Words that may stand for anybody. */
  private static final Set<String> WHOEVER =
      Set.of(
          "man",
          "woman",
          "person",
          "people",
          "boy",
          "girl",
          "child",
          "patient",
          "victim",
          "participant",
          "resident");

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that");

  /** How many words behind a verb its particle may stand. */
  private static final int PARTICLE = 2;

  /** What the clause tells; a date as predicate ("was on Monday") is that of "be". */
  static Happening of(Clause clause, Said said) {
    Token verb = clause.predicate();
    Optional<Token> noun = Optional.empty();
    if (HAPPENS.contains(lemma(verb)) || isWhen(said, verb)) {
      noun = clause.subject();
    } else if (DOES.contains(lemma(verb))) {
      noun = clause.object();
    } else if (lemma(verb).equals(TAKE)
        && clause.object().filter(object -> lemma(object).equals(PLACE)).isPresent()) {
      noun = clause.subject();
    }
    return noun.filter(
            token -> token.isNoun() && !token.isProperNoun() || token.tag().equals("VBG"))
        .map(token -> new Happening(token, true))
        .orElseGet(() -> new Happening(verb, false));
  }

  /** Whether a word is part of a date or time. */
  static boolean isWhen(Said said, Token token) {
    return Stream.concat(
            said.dates().stream().map(date -> date.span()),
            said.times().stream().map(time -> time.span()))
        .anyMatch(span -> span.contains(token.span()));
  }

  /** The words that say only that something was. */
  static Set<Token> mere(Said said) {
    Set<Token> mere = new LinkedHashSet<>();
    for (Clause clause : said.clauses()) {
      if (of(clause, said).nominal()) {
        mere.add(clause.predicate());
        clause.object().filter(object -> lemma(object).equals(PLACE)).ifPresent(mere::add);
      }
    }
    return mere;
  }

  /**
   * Whether two clauses tell one thing to have happened, to the same parties as far as they are
   * told: two things at one place on two days are two things.
   */
  static boolean isOne(Comparison pair, Clause one, Clause other, Story story) {
    Happening a = of(one, pair.a());
    Happening b = of(other, pair.b());
    if (!pair.sameClaim() && Elsewhere.inOtherPlaces(pair)) {
      return false;
    }
    if (!a.nominal && !b.nominal) {
      return particle(pair.a(), one).equals(particle(pair.b(), other))
          && !differ(pair, one.subject(), other.subject(), story)
          && !differ(pair, one.object(), other.object(), story);
    }
    if (pair.sameClaim()) {
      return true;
    }
    if (Elsewhere.ofOthers(pair)) {
      return false;
    }
    if (a.nominal && b.nominal && !isKnown(a, pair.a()) && !isKnown(b, pair.b())) {
      return false;
    }
    Set<Token> here = around(a, one, pair.a());
    Set<Token> there = around(b, other, pair.b());
    return here.isEmpty()
        || there.isEmpty()
        || here.stream()
            .anyMatch(
                x ->
                    there.stream()
                        .anyMatch(
                            y ->
                                story.lexicon().like(lemma(x), lemma(y))
                                    || Retold.role(
                                            pair.a(),
                                            Optional.of(x),
                                            pair.b(),
                                            Optional.of(y),
                                            story)
                                        == Retold.Role.SAME));
  }

  /** Whether the verbs or nouns of two clauses stand for one another. */
  static boolean like(Comparison pair, Clause one, Clause other, Story story) {
    return story.lexicon().like(lemma(of(one, pair.a()).word()), lemma(of(other, pair.b()).word()));
  }

  /** "Went off" is not "went on". */
  private static Set<String> particle(Said said, Clause clause) {
    List<Token> tokens = said.tokens();
    int at = tokens.indexOf(clause.predicate());
    return at < 0
        ? Set.of()
        : tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + PARTICLE)).stream()
            .filter(token -> token.tag().equals("RP"))
            .map(token -> lower(token))
            .collect(Collectors.toSet());
  }

  /** The adjectives and nouns right before a word, and what stands before them. */
  static List<Token> modifiers(Token word, Said said) {
    List<Token> tokens = said.tokens();
    int end = tokens.indexOf(word);
    int at = end - 1;
    while (at >= 0
        && (tokens.get(at).isNoun()
            || tokens.get(at).tag().startsWith("JJ")
            || tokens.get(at).tag().startsWith("RB"))) {
      at--;
    }
    return end < 0 ? List.of() : tokens.subList(Math.max(0, at), end);
  }

  /** "The raid", "his raid", "the council's raid": not just any. */
  private static boolean isKnown(Happening happening, Said said) {
    return modifiers(happening.word, said).stream()
        .limit(1)
        .anyMatch(
            token ->
                DETERMINERS.contains(lower(token))
                    || token.tag().equals("PRP$")
                    || token.tag().equals("POS"));
  }

  /** The nouns that say which one it is, who does it and to whom it is done. */
  private static Set<Token> around(Happening happening, Clause clause, Said said) {
    Set<Token> around = new HashSet<>();
    Set<Token> mere = mere(said);
    Stream.concat(
            clause.scope().stream(),
            Stream.of(clause.subject(), clause.object()).flatMap(Optional::stream))
        .filter(Token::isNoun)
        .filter(token -> !token.equals(happening.word) && !mere.contains(token))
        .filter(token -> !isWhen(said, token) && !DateCheck.isPartOfDay(token))
        .forEach(around::add);
    return around;
  }

  private static boolean differ(
      Comparison pair, Optional<Token> one, Optional<Token> other, Story story) {
    // A woman may be called a patient.
    boolean whoever =
        pair.shared() >= ALIKE
            && Stream.of(one, other)
                .flatMap(Optional::stream)
                .anyMatch(token -> WHOEVER.contains(lemma(token)));
    return !whoever && Retold.role(pair.a(), one, pair.b(), other, story) == Retold.Role.OTHER;
  }
}
