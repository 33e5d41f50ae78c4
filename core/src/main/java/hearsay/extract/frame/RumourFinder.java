package hearsay.extract.frame;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributions to hearsay that goes about: "Rumours swept the port that two men were held", "the
 * call is said to have lasted an hour".
 */
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

  private static final Set<String> SAID =
      Set.of("say", "report", "allege", "rumor", "rumour", "understand");

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
    return goesAbout(verb, end).or(() -> isSaid(verb, end));
  }

  /** "Is said to have ...", by nobody who is named. */
  private Optional<RawAttribution> isSaid(int verb, int end) {
    boolean passive =
        SAID.contains(words.lemma(verb))
            && words.tag(verb).equals("VBN")
            && verb + 2 < end
            && words.lemma(verb + 1).equals("to")
            && words.tag(verb + 2).equals("VB");
    Optional<Integer> be =
        passive
            ? Clauses.auxiliaries(words, verb).stream().min(Integer::compare)
            : Optional.empty();
    Optional<Integer> subject = be.flatMap(i -> Clauses.subject(words, verb).filter(n -> n < i));
    return subject.map(
        noun ->
            new RawAttribution(
                Optional.empty(),
                words.span(be.get(), verb + 1),
                List.of(words.span(words.subtree(noun)[0], be.get()), words.span(verb + 1, end))));
  }

  private Optional<RawAttribution> goesAbout(int verb, int end) {
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
