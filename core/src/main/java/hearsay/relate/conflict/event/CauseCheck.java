package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event, and two causes: a fire from an electrical fault, and one that was started
 * deliberately; a flight cancelled because of the weather, and because of a lack of pilots. The
 * effect must be the same thing on both sides, and nothing else may be told to have caused it.
 */
public final class CauseCheck implements ConflictCheck {

  private static final double SAME_EVENT = 0.4;

  /** From here on two words may name one cause. */
  private static final double NEAR = 0.5;

  private static final Set<String> CAUSING = Set.of("cause", "trigger", "spark", "start");

  /** What is done so is caused by nobody's fault or failure. */
  private static final Set<String> ON_PURPOSE =
      Set.of("deliberately", "intentionally", "purposely", "wilfully", "maliciously");

  /** What stands before "of" or "to" where a cause is told of. */
  private static final Set<String> BECAUSE = Set.of("because", "due", "owing");

  private static final Set<String> OF = Set.of("of", "to");

  /** What one cause and another may both have had a part in. */
  private static final Set<String> PARTLY =
      Set.of("partly", "part", "also", "mainly", "mostly", "partially", "combination", "both");

  /** What an event came of: the thing that it happened to, the verb, and the cause. */
  private record Cause(Token effect, Token verb, Token cause, boolean onPurpose) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b())
        || !tells(pair.a())
        || !tells(pair.b())
        || Nested.found(pair)
        || Elsewhere.found(pair)
        || Elsewhere.inOtherPlaces(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Cause> a = cause(pair.a());
    Optional<Cause> b = cause(pair.b());
    if (a.isEmpty() || b.isEmpty() || !areTwo(a.get(), b.get(), pair, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    Evidence event =
        Signals.of(
            "same event",
            a.get().effect.text(),
            SAME_EVENT,
            pair.a().place(a.get().effect.span()),
            pair.b().place(b.get().effect.span()));
    Evidence found =
        Signals.of(
            "cause",
            a.get().cause.text() + " against " + b.get().cause.text(),
            Signals.FOUND,
            pair.a().place(a.get().cause.span()),
            pair.b().place(b.get().cause.span()));
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, found));
  }

  /** Whether both tell what one thing came of, and it cannot be one cause. */
  private static boolean areTwo(Cause a, Cause b, Comparison pair, Story story) {
    boolean oneThing = story.lexicon().like(lemma(a.effect), lemma(b.effect));
    boolean oneDoing =
        story.lexicon().like(lemma(a.verb), lemma(b.verb))
            || CAUSING.contains(lemma(a.verb)) && CAUSING.contains(lemma(b.verb));
    if (!oneThing || !oneDoing || a.onPurpose && b.onPurpose) {
      return false;
    }
    return !isTold(a.cause, pair.b(), story) && !isTold(b.cause, pair.a(), story);
  }

  /** Whether the other tells of the cause too, in whatever part. */
  private static boolean isTold(Token cause, Said other, Story story) {
    return other.words().stream()
        .anyMatch(
            word ->
                story.lexicon().like(lemma(cause), word.lemma())
                    || WordKnowledge.shipped().nearness(lemma(cause), word.lemma()) >= NEAR);
  }

  /** Whether a statement tells what something came of. */
  public static boolean names(Said said) {
    return tells(said) && cause(said).isPresent();
  }

  private static Optional<Cause> cause(Said said) {
    return said.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Negation.NONE && clause.factual())
        .filter(clause -> clause.time() == Clause.Time.NOW_OR_BEFORE)
        .flatMap(
            clause ->
                causing(clause)
                    .or(() -> causedBy(clause, said))
                    .or(() -> because(clause, said))
                    .stream())
        .findFirst();
  }

  /** "The fault caused the fire", "the fire was started deliberately". */
  private static Optional<Cause> causing(Clause clause) {
    if (!CAUSING.contains(lemma(clause.predicate())) || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Token effect = clause.object().get();
    Optional<Token> onPurpose =
        clause.scope().stream().filter(token -> ON_PURPOSE.contains(lemma(token))).findFirst();
    return onPurpose
        .map(word -> new Cause(effect, clause.predicate(), word, true))
        .or(
            () ->
                clause
                    .subject()
                    .filter(
                        subject -> isThing(subject) && !lemma(clause.predicate()).equals("start"))
                    .map(subject -> new Cause(effect, clause.predicate(), subject, false)));
  }

  /** "The delays were caused by fog". */
  private static Optional<Cause> causedBy(Clause clause, Said said) {
    List<Token> tokens = said.tokens();
    int by = tokens.indexOf(clause.predicate()) + 1;
    if (!CAUSING.contains(lemma(clause.predicate()))
        || by <= 0
        || by + 1 >= tokens.size()
        || !Words.lower(tokens.get(by)).equals("by")) {
      return Optional.empty();
    }
    return clause
        .theme()
        .flatMap(
            effect ->
                head(tokens, by + 1)
                    .filter(CauseCheck::isThing)
                    .map(cause -> new Cause(effect, clause.predicate(), cause, false)));
  }

  /** "Was cancelled because of the weather". */
  private static Optional<Cause> because(Clause clause, Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean found =
          BECAUSE.contains(Words.lower(tokens.get(i)))
              && OF.contains(Words.lower(tokens.get(i + 1)))
              && clause.scope().contains(tokens.get(i));
      if (found && clause.theme().filter(CauseCheck::isThing).isPresent()) {
        return head(tokens, i + 2)
            .filter(CauseCheck::isThing)
            .map(cause -> new Cause(clause.theme().get(), clause.predicate(), cause, false));
      }
    }
    return Optional.empty();
  }

  /** The last noun of the phrase that begins there. */
  private static Optional<Token> head(List<Token> tokens, int from) {
    Optional<Token> head = Optional.empty();
    for (Token token : tokens.subList(from, tokens.size())) {
      if (token.isNoun()) {
        head = Optional.of(token);
      } else if (head.isPresent() || token.isVerb() || token.tag().equals("IN")) {
        break;
      }
    }
    return head;
  }

  private static boolean isThing(Token token) {
    return token.isNoun() && !token.isProperNoun();
  }

  private static boolean tells(Said said) {
    Modality modality = said.statement().modality();
    return !said.act().isRefusal()
        && said.act() != SpeechAct.DENY
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DEMAND
        && modality != Modality.HEDGED
        && modality != Modality.CONDITIONAL
        && !said.statement().text().endsWith("?")
        && said.words().stream().noneMatch(word -> PARTLY.contains(word.lemma()))
        && said.tokens().stream().noneMatch(token -> PARTLY.contains(Words.lower(token)));
  }
}
