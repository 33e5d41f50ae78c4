package hearsay.relate.coreference;

import static java.util.Objects.requireNonNull;

import hearsay.language.Token;
import hearsay.model.Place;
import hearsay.model.SourceKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a clause another statement tells too: whether the parties stand in the same roles,
 * and which of the clause's other words have their like there.
 *
 * @param subjects how who does it compares
 * @param objects how to whom it is done compares
 * @param told the clause's words that the other has too, as pairs
 * @param items number of words that could be told again, pronouns known to stand for somebody among
 *     them
 */
public record Retold(Role subjects, Role objects, List<Pair> told, int items) {

  /** How two words in one role compare. */
  public enum Role {
    /** One party or thing. */
    SAME,
    /** Told on one side only, or of anybody. */
    UNKNOWN,
    /** Told on both sides, and on one of them it cannot be made out who is meant. */
    UNCLEAR,
    /** Two parties or things. */
    OTHER
  }

  /** Words that stand for one another. */
  public record Pair(Token own, Token other) {}

  private static final Set<String> GROUP = Set.of("they", "we");

  public Retold {
    told = List.copyOf(told);
  }

  /**
   * Compares a clause with another statement's.
   *
   * @param left words of the clause that are not to be told again, its predicate for one
   * @param among words of the other statement that may tell it
   */
  public static Retold of(
      Said said,
      Clause clause,
      Set<Token> left,
      Said other,
      Optional<Clause> otherClause,
      Set<Token> among,
      Story story) {
    Role subjects = Role.UNKNOWN;
    Role objects = Role.UNKNOWN;
    if (otherClause.isPresent()) {
      Clause clauseThere = otherClause.get();
      if (onlyObject(clause) && onlySubject(clauseThere)) {
        // "Was closed" against "is open": what it is done to here is what is so there.
        objects = role(said, clause.object(), other, clauseThere.subject(), story);
      } else if (onlySubject(clause) && onlyObject(clauseThere)) {
        subjects = across(said, clause, other, clauseThere, story);
      } else {
        subjects = role(said, clause.subject(), other, clauseThere.subject(), story);
        objects = role(said, clause.object(), other, clauseThere.object(), story);
      }
    }
    boolean elsewhere = objects == Role.OTHER && isThingTold(said, clause.object(), among, story);
    if (elsewhere) {
      objects = Role.SAME;
    }
    Set<Token> own = new LinkedHashSet<>(clause.scope());
    clause.subject().ifPresent(own::add);
    clause.object().ifPresent(own::add);
    own.removeAll(left);
    List<Token> asked = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Token token : own) {
      boolean inRole = isIn(clause.subject(), token) || isIn(clause.object(), token);
      if ((counts(said, token) || inRole && Coreference.known(said, token))
          && seen.add(Words.lemma(token))) {
        asked.add(token);
      }
    }
    Map<Token, Token> found = new HashMap<>();
    if (subjects == Role.SAME) {
      hold(clause.subject(), otherClause.flatMap(c -> c.subject().or(c::object)), asked, found);
    }
    if (objects == Role.SAME && !elsewhere) {
      hold(clause.object(), otherClause.flatMap(c -> c.object().or(c::subject)), asked, found);
    }
    Set<Token> used = new HashSet<>(found.values());
    // Equal words first, so that a word alike takes no partner from an equal one.
    for (boolean exact : new boolean[] {true, false}) {
      for (Token token : asked) {
        if (!found.containsKey(token) && isWord(token)) {
          among.stream()
              .filter(t -> !used.contains(t) && (counts(other, t) || Coreference.known(other, t)))
              .filter(
                  t ->
                      exact
                          ? Words.lemma(t).equals(Words.lemma(token))
                          : Coreference.like(said, token, other, t, story))
              .findFirst()
              .ifPresent(
                  t -> {
                    used.add(t);
                    found.put(token, t);
                  });
        }
      }
    }
    List<Pair> told =
        asked.stream()
            .filter(found::containsKey)
            .map(token -> new Pair(token, requireNonNull(found.get(token))))
            .toList();
    int items = asked.size();
    return new Retold(subjects, objects, told, items);
  }

  /** "No fee was owed" against "the bank was owed a fee": the thing is told in another place. */
  private static boolean isThingTold(
      Said said, Optional<Token> object, Set<Token> among, Story story) {
    return object
        .filter(token -> token.isNoun() && !token.isProperNoun())
        .filter(token -> !said.referents().containsKey(token.begin()))
        .filter(
            token ->
                among.stream()
                    .filter(Token::isNoun)
                    .anyMatch(t -> story.lexicon().like(Words.lemma(token), Words.lemma(t))))
        .isPresent();
  }

  /** Who stands in one role on both sides is told by him. */
  private static void hold(
      Optional<Token> role, Optional<Token> there, List<Token> asked, Map<Token, Token> found) {
    if (role.isPresent() && there.isPresent() && asked.contains(role.get())) {
      found.put(role.get(), there.get());
    }
  }

  private static boolean isWord(Token token) {
    return token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
  }

  /** Share of the clause's words that are told again, in [0, 1]; 0 where it has none. */
  public double share() {
    return items == 0 ? 0 : (double) told.size() / items;
  }

  /** Whether one party is known to stand in one role on both sides. */
  public boolean anchored() {
    return subjects == Role.SAME || objects == Role.SAME;
  }

  public boolean unclear() {
    return subjects == Role.UNCLEAR;
  }

  public boolean clashes() {
    return subjects == Role.OTHER || objects == Role.OTHER;
  }

  /** Where the words stand, those of {@code said} first. */
  public List<Place> places(Said said, Said other) {
    List<Place> places = new ArrayList<>();
    for (Pair pair : told) {
      places.add(said.place(pair.own().span()));
      places.add(other.place(pair.other().span()));
    }
    return places;
  }

  /** The common words as a reader sees them. */
  public String words() {
    return String.join(
        ", ",
        told.stream()
            .map(
                pair ->
                    pair.own().text().equalsIgnoreCase(pair.other().text())
                        ? pair.own().text()
                        : pair.own().text() + "/" + pair.other().text())
            .distinct()
            .toList());
  }

  public static Role role(Said a, Optional<Token> one, Said b, Optional<Token> other, Story story) {
    if (one.isEmpty()
        || other.isEmpty()
        || Coreference.isAnybody(one.get())
        || Coreference.isAnybody(other.get())) {
      return Role.UNKNOWN;
    }
    if (Coreference.areTwo(one.get(), other.get())
        || !a.sharesSpeaker(b) && ofOwn(a, one.get(), story) && ofOwn(b, other.get(), story)) {
      return Role.OTHER;
    }
    if (!Coreference.known(a, one.get()) || !Coreference.known(b, other.get())) {
      return Role.UNCLEAR;
    }
    if (Coreference.like(a, one.get(), b, other.get(), story)) {
      return Role.SAME;
    }
    return Coreference.mayBeWhoever(a, one.get(), other.get())
            || Coreference.mayBeWhoever(b, other.get(), one.get())
        ? Role.UNCLEAR
        : Role.OTHER;
  }

  /** "A third said they had read it": the unnamed group that speaks, speaking of itself. */
  private static boolean ofOwn(Said said, Token token, Story story) {
    return GROUP.contains(Words.lower(token))
        && said.speakerId().flatMap(story::kind).filter(SourceKind.ANONYMOUS::equals).isPresent();
  }

  /**
   * How who does it here compares with what it is done to there. Of one verb they may be one, and
   * say nothing else: searchers who did not find it were not found.
   */
  private static Role across(Said said, Clause clause, Said other, Clause there, Story story) {
    Role role = role(said, clause.subject(), other, there.object(), story);
    boolean oneVerb = Words.lemma(clause.predicate()).equals(Words.lemma(there.predicate()));
    return oneVerb && role == Role.OTHER ? Role.UNKNOWN : role;
  }

  private static boolean onlyObject(Clause clause) {
    return clause.subject().isEmpty() && clause.object().isPresent();
  }

  private static boolean onlySubject(Clause clause) {
    return clause.subject().isPresent() && clause.object().isEmpty();
  }

  private static boolean isIn(Optional<Token> role, Token token) {
    return role.filter(token::equals).isPresent();
  }

  /** Whether a word says something that could be told again. */
  private static boolean counts(Said said, Token token) {
    return said.isContent(token) && !Coreference.isEmpty(token) && !isDate(said, token);
  }

  private static boolean isDate(Said said, Token token) {
    return said.dates().stream().anyMatch(date -> date.span().contains(token.span()));
  }
}
