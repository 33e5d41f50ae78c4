package hearsay.relate.agreement;

import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements that bear each other out without being one claim. Few, and only where words agree. */
public final class Agreements {

  /** Below this two statements share a topic, not what they say. */
  private static final double ENOUGH = 1;

  /** What matching must hold of them, in whose view word order and roles count too. */
  private static final double SURE = 0.6;

  /** Names aside: two words in common are still a topic. */
  private static final int MIN_COMMON = 3;

  private Agreements() {}

  /**
   * The agreements among the pairs of a story, one for two claims at most.
   *
   * @param taken pairs that something else already stands between, ids joined by a line break
   */
  public static List<Relation> find(Story story, Set<String> taken) {
    List<Relation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Comparison pair : story.pairs()) {
      boolean open =
          !pair.sameClaim()
              && !pair.sameArticle()
              && !taken.contains(pair.a().id() + "\n" + pair.b().id())
              && pair.a().statement().polarity() == pair.b().statement().polarity()
              && firm(pair.a())
              && firm(pair.b())
              && pair.similarity() >= SURE
              && common(pair) >= MIN_COMMON
              && !OtherTime.found(pair);
      if (!open) {
        continue;
      }
      Optional<Evidence> same = Signals.sameEvent(pair, Set.of(), Set.of(), ENOUGH);
      if (same.isPresent() && seen.add(pair.a().claimId() + "\n" + pair.b().claimId())) {
        found.add(
            Relation.of(RelationKind.AGREES, pair.a().id(), pair.b().id(), List.of(same.get())));
      }
    }
    return found;
  }

  private static long common(Comparison pair) {
    return pair.common(Set.of(), Set.of()).stream()
        .filter(match -> !match.a().token().isProperNoun())
        .count();
  }

  private static boolean firm(Said said) {
    Modality modality = said.statement().modality();
    return said.act() != SpeechAct.QUESTION
        && (said.act() == SpeechAct.CONFIRM || !said.act().isResponse())
        && modality != Modality.CONDITIONAL
        && modality != Modality.HEDGED;
  }
}
