package hearsay.extract;

import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A response to what somebody else said names it: "denied a report by the Gazette that the dam
 * leaks". The noun belongs to what is denied, and what it reports is a claim of its maker.
 */
final class ContestedClaims {

  private static final Set<String> SAYING =
      Set.of(
          "report",
          "claim",
          "allegation",
          "accusation",
          "assertion",
          "charge",
          "suggestion",
          "contention",
          "notion",
          "idea",
          "rumor",
          "rumour",
          "statement",
          "announcement",
          "complaint",
          "argument",
          "insistence",
          "speculation");

  private static final Set<String> MAKER = Set.of("by", "from", "in");

  private final Words words;
  private final ActReader acts;

  ContestedClaims(Words words, ActReader acts) {
    this.words = words;
    this.acts = acts;
  }

  /** "denied a report" + "that ...": the noun goes from the cue to the content. */
  RawAttribution whole(RawAttribution raw) {
    int first = words.first(raw.cue());
    int end = words.end(raw.cue());
    Span content = raw.contents().get(0);
    int from = end - 1;
    while (from > first && Set.of("DT", "JJ", "PRP$", "NN").contains(words.tag(from - 1))) {
      from--;
    }
    boolean noun =
        end - 1 > first
            && from > first
            && SAYING.contains(words.lemma(end - 1))
            && words.token(end - 1).isNoun()
            && words.token(from - 1).isVerb()
            && content.begin() > raw.cue().begin()
            && words.sentence(words.first(content)) == words.sentence(first)
            && isResponse(words.span(first, from));
    if (!noun) {
      return raw;
    }
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(from).begin(), content.end()));
    return new RawAttribution(raw.source(), words.span(first, from), contents);
  }

  /** What the content of a response tells that somebody else claims; empty where nothing. */
  Optional<RawAttribution> claim(RawAttribution raw) {
    Span content = raw.contents().get(0);
    int first = words.first(content);
    int end = words.end(content);
    if (!isResponse(raw.cue()) || words.marks().inside(content.begin())) {
      return Optional.empty();
    }
    Optional<Span> phrase = NounPhrases.at(words, first);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int behind = words.end(phrase.get());
    int noun = behind - 1;
    Optional<Span> owner = possessor(first, noun);
    Optional<Span> named = owner.isPresent() ? Optional.empty() : named(behind);
    Optional<Span> maker = owner.or(() -> named);
    int next = named.map(words::end).orElse(behind);
    boolean told =
        maker.isPresent()
            && SAYING.contains(words.lemma(noun))
            && next + 2 < end
            && words.opensClause(next);
    return told
        ? Optional.of(
            new RawAttribution(
                maker,
                words.token(noun).span(),
                List.of(new Span(words.token(next).begin(), content.end()))))
        : Optional.empty();
  }

  /** "the union" of "a claim by the union". */
  private Optional<Span> named(int at) {
    String preposition = words.lemma(at);
    return MAKER.contains(preposition)
        ? NounPhrases.at(words, at + 1)
            .filter(np -> !preposition.equals("in") || NounPhrases.isOutlet(words, np))
        : Optional.empty();
  }

  /** "Orsk" of "Orsk's claim". */
  private Optional<Span> possessor(int first, int noun) {
    boolean possessive = noun - 2 >= first && words.tag(noun - 1).equals("POS");
    return possessive ? Optional.of(words.span(first, noun - 1)) : Optional.empty();
  }

  private boolean isResponse(Span cue) {
    return acts.byCue(cue).filter(SpeechAct::isResponse).isPresent();
  }
}
