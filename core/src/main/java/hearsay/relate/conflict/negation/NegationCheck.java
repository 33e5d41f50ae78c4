package hearsay.relate.conflict.negation;

import hearsay.model.SpeechAct;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.TimeGate;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One says that something is so, the other that it is not. Clause is held against clause: the
 * negated predicate, or the noun that a negator stands with, must be told as a fact on the other
 * side, of the same parties in the same roles, and with most of the negated clause's other words;
 * words in common alone are a topic. "Not yet" in an earlier article is overtaken, not
 * contradicted, by a later one.
 *
 * <p>{@link Denial} reads what is denied, {@link Retelling} finds a clause that tells it, {@link
 * RetellingRules} decide whether of one event, {@link NegationVerdict} what follows.
 */
public final class NegationCheck implements ConflictCheck {

  private final Set<String> denied;

  /**
   * @param denied pairs of statements of which the one answers the other that it is not so, ids
   *     joined by a line break
   */
  public NegationCheck(Set<String> denied) {
    this.denied = Set.copyOf(denied);
  }

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameClaim()
        || pair.inOneVoice()
        || !asserts(pair.a())
        || !asserts(pair.b())
        || Nested.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Verdict found =
        denies(pair.a(), pair.b(), pair, story)
            .or(() -> denies(pair.b(), pair.a(), pair, story))
            .orElse(Verdict.NOT_COMPARABLE);
    return TimeGate.regard(found, pair, story);
  }

  /** What follows from the first denial that the other tells against; empty where nothing does. */
  private Optional<Verdict> denies(Said negative, Said positive, Comparison pair, Story story) {
    if (positive.act() == SpeechAct.DENY) {
      return Optional.empty();
    }
    List<Denial> denials = Denial.of(negative);
    if (denials.isEmpty() || OtherWay.found(pair, negative, positive, story)) {
      return Optional.empty();
    }
    boolean answered = denied.contains(negative.id() + "\n" + positive.id());
    return denials.stream()
        .flatMap(denial -> Retelling.find(denial, positive, answered, pair, story).stream())
        .findFirst()
        .map(NegationVerdict::of)
        .filter(verdict -> !verdict.equals(Verdict.NOT_COMPARABLE));
  }

  private static boolean asserts(Said said) {
    return switch (said.act()) {
      case QUESTION, DEMAND, PROPOSE, DECLINE, NEITHER_CONFIRM_NOR_DENY -> false;
      default -> !said.statement().text().endsWith("?");
    };
  }
}
