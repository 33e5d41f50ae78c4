package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class DateReaderTest {

  /** A Thursday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 3, 6));

  private static List<DateMention> read(String tagged, Optional<LocalDate> published) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("_");
      tokens.add(
          new Token(
              new Span(at, at + parts[0].length()), parts[0], parts[0], parts[1], NameKind.NONE));
      at += parts[0].length() + 1;
    }
    return DateReader.read(tokens, published);
  }

  private static DateMention only(String tagged, Optional<LocalDate> published) {
    List<DateMention> found = read(tagged, published);
    assertEquals(1, found.size(), () -> tagged + " gives " + found);
    return found.get(0);
  }

  @Test
  void completesADayOfAMonthFromTheArticle() {
    DateMention date = only("on_IN February_NNP 12_CD", PUBLISHED);
    assertEquals(OptionalInt.of(2031), date.year());
    assertEquals(OptionalInt.of(2), date.month());
    assertEquals(OptionalInt.of(12), date.day());
    assertEquals(OptionalInt.of(2030), only("in_IN November_NNP", PUBLISHED).year());
  }

  @Test
  void takesAWeekdayForTheLatestOne() {
    assertEquals(OptionalInt.of(3), only("on_IN Monday_NNP", PUBLISHED).day());
    assertEquals(OptionalInt.of(6), only("on_IN Thursday_NNP", PUBLISHED).day());
    DateMention open = only("on_IN Monday_NNP", Optional.empty());
    assertEquals(Optional.of(DayOfWeek.MONDAY), open.weekday());
    assertEquals(OptionalInt.empty(), open.day());
    assertEquals(OptionalInt.empty(), only("next_JJ Monday_NNP", PUBLISHED).day());
  }

  @Test
  void marksLimits() {
    assertTrue(only("since_IN early_JJ 2028_CD", PUBLISHED).limit());
    assertFalse(only("in_IN 2028_CD", PUBLISHED).limit());
  }

  @Test
  void aVerbIsNoMonth() {
    assertEquals(List.of(), read("they_PRP may_MD march_VB", PUBLISHED));
  }

  @Test
  void weekdaysWithoutDatesDiffer() {
    DateMention monday = only("on_IN Monday_NNP", PUBLISHED);
    assertFalse(monday.fits(only("on_IN Sunday_NNP", Optional.empty())));
    assertTrue(monday.fits(only("on_IN Monday_NNP", Optional.empty())));
    assertTrue(monday.fits(only("in_IN March_NNP", PUBLISHED)));
    assertFalse(monday.fits(only("on_IN March_NNP 4_CD", PUBLISHED)));
  }
}
