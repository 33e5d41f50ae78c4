package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.coreference.Retold;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event in two places: the same was done, with like words otherwise, in one named place here
 * and in another there. Where either article names both, the one may lie in the other, and nothing
 * is said.
 */
public final class PlaceCheck implements ConflictCheck {

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "on");

  /** How much else must be shared: parties do the like in many places. */
  private static final double MOST = 0.6;

  private static final int MIN_COMMON = 3;

  /** What happens to a person once, or once in a story. */
  private static final Set<String> ONCE =
      Set.of("bear", "die", "kill", "bury", "arrest", "marry", "find", "shoot");

  /** Kinds of places of which one person is in one at a time; sides of one line are one kind. */
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of("home", "house", "flat", "apartment", "bed"),
          Set.of("airport", "plane", "runway"),
          Set.of("hospital", "clinic"),
          Set.of("hotel", "motel", "inn"),
          Set.of("office", "desk"),
          Set.of("station", "train", "platform"),
          Set.of("prison", "jail", "cell"),
          Set.of("church", "mosque", "synagogue"),
          Set.of("school", "classroom", "campus"),
          Set.of("sea", "river", "lake", "harbor", "harbour"),
          Set.of("restaurant", "bar", "pub", "nightclub"),
          Set.of("border", "checkpoint"));

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameArticle()
        || pair.a().negated() != pair.b().negated()
        || !tells(pair.a())
        || !tells(pair.b())
        || OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Clause a : pair.a().clauses()) {
      for (Clause b : pair.b().clauses()) {
        if (sameDoing(a, b, pair, story)) {
          Optional<Verdict> verdict = places(a, b, pair);
          if (verdict.isPresent()) {
            return verdict.get();
          }
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  private static boolean sameDoing(Clause a, Clause b, Comparison pair, Story story) {
    return a.factual()
        && b.factual()
        && a.time() == Clause.Time.NOW_OR_BEFORE
        && b.time() == Clause.Time.NOW_OR_BEFORE
        && a.predicate().isVerb()
        && story.lexicon().like(lemma(a.predicate()), lemma(b.predicate()))
        && Retold.role(pair.a(), a.theme(), pair.b(), b.theme(), story) == Retold.Role.SAME
        && Retold.role(pair.a(), a.subject(), pair.b(), b.subject(), story) != Retold.Role.OTHER;
  }

  private static Optional<Verdict> places(Clause a, Clause b, Comparison pair) {
    boolean once = ONCE.contains(lemma(a.predicate())) && ofPerson(a, pair.a());
    for (Set<Token> here : where(a, pair.a(), once)) {
      for (Set<Token> there : where(b, pair.b(), once)) {
        if (names(here, pair.b()) || names(there, pair.a()) || !areComparable(here, there)) {
          continue;
        }
        if (pair.common(here, there).size() < (once ? 2 : MIN_COMMON)) {
          continue;
        }
        Optional<Evidence> event = Signals.sameEvent(pair, here, there, MOST);
        if (event.isPresent()) {
          Evidence place =
              Signals.of(
                  "place",
                  words(here) + " against " + words(there),
                  Signals.FOUND,
                  pair.a().place(here.iterator().next().span()),
                  pair.b().place(there.iterator().next().span()));
          return Optional.of(
              new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event.get(), place)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ofPerson(Clause clause, Said said) {
    return clause
        .theme()
        .filter(
            token -> token.name() == NameKind.PERSON || said.referents().containsKey(token.begin()))
        .isPresent();
  }

  /** Two names, or two kinds that are not one. */
  private static boolean areComparable(Set<Token> here, Set<Token> there) {
    int one = kind(here);
    int other = kind(there);
    return one < 0 && other < 0 || one >= 0 && other >= 0 && one != other;
  }

  /** Which kind of place it is; below zero for a name. */
  private static int kind(Set<Token> place) {
    for (Token token : place) {
      for (int kind = 0; kind < KINDS.size(); kind++) {
        if (token.name() != NameKind.LOCATION && KINDS.get(kind).contains(lemma(token))) {
          return kind;
        }
      }
    }
    return -1;
  }

  /**
   * The names of places that the predicate itself is said to be at.
   *
   * @param kinds whether kinds of places are meant too: "at his home"
   */
  private static List<Set<Token>> where(Clause clause, Said said, boolean kinds) {
    List<Set<Token>> found = new ArrayList<>();
    for (Sentence sentence : said.analyzed().sentences()) {
      Dependencies tree = sentence.dependencies();
      int predicate = sentence.tokens().indexOf(clause.predicate());
      for (int i = 0; predicate >= 0 && i < sentence.size(); i++) {
        if (tree.head(i) == predicate
            && tree.relation(i).startsWith("obl")
            && (sentence.token(i).name() == NameKind.LOCATION
                || kinds && kind(Set.of(sentence.token(i))) >= 0)
            && isWhere(sentence, i)) {
          Set<Token> name = new LinkedHashSet<>();
          for (int j = 0; j < sentence.size(); j++) {
            boolean part = tree.head(j) == i && tree.relation(j).equals("compound");
            if (j == i || part) {
              name.add(sentence.token(j));
            }
          }
          found.add(name);
        }
      }
    }
    return found;
  }

  private static boolean isWhere(Sentence sentence, int noun) {
    for (int i = 0; i < noun; i++) {
      if (sentence.dependencies().head(i) == noun
          && sentence.dependencies().relation(i).equals("case")) {
        return WHERE.contains(lemma(sentence.token(i)));
      }
    }
    return false;
  }

  private static boolean names(Set<Token> place, Said other) {
    return place.stream().anyMatch(token -> other.article().text().contains(token.text()));
  }

  private static String words(Set<Token> place) {
    return String.join(" ", place.stream().map(Token::text).toList());
  }

  private static boolean tells(Said said) {
    return said.act() == SpeechAct.ASSERT || said.act() == SpeechAct.CONFIRM;
  }
}
