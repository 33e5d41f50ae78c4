package hearsay.extract.frame;

import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a name and a colon give to a person: "ORSK: ...", "A: ..." in an interview, and headlines
 * like "Lena Okafor: Harvest was worst in years".
 */
final class TranscriptFinder {

  /** Words that the name before a transcript's colon may have. */
  private static final int LONGEST_CALL = 4;

  private static final String QUESTION = "Q";

  private static final String ANSWER = "A";

  /** Forename and surname. */
  private static final int FULL_NAME = 2;

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.-]*");
  private final Words words;

  TranscriptFinder(Words words) {
    this.words = words;
  }

  /**
   * A paragraph that a name in capitals and a colon begin: all the rest is what that person says.
   */
  Optional<RawAttribution> at(int sentence) {
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
    return plain && IntStream.range(colon + 1, end).anyMatch(words::isFinite) ? colon : first;
  }
}
