package hearsay.relate.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.relate.AnyNewsroom;
import hearsay.relate.Newsroom;
import hearsay.relate.RelateOptions;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Story;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every check. */
final class ConflictsProperties {

  /** A check says the same of two statements whichever is put first. */
  @Property(seed = "20261121", tries = 100)
  void checksAreSymmetric(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    Story story =
        new Story(
            RelateOptions.defaults(),
            Lexicon.shipped(),
            room.articles(),
            Map.of(),
            room.sources(),
            room.statements(),
            room.matching());
    for (Comparison pair : story.pairs()) {
      Comparison swapped = new Comparison(pair.b(), pair.a(), pair.similarity(), pair.lexicon());
      for (ConflictCheck check : Conflicts.checks(story, Set.of())) {
        String straight = answer(check.check(pair, story));
        String turned = answer(check.check(swapped, story));
        assertEquals(straight, turned, pair + " turned round");
      }
    }
  }

  private static String answer(Verdict verdict) {
    if (verdict instanceof Verdict.Conflict conflict) {
      return conflict.kind().toString();
    }
    return verdict instanceof Verdict.NoConflict none ? none.reason().toString() : "";
  }
}
