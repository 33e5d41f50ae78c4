package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "According to NP, ...", "..., according to NP", "..., according to NP, ...". */
final class AccordingFinder {

  /**
   * Clauses shorter than this in front of a frame are openings ("In March, the minister resigned").
   */
  private static final int SHORTEST = 4;

  private final Words words;

  AccordingFinder(Words words) {
    this.words = words;
  }

  /** The attribution by "according" at {@code at}, in a sentence from {@code first} to its end. */
  Optional<RawAttribution> at(int at, int first, int end) {
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
}
