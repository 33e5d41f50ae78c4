package hearsay.extract.repair;

import hearsay.extract.text.QuotationMarks;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "The owner, who had said that nobody was hurt, conceded that two were": what is told in a clause
 * about somebody ends with that clause, before the verb that the sentence has for him.
 */
final class RelativeEnd {

  private static final Set<String> RELATIVE = Set.of("who", "which");

  /** How many words may stand between the relative pronoun and the cue. */
  private static final int NEAR = 8;

  private final Words words;

  RelativeEnd(Words words) {
    this.words = words;
  }

  /** The attribution with contents that end where the clause of its cue does. */
  RawAttribution cut(RawAttribution raw) {
    if (!isRelative(words.first(raw.cue()))) {
      return raw;
    }
    List<Span> contents = new ArrayList<>();
    for (Span content : raw.contents()) {
      OptionalInt end = content.begin() > raw.cue().begin() ? end(content) : OptionalInt.empty();
      contents.add(
          end.isPresent() ? new Span(content.begin(), words.token(end.getAsInt()).end()) : content);
    }
    return new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /**
   * Whether the subject of the sentence is still without a verb of its own where the cue stands.
   */
  private boolean isRelative(int cue) {
    int first = words.sentenceFirst(words.sentence(cue));
    int who = cue;
    while (who > first && cue - who < NEAR && !RELATIVE.contains(words.lemma(who))) {
      who--;
    }
    return who > first
        && RELATIVE.contains(words.lemma(who))
        && IntStream.range(first, who).noneMatch(words::isFinite);
  }

  /** The last token before a comma and a finite verb; the closing mark behind the comma counts. */
  private OptionalInt end(Span content) {
    int end = words.end(content);
    for (int i = words.first(content) + 1; i + 1 < end; i++) {
      if (words.token(i).text().equals(",")) {
        boolean quoted = words.marks().inside(words.token(i).begin());
        boolean closes = quoted && QuotationMarks.isMark(words.token(i + 1).text().charAt(0));
        int next = closes ? i + 2 : i + 1;
        int verb = words.tag(next).equals("RB") ? next + 1 : next;
        if (quoted == closes && verb < end && isPredicate(verb) && isClause(content, i)) {
          return OptionalInt.of(closes ? i + 1 : i - 1);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** "That the car, a red one, had gone": without a verb before the comma it is not all. */
  private boolean isClause(Span content, int comma) {
    int first = words.first(content);
    return IntStream.range(first, comma).anyMatch(words::isFinite)
        && IntStream.range(first, comma).noneMatch(i -> RELATIVE.contains(words.lemma(i)));
  }

  /** A finite verb; behind a comma taggers take "conceded" for a participle. */
  private boolean isPredicate(int at) {
    return words.isFinite(at)
        || words.tag(at).equals("VBN") && TellingVerbs.TELLING.contains(words.lemma(at));
  }
}
