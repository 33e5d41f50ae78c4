package hearsay.relate.conflict;

import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.quantity.Counted;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What conflicts are left when speakers have withdrawn figures of their own. */
public final class WithdrawnFigures {

  private WithdrawnFigures() {}

  /**
   * The same conflicts, where a figure that its own speaker withdrew is no conflict with what is
   * told from then on.
   */
  public static Conflicts leave(Conflicts conflicts, List<Relation> withdrawals, Story story) {
    List<Relation> left = new ArrayList<>();
    List<NonConflict> more = new ArrayList<>(conflicts.nonConflicts());
    for (Relation relation : conflicts.relations()) {
      if (isGone(relation, withdrawals, story)) {
        more.add(
            new NonConflict(
                NonConflictReason.UPDATE, relation.from(), relation.to(), relation.evidence()));
      } else {
        left.add(relation);
      }
    }
    return new Conflicts(left, more);
  }

  private static boolean isGone(Relation relation, List<Relation> withdrawals, Story story) {
    return relation.kind() == RelationKind.NUMBER_CONFLICT
        && said(relation.from(), story)
            .allMatch(
                from ->
                    said(relation.to(), story)
                        .allMatch(
                            to ->
                                isGone(from, to, withdrawals, story)
                                    || isGone(to, from, withdrawals, story)));
  }

  /** The statement, or those of the claim. */
  private static Stream<Said> said(String id, Story story) {
    return story.isStatement(id) ? Stream.of(story.byId(id)) : story.claim(id).stream();
  }

  /**
   * Whether a figure was withdrawn by the time that another was told.
   *
   * @param withdrawals from whoever withdraws a figure to the figure
   */
  private static boolean isGone(Said figure, Said other, List<Relation> withdrawals, Story story) {
    return withdrawals.stream()
        .anyMatch(
            relation -> {
              Said by = story.byId(relation.from());
              return (other.sameArticle(by) || Occasions.later(other, by))
                  && tellsAgain(figure, story.byId(relation.to()));
            });
  }

  /** One claim, or the same number of the same kind once more. */
  private static boolean tellsAgain(Said figure, Said withdrawn) {
    return figure.sameClaim(withdrawn)
        || figure.quantities().stream()
            .anyMatch(
                q ->
                    withdrawn.quantities().stream()
                        .anyMatch(
                            w ->
                                q.low() == w.low()
                                    && q.high() == w.high()
                                    && Counted.of(figure, q)
                                        .kind()
                                        .equals(Counted.of(withdrawn, w).kind())));
  }
}
