package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
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

  /** What opens a clause that only leads up to another ("When the gates opened, ..."). */
  private static final Set<String> LEADS = Set.of("IN", "WRB", "VBG", "VBN", "TO", "CC", "WP");

  /** Conjunctions of a clause that with its comma leads up to the next. */
  private static final Set<String> UP_TO =
      Set.of("while", "as", "after", "before", "because", "although", "though", "once", "until");

  /** Clauses shorter than this in front are openings ("In March, the minister resigned"). */
  private static final int SHORTEST = 4;

  /** How many words may stand between the comma and the verb. */
  private static final int SUBJECT = 10;

  private static final Set<String> RANKS = Set.of("first", "second", "third", "latest", "last");

  /** How far behind "in" such a word may stand. */
  private static final int RANK = 6;

  private static final Set<String> TOLD = Set.of("VBD", "VBZ");

  /** Tags that taggers give to finite verbs. */
  private static final Set<String> TAKEN_FOR_FINITE = Set.of("VBN", "CD");

  private static final Set<String> COORDINATORS = Set.of("and", "but");

  /** What opens the reason for what was told. */
  private static final Set<String> GROUNDS = Set.of("because", "since", "although", "though");

  private static final Set<String> SUBJECTS =
      Set.of("nothing", "nobody", "none", "everything", "everybody", "there", "all", "both");

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
    while (verb > first && TellingClause.isLoose(words, verb)) {
      verb--;
    }
    if (!TOLD.contains(words.tag(verb)) || NO_TELLING.contains(words.lemma(verb))) {
      return Optional.empty();
    }
    int comma = verb;
    while (comma > first && !words.token(comma).text().equals(",")) {
      comma--;
    }
    return told(first, comma, verb);
  }

  /** "..., the captain told the Post." and "..., the captain told the Post, and ..." */
  private Optional<RawAttribution> amid(int first, int end) {
    for (int comma = first + 1; comma + 2 < end && !endsQuotation(comma - 1); comma++) {
      if (words.token(comma).text().equals(",")) {
        int at = comma;
        Optional<RawAttribution> told =
            TellingClause.at(words, comma + 1, end)
                .filter(telling -> !words.marks().inside(telling.cue().begin()))
                .flatMap(telling -> around(first, at, telling, end));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /** "It holds," the engineer, Orla Finn, said: what stands behind the marks is not told. */
  private boolean endsQuotation(int at) {
    return words.token(at).text().equals(",")
        && words.marks().inside(words.token(at).begin())
        && !words.marks().inside(words.token(at).end() + 1);
  }

  /** What is told before a telling, and behind it. */
  private Optional<RawAttribution> around(int first, int comma, TellingClause telling, int end) {
    int stop = telling.end();
    boolean divided = stop < end && TellingClause.BREAKS.contains(words.token(stop).text());
    boolean who = telling.inverted() && words.lemma(stop).equals("who");
    if (stop < end && !divided && !who) {
      return Optional.empty();
    }
    List<Span> contents = new ArrayList<>(List.of(words.span(first, comma)));
    if (divided && !holdsFinite(first, comma)) {
      contents.add(words.span(stop + 1, end));
      return interrupts(first, stop, end) ? told(telling, contents) : Optional.empty();
    }
    if (comma - first < SHORTEST) {
      return Optional.empty();
    }
    if (stop == end || who) {
      return isClause(first, comma) ? told(telling, contents) : Optional.empty();
    }
    contents.addAll(goesOn(stop + 1, end));
    boolean closed =
        contents.size() > 1
            || isRemark(stop + 1)
            || isOfTeller(stop + 1)
            || telling.inverted() && NounPhrases.opens(words, stop + 1);
    return closed && opens(first, comma) ? told(telling, contents) : Optional.empty();
  }

  private static Optional<RawAttribution> told(TellingClause telling, List<Span> contents) {
    return Optional.of(new RawAttribution(Optional.of(telling.subject()), telling.cue(), contents));
  }

  /** "The directors, she said, learned of it": the verb of the clause stands behind. */
  private boolean interrupts(int first, int comma, int end) {
    int verb = words.tag(comma + 1).equals("RB") ? comma + 2 : comma + 1;
    return verb + 1 < end && words.isFinite(verb) && NounPhrases.opens(words, first);
  }

  /** "Who asked not to be named", "speaking on condition of anonymity". */
  private boolean isOfTeller(int at) {
    return words.lemma(at).equals("who") || words.tag(at).equals("VBG");
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
    boolean leadsUp =
        !divided && (words.tag(first).equals("WRB") || UP_TO.contains(words.lemma(first)));
    return !leadsUp && holdsFinite(first, comma)
        || !divided
            && !leadsUp
            && IntStream.range(first, comma).anyMatch(i -> TAKEN_FOR_FINITE.contains(words.tag(i)));
  }

  private boolean holdsFinite(int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isFinite);
  }

  /** A clause of its own that "and", "since" or a semicolon adds. */
  private List<Span> goesOn(int from, int end) {
    boolean comma = words.token(from - 1).text().equals(",");
    boolean joined =
        GROUNDS.contains(words.lemma(from)) || COORDINATORS.contains(words.lemma(from));
    int subject = joined ? from + 1 : from;
    return (joined || !comma)
            && subject < end
            && !words.marks().inside(words.token(from).begin())
            && opensClause(subject)
            && holdsFinite(from, end)
        ? List.of(words.span(from, end))
        : List.of();
  }

  /** "Nothing was found", "there was no deal": no noun phrase opens these. */
  private boolean opensClause(int at) {
    return NounPhrases.opens(words, at) || SUBJECTS.contains(words.lemma(at));
  }

  /** "In the worst accident for years": what the article itself says of it. */
  private boolean isRemark(int at) {
    boolean ranked =
        IntStream.range(at + 2, Math.min(words.size(), at + RANK))
            .anyMatch(i -> words.tag(i).equals("JJS") || RANKS.contains(words.lemma(i)));
    return words.lemma(at).equals("in")
        && (words.lemma(at + 1).equals("what") || words.lemma(at + 1).equals("the") && ranked);
  }

  private Optional<RawAttribution> told(int first, int comma, int verb) {
    boolean far = comma - first < SHORTEST || verb - comma > SUBJECT;
    int subjectEnd = verb;
    while (subjectEnd > comma + 1 && words.tag(subjectEnd - 1).equals("RB")) {
      subjectEnd--;
    }
    return far
            || words.marks().inside(words.token(verb).begin())
            || subjectEnd == comma + 1
            || !isNounPhrase(comma + 1, subjectEnd)
        ? Optional.empty()
        : Optional.of(
            new RawAttribution(
                Optional.of(words.span(comma + 1, subjectEnd)),
                words.token(verb).span(),
                List.of(words.span(first, comma))));
  }

  private boolean isNounPhrase(int from, int end) {
    if (words.tag(from).equals("PRP")) {
      return end == from + 1;
    }
    Optional<Span> phrase = NounPhrases.at(words, from);
    return phrase.filter(p -> words.end(p) == end).isPresent();
  }
}
