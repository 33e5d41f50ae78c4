package hearsay.extract;

import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attributions to hearsay that goes about: "Rumours swept the port that two men were held". */
final class RumourFinder {

  private static final Set<String> HEARSAY =
      Set.of("rumor", "rumour", "word", "talk", "gossip", "whisper", "story");

  private static final Set<String> GOES_ABOUT =
      Set.of(
          "sweep",
          "spread",
          "circulate",
          "swirl",
          "abound",
          "emerge",
          "surface",
          "persist",
          "fly",
          "go",
          "run",
          "race",
          "reach");

  /** How far behind the verb its clause may begin. */
  private static final int REACH = 7;

  private final Words words;

  RumourFinder(Words words) {
    this.words = words;
  }

  /**
   * The attribution that the verb makes.
   *
   * @param verb any token
   * @param end one past the last token of its sentence that counts
   */
  Optional<RawAttribution> at(int verb, int end) {
    if (!GOES_ABOUT.contains(words.lemma(verb)) || !words.token(verb).isVerb()) {
      return Optional.empty();
    }
    Optional<Span> subject =
        Clauses.subject(words, verb)
            .filter(noun -> noun < verb && HEARSAY.contains(words.lemma(noun)))
            .map(noun -> words.span(words.subtree(noun)[0], noun + 1));
    for (int i = verb + 1; subject.isPresent() && i + 2 < end && i < verb + REACH; i++) {
      if (words.lemma(i).equals("that") && !words.isFinite(i + 1)) {
        return Optional.of(
            new RawAttribution(subject, words.token(verb).span(), List.of(words.span(i + 1, end))));
      }
    }
    return Optional.empty();
  }
}
