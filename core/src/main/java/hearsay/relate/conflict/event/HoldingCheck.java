package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose a place is: one side says that it has taken a town, the other that the town is still in its
 * hands. Only of one day, for a town that was held may have fallen since.
 */
public final class HoldingCheck implements ConflictCheck {

  private static final Set<String> TAKING =
      Set.of(
          "capture",
          "seize",
          "take",
          "occupy",
          "retake",
          "recapture",
          "liberate",
          "overrun",
          "conquer");

  private static final Set<String> STAYING = Set.of("remain", "stay", "be");

  private static final Set<String> HOLD = Set.of("hand", "control");

  private static final Set<String> KEEPING = Set.of("hold", "control", "defend", "keep");

  private static final Set<String> STILL = Set.of("still", "remain", "stay", "continue");

  /** Words of names that each side has. */
  private static final Set<String> OF_EITHER =
      Set.of(
          "army",
          "armed",
          "forces",
          "force",
          "troops",
          "military",
          "navy",
          "command",
          "ministry",
          "defence",
          "defense",
          "staff",
          "side");

  private static final double SAME_EVENT = 0.3;

  /** Who has a place, and the words that say so. */
  private record Has(Token place, Token word, Set<Token> holders) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b()) || !pair.onOneDay()) {
      return Verdict.NOT_COMPARABLE;
    }
    return between(pair.a(), pair.b(), story)
        .or(() -> between(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** Whether a statement tells who took or still has a place. */
  public static boolean tells(Said said) {
    return asserts(said) && (taken(said).isPresent() || kept(said).isPresent());
  }

  private static Optional<Verdict> between(Said taker, Said keeper, Story story) {
    Optional<Has> taken = asserts(taker) ? taken(taker) : Optional.empty();
    Optional<Has> kept = asserts(keeper) ? kept(keeper) : Optional.empty();
    if (taken.isEmpty() || kept.isEmpty() || !onePlace(taken.get(), kept.get())) {
      return Optional.empty();
    }
    Set<String> one = parties(taker, taken.get(), story);
    Set<String> other = parties(keeper, kept.get(), story);
    if (one.isEmpty() || other.isEmpty() || Parties.meet(one, other)) {
      return Optional.empty();
    }
    Evidence whose =
        Signals.of(
            "who has it",
            taken.get().word().text() + " against " + kept.get().word().text(),
            Signals.FOUND,
            taker.place(taken.get().word().span()),
            keeper.place(kept.get().word().span()));
    Evidence place =
        Signals.of(
            "same place",
            taken.get().place().text(),
            SAME_EVENT,
            taker.place(taken.get().place().span()),
            keeper.place(kept.get().place().span()));
    return Optional.of(new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(place, whose)));
  }

  /** "Our forces have captured the town of Orsk." */
  private static Optional<Has> taken(Said said) {
    for (Clause clause : said.clauses()) {
      if (TAKING.contains(lemma(clause.predicate())) && isFact(clause)) {
        Optional<Token> place =
            clause.object().flatMap(object -> isPlace(object) ? clause.object() : placeIn(clause));
        if (place.isPresent() && clause.subject().isPresent()) {
          return Optional.of(
              new Has(place.get(), clause.predicate(), around(said, clause.subject().get())));
        }
      }
    }
    return Optional.empty();
  }

  /** "Orsk remains in our hands", "our troops still hold Orsk". */
  private static Optional<Has> kept(Said said) {
    for (Clause clause : said.clauses()) {
      Optional<Token> hold =
          clause.scope().stream().filter(token -> HOLD.contains(lemma(token))).findFirst();
      boolean stays =
          STAYING.contains(lemma(clause.predicate()))
              || hold.filter(clause.predicate()::equals).isPresent();
      if (isFact(clause)
          && stays
          && hold.isPresent()
          && clause.subject().filter(HoldingCheck::isPlace).isPresent()) {
        return Optional.of(new Has(clause.subject().get(), hold.get(), around(said, hold.get())));
      }
      boolean still = said.tokens().stream().anyMatch(token -> STILL.contains(lemma(token)));
      if (isFact(clause)
          && still
          && KEEPING.contains(lemma(clause.predicate()))
          && clause.subject().isPresent()
          && clause.object().filter(HoldingCheck::isPlace).isPresent()) {
        return Optional.of(
            new Has(
                clause.object().get(), clause.predicate(), around(said, clause.subject().get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isFact(Clause clause) {
    return clause.kind() == Clause.Negation.NONE
        && clause.factual()
        && clause.time() == Clause.Time.NOW_OR_BEFORE;
  }

  /** "The town of Orsk." */
  private static Optional<Token> placeIn(Clause clause) {
    return clause.scope().stream()
        .filter(token -> token.begin() > clause.object().get().begin())
        .filter(HoldingCheck::isPlace)
        .findFirst()
        .filter(token -> token.begin() - clause.object().get().end() <= " of ".length());
  }

  /** A name that is no organization's; parsers take towns they do not know for people. */
  private static boolean isPlace(Token token) {
    return token.isProperNoun() && token.name() != NameKind.ORGANIZATION;
  }

  private static boolean onePlace(Has one, Has other) {
    return one.place().text().equalsIgnoreCase(other.place().text());
  }

  /** The word with what stands right before it: "our forces", "Lysian hands". */
  private static Set<Token> around(Said said, Token noun) {
    Set<Token> around = new LinkedHashSet<>();
    List<Token> tokens = said.tokens();
    int at = tokens.indexOf(noun);
    around.add(noun);
    for (int i = at - 1; i >= 0 && belongs(tokens.get(i)); i--) {
      around.add(tokens.get(i));
    }
    return around;
  }

  private static boolean belongs(Token token) {
    return token.tag().equals("PRP$") || token.tag().startsWith("JJ") || token.isNoun();
  }

  private static Set<String> parties(Said said, Has has, Story story) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : has.holders()) {
      boolean common = token.isNoun() && !token.isProperNoun();
      if (!common && !token.tag().equals("JJ") || said.referents().containsKey(token.begin())) {
        words.addAll(Parties.of(said, token, story));
      }
      if (token.tag().startsWith("JJ") && Character.isUpperCase(token.text().codePointAt(0))) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    words.removeAll(OF_EITHER);
    return words;
  }

  private static boolean asserts(Said said) {
    return (said.act() == SpeechAct.ASSERT || said.act() == SpeechAct.CONFIRM) && !said.negated();
  }
}
