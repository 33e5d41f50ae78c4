package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.quantity.Measure;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * Two measures in two units that come to the same, each the only one of its kind that its article
 * gives, and both articles of one story: 20 acres here and eight hectares there are one field, in
 * whatever words. Of times and lengths there are too many for that.
 */
final class OnlyMeasure {

  private static final double SAME_THING = 0.3;

  private OnlyMeasure() {}

  /** That they are one measure in two units; not comparable where that is not sure. */
  static Verdict answer(Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Measure> one = Measure.of(pair.a(), left);
    Optional<Measure> other = Measure.of(pair.b(), right);
    boolean sure =
        one.isPresent()
            && other.isPresent()
            && one.get().agrees(other.get())
            && (one.get().dimension() == Measure.Dimension.AREA
                || one.get().dimension() == Measure.Dimension.WEIGHT)
            && !pair.sameArticle()
            && story.oneStory(pair.a(), pair.b())
            && isOnly(one.get(), pair.a().article(), story)
            && isOnly(other.get(), pair.b().article(), story);
    if (!sure) {
      return Verdict.NOT_COMPARABLE;
    }
    Evidence thing =
        Signals.of("same thing", "the only such measure in both", SAME_THING, List.of());
    return new Verdict.NoConflict(
        NonConflictReason.OTHER_UNIT, TwoNumbers.evidence(pair, left, right, thing));
  }

  private static boolean isOnly(Measure measure, Article article, Story story) {
    return story.article(article.id()).stream()
        .flatMap(said -> said.quantities().stream().flatMap(q -> Measure.of(said, q).stream()))
        .filter(other -> other.dimension() == measure.dimension())
        .allMatch(measure::equals);
  }
}
