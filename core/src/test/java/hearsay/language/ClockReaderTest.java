package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockReaderTest {

  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("_");
      tokens.add(
          new Token(
              new Span(at, at + parts[0].length()), parts[0], parts[0], parts[1], NameKind.NONE));
      at += parts[0].length() + 1;
    }
    return tokens;
  }

  private static ClockTime only(String tagged) {
    List<ClockTime> found = ClockReader.read(tokens(tagged));
    assertEquals(1, found.size(), () -> tagged + " gives " + found);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "at_IN 2.14_CD am_NN, 02:14",
    "at_IN 6:05_CD a.m._NN, 06:05",
    "at_IN 12.40_CD am_NN, 00:40",
    "at_IN 12_CD p.m._NN, 12:00",
    "at_IN 7_CD pm_NN, 19:00",
    "at_IN 23:40_CD, 23:40",
    "at_IN 0640_CD GMT_NNP, 06:40",
    "at_IN five_CD o'clock_NN, 05:00",
    "at_IN five_CD o'clock_NN in_IN the_DT afternoon_NN, 17:00",
    "at_IN half_NN past_JJ nine_CD, 09:30",
    "at_IN about_RB 20_CD to_IN eight_CD, 07:40",
    "at_IN a_DT quarter_NN to_IN six_CD p.m._NN, 17:45",
    "at_IN noon_NN, 12:00",
    "shortly_RB before_IN midnight_NN, 00:00",
  })
  void readsTimesOfDay(String tagged, String clock) {
    assertEquals(clock, only(tagged).onClock());
    assertFalse(only(tagged).limit(), tagged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at_IN 23.40_CD",
        "won_VBD 2:14_CD",
        "from_IN 5_CD to_IN 10_CD percent_NN",
        "about_RB 10_CD to_IN 12_CD people_NNS",
        "at_IN 5_CD to_IN 10_CD percent_NN",
        "the_DT midnight_NN train_NN",
        "at_IN 25:10_CD",
        "at_IN 2031_CD",
      })
  void leavesOtherFiguresAlone(String tagged) {
    assertEquals(List.of(), ClockReader.read(tokens(tagged)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before_IN 3_CD a.m._NN",
        "until_IN 3_CD a.m._NN",
        "the_DT 7_CD a.m._NN train_NN",
      })
  void marksWhatOnlyLimitsOrNames(String tagged) {
    assertTrue(only(tagged).limit(), tagged);
  }

  @ParameterizedTest
  @CsvSource({
    "at_IN 11.40_CD pm_NN, at_IN 23:40_CD, true",
    "at_IN 2.14_CD am_NN, at_IN 2:15_CD a.m._NN, true",
    "at_IN 2.14_CD am_NN, at_IN 2:14_CD p.m._NN, false",
    "at_IN 2:14_CD, at_IN 2:14_CD p.m._NN, true",
    "at_IN about_RB 3_CD am_NN, at_IN 2.40_CD am_NN, true",
    "at_IN about_RB 3_CD am_NN, at_IN 2.14_CD am_NN, false",
    "shortly_RB before_IN midnight_NN, at_IN 11.45_CD pm_NN, true",
    "shortly_RB before_IN midnight_NN, at_IN 12.15_CD am_NN, false",
    "just_RB after_IN midnight_NN, at_IN 12.15_CD am_NN, true",
  })
  void comparesThemAsExactAsTheyAre(String one, String other, boolean fits) {
    assertEquals(fits, only(one).fits(only(other)));
    assertEquals(fits, only(other).fits(only(one)));
  }

  @Test
  void tellsOtherClocksApart() {
    ClockTime there = only("at_IN 0640_CD GMT_NNP");
    assertFalse(there.comparable(only("at_IN 9:40_CD a.m._NN local_JJ time_NN")));
    assertFalse(there.comparable(only("at_IN 9:40_CD a.m._NN Eastern_NNP time_NN")));
    assertTrue(there.comparable(only("at_IN 0730_CD GMT_NNP")));
  }

  @Test
  void refusesWhatIsNoTime() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClockTime(1440, 0, 0, true, "", false, new Span(0, 1)));
  }
}
