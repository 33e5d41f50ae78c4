package hearsay.extract.frame;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests and offers that are turned down: "the office turned the request down". */
final class RejectionFinder {

  private static final Set<String> PUT_FORWARD =
      Set.of(
          "request",
          "offer",
          "call",
          "demand",
          "appeal",
          "plea",
          "proposal",
          "invitation",
          "bid",
          "petition",
          "application",
          "plan",
          "idea",
          "suggestion");

  /** How many words the request may have. */
  private static final int LONGEST = 9;

  private final Words words;

  RejectionFinder(Words words) {
    this.words = words;
  }

  /**
   * The attribution that the verb makes.
   *
   * @param verb any token
   * @param end one past the last token of its sentence that counts
   */
  Optional<RawAttribution> at(int verb, int end) {
    boolean turned =
        words.lemma(verb).equals("turn")
            && (words.isFinite(verb)
                || words.tag(verb).equals("VBN") && words.lemma(verb - 1).equals("have"));
    if (!turned || verb + 2 >= end) {
      return Optional.empty();
    }
    boolean joined = words.lemma(verb + 1).equals("down");
    int from = joined ? verb + 2 : verb + 1;
    int to = from;
    while (to < end && to - from < LONGEST && !stops(to)) {
      to++;
    }
    boolean down = joined || words.lemma(to).equals("down");
    if (!down || to == from || !isPutForward(from, to)) {
      return Optional.empty();
    }
    Span content = words.span(from, to);
    return new SourceFinder(words)
        .subject(verb)
        .filter(subject -> subject.end() <= words.token(verb).begin())
        .map(
            subject ->
                new RawAttribution(
                    Optional.of(subject),
                    words.span(verb, joined ? verb + 2 : verb + 1),
                    List.of(content)));
  }

  private boolean stops(int at) {
    return words.lemma(at).equals("down") || words.isFinite(at) || !words.token(at).isWord();
  }

  private boolean isPutForward(int from, int to) {
    Optional<Span> phrase = NounPhrases.at(words, from);
    return phrase
        .filter(p -> words.end(p) <= to)
        .filter(p -> PUT_FORWARD.contains(words.lemma(words.end(p) - 1)) || held(p))
        .isPresent();
  }

  /** "The offer of a truce": the head stands before "of". */
  private boolean held(Span phrase) {
    return words.in(phrase).stream().anyMatch(t -> PUT_FORWARD.contains(t.lemma()));
  }
}
