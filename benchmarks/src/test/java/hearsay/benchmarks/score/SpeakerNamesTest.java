package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.GoldStory.Entity;
import hearsay.benchmarks.data.GoldStory.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakerNamesTest {
  private static final SpeakerNames NAMES =
      new SpeakerNames(List.of(new Entity("Ann O'Neil", List.of("O'Neil", "the minister"))));
  private static final List<Speaker> ANN = List.of(new Speaker("she", "Ann O'Neil", false));

  @Test
  void caseMarksAndTitlesDoNotMatter() {
    assertTrue(NAMES.isAmong("Ms. ANN  O\u2019NEIL", ANN));
  }

  @Test
  void variantsAndTheNameAsWrittenCount() {
    assertTrue(NAMES.isAmong("Minister", ANN));
    assertTrue(NAMES.isAmong("She", ANN));
    assertFalse(NAMES.isAmong("Ann", ANN));
  }

  @Test
  void anyOfSeveralSpeakersWillDo() {
    List<Speaker> both = List.of(new Speaker("", "Bob", false), ANN.get(0));
    assertTrue(NAMES.isAmong("O'Neil", both));
  }

  @Test
  void noNameIsNobody() {
    assertFalse(NAMES.isAmong("", List.of(new Speaker("", "", false))));
    assertFalse(NAMES.isAmong("The", List.of(new Speaker("a", "...", false))));
  }
}
