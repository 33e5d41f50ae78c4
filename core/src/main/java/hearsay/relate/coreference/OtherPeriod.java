package hearsay.relate.coreference;

import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two statements tell of different stretches of time, or of a count before and after it was
 * complete: "a profit of 12 million in the fourth quarter" and "51 million over the full year",
 * "with half of the votes counted" and "in the final count". Both may be true.
 */
public final class OtherPeriod {

  /** A stretch that is told, its length in the last word; "twelve years in prison" is none. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:(?:in|over|for|during|of|from) (?:the|a|its|this|last) (?:\\w+[- ]){0,2}?|this |last"
              + " |(?:previous|same|full|first|second|third|fourth) )(quarter|year|month|week|season)"
              + "\\b(?!s)|\\b(a year|a month|a week) earlier\\b");

  private static final Pattern NOT_ALL =
      Pattern.compile(
          "\\b(?:votes?|ballots|precincts|districts|stations|polling \\w+) (?:had been |have been |were"
              + " )?(?:counted|reporting|in\\b)|\\b(?:preliminary|provisional|partial) (?:\\w+"
              + " )?(?:count|results?|returns|figures?)\\b|\\bearly (?:count|results|returns)\\b");

  private OtherPeriod() {}

  /** Both name stretches, none of one length; or one counts what is not all in yet. */
  public static boolean found(Comparison pair) {
    String a = text(pair.a());
    String b = text(pair.b());
    Set<String> here = periods(a);
    Set<String> there = periods(b);
    boolean apart = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return apart || NOT_ALL.matcher(a).find() != NOT_ALL.matcher(b).find();
  }

  private static String text(Said said) {
    return said.statement().text().toLowerCase(Locale.ROOT);
  }

  private static Set<String> periods(String text) {
    return PERIOD
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2).substring(2) : found.group(1))
        .collect(Collectors.toSet());
  }
}
