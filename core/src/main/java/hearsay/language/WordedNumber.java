package hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A share or a length of time at one place of a text that is told without a number of its own: "a
 * third of the crop", "two-thirds of", "half the fleet", "three trains in ten", "lasted an hour",
 * "half an hour".
 *
 * @param value the number, of a hundred for a share
 * @param end index of the first token behind it
 * @param unit {@code %} for a share, else empty
 */
record WordedNumber(double value, int end, String unit) {

  private static final Map<String, Double> PARTS =
      Map.ofEntries(
          Map.entry("half", 2.0),
          Map.entry("halve", 2.0),
          Map.entry("third", 3.0),
          Map.entry("quarter", 4.0),
          Map.entry("fifth", 5.0),
          Map.entry("sixth", 6.0),
          Map.entry("seventh", 7.0),
          Map.entry("eighth", 8.0),
          Map.entry("ninth", 9.0),
          Map.entry("tenth", 10.0),
          Map.entry("twentieth", 20.0),
          Map.entry("hundredth", 100.0));

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

  /** "Sixty miles an hour" is no length of time; what lasts or goes on so long is. */
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "for", "last", "about", "nearly", "almost", "around", "roughly", "than", "over", "under",
          "within", "take", "spend", "least", "some");

  /** What half of something is followed by: "half of them", "half the fleet". */
  private static final Set<String> BEHIND_HALF = Set.of("of", "the", "all", "its", "their", "our");

  /** "Three trains in ten". */
  private static final int OUT_OF = 3;

  private static final int HUNDRED = 100;

  /** What begins at a token, or null where nothing does. */
  static @Nullable WordedNumber at(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    if (ARTICLES.contains(word) && TIMES.contains(lemma(tokens, at + 1))) {
      boolean length = at > 0 && BEFORE_TIME.contains(lemma(tokens, at - 1));
      return length ? time(tokens, at) : null;
    }
    if (word.equals("half")
        && ARTICLES.contains(lower(tokens, at + 1))
        && TIMES.contains(lemma(tokens, at + 2))) {
      return new WordedNumber(0.5, at + 2, "");
    }
    if (word.equals("half") && BEHIND_HALF.contains(lower(tokens, at + 1))) {
      return share(1.0 / 2, at + 1);
    }
    Double count = word.equals("a") ? Double.valueOf(1) : NumberPhrase.small(word);
    Double part = PARTS.get(singular(lower(tokens, at + 1)));
    boolean million = ARTICLES.contains(lower(tokens, at + 3));
    if (count != null && part != null && lower(tokens, at + 2).equals("of") && !million) {
      return share(count / part, at + 2);
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Double some = NumberPhrase.small(word.substring(0, hyphen));
      Double of = PARTS.get(singular(word.substring(hyphen + 1)));
      return some != null && of != null && lower(tokens, at + 1).equals("of")
          ? share(some / of, at + 1)
          : null;
    }
    return NumberPhrase.mayBeginWith(word) ? among(tokens, at) : null;
  }

  /** "An hour", "an hour and a half"; null for "an hour and ten minutes". */
  private static @Nullable WordedNumber time(List<Token> tokens, int at) {
    if (!lower(tokens, at + 2).equals("and")) {
      return new WordedNumber(1, at + 1, "");
    }
    if (ARTICLES.contains(lower(tokens, at + 3)) && lower(tokens, at + 4).equals("half")) {
      return new WordedNumber(1.5, at + 1, "");
    }
    return NumberPhrase.mayBeginWith(lower(tokens, at + 3))
        ? null
        : new WordedNumber(1, at + 1, "");
  }

  /** "Two in five", "nine out of ten", "three trains in ten". */
  private static @Nullable WordedNumber among(List<Token> tokens, int at) {
    NumberPhrase some = NumberPhrase.at(tokens, at);
    if (some == null || !some.counts()) {
      return null;
    }
    for (int i = some.end(); i < Math.min(tokens.size(), some.end() + OUT_OF); i++) {
      boolean out = lower(tokens, i).equals("out") && lower(tokens, i + 1).equals("of");
      if (out || lower(tokens, i).equals("in")) {
        NumberPhrase all = NumberPhrase.at(tokens, i + (out ? 2 : 1));
        boolean more = all != null && all.counts() && all.value() > some.value();
        return all != null && more && all.value() <= HUNDRED && isTotal(tokens, i - some.end(), all)
            ? share(some.value() / all.value(), all.end())
            : null;
      }
      if (!tokens.get(i).isNoun()) {
        return null;
      }
    }
    return null;
  }

  /** "Three people in ten cities", "two in 24 hours": it counts something else. */
  private static boolean isTotal(List<Token> tokens, int nounsBetween, NumberPhrase all) {
    return nounsBetween == 0
        ? !TIMES.contains(lemma(tokens, all.end()))
        : all.end() >= tokens.size() || !tokens.get(all.end()).isNoun();
  }

  private static WordedNumber share(double value, int end) {
    return new WordedNumber(value * HUNDRED, end, "%");
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String lower(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private static String lemma(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).lemma().toLowerCase(Locale.ROOT) : "";
  }
}
