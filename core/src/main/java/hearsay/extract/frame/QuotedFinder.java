package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "NP was quoted by NP as saying ...", "..., NP quotes him as saying". */
public final class QuotedFinder {

  /** What an outlet does that passes on what somebody says. */
  public static final Set<String> QUOTING = Set.of("cite", "quote");

  /**
   * Clauses shorter than this in front of a frame are openings ("In March, the minister resigned").
   */
  private static final int SHORTEST = 4;

  private final Words words;

  QuotedFinder(Words words) {
    this.words = words;
  }

  /** "was cited by NP on Monday as saying that ..." */
  Optional<RawAttribution> at(int at, int first, int end) {
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
}
