package hearsay.language;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day off tokens: "2.14am", "6:05 a.m.", "23:40", "0640 GMT", "five o'clock", "half
 * past nine", "noon", and what stands before them: "about", "shortly before". Figures without "am"
 * or "pm" are a time only with a colon and behind a word like "at". Stateless; one pass.
 */
public final class ClockReader {

  private static final int HOUR = 60;

  private static final int HALF_DAY = 12 * HOUR;

  /** How far off a whole hour may be that is told without a minute, and a time told as rounded. */
  private static final int WHOLE = 10;

  private static final int ABOUT = 20;

  /** How long "shortly" is, and how far apart two clocks may be. */
  private static final int SHORTLY = 25;

  private static final int CLOCKS = 2;

  private static final Pattern HOUR_MINUTE = Pattern.compile("(\\d{1,2})[:.](\\d\\d)");
  private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)");
  private static final Pattern SMALL = Pattern.compile("\\d{1,2}");

  private static final Set<String> MORNING = Set.of("am", "a.m.", "a.m");
  private static final Set<String> AFTERNOON = Set.of("pm", "p.m.", "p.m");
  private static final Set<String> O_CLOCK = Set.of("o'clock", "o’clock", "oclock");
  private static final Map<String, Integer> NAMED =
      Map.of("noon", HALF_DAY, "midday", HALF_DAY, "midnight", 0);

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Map<String, Integer> MINUTES =
      Map.of("five", 5, "ten", 10, "quarter", 15, "twenty", 20, "half", 30);

  private static final Set<String> ROUNDING =
      Set.of("about", "around", "approximately", "roughly", "nearly", "almost", "near", "towards");

  private static final Set<String> LIMITS =
      Set.of(
          "since", "until", "till", "before", "after", "by", "from", "through", "between", "to",
          "past");

  private static final Set<String> SHORT =
      Set.of("shortly", "just", "soon", "immediately", "right", "minutes", "moments", "little");

  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "jst", "kst", "et",
          "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "aest", "aedt",
          "nzst");

  private static final Set<String> NAMING = Set.of("NN", "NNS", "POS");

  private static final Set<String> DAYS = Set.of("today", "tonight", "yesterday", "tomorrow");

  private ClockReader() {}

  /** A time without the words around it. */
  private record Read(int minute, boolean half, boolean whole, int end) {}

  /** The times of day in text order. */
  public static List<ClockTime> read(List<Token> tokens) {
    List<ClockTime> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Read read = at(tokens, i);
      if (read == null) {
        i++;
      } else {
        found.add(time(tokens, i, read));
        i = read.end;
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable Read at(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    Integer named = NAMED.get(word);
    if (named != null) {
      boolean noun = tokens.get(i).isNoun() && !tokens.get(i).isProperNoun();
      return noun && isIntroduced(tokens, i) ? new Read(named, true, true, i + 1) : null;
    }
    Read inWords = inWords(tokens, i);
    if (inWords != null) {
      return inWords;
    }
    Matcher four = FOUR_DIGITS.matcher(word);
    if (four.matches()) {
      String after = lower(tokens, i + 1);
      boolean told = ZONES.contains(after) || after.equals("hours") || after.equals("hrs");
      return told && isIntroduced(tokens, i)
          ? onDay(number(four, 1), number(four, 2), true, i + 1)
          : null;
    }
    Matcher both = HOUR_MINUTE.matcher(word);
    boolean hourOnly = SMALL.matcher(word).matches() || NUMBERS.contains(word);
    if (!both.matches() && !hourOnly) {
      return null;
    }
    int hour = hourOnly ? hour(word) : number(both, 1);
    int minute = hourOnly ? 0 : number(both, 2);
    String after = lower(tokens, i + 1);
    if (MORNING.contains(after) || AFTERNOON.contains(after)) {
      return inHalf(hour, minute, AFTERNOON.contains(after), hourOnly, i + 2);
    }
    if (O_CLOCK.contains(after)) {
      return inPart(tokens, hour, minute, i + 2);
    }
    if (hourOnly && NAMED.containsKey(after) && hour == 12) {
      return new Read(after.equals("midnight") ? 0 : HALF_DAY, true, true, i + 2);
    }
    return word.indexOf(':') > 0 && isIntroduced(tokens, i)
        ? onDay(hour, minute, hour == 0 || hour > 12 || word.startsWith("0"), i + 1)
        : null;
  }

  /** "Half past nine", "20 to eight". */
  private static @Nullable Read inWords(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    int minutes =
        SMALL.matcher(word).matches() ? Integer.parseInt(word) : MINUTES.getOrDefault(word, 0);
    String joining = lower(tokens, i + 1);
    int hour = hour(lower(tokens, i + 2));
    boolean told =
        minutes >= 5
            && minutes <= 30
            && minutes % 5 == 0
            && (joining.equals("past") || joining.equals("to"))
            && hour >= 1
            && hour <= 12;
    if (!told || !isIntroduced(tokens, i) || isRange(tokens, i)) {
      return null;
    }
    Read at =
        MORNING.contains(lower(tokens, i + 3)) || AFTERNOON.contains(lower(tokens, i + 3))
            ? inHalf(hour, 0, AFTERNOON.contains(lower(tokens, i + 3)), false, i + 4)
            : inPart(tokens, hour, 0, i + 3);
    // "At 5 to 10 percent" is a share.
    if (at == null || at.end == i + 3 && names(tokens, at.end)) {
      return null;
    }
    int shift = joining.equals("to") ? -minutes : minutes;
    return new Read(Math.floorMod(at.minute + shift, 2 * HALF_DAY), at.half, false, at.end);
  }

  /** "About 10 to 12": of figures only "at" makes a time. */
  private static boolean isRange(List<Token> tokens, int i) {
    int lead = lead(tokens, i);
    boolean at = lower(tokens, lead).equals("at") || lower(tokens, lead - 1).equals("at");
    return lower(tokens, i + 1).equals("to") && !lower(tokens, i).equals("quarter") && !at;
  }

  private static @Nullable Read inHalf(
      int hour, int minute, boolean afternoon, boolean whole, int end) {
    return hour < 1 || hour > 12 || minute >= HOUR
        ? null
        : new Read(hour % 12 * HOUR + minute + (afternoon ? HALF_DAY : 0), true, whole, end);
  }

  private static @Nullable Read onDay(int hour, int minute, boolean half, int end) {
    return hour > 23 || minute >= HOUR ? null : new Read(hour * HOUR + minute, half, false, end);
  }

  /** "Five o'clock in the morning". */
  private static @Nullable Read inPart(List<Token> tokens, int hour, int minute, int end) {
    boolean inThe = lower(tokens, end).equals("in") && lower(tokens, end + 1).equals("the");
    String part = lower(tokens, end + 2);
    boolean morning = inThe && part.equals("morning");
    boolean afternoon = inThe && (part.equals("afternoon") || part.equals("evening"));
    Read read = inHalf(hour, minute, afternoon, true, morning || afternoon ? end + 3 : end);
    return read == null ? null : new Read(read.minute, morning || afternoon, true, read.end);
  }

  /** Whether a word before it tells that a time follows. */
  private static boolean isIntroduced(List<Token> tokens, int i) {
    String before = lower(tokens, lead(tokens, i));
    return before.equals("at") || LIMITS.contains(before) || ROUNDING.contains(before);
  }

  /** The place of the word before, "a" and "exactly" passed over. */
  private static int lead(List<Token> tokens, int i) {
    int at = i - 1;
    while (lower(tokens, at).equals("a") || lower(tokens, at).equals("exactly")) {
      at--;
    }
    return at;
  }

  private static ClockTime time(List<Token> tokens, int begin, Read read) {
    int at = lead(tokens, begin);
    boolean about = ROUNDING.contains(lower(tokens, at));
    if (about) {
      at--;
    }
    String word = lower(tokens, at);
    boolean joined =
        (word.equals("and") || word.equals("or")) && isJoined(tokens, at)
            || word.equals("-")
            || word.equals("–");
    boolean limit = LIMITS.contains(word) || joined;
    int slack = about ? ABOUT : read.whole ? WHOLE : CLOCKS;
    int before = about && read.whole ? ABOUT + WHOLE : slack;
    int after = before;
    boolean beforeIt = word.equals("before");
    if ((beforeIt || word.equals("after")) && SHORT.contains(lower(tokens, at - 1))) {
      limit = false;
      before = beforeIt ? SHORTLY : 0;
      after = beforeIt ? 0 : SHORTLY;
    }
    String next = lower(tokens, read.end);
    String zone =
        ZONES.contains(next)
            ? next
            : lower(tokens, read.end + 1).equals("time") && tokens.get(read.end).isProperNoun()
                ? next
                : "";
    return new ClockTime(
        read.minute,
        before,
        after,
        read.half,
        zone,
        limit || zone.isEmpty() && names(tokens, read.end),
        new Span(tokens.get(begin).begin(), tokens.get(read.end - 1).end()));
  }

  /** "Between 7 a.m. and 9 a.m." */
  private static boolean isJoined(List<Token> tokens, int and) {
    for (int at = and - 1; at >= Math.max(0, and - 5); at--) {
      if (lower(tokens, at).equals("between") || lower(tokens, at).equals("from")) {
        return true;
      }
    }
    return false;
  }

  /** "The 7 a.m. train": a noun behind it, other than one that tells the day. */
  private static boolean names(List<Token> tokens, int end) {
    return end < tokens.size()
        && NAMING.contains(tokens.get(end).tag())
        && !DAYS.contains(lower(tokens, end));
  }

  private static int hour(String word) {
    return SMALL.matcher(word).matches() ? Integer.parseInt(word) : NUMBERS.indexOf(word);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Empty beyond both ends. */
  private static String lower(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
