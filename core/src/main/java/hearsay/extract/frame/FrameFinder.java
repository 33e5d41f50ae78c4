package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Attributions whose frame alone tells what belongs to them, whatever the verb: "According to NP,
 * ...", "..., NP specified.", "NP was quoted by NP as saying ...", "NP put the number at 31",
 * "NAME: ..." in a transcript.
 */
public final class FrameFinder {

  /** What an outlet does that passes on what somebody says. */
  public static final Set<String> QUOTING = Set.of("cite", "quote");

  /**
   * Clauses shorter than this in front of a frame are openings ("In March, the minister resigned").
   */
  private static final int SHORTEST = 4;

  /** Words that the name before a transcript's colon may have. */
  private static final int LONGEST_CALL = 4;

  private static final String QUESTION = "Q";

  private static final String ANSWER = "A";

  /** Forename and surname. */
  private static final int FULL_NAME = 2;

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.-]*");

  private final Words words;
  private final FigureFinder figures;
  private final TellingBehind behind;
  private final RumourFinder rumours;
  private final RejectionFinder rejections;
  private final PhrasalFinder phrasal;
  private final PlanFinder plans;

  public FrameFinder(Words words) {
    this.words = words;
    this.figures = new FigureFinder(words);
    this.behind = new TellingBehind(words);
    this.rumours = new RumourFinder(words);
    this.rejections = new RejectionFinder(words);
    this.phrasal = new PhrasalFinder(words);
    this.plans = new PlanFinder(words);
  }

  /** The attributions in such frames, in text order. */
  public List<RawAttribution> find() {
    List<RawAttribution> found = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      int first = words.sentenceFirst(s);
      int end = contentEnd(first, words.sentenceEnd(s));
      for (int i = first; i < end; i++) {
        int at = i;
        if (words.marks().inside(words.token(i).begin())) {
          continue;
        }
        if (words.token(i).text().equalsIgnoreCase("according")
            && words.lemma(i + 1).equals("to")) {
          according(i, first, end).ifPresent(found::add);
        } else if (QUOTING.contains(words.lemma(i))) {
          quoted(i, first, end).ifPresent(found::add);
        } else if (figures.opens(i)) {
          figures.at(i, end).ifPresent(found::add);
        } else {
          rumours.at(i, end).or(() -> rejections.at(at, end)).ifPresent(found::add);
        }
      }
      found.addAll(phrasal.in(s, end));
      behind.find(first, end).ifPresent(found::add);
      plans.at(first, end).ifPresent(found::add);
      transcript(s).ifPresent(found::add);
    }
    return found;
  }

  /**
   * A paragraph that a name in capitals and a colon begin: all the rest is what that person says.
   */
  private Optional<RawAttribution> transcript(int sentence) {
    if (sentence > 0 && words.inOneParagraph(sentence - 1, sentence)) {
      return Optional.empty();
    }
    int first = words.sentenceFirst(sentence);
    int colon = first;
    while (colon < words.sentenceEnd(sentence)
        && colon - first <= LONGEST_CALL
        && CAPITALS.matcher(words.token(colon).text()).matches()) {
      colon++;
    }
    int last = sentence;
    while (last + 1 < words.sentenceCount() && words.inOneParagraph(last, last + 1)) {
      last++;
    }
    int end = words.sentenceEnd(last);
    boolean called =
        colon > first
            && colon + 1 < end
            && words.token(colon).text().equals(":")
            && words.token(colon - 1).end() == words.token(colon).begin();
    if (called && words.token(colon - 1).text().length() <= 2) {
      return interviewed(first)
          .filter(who -> words.token(first).text().equals(ANSWER))
          .map(who -> transcribed(who, first + 1, end));
    }
    if (!called && last == sentence) {
      colon = headline(first, end);
      called = colon > first;
    }
    return called
        ? Optional.of(transcribed(words.span(first, colon), colon, end))
        : Optional.empty();
  }

  private RawAttribution transcribed(Span who, int colon, int end) {
    return new RawAttribution(
        Optional.of(who), words.token(colon).span(), List.of(words.span(colon + 1, end)));
  }

  /** Who answers the "Q:" of an interview: the one person named in full before the first. */
  private Optional<Span> interviewed(int answer) {
    Optional<Span> named = Optional.empty();
    for (int i = 0; i < answer; i++) {
      if (words.token(i).text().equals(QUESTION) && words.lemma(i + 1).equals(":")) {
        return named;
      }
      int end = i;
      while (end < answer && words.token(end).name() == NameKind.PERSON) {
        end++;
      }
      if (end - i >= FULL_NAME) {
        Span name = words.span(i, end);
        if (named.filter(n -> !words.lemmas(n).equals(words.lemmas(name))).isPresent()) {
          return Optional.empty();
        }
        named = Optional.of(name);
      }
      i = Math.max(i, end - 1);
    }
    return Optional.empty();
  }

  /** The colon of "Lena Okafor: Harvest was worst in years"; the first token where none stands. */
  private int headline(int first, int end) {
    int colon = first;
    while (colon < end && words.token(colon).name() == NameKind.PERSON) {
      colon++;
    }
    boolean name = colon - first >= FULL_NAME && words.token(colon).text().equals(":");
    boolean plain =
        name && !words.marks().inside(words.token(Math.min(colon + 1, end - 1)).begin());
    return plain && isFinite(colon + 1, end) ? colon : first;
  }

  /** Without the punctuation at the end. */
  private int contentEnd(int first, int end) {
    int stop = end;
    while (stop > first
        && !words.token(stop - 1).isWord()
        && !words.marks().inside(words.token(stop - 1).begin())) {
      stop--;
    }
    return stop;
  }

  private Optional<RawAttribution> according(int at, int first, int end) {
    // "According to, ..." names nobody.
    if (at + 2 >= end || words.token(at + 2).text().equals(",")) {
      return Optional.empty();
    }
    Span cue = words.span(at, at + 2);
    if (at == first) {
      int comma = comma(at + 2, end);
      return comma + SHORTEST > end
          ? Optional.empty()
          : Optional.of(
              new RawAttribution(
                  Optional.of(words.span(at + 2, comma)),
                  cue,
                  List.of(words.span(comma + 1, end))));
    }
    boolean behindComma = words.token(at - 1).text().equals(",");
    int contentEnd = behindComma ? at - 1 : at;
    int sourceEnd = comma(at + 2, end);
    int apposed = appositionEnd(sourceEnd, end);
    if (behindComma && contentEnd > first && apposed + 1 < end && isFinite(apposed + 1, end)) {
      sourceEnd = apposed;
    }
    if (behindComma
        && contentEnd > first
        && sourceEnd + 1 < end
        && !isFinite(first, contentEnd)
        && isFinite(sourceEnd + 1, end)) {
      return Optional.of(
          new RawAttribution(
              Optional.of(words.span(at + 2, sourceEnd)),
              cue,
              List.of(words.span(first, contentEnd), words.span(sourceEnd + 1, end))));
    }
    if (contentEnd - first < SHORTEST || (!behindComma && sourceEnd < end)) {
      return Optional.empty();
    }
    return Optional.of(
        new RawAttribution(
            Optional.of(words.span(at + 2, sourceEnd)),
            cue,
            List.of(words.span(first, contentEnd))));
  }

  /** "Ada Orsk, head of the board, ..." from the first comma to the second; else the first. */
  private int appositionEnd(int comma, int end) {
    return comma + 1 >= end
        ? comma
        : NounPhrases.at(words, comma + 1)
            .map(words::end)
            .filter(i -> i < end && words.token(i).text().equals(","))
            .orElse(comma);
  }

  private boolean isFinite(int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isFinite);
  }

  private int comma(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.token(i).text().equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** "was cited by NP on Monday as saying that ..." */
  private Optional<RawAttribution> quoted(int at, int first, int end) {
    for (int i = at + 1; i + 2 <= end && i < at + 14; i++) {
      if (i + 2 == end && words.lemma(i).equals("as") && words.lemma(i + 1).equals("say")) {
        return quotedBefore(at, i, first);
      }
      if (i + 2 < end && words.lemma(i).equals("as") && words.lemma(i + 1).equals("say")) {
        if (words.lemma(i + 2).equals("by")) {
          return quotedBy(at, i, first, end);
        }
        boolean that = words.lemma(i + 2).equals("that");
        int from = that ? i + 3 : i + 2;
        boolean passive = words.tag(at).equals("VBN");
        Optional<Span> speaker =
            passive
                ? new SourceFinder(words).subject(at)
                : i > at + 1 ? Optional.of(words.span(at + 1, i)) : Optional.empty();
        return from < end
            ? Optional.of(
                new RawAttribution(
                    speaker, words.token(i + 1).span(), List.of(words.span(from, end))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "The road is open, the minister was quoted as saying by Radio Orsk", "was quoted as saying by
   * Radio Orsk that the road was open".
   */
  private Optional<RawAttribution> quotedBy(int at, int as, int first, int end) {
    Optional<Span> subject =
        new SourceFinder(words).subject(at).filter(s -> s.end() <= words.token(at).begin());
    int that = NounPhrases.at(words, as + 3).map(words::end).orElse(end);
    if (that + 1 < end && words.opensClause(that)) {
      return Optional.of(
          new RawAttribution(
              subject, words.token(as + 1).span(), List.of(words.span(that + 1, end))));
    }
    int comma = subject.map(words::first).orElse(first) - 1;
    return comma - first >= SHORTEST && words.token(comma).text().equals(",")
        ? Optional.of(
            new RawAttribution(
                subject, words.token(as + 1).span(), List.of(words.span(first, comma))))
        : Optional.empty();
  }

  /** "'We paid,' a transcript quotes him as saying." */
  private Optional<RawAttribution> quotedBefore(int at, int as, int first) {
    int comma = at;
    while (comma > first && !words.marks().inside(words.token(comma).begin())) {
      comma--;
    }
    boolean active = !words.tag(at).equals("VBN") && as > at + 1;
    return active && comma > first
        ? Optional.of(
            new RawAttribution(
                Optional.of(words.span(at + 1, as)),
                words.token(as + 1).span(),
                List.of(words.span(first, comma + 1))))
        : Optional.empty();
  }

  /** What the words of {@code content} tell of a telling at their end: "..., the minister said". */
  public Optional<RawAttribution> trailing(Span content) {
    int first = words.first(content);
    return behind.find(first, contentEnd(first, words.end(content)));
  }
}
