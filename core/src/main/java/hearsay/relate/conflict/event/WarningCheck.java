package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who warned whom: it was the bank that raised the alarm, against somebody else who told the bank
 * of the danger. Only where the one is told to have been it alone.
 */
public final class WarningCheck implements ConflictCheck {

  private static final Set<String> WARNING = Set.of("warn", "alert", "caution", "tell");

  private static final Set<String> RAISING = Set.of("raise", "sound");

  private static final String ALARM = "alarm";

  private static final double SAME_EVENT = 0.2;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b())
        || Repeated.onOneSide(pair)
        || !asserts(pair.a())
        || !asserts(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    return between(pair.a(), pair.b(), story)
        .or(() -> between(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** Whether a statement tells who warned somebody. */
  public static boolean tells(Said said) {
    return asserts(said) && !warnings(said).isEmpty();
  }

  private static Optional<Verdict> between(Said alone, Said other, Story story) {
    for (Frames.Act first : warnings(alone)) {
      for (Frames.Act second : warnings(other)) {
        if (first.sole()
            && !raises(second)
            && Parties.meet(alone, first.agent(), other, second.patient(), story)
            && !Parties.meet(alone, first.agent(), other, second.agent(), story)
            && (raises(first)
                || Parties.meet(alone, first.patient(), other, second.agent(), story))) {
          return Optional.of(conflict(alone, first, other, second));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Frames.Act> warnings(Said said) {
    return said.frames().acts().stream()
        .filter(act -> WARNING.contains(lemma(act.verb())) || raises(act))
        .toList();
  }

  private static boolean raises(Frames.Act act) {
    return RAISING.contains(lemma(act.verb())) && lemma(act.patient()).equals(ALARM);
  }

  private static boolean asserts(Said said) {
    return (said.act() == SpeechAct.ASSERT || said.act() == SpeechAct.CONFIRM) && !said.negated();
  }

  private static Verdict conflict(Said alone, Frames.Act first, Said other, Frames.Act second) {
    Evidence roles =
        Signals.of(
            "roles",
            sentence(first) + " against " + sentence(second),
            Signals.FOUND,
            alone.place(first.agent().span()),
            other.place(second.agent().span()),
            other.place(second.patient().span()));
    Evidence event =
        Signals.of(
            "same event",
            "one warning between the two",
            SAME_EVENT,
            alone.place(first.verb().span()),
            other.place(second.verb().span()));
    return new Verdict.Conflict(RelationKind.ROLE_REVERSAL, List.of(roles, event));
  }

  private static String sentence(Frames.Act act) {
    return String.join(
        " ", List.of(act.agent(), act.verb(), act.patient()).stream().map(Token::text).toList());
  }
}
