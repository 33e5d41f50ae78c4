package hearsay.extract.text;

import hearsay.language.CalendarNames;
import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flat noun phrases by tags, without a tree: enough for addressees and outlets. */
public final class NounPhrases {

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "DT", "PRP$", "JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "HYPH");

  private static final Set<String> OPENERS = Set.of("PRP", "PDT", "EX");

  private static final Set<String> TIME =
      Stream.of(
              CalendarNames.DAYS,
              CalendarNames.MONTHS_BUT_MAY,
              List.of(
                  "today",
                  "yesterday",
                  "tomorrow",
                  "late",
                  "early",
                  "earlier",
                  "later",
                  "last",
                  "this",
                  "jan.",
                  "feb.",
                  "mar.",
                  "apr.",
                  "aug.",
                  "sept.",
                  "oct.",
                  "nov.",
                  "dec."))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OUTLET =
      Set.of(
          "news",
          "agency",
          "newspaper",
          "television",
          "tv",
          "radio",
          "magazine",
          "daily",
          "weekly",
          "post",
          "times",
          "journal",
          "gazette",
          "herald",
          "tribune",
          "telegraph",
          "guardian",
          "broadcaster",
          "channel",
          "network",
          "press",
          "wire",
          "tabloid",
          "courier",
          "mercury",
          "chronicle",
          "observer",
          "mail",
          "mirror",
          "globe",
          "examiner",
          "dispatch",
          "argus",
          "sentinel",
          "star",
          "bulletin",
          "podcast",
          "outlet",
          "station",
          "website",
          "platform",
          "bbc",
          "cnn",
          "nbc",
          "abc",
          "cbs",
          "msnbc",
          "pbs",
          "npr",
          "cnbc",
          "afp",
          "ap",
          "dpa",
          "upi",
          "reuters",
          "tass",
          "interfax",
          "ria",
          "xinhua",
          "bloomberg",
          "politico",
          "axios",
          "breitbart",
          "twitter",
          "facebook",
          "telegram",
          "instagram",
          "youtube",
          "social",
          "x");

  private static final Set<String> PUBLIC_BODY =
      Set.of(
          "congress",
          "senate",
          "house",
          "parliament",
          "commission",
          "council",
          "committee",
          "court",
          "union",
          "ministry",
          "department",
          "nato",
          "un",
          "u.n.",
          "assembly",
          "party",
          "government",
          "administration",
          "police",
          "army",
          "bank",
          "university",
          "company",
          "democrats",
          "republicans",
          "supporters",
          "tribunal",
          "inquiry",
          "conference",
          "federation");

  private NounPhrases() {}

  /** The noun phrase that begins with token {@code first}; empty where none does. */
  public static Optional<Span> at(Words words, int first) {
    if (first >= words.size()) {
      return Optional.empty();
    }
    int limit = words.sentenceEnd(words.sentence(first));
    if (words.tag(first).equals("PRP")) {
      return Optional.of(words.token(first).span());
    }
    int end = first;
    int noun = first;
    while (end < limit && belongs(words, first, end)) {
      end++;
      if (words.token(end - 1).isNoun() || isNumbered(words, first, end - 1)) {
        noun = end;
      }
    }
    return noun > first ? Optional.of(words.span(first, noun)) : Optional.empty();
  }

  /** "Channel 4", "Local 12". */
  private static boolean isNumbered(Words words, int first, int at) {
    return at > first && words.tag(at).equals("CD") && words.token(at - 1).isProperNoun();
  }

  /** Whether a noun phrase, a pronoun or "there" may begin with the token. */
  public static boolean opens(Words words, int at) {
    return BEFORE_NOUN.contains(words.tag(at)) || OPENERS.contains(words.tag(at));
  }

  private static boolean belongs(Words words, int first, int at) {
    boolean between = at > first && words.token(at - 1).isNoun();
    // "Sunday's election", not "told the council Sunday's election was off".
    if (isTime(words, at) && (between || !words.tag(at + 1).equals("POS"))) {
      return false;
    }
    if (BEFORE_NOUN.contains(words.tag(at))) {
      // Behind a noun an article opens the next phrase: "told the council the dam was sound"; a
      // number ends a name: "told Channel 6 that Quell had left".
      boolean ended = between || at > first && words.tag(at - 1).equals("CD");
      return !ended || !words.tag(at).equals("DT");
    }
    boolean joins = words.lemma(at).equals("of") || words.lemma(at).equals("&");
    return between && joins;
  }

  public static boolean isTime(Words words, int at) {
    return TIME.contains(words.token(at).text().toLowerCase(Locale.ROOT));
  }

  /** Whether the phrase names a newspaper, agency, broadcaster or platform. */
  public static boolean isOutlet(Words words, Span phrase) {
    boolean organization = false;
    boolean named = false;
    for (Token token : words.in(phrase)) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (PUBLIC_BODY.contains(lower)) {
        return false;
      }
      if (token.name() == NameKind.PERSON) {
        return false;
      }
      named |= token.isProperNoun();
      organization |= token.name() == NameKind.ORGANIZATION || OUTLET.contains(lower);
    }
    return organization && named;
  }

  /** Whether one of its words is a kind or part of the name of an outlet. */
  public static boolean saysOutlet(Words words, Span phrase) {
    return words.in(phrase).stream()
        .anyMatch(token -> OUTLET.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}
