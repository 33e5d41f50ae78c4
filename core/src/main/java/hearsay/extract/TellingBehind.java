package hearsay.extract;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Attributions whose telling stands behind a comma after what is told: "..., the minister specified
 * on Monday", "..., the captain told the Post", "..., the agency announced, and ...".
 */
final class TellingBehind {

  private static final Set<String> NO_TELLING =
      Set.of(
          "be", "have", "do", "go", "come", "die", "win", "lose", "fail", "follow", "remain",
          "happen", "arrive", "leave", "begin", "work", "live");

  private static final Set<String> LOOSE = Set.of("RB", "RP");

  private static final Set<String> TIMES =
      Set.of("on", "in", "this", "last", "late", "week", "month", "night", "evening", "morning");

  /** With these whoever is told stands behind the verb. */
  private static final Set<String> ADDRESSED = Set.of("tell", "inform", "assure");

  /** What needs no object: what it tells may stand before it. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "inform",
          "assure",
          "state",
          "announce",
          "add",
          "argue",
          "claim",
          "declare",
          "disclose",
          "reveal",
          "maintain",
          "insist",
          "warn",
          "caution",
          "acknowledge",
          "admit",
          "concede",
          "confirm",
          "note",
          "stress",
          "emphasize",
          "emphasise",
          "underline",
          "underscore",
          "specify",
          "indicate",
          "estimate",
          "reckon",
          "calculate",
          "recall",
          "report",
          "write",
          "explain",
          "predict",
          "allege",
          "assert");

  /** What opens a clause that only leads up to another ("When the gates opened, ..."). */
  private static final Set<String> LEADS = Set.of("IN", "WRB", "VBG", "VBN", "TO", "CC", "WP");

  /** Clauses shorter than this in front are openings ("In March, the minister resigned"). */
  private static final int SHORTEST = 4;

  /** How many words may stand between the comma and the verb. */
  private static final int SUBJECT = 10;

  private static final Set<String> RANKS = Set.of("first", "second", "third", "latest", "last");

  /** How far behind "in" such a word may stand. */
  private static final int RANK = 6;

  /** How many words may say to whom, when and where it was told. */
  private static final int BEHIND = 12;

  private static final Set<String> TOLD = Set.of("VBD", "VBZ");

  /** Tags of a verb of saying that has a subject, what taggers take it for among them. */
  private static final Set<String> TELLING_TAGS = Set.of("VBD", "VBZ", "VBN");

  /** Tags of what may follow a verb of saying. */
  private static final Set<String> PHRASE_TAGS = Set.of("IN", "TO", "RB");

  /** Tags that taggers give to finite verbs. */
  private static final Set<String> TAKEN_FOR_FINITE = Set.of("VBN", "CD");

  private static final Set<String> COORDINATORS = Set.of("and", "but");

  private final Words words;

  TellingBehind(Words words) {
    this.words = words;
  }

  /**
   * What the tokens tell of a telling behind a comma; empty where none stands there.
   *
   * @param first where the sentence begins
   * @param end one past its last word
   */
  Optional<RawAttribution> find(int first, int end) {
    return atEnd(first, end).or(() -> amid(first, end));
  }

  /** "..., the minister specified on Monday." */
  private Optional<RawAttribution> atEnd(int first, int end) {
    int verb = end - 1;
    while (verb > first && isLoose(verb)) {
      verb--;
    }
    if (!TOLD.contains(words.tag(verb)) || NO_TELLING.contains(words.lemma(verb))) {
      return Optional.empty();
    }
    int comma = verb;
    while (comma > first && !words.token(comma).text().equals(",")) {
      comma--;
    }
    return told(first, comma, verb, List.of());
  }

  /** "..., the captain told the Post." and "..., the captain told the Post, and ..." */
  private Optional<RawAttribution> amid(int first, int end) {
    for (int comma = first + SHORTEST; comma + 2 < end; comma++) {
      int verb = words.token(comma).text().equals(",") ? subjectEnd(comma + 1) : comma + 1;
      while (verb < end && words.tag(verb).equals("RB")) {
        verb++;
      }
      if (verb == comma + 1 || verb >= end || !tells(verb)) {
        continue;
      }
      int stop = behind(verb + 1, end);
      if (stop == end && isClause(first, comma)) {
        return told(first, comma, verb, List.of());
      }
      if (stop < end && words.token(stop).text().equals(",") && opens(first, comma)) {
        List<Span> more = goesOn(stop + 1, end);
        return more.isEmpty() && !isRemark(stop + 1)
            ? Optional.empty()
            : told(first, comma, verb, more);
      }
    }
    return Optional.empty();
  }

