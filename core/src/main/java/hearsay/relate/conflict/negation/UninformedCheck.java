package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.TimeGate;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Coreference;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One was never told, shown or given it, and another tells that he was: "nobody warned us" against
 * "residents were warned", "she never read the memo" against "aides took her through the memo". The
 * one side tells it of who gets to know, the other of who lets him know, in verbs that do not stand
 * for one another; so the thing, or who was to know it, must be the same.
 */
public final class UninformedCheck implements ConflictCheck {

  private static final double SAME_EVENT = 0.3;

  /** Verbs of a clause that tells of what: "told that it was over", "told to leave". */
  private static final Set<String> CLAUSAL = Set.of("VB", "VBD", "VBZ", "VBP", "MD");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b())
        || pair.sameClaim()
        || Nested.found(pair)
        || isOfAnother(pair.a(), story)
        || isOfAnother(pair.b(), story)
        || Elsewhere.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Verdict found =
        against(pair.a(), pair.b(), story)
            .or(() -> against(pair.b(), pair.a(), story))
            .orElse(Verdict.NOT_COMPARABLE);
    return TimeGate.regard(found, pair, story);
  }

  /** "The claim that they had no warning": whoever speaks of it need not make it. */
  private static boolean isOfAnother(Said said, Story story) {
    return story.article(said.article().id()).stream().anyMatch(said::encloses);
  }

  /** Whether a statement says that somebody was, or was not, told of something. */
  public static boolean tells(Said said) {
    return !Gap.of(said).isEmpty() || !Informing.of(said).isEmpty();
  }

  private static Optional<Verdict> against(Said unknowing, Said telling, Story story) {
    for (Gap gap : Gap.of(unknowing)) {
      for (Informing told : Informing.of(telling)) {
        Optional<Verdict> conflict = conflict(gap, unknowing, told, telling, story);
        if (conflict.isPresent()) {
          return conflict;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Verdict> conflict(
      Gap gap, Said unknowing, Informing told, Said telling, Story story) {
    Optional<Token> who = gap.who().flatMap(w -> meets(unknowing, w, told, telling, story));
    Optional<Token> thing =
        gap.message()
            .flatMap(message -> sameMessage(message, told, who))
            .or(() -> who.flatMap(w -> sameThing(gap, unknowing, told, story)));
    boolean ofOthers = who.isEmpty() && gap.who().filter(w -> isParty(unknowing, w)).isPresent();
    if (thing.isEmpty() || ofOthers) {
      return Optional.empty();
    }
    Evidence event =
        Signals.of(
            "same event",
            thing.get().text() + who.map(token -> ", " + token.text()).orElse(""),
            SAME_EVENT,
            unknowing.place(gap.denial().clause().predicate().span()),
            telling.place(thing.get().span()));
    Evidence negation =
        Signals.of(
            "negation",
            "not known to the one, and told by the other",
            Signals.FOUND,
            gap.denial().negator(),
            telling.place(told.clause().predicate().span()));
    return Optional.of(new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, negation)));
  }

  /** Whether it is somebody in particular: a name, or a word that is known to stand for one. */
  private static boolean isParty(Said said, Token who) {
    return who.isProperNoun() || !who.isNoun() || said.referents().containsKey(who.begin());
  }

  /** Who was to know, on the other side: whoever is told of but does not do it himself. */
  private static Optional<Token> meets(
      Said unknowing, Token who, Informing told, Said telling, Story story) {
    return told.clause().scope().stream()
        .filter(token -> told.clause().subject().filter(token::equals).isEmpty())
        .filter(token -> token.isNoun() || token.tag().startsWith("PRP"))
        .filter(
            token ->
                Retold.role(unknowing, Optional.of(who), telling, Optional.of(token), story)
                    == Retold.Role.SAME)
        .findFirst();
  }

  /** The same message; "was told of it" is notice enough to him who says that he had none. */
  private static Optional<Token> sameMessage(Token message, Informing told, Optional<Token> who) {
    boolean mere = Messages.isMere(message);
    Optional<Token> same =
        told.message()
            .filter(
                token ->
                    Words.lemma(token).equals(Words.lemma(message))
                        || mere && Messages.isMere(token));
    boolean given =
        mere
            && who.isPresent()
            && Messages.isTelling(told.clause().predicate())
            && told.clause().object().filter(who.get()::equals).isPresent()
            && isOfThing(told.clause());
    return same.or(() -> given ? Optional.of(told.clause().predicate()) : Optional.empty());
  }

  /** "Told of the test", not "told that there was one". */
  private static boolean isOfThing(Clause telling) {
    return telling.scope().stream()
        .filter(token -> token.begin() > telling.predicate().end())
        .noneMatch(token -> CLAUSAL.contains(token.tag()) || Words.lower(token).equals("that"));
  }

  /** The word of the other that names what was not known. */
  private static Optional<Token> sameThing(Gap gap, Said unknowing, Informing told, Story story) {
    Clause denied = gap.denial().clause();
    return denied.scope().stream()
        .filter(token -> token.isNoun() && unknowing.isContent(token))
        .filter(token -> !isParty(unknowing, token) && !Coreference.isAnybody(token))
        .filter(token -> gap.who().filter(token::equals).isEmpty())
        .flatMap(
            token ->
                told.clause().scope().stream()
                    .filter(Token::isNoun)
                    .filter(other -> story.lexicon().like(Words.lemma(token), Words.lemma(other))))
        .findFirst();
  }
}
