package hearsay.extract.repair;

import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "The owner says the crew were held, but the navy denied it": what another denies behind a "but"
 * is told by the article, and no part of what the first one says.
 */
final class VoiceChange {

  private static final Set<String> DENYING = Set.of("deny", "dispute", "reject", "refute");

  private static final Set<String> TURNS = Set.of("but", "while", "although", "though", "whereas");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private final Words words;

  VoiceChange(Words words) {
    this.words = words;
  }

  /** Ends the contents that run over into the denial before the turn to it. */
  void cut(List<RawAttribution> raws, RawAttribution denial) {
    if (denial.source().isEmpty() || !denies(denial.cue())) {
      return;
    }
    int subject = words.first(denial.source().get());
    int turn = subject - 1;
    if (turn > 0 && DETERMINERS.contains(words.tag(turn))) {
      turn--;
    }
    boolean turns =
        turn > 0
            && TURNS.contains(words.lemma(turn))
            && words.lemma(turn - 1).equals(",")
            && !words.tag(subject).equals("PRP")
            && !words.marks().inside(words.token(turn).begin());
    if (turns) {
      int end = words.token(turn - 1).begin();
      raws.replaceAll(raw -> raw.cue().overlaps(denial.cue()) ? raw : before(raw, end, denial));
    }
  }

  private boolean denies(Span cue) {
    return IntStream.range(words.first(cue), words.end(cue))
        .mapToObj(words::lemma)
        .anyMatch(DENYING::contains);
  }

  private static RawAttribution before(RawAttribution raw, int end, RawAttribution denial) {
    List<Span> contents =
        raw.contents().stream()
            .map(
                content ->
                    content.contains(denial.cue()) && content.begin() < end
                        ? new Span(content.begin(), end)
                        : content)
            .toList();
    return new RawAttribution(raw.source(), raw.cue(), contents);
  }
}