  private int subjectEnd(int from) {
    if (words.tag(from).equals("PRP")) {
      return from + 1;
    }
    return NounPhrases.at(words, from).map(words::end).orElse(from);
  }

  private boolean tells(int verb) {
    return TELLING_TAGS.contains(words.tag(verb)) && SAYING.contains(words.lemma(verb));
  }

  /** Behind whom, when and where it was told, as far as no other clause begins. */
  private int behind(int from, int end) {
    boolean addressed = ADDRESSED.contains(words.lemma(from - 1));
    int at = addressed ? subjectEnd(from) : from;
    if (addressed && at == from) {
      return from;
    }
    boolean phrase =
        at < end
            && !words.lemma(at).equals("by")
            && (PHRASE_TAGS.contains(words.tag(at)) || isLoose(at));
    while (phrase
        && at < end
        && at - from < BEHIND
        && !words.token(at).text().equals(",")
        && !words.marks().inside(words.token(at).begin())
        && !words.isFinite(at)) {
      at++;
    }
    return at;
  }

  /** Whether a clause of its own opens the sentence. */
  private boolean opens(int first, int comma) {
    boolean count = words.tag(first).equals("IN") && words.tag(first + 1).equals("JJS");
    return holdsFinite(first, comma) && (count || !LEADS.contains(words.tag(first)));
  }

  /** Whether something is told; taggers take some verbs for participles or nouns. */
  private boolean isClause(int first, int comma) {
    boolean divided =
        IntStream.range(first, comma).anyMatch(i -> words.token(i).text().equals(","));
    return holdsFinite(first, comma)
        || !divided
            && IntStream.range(first, comma).anyMatch(i -> TAKEN_FOR_FINITE.contains(words.tag(i)));
  }

  private boolean holdsFinite(int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isFinite);
  }

  /** A clause of its own that "and" or "but" adds. */
  private List<Span> goesOn(int from, int end) {
    boolean joined = COORDINATORS.contains(words.lemma(from));
    boolean subject = joined && NounPhrases.opens(words, from + 1);
    return subject && holdsFinite(from, end) ? List.of(words.span(from, end)) : List.of();
  }

  /** "In the worst accident for years": what the article itself says of it. */
  private boolean isRemark(int at) {
    boolean ranked =
        IntStream.range(at + 2, Math.min(words.size(), at + RANK))
            .anyMatch(i -> words.tag(i).equals("JJS") || RANKS.contains(words.lemma(i)));
    return words.lemma(at).equals("in")
        && (words.lemma(at + 1).equals("what") || words.lemma(at + 1).equals("the") && ranked);
  }

  private Optional<RawAttribution> told(int first, int comma, int verb, List<Span> more) {
    boolean far = comma - first < SHORTEST || verb - comma > SUBJECT;
    if (far || words.marks().inside(words.token(verb).begin())) {
      return Optional.empty();
    }
    int subjectEnd = verb;
    while (subjectEnd > comma + 1 && words.tag(subjectEnd - 1).equals("RB")) {
      subjectEnd--;
    }
    if (subjectEnd == comma + 1 || !isNounPhrase(comma + 1, subjectEnd)) {
      return Optional.empty();
    }
    List<Span> contents = new ArrayList<>(List.of(words.span(first, comma)));
    contents.addAll(more);
    return Optional.of(
        new RawAttribution(
            Optional.of(words.span(comma + 1, subjectEnd)), words.token(verb).span(), contents));
  }

  private boolean isNounPhrase(int from, int end) {
    if (words.tag(from).equals("PRP")) {
      return end == from + 1;
    }
    Optional<Span> phrase = NounPhrases.at(words, from);
    return phrase.filter(p -> words.end(p) == end).isPresent();
  }

  /** An adverb, "on Monday", "this week" behind the verb. */
  private boolean isLoose(int at) {
    return LOOSE.contains(words.tag(at))
        || NounPhrases.isTime(words, at)
        || TIMES.contains(words.lemma(at));
  }
}
