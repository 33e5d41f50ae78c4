package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Attributions in which somebody gives a number or date for a thing: "the ministry put the number
 * of dead at 31", "a filing values the firm at 640 million crowns", "she gave its date as May 4",
 * or "May 4 as the day of the raid".
 */
public final class FigureFinder {

  /** Who speaks of a number gives it for what it counts: "spoke of 31 dead". */
  private static final Set<String> SPEAKING = Set.of("speak", "talk", "boast", "warn");

  /** What joins the figure to what it is given for, by the verb of giving. */
  private static final Map<String, String> JOINS =
      Map.of(
          "put",
          "at",
          "estimate",
          "at",
          "value",
          "at",
          "assess",
          "at",
          "reckon",
          "at",
          "give",
          "as");

  /** How many words behind the preposition the number may stand. */
  private static final int REACH = 4;

  /** How far behind the verb "of" may stand. */
  private static final int SPOKEN = 5;

  /** Whoever gives a thing gives no figure for it: only these are given as a number or date. */
  private static final Set<String> GIVEN =
      Set.of("date", "day", "time", "number", "total", "toll", "figure", "count", "age", "price");

  /** Tags of "about", "more than", "at least". */
  private static final Set<String> BEFORE_NUMBER = Set.of("RB", "JJR", "IN", "JJS");

  /** Tags of what follows a number that counts something. */
  private static final Set<String> COUNTED = Set.of("CD", "JJ", "NN", "NNS", "VBN");

  private static final Set<String> COORDINATORS = Set.of("and", "but");

  /** Tags of what may follow a comma within the figure. */
  private static final Set<String> GOES_ON = Set.of("CD", "VBG");

  private final Words words;

  public FigureFinder(Words words) {
    this.words = words;
  }

  /** Whether a figure may be given by the token. */
  boolean opens(int at) {
    boolean verb = words.token(at).isVerb();
    return JOINS.containsKey(words.lemma(at)) && (verb || parted(at).isPresent())
        || SPEAKING.contains(words.lemma(at)) && verb;
  }

  /**
   * "The filing, made on Monday, values ...": taggers take the verb behind the comma for a noun.
   */
  private Optional<Span> parted(int at) {
    int first = words.sentenceFirst(words.sentence(at));
    boolean noun =
        words.tag(at).equals("NNS") && words.token(Math.max(0, at - 1)).text().equals(",");
    return noun
        ? NounPhrases.at(words, first)
            .filter(s -> words.end(s) < at - 1 && words.token(words.end(s)).text().equals(","))
        : Optional.empty();
  }

  /**
   * The attribution that the verb makes.
   *
   * @param at a token that {@link #opens}
   * @param end one past the last token of its sentence that counts
   */
  Optional<RawAttribution> at(int at, int end) {
    if (SPEAKING.contains(words.lemma(at))) {
      return spoken(at, end);
    }
    String join = JOINS.getOrDefault(words.lemma(at), "");
    for (int i = at + 1; i + 1 < end && !breaks(i); i++) {
      boolean joined = i > at + 1 && words.lemma(i).equals(join);
      boolean before = joined && join.equals("as") && isFigure(at, i) && names(i + 1, end);
      if (joined && (before || isFigure(i, end))) {
        int joint = i;
        return parted(at)
            .or(() -> new SourceFinder(words).subject(at))
            .filter(subject -> subject.end() <= words.token(at).begin())
            .filter(subject -> !join.equals("as") || before || names(at + 1, joint))
            .map(
                subject ->
                    new RawAttribution(
                        Optional.of(subject),
                        words.token(at).span(),
                        List.of(words.span(at + 1, stop(joint, end)))));
      }
    }
    return Optional.empty();
  }

  /** "Which had spoken of 31 dead", "boasts on its site of nine million stolen records". */
  private Optional<RawAttribution> spoken(int at, int end) {
    int of = at + 1;
    while (of < end && of < at + SPOKEN && !words.lemma(of).equals("of") && !breaks(of)) {
      of++;
    }
    int number = of + 1;
    while (number < end && BEFORE_NUMBER.contains(words.tag(number))) {
      number++;
    }
    boolean counted =
        number + 1 < end
            && words.lemma(of).equals("of")
            && words.tag(number).equals("CD")
            && COUNTED.contains(words.tag(number + 1));
    if (!counted) {
      return Optional.empty();
    }
    Span figure = words.span(of + 1, stop(number - 1, end));
    return speaker(at)
        .filter(speaker -> speaker.end() <= words.token(at).begin())
        .map(
            speaker ->
                new RawAttribution(Optional.of(speaker), words.token(at).span(), List.of(figure)));
  }

  /** Whether it is the figure alone that the frame tells, whatever stands before it. */
  public boolean speaksOf(RawAttribution frame) {
    return SPEAKING.contains(words.lemma(words.first(frame.cue())))
        && words.lemma(words.first(frame.contents().get(0)) - 1).equals("of");
  }

  /** The subject, or whom a clause with "which" or "who" is about. */
  private Optional<Span> speaker(int verb) {
    Optional<Span> subject = new SourceFinder(words).subject(verb);
    boolean relative = subject.filter(s -> words.tag(words.first(s)).startsWith("W")).isPresent();
    int head = words.head(verb);
    return relative && head != Words.NONE && head < words.first(subject.get())
        ? Optional.of(words.span(words.subtree(head)[0], head + 1))
        : subject;
  }

  private boolean isFigure(int preposition, int end) {
    return IntStream.range(preposition + 1, Math.min(end, preposition + REACH))
        .anyMatch(n -> words.tag(n).equals("CD"));
  }

  private boolean names(int from, int end) {
    return IntStream.range(from, end).anyMatch(i -> GIVEN.contains(words.lemma(i)));
  }

  /** Where another clause begins. */
  private boolean breaks(int at) {
    return words.isFinite(at)
        || words.lemma(at).equals("that")
        || words.token(at).text().equals(";");
  }

  /** Before another verb of the same subject, and before a comma that no number follows. */
  private int stop(int preposition, int end) {
    for (int i = preposition + 2; i < end; i++) {
      boolean verb =
          COORDINATORS.contains(words.lemma(i))
              && (words.token(i + 1).isVerb() || words.tag(i + 1).equals("RB"));
      boolean comma = words.token(i).text().equals(",") && !GOES_ON.contains(words.tag(i + 1));
      if (verb || comma || words.lemma(i).equals("while")) {
        return i;
      }
    }
    return end;
  }
}
