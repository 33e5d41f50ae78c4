package hearsay.extract.statement;

import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A count that the rest of the sentence only leads up to: "..., bringing the number of dead to 23".
 */
final class ResultingCount {

  private static final Set<String> BRINGING =
      Set.of("bring", "take", "push", "raise", "lift", "put", "drive", "send");

  private static final Set<String> COUNTS =
      Set.of("number", "toll", "total", "tally", "count", "figure");

  /** How far behind the verb the number may stand. */
  private static final int REACH = 12;

  /** Before the number that a count came to. */
  private static final Set<String> UP_TO = Set.of("to", "at", "past", "above");

  private final Words words;

  ResultingCount(Words words) {
    this.words = words;
  }

  /** "..., bringing the number of dead to 23": a count that the rest only leads up to. */
  Optional<Cut> in(Span span) {
    int end = words.end(span);
    for (int i = words.first(span) + 1; i < end; i++) {
      if (words.token(i - 1).text().equals(",")
          && words.tag(i).equals("VBG")
          && BRINGING.contains(words.lemma(i))
          && bringsCount(i, end)) {
        return Optional.of(
            new Cut(words.token(i - 1).begin(), words.token(i).begin(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private boolean bringsCount(int at, int end) {
    boolean count = false;
    for (int i = at + 1; i + 1 < end && i < at + REACH; i++) {
      count |= COUNTS.contains(words.lemma(i));
      boolean number =
          words.tag(i + 1).equals("CD") || i + 2 < end && words.tag(i + 2).equals("CD");
      if (count && UP_TO.contains(words.lemma(i)) && number) {
        return true;
      }
    }
    return false;
  }
}
