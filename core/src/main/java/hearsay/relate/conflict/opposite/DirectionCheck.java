package hearsay.relate.conflict.opposite;

import hearsay.language.Token;
import hearsay.match.Directions;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.TimeGate;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing goes two ways by small words: a bill that was voted for and voted against by one
 * member, a strike that goes ahead and is called off ({@link Directions}).
 */
public final class DirectionCheck implements ConflictCheck {

  /** How much else must be told alike. */
  private static final double MOST = 0.5;

  /** From here on what the one is told of need only be named on the other side. */
  private static final double ALIKE = 0.4;

  private static final double SAME_EVENT = 0.4;

  private static final Set<Modality> OPEN = EnumSet.of(Modality.HEDGED, Modality.CONDITIONAL);

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.inOneVoice()
        || !tells(pair.a())
        || !tells(pair.b())
        || pair.a().negated() != pair.b().negated()
        || OtherTime.found(pair)
        || Nested.found(pair)
        || !Directions.oppose(ways(pair.a()), ways(pair.b()))
        || pair.shared() < MOST
        || ofOthers(pair, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    return TimeGate.regard(
        new Verdict.Conflict(
            RelationKind.CONTRADICTS,
            List.of(
                Signals.of(
                    "same event",
                    "%.0f %% of the words shared".formatted(pair.shared() * 100),
                    SAME_EVENT * pair.shared(),
                    pair.a().places()),
                Signals.of(
                    "direction", "one way against the other", Signals.FOUND, pair.b().places()))),
        pair,
        story);
  }

  private static Set<Integer> ways(Said said) {
    return Directions.of(said.tokens().stream().filter(Token::isWord).map(Words::lower).toList());
  }

  /** Whether the first thing told is of somebody or something else on the other side. */
  private static boolean ofOthers(Comparison pair, Story story) {
    return Retold.role(pair.a(), subject(pair.a()), pair.b(), subject(pair.b()), story)
            == Retold.Role.OTHER
        && !(pair.similarity() >= ALIKE
            && (names(pair.b(), subject(pair.a())) || names(pair.a(), subject(pair.b()))));
  }

  /** Whether a word has its equal in the other statement, as "Lola" has in "Lola Marchetti". */
  private static boolean names(Said other, Optional<Token> word) {
    return word.filter(
            own -> other.words().stream().anyMatch(w -> w.lemma().equals(Words.lemma(own))))
        .isPresent();
  }

  private static Optional<Token> subject(Said said) {
    return said.clauses().stream().findFirst().flatMap(Clause::theme);
  }

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DENY
        && said.act() != SpeechAct.DEMAND
        && !OPEN.contains(said.statement().modality())
        && !said.statement().text().endsWith("?");
  }
}
