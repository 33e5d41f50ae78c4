package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityReaderTest {

  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("_");
      String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(java.util.Locale.ROOT);
      tokens.add(
          new Token(
              new Span(at, at + parts[0].length()), parts[0], lemma, parts[1], NameKind.NONE));
      at += parts[0].length() + 1;
    }
    return tokens;
  }

  private static Quantity only(String tagged) {
    List<Quantity> found = QuantityReader.read(tokens(tagged));
    assertEquals(1, found.size(), () -> tagged + " gives " + found);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at_IN least_JJS 12_CD ferries_NNS_ferry          | 12      | 12      | AT_LEAST | ferry
          more_JJR than_IN forty_CD goats_NNS_goat         | 40      | 40      | AT_LEAST | goat
          as_RB many_JJ as_IN 7_CD tugs_NNS_tug            | 7       | 7       | AT_MOST  | tug
          up_IN to_TO 1,250_CD seats_NNS_seat              | 1250    | 1250    | AT_MOST  | seat
          twenty-three_CD lamps_NNS_lamp                   | 23      | 23      | EXACT    | lamp
          between_IN 10_CD and_CC 12_CD bridges_NNS_bridge | 10      | 12      | EXACT    | bridge
          3_CD to_TO 4_CD million_CD trees_NNS_tree        | 3000000 | 4000000 | EXACT    | tree
          the_DT number_NN of_IN dead_JJ at_IN 31_CD       | 31      | 31      | EXACT    | dead
          two_CD of_IN the_DT firm_NN 's_POS vans_NNS_van  | 2       | 2       | EXACT    | van
          """)
  void readsValueBoundAndWhatIsCounted(
      String tagged, double low, double high, Quantity.Bound bound, String counted) {
    Quantity quantity = only(tagged);
    assertEquals(low, quantity.low());
    assertEquals(high, quantity.high());
    assertEquals(bound, quantity.bound());
    assertEquals(counted, quantity.counted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seventy_CD -_HYPH five_CD minutes_NNS                    | 75
          seventy-five_CD minutes_NNS                              | 75
          seventy_CD five_CD minutes_NNS                           | 75
          a_DT hundred_CD and_CC five_CD huts_NNS                  | 105
          one_CD hundred_CD huts_NNS                               | 100
          four_CD hundred_CD twenty_CD -_HYPH six_CD huts_NNS      | 426
          two_CD thousand_CD three_CD hundred_CD and_CC six_CD     | 2306
          two_CD hundred_CD and_CC five_CD thousand_CD huts_NNS    | 205000
          ninety_CD -_HYPH five_CD thousand_CD huts_NNS            | 95000
          a_DT dozen_NN huts_NNS                                   | 12
          two_CD dozen_NN huts_NNS                                 | 24
          half_PDT a_DT million_CD huts_NNS                        | 500000
          half_PDT a_DT dozen_NN huts_NNS                          | 6
          one_CD and_CC a_DT half_NN million_CD huts_NNS           | 1500000
          a_DT million_CD and_CC a_DT half_NN huts_NNS             | 1500000
          two_CD and_CC a_DT half_NN years_NNS                     | 2.5
          2.4_CD bn_NN euros_NNS_euro                              | 2400000000
          100_CD thousand_CD huts_NNS                              | 100000
          """)
  void readsNumberWords(String tagged, double value) {
    assertEquals(value, only(tagged).low());
    assertEquals(value, only(tagged).high());
  }

  @Test
  void keepsTheEndsOfARangeApart() {
    Quantity range = only("between_IN one_CD hundred_CD and_CC five_CD hundred_CD huts_NNS_hut");
    assertEquals(100, range.low());
    assertEquals(500, range.high());
    assertEquals(2, QuantityReader.read(tokens("two_CD hundred_CD 40_CD huts_NNS")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "the_DT twenty_JJ -_HYPH first_JJ hut_NN",
    "the_DT twenty-first_JJ hut_NN",
    "the_DT hundred_CD and_CC fifth_JJ hut_NN",
    "two_CD -_HYPH thirds_NNS of_IN them_PRP",
    "two_CD thirds_NNS of_IN them_PRP",
    "the_DT third_JJ hut_NN",
    "dozens_NNS of_IN huts_NNS"
  })
  void leavesOrdinalsAndFractionsAlone(String tagged) {
    assertEquals(List.of(), QuantityReader.read(tokens(tagged)));
  }

  @ParameterizedTest
  @CsvSource({
    "$_$ 5_CD million_CD,$",
    "40_CD percent_NN,%",
    "40_CD per_IN cent_NN,%",
    "8_CD euros_NNS_euro,€"
  })
  void readsUnits(String tagged, String unit) {
    assertEquals(unit, only(tagged).unit());
  }

  @ParameterizedTest
  @CsvSource({
    "in_IN 2031_CD",
    "on_IN March_NNP 4_CD",
    "at_IN 7_CD pm_NN",
    "on_IN Quay_NNP 4_CD",
    "one_CD of_IN them_PRP"
  })
  void leavesDatesTimesAndNamesAlone(String tagged) {
    assertEquals(List.of(), QuantityReader.read(tokens(tagged)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a_DT third_JJ of_IN the_DT crop_NN                            | 33.3
          two-thirds_NNS of_IN the_DT crop_NN                           | 66.7
          half_PDT the_DT fleet_NN                                      | 50
          three_CD trains_NNS_train in_IN ten_CD                        | 30
          nine_CD out_IN of_IN 10_CD boats_NNS_boat                     | 90
          lasted_VBD_last an_DT hour_NN                                 | 1
          lasted_VBD_last an_DT hour_NN and_CC a_DT half_NN             | 1.5
          half_PDT an_DT hour_NN                                        | 0.5
          """)
  void readsSharesAndSingleTimes(String tagged, double value) {
    List<Quantity> found = QuantityReader.readAll(tokens(tagged));
    assertEquals(1, found.size(), () -> tagged + " gives " + found);
    assertEquals(value, (found.get(0).low() + found.get(0).high()) / 2, 0.1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three_CD boats_NNS_boat in_IN ten_CD days_NNS_day             | 3
          two_CD in_IN 24_CD hours_NNS_hour                             | 2
          sixty_CD miles_NNS_mile an_DT hour_NN                         | 60
          """)
  void takesNoRateForAShare(String tagged, double first) {
    Quantity found = QuantityReader.readAll(tokens(tagged)).get(0);
    assertEquals(first, found.low());
    assertEquals("", found.unit());
  }

  @Test
  void roundsWhatSaysSoOrEndsInZeros() {
    Quantity rough = only("nearly_RB 500_CD huts_NNS_hut");
    assertTrue(rough.rounds(only("487_CD huts_NNS_hut")));
    assertTrue(only("487_CD huts_NNS_hut").rounds(rough));
    assertFalse(rough.rounds(only("430_CD huts_NNS_hut")));
    assertFalse(only("19_CD huts_NNS_hut").rounds(only("31_CD huts_NNS_hut")));
  }

  @Test
  void keepsBounds() {
    assertTrue(only("at_IN least_JJS 19_CD huts_NNS_hut").boundHolds(only("31_CD huts_NNS_hut")));
    assertFalse(only("at_IN most_JJS 19_CD huts_NNS_hut").boundHolds(only("31_CD huts_NNS_hut")));
    assertFalse(only("19_CD huts_NNS_hut").boundHolds(only("31_CD huts_NNS_hut")));
  }
}
