package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a plan holds, told of whoever laid it out: "Under a plan outlined by officials, the dam
 * would be opened".
 */
final class PlanFinder {

  private static final Set<String> LAYING_OUT =
      Set.of(
          "outline",
          "propose",
          "present",
          "describe",
          "unveil",
          "announce",
          "draft",
          "float",
          "detail",
          "sketch",
          "suggest");

  private final Words words;

  PlanFinder(Words words) {
    this.words = words;
  }

  /**
   * The attribution that the sentence opens with.
   *
   * @param first its first token
   * @param end one past its last token that counts
   */
  Optional<RawAttribution> at(int first, int end) {
    if (!words.lemma(first).equals("under") || first + 1 >= end) {
      return Optional.empty();
    }
    int participle = NounPhrases.at(words, first + 1).map(words::end).orElse(end);
    if (participle + 2 >= end
        || !LAYING_OUT.contains(words.lemma(participle))
        || !words.lemma(participle + 1).equals("by")) {
      return Optional.empty();
    }
    int comma = participle + 2;
    while (comma < end && !words.token(comma).text().equals(",")) {
      comma++;
    }
    boolean told =
        comma + 1 < end && anyFinite(comma + 1, end) && !anyFinite(participle + 2, comma);
    return told
        ? Optional.of(
            new RawAttribution(
                Optional.of(words.span(participle + 2, comma)),
                words.token(participle).span(),
                List.of(words.span(comma + 1, end))))
        : Optional.empty();
  }

  private boolean anyFinite(int from, int end) {
    return IntStream.range(from, end).anyMatch(words::isFinite);
  }
}
