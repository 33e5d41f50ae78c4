package hearsay.ingest;

import static hearsay.ingest.BlockRule.exact;
import static hearsay.ingest.BlockRule.label;
import static hearsay.ingest.BlockRule.whole;
import static hearsay.model.BlockKind.CREDIT;
import static hearsay.model.BlockKind.HEADER;
import static hearsay.model.BlockKind.PROMOTION;
import static hearsay.model.BlockKind.TEASER;

import java.util.List;
import java.util.Optional;

/**
 * The table of rules, tried from the top: the first that fits decides. A sentence lost is worse
 * than an advertisement kept, so each rule asks for the whole paragraph, and none looks at a long
 * one.
 */
final class BlockRules {

  /** Paragraphs with more code units than this are the article's own text. */
  static final int LONGEST = 600;

  /** What may stand around a line of this kind: brackets, quotation marks, dashes, bullets. */
  private static final String OPEN = "[\\s\\p{P}\\p{S}\uFEFF]{0,4}";

  private static final String CLOSE = "[\\s\\p{P}\\p{S}]{0,4}";

  private static final String AGENCY =
      "(?:AFP|AP|ANI|ANSA|Associated Press|The Associated Press|Bloomberg|CNN|DPA|dpa|EFE|Interfax"
          + "|IANS|PTI|Reuters|RIA Novosti|TASS|UPI|Ukrinform|Xinhua|news agencies|agencies)";

  /** Words of a name: {@code Jane}, {@code O'Neil}, {@code J.}, {@code van}. */
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|la|al|bin)"
          + "(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|la|al|bin)){1,3}";

  /** A word of a list of names and what they did. */
  private static final String CREDIT_WORD =
      "(?:\\p{Lu}[\\p{L}.'’-]*|and|in|by|from|for|at|of|the|van|von|de|der|la|al|bin|news|agency|"
          + "agencies|staff|wires|correspondents|additional|further|reporting|writing|editing|"
          + "compiled)";

  static final List<BlockRule> TABLE =
      List.of(
          // Advertisement and invitations.
          whole(
              PROMOTION,
              OPEN + "(?:story continues below )?(?:advertise?ment|sponsored content)" + CLOSE,
              "Advertisement"),
          whole(
              PROMOTION,
              OPEN
                  + "(?:sign up|subscribe|register)(?: now| today| here)? (?:to|for|on|with)"
                  + " [^\"“”]{0,160}",
              "Sign up for our newsletter to get the day's news by mail."),
          whole(
              PROMOTION,
              OPEN + "(?:please )?(?:join|like|find|follow) us (?:on|at|here) [^\"“”]{0,160}",
              "JOIN US ON TELEGRAM"),
          whole(
              PROMOTION,
              OPEN
                  + "follow (?:@|our coverage|the latest|all the latest|live updates|[^\"“”]{1,60}"
                  + " on (?:twitter|facebook|telegram|instagram|x|google"
                  + " news|whatsapp)\\b)[^\"“”]{0,120}",
              "Follow Ada Quill on Twitter @adaquill."),
          whole(
              PROMOTION,
              OPEN + "(?:do you|are you) [^\"“”]{1,60}\\? like (?:the|our|this) page" + CLOSE,
              "Do you support the harbour? Like the page:"),
          whole(
              PROMOTION,
              OPEN
                  + "(?:download (?:the|our) app|enter your e-?mail|click here (?:to|for)|support"
                  + " (?:independent|our|quality) journalism|share this (?:article|story)|already a"
                  + " (?:member|subscriber)|create (?:an|your free) account)[^\"“”]{0,120}",
              "Enter your email address:"),

          // Pointers to other articles.
          whole(
              TEASER,
              OPEN + "other topics of interest\\b.{1,600}",
              "Other Topics of Interest Ferry strike enters third week"),
          label(
              TEASER,
              OPEN
                  + "(?:other topics of interest|read more|read next|related|related (?:articles?|"
                  + "stor(?:y|ies)|coverage|news|topics)|see also|also read|read also|"
                  + "also on [\\p{L} ]{1,25}|more (?:from|on) [\\p{L}' ]{1,40}|"
                  + "you (?:may|might) also like|recommended(?: for you)?|more stories|previously|"
                  + "most read|trending|editors?['’]?s? picks?|don['’]?t miss)"
                  + CLOSE,
              "Related:"),
          whole(
              TEASER,
              OPEN
                  + "(?:read more|read next|read also|also read|related(?:"
                  + " (?:article|story|news))?|see also|recommended|don['’]?t miss)\\s?(?:[:|»›>]|"
                  + " [–—-] ).{1,300}",
              "READ MORE: Ferry strike enters third week"),
          whole(
              TEASER,
              OPEN
                  + "(?:watch|listen to|see|view|scroll through|check out) (?:the|a|an|our|more|"
                  + "photos|audio|video|live|\\p{L}+['’]s) (?:[^\"“”]{0,120} )?(?:below|above|here)"
                  + CLOSE,
              "Watch the full interview below:"),

          // Who wrote, helped or sold it.
          exact(
              CREDIT,
              OPEN
                  + "(?i:(?:with )?(?:additional |further )?(?:reporting|writing|editing|files|"
                  + "inputs?|information|report) (?:by|from)) "
                  + CREDIT_WORD
                  + "(?:[,;]?[\\s\u00A0]+"
                  + CREDIT_WORD
                  + "){0,80}"
                  + CLOSE,
              "With reporting by Ada Quill in Port Elsin and news agencies"),
          exact(
              CREDIT,
              OPEN
                  + "(?:\\p{Lu}|The Associated)[^\"“”]{1,150} contributed (?:reporting|to this "
                  + "(?:report|story|article))\\b[^\"“”]{0,120}",
              "Ada Quill contributed to this report."),
          exact(
              CREDIT,
              "(?:BYLINE: [^\"“”]{2,100}|(?:By|BY) "
                  + NAME
                  + "(?:(?:,| and|, and| for| in|,? of) (?:the |The )?"
                  + NAME
                  + "|, "
                  + AGENCY
                  + "){0,3}[.,]?)",
              "By Ada Quill and Bram van Oss"),
          exact(CREDIT, "[\\s\\p{P}]{0,4}" + AGENCY + "[\\s\\p{P}]{0,3}", "(AP)"),
          whole(CREDIT, OPEN + "h/t\\b[^\"“”]{1,100}", "(h/t The Harbour Post.)"),
          whole(
              CREDIT,
              "(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}))[^\"“”]{0,200}",
              "© 2031 The Harbour Post. All rights reserved."),
          whole(
              CREDIT,
              OPEN + "(?:photo|image|picture|photograph) (?:credit|courtesy|by)\\b[^\"“”]{0,150}",
              "Photo credit: Ada Quill"),

          // Days that the page prints of itself.
          whole(
              HEADER,
              "(?:first published|published|last updated|updated|last modified|posted)"
                  + "(?: on| at|:|\\b)[^.?!\"“”]{0,20}\\d[^?!\"“”]{0,40}(?<!\\.)",
              "Last updated: 5 April 2031 10:42 GMT"));

  private BlockRules() {}

  /** The first rule that fits the paragraph, if any does. */
  static Optional<BlockRule> find(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    return TABLE.stream().filter(rule -> rule.fits().test(paragraph)).findFirst();
  }
}
