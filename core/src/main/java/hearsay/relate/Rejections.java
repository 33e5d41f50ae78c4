package hearsay.relate;

import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Denials in full words: within one article another says that what was told before is not so,
 * whatever verb reports it.
 */
final class Rejections {

  private Rejections() {}

  /**
   * The denials among the pairs of a story whose act is a plain assertion.
   *
   * @param taken pairs that a response already stands between, ids joined by a line break
   */
  static List<Relation> find(Story story, Set<String> taken) {
    ConflictCheck negation = new NegationCheck();
    List<Relation> found = new ArrayList<>();
    for (Comparison pair : story.pairs()) {
      Said later = Discourse.precedes(pair.a(), pair.b()) ? pair.b() : pair.a();
      Said earlier = later == pair.a() ? pair.b() : pair.a();
      if (pair.sameArticle()
          && later.act() == SpeechAct.ASSERT
          && later.negated()
          && !earlier.statement().isNarration()
          && pair.common(Set.of(), Set.of()).size() >= NegationCheck.MIN_COMMON
          && !taken.contains(later.id() + "\n" + earlier.id())
          && negation.check(pair, story) instanceof Verdict.Conflict conflict) {
        found.add(Relation.of(RelationKind.DENIES, later.id(), earlier.id(), conflict.evidence()));
      }
    }
    return found;
  }
}
