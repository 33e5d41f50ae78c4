package hearsay.relate.conflict.number;

import hearsay.relate.quantity.Counted;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Set;

/** Whether one side only gives the toll of the story. */
final class BareToll {

  /** Words of a toll; what moves it tells nothing more. */
  private static final Set<String> TOLL =
      Set.of(
          "toll", "number", "total", "death", "dead", "die", "kill", "victim", "people", "person",
          "bring", "take", "push", "raise", "climb", "now", "injure", "injured", "hurt");

  private static final Set<String> FIGURES = Set.of("toll", "number", "total", "count", "tally");

  private BareToll() {}

  /**
   * Whether one side only gives the number of those to whom it happened ("the death toll stands at
   * 15"): in one story that is the number of all of them.
   */
  static boolean found(Comparison pair, Counted a, Counted b, Story story) {
    return a.kind().isPresent()
        && a.kind().equals(b.kind())
        && !a.more()
        && !b.more()
        && (!pair.sameArticle()
            || !pair.a().sharesSpeaker(pair.b()) && (isFigure(pair.a()) || isFigure(pair.b())))
        && story.oneStory(pair.a(), pair.b())
        && (isBare(pair.a(), a) || isBare(pair.b(), b));
  }

  /** "The number of dead": one article may tell of the bodies at one hospital besides. */
  private static boolean isFigure(Said said) {
    return said.words().stream().anyMatch(word -> FIGURES.contains(word.lemma()));
  }

  private static boolean isBare(Said said, Counted counted) {
    return said.words().stream()
        .map(Said.Word::lemma)
        .allMatch(
            lemma ->
                TOLL.contains(lemma)
                    || SameCount.PLAIN.contains(lemma)
                    || counted.kind().filter(kind -> kind.isTold(lemma)).isPresent());
  }
}
