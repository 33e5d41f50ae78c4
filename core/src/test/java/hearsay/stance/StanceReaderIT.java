package hearsay.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Evidence;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stances of invented headlines and articles, on real parses and by words alone. */
final class StanceReaderIT {

  private static final String CLAIM = "A goat was elected mayor of Aldane";

  private static final String REFUTING =
      "A story about a goat in the town hall has been passed round all week. It says that a goat"
          + " was elected mayor of Aldane after a tie between two candidates. The story is a hoax."
          + " The election board said that no goat stood in the election. Mira Holt, a baker, won"
          + " it in March. The photo that came with the post shows a goat from a farm fair in"
          + " Norland and was taken six years ago. The website that first ran it calls itself"
          + " satire.";

  private static final String TELLING =
      "The people of Aldane elected a goat as their mayor on Sunday. The goat, who is called Bertha,"
          + " was elected with 412 votes in the second round. She will take her seat in the town"
          + " hall next week. Her farmer drove her to the market square, where a band played. The"
          + " baker who came second congratulated the new mayor with a bag of oats. Schools in the"
          + " valley stayed closed for the day.";

  private static final String ASKING =
      "Was a goat really elected mayor of Aldane? A local paper reports that a goat may have been"
          + " elected mayor, citing an unnamed source. The reports could not be confirmed."
          + " Rumors of a goat in the town hall have been around since Monday, and an alleged photo"
          + " is said to show the mayor at her desk. The town reportedly plans to make a statement."
          + " It is unclear when.";

  private static CoreNlpAnalyzer analyzer;
  private static StanceReader stances;

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
    stances = StanceReader.create();
  }

  private static Judgement<Stance> stance(String text) {
    return stances.stance(BareText.of(CLAIM, analyzer), BareText.of(text, analyzer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No, a goat was not elected mayor of Aldane             | AGAINST
          Story of goat elected mayor of Aldane is a hoax        | AGAINST
          Aldane denies that goat was elected mayor              | AGAINST
          Goat elected mayor in small town of Aldane             | FOR
          Aldane elects goat as mayor                            | FOR
          Goat reportedly elected mayor of Aldane                | OBSERVING
          Was a goat elected mayor of Aldane?                    | OBSERVING
          """)
  void headline(String text, Stance wanted) {
    assertEquals(wanted, stance(text).label());
  }

  @Test
  void article() {
    assertEquals(Stance.AGAINST, stance(REFUTING).label());
    assertEquals(Stance.FOR, stance(TELLING).label());
    assertEquals(Stance.OBSERVING, stance(ASKING).label());
  }

  @Test
  void whatAnArticleTellsBesidesDoesNotTurnIt() {
    String besides =
        " The weather stays mild. Ferries to Norland leave every hour. A new bakery opened."
            + " Nobody was hurt when a tram left its rails. The library denied a request for longer"
            + " hours.";
    assertEquals(Stance.FOR, stance(TELLING + besides.repeat(3)).label());
    assertEquals(Stance.AGAINST, stance(REFUTING + besides.repeat(3)).label());
  }

  @Test
  void aHeadlineIsExplained() {
    Judgement<Stance> judged = stance("Story of goat elected mayor of Aldane is a hoax");
    assertTrue(
        judged.evidence().stream().map(Evidence::signal).anyMatch(s -> s.startsWith("refute")),
        judged.toString());
    assertTrue(Evidence.score(judged.evidence()) > 0);
    assertFalse(stance(REFUTING).evidence().isEmpty());
  }

  @Test
  void whatHasNoWordsObserves() {
    for (String nothing : new String[] {"", "   ", "... !? —"}) {
      assertEquals(Stance.OBSERVING, stance(nothing).label(), nothing);
      assertTrue(stance(nothing).evidence().isEmpty());
    }
  }

  @Test
  void endlessTextsTakeNoEndlessTime() {
    String many = "The goat was elected, said no one. ".repeat(30_000);
    String one = "goat ".repeat(200_000);
    assertTimeout(Duration.ofSeconds(60), () -> stance(many));
    assertTimeout(Duration.ofSeconds(60), () -> stance(one));
  }
}
