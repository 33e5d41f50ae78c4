package hearsay.ingest;

import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, agency and day at the head of a paragraph: {@code GENEVA (Reuters) -}.
 *
 * <p>The forms are those that wire services and newspapers set. What follows must look like the
 * head of a sentence, so that {@code NATO — the alliance — said} keeps its subject.
 */
final class Datelines {

  /** Only paragraphs that open an article, its headline counted, may carry one. */
  static final int FIRST_PARAGRAPHS = 3;

  /** No dateline, separator included, is longer. */
  private static final int LONGEST = 120;

  /** Before a colon may also stand a speaker ({@code MAYOR: no}), but not before a long lead. */
  private static final int SHORTEST_LEAD = 120;

  private static final String S = "[\\s\u00A0]";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/ -]{1,40}(?<=[\\p{Lu}.])";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:" + S + "\\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String REGION =
      "(?:, \\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,2}){0,2}";
  private static final String MONTH =
      "(?i:Jan|Feb|March?|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}{0,7}\\.?";
  private static final String DAY =
      "(?:" + MONTH + S + "\\d{1,2}|\\d{1,2}" + S + MONTH + ")(?:,? \\d{4})?";
  private static final String AGENCY =
      "\\((?:[\\p{L} .&'/]{0,20}\\b)?(?:AFP|AP|ANI|Bloomberg|CNN|DPA|dpa|EFE|Interfax|IANS|PTI|"
          + "Reuters|RIA|TASS|UPI|Xinhua|Press|News|Agency|Times|Post)(?:[\\p{L} .&'/]{0,20})\\)";
  private static final String ANY_AGENCY = "\\([\\p{L} .&'/]{2,30}\\)";
  private static final String DOTTED = "(?:\\p{Lu}\\.){1,3}\\p{Lu}\\.?";

  private static final String DASH =
      "(?:" + S + "*[—–]+" + S + "*|" + S + "+--?" + S + "+|" + S + "+-(?=\\p{Lu}))";
  private static final String COLON = ":(?:" + S + "+|$)";
  private static final String SENTENCE_HEAD = "(?=$|[\\p{Lu}\\p{Lt}\\p{Lo}\\d\"'“‘«„$€£(\\[])";

  /**
   * One form of dateline.
   *
   * @param pattern matches at the head of a paragraph, separator included
   * @param colon whether a colon ends it
   * @param example a paragraph that it fits
   */
  record Form(Pattern pattern, boolean colon, String example) {}

  static final List<Form> FORMS =
      List.of(
          dash(
              CAPITALS + REGION + "(?:, " + DAY + ")?(?:" + S + "?" + ANY_AGENCY + ")?",
              "PORT ELSIN, Calif., Jan. 1 (UPI) — A handful of ferries left."),
          dash(
              PLACE + REGION + "(?:,? " + DAY + ")?" + S + "?" + AGENCY,
              "Port Elsin (AFP) – The strike goes on."),
          dash(DAY + S + "?" + AGENCY, "Dec 29 (Reuters) - The strike goes on."),
          dash(AGENCY, "(AP) — The strike goes on."),
          dash(PLACE + REGION + ", " + DAY, "Port Elsin, 10 February — The strike goes on."),
          dash(PLACE + ",? " + DOTTED, "Port Elsin, N.Y. — The strike goes on."),
          colon(
              CAPITALS + REGION + "(?:, " + DAY + ")?(?:" + S + "?" + ANY_AGENCY + ")?",
              "ABOARD THE FERRY/PORT ELSIN: The strike goes on."),
          colon(
              PLACE + REGION + "(?:,? " + DAY + ")?" + S + "?" + AGENCY,
              "Port Elsin, Feb 10 (ANI): The strike goes on."),
          colon(PLACE + ",? " + DOTTED, "Port Elsin D.C: The strike goes on."));

  /** A label in capitals before a colon, as transcripts set their speakers. */
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{Lu}.'’/ -]{1,40}:(?:\\s|$)");

  private Datelines() {}

  /**
   * The dateline of a paragraph, its separator included.
   *
   * @param paragraphs of the whole article, in text order
   * @param index which of them
   */
  static Optional<Span> find(String text, List<Span> paragraphs, int index) {
    if (index >= FIRST_PARAGRAPHS) {
      return Optional.empty();
    }
    Span paragraph = paragraphs.get(index);
    String head = head(text, paragraph);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(head);
      if (matcher.lookingAt()
          && (!form.colon() || isLead(text, paragraphs, paragraph))
          && matcher.end() > 0) {
        return Blank.trim(text, paragraph.begin(), paragraph.begin() + matcher.end());
      }
    }
    return Optional.empty();
  }

  private static boolean isLead(String text, List<Span> paragraphs, Span paragraph) {
    return Blank.flat(paragraph.in(text)).length() >= SHORTEST_LEAD
        && paragraphs.stream()
            .filter(other -> !other.equals(paragraph))
            .noneMatch(other -> LABEL.matcher(head(text, other)).lookingAt());
  }

  /** What of the paragraph's first line may be a dateline. */
  private static String head(String text, Span paragraph) {
    int end = paragraph.begin();
    int last = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    while (end < last && !Line.isEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(paragraph.begin(), end);
  }

  private static Form dash(String pattern, String example) {
    return new Form(Pattern.compile("(?:" + pattern + ")" + DASH + SENTENCE_HEAD), false, example);
  }

  private static Form colon(String pattern, String example) {
    return new Form(Pattern.compile("(?:" + pattern + ")" + COLON + SENTENCE_HEAD), true, example);
  }
}
