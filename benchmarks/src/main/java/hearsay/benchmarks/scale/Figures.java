package hearsay.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The ways in which outlets write one number. */
final class Figures {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final int THOUSAND = 1000;
  private static final int MILLION = 1_000_000;

  private Figures() {}

  /** The tokens of a number from 2 on, in one of the ways that it can be written without loss. */
  static List<String> of(int number, SplittableRandom random) {
    if (number < 100 && random.nextInt(3) == 0) {
      return List.of(words(number));
    }
    if (number >= MILLION && number % 100_000 == 0 && random.nextBoolean()) {
      return List.of(tenths(number, MILLION), "million");
    }
    if (number >= THOUSAND && number % THOUSAND == 0 && number < MILLION && random.nextBoolean()) {
      return List.of(String.valueOf(number / THOUSAND), "thousand");
    }
    return List.of(
        random.nextInt(4) == 0
            ? String.valueOf(number)
            : String.format(Locale.ROOT, "%,d", number));
  }

  private static String tenths(int number, int unit) {
    int tenths = number / (unit / 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String words(int number) {
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
  }
}
