package hearsay.extract.repair;

import hearsay.extract.refusal.Refusal;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.List;

/**
 * Takes what plain verbs of telling tell in among the tellings that were learned: a denial ends
 * what runs over into it, a content that breaks off goes on, and what nobody was found to say is
 * added.
 */
final class VerbMerge {

  private final Words words;
  private final List<Refusal> refusals;
  private final VoiceChange voices;

  VerbMerge(Words words, List<Refusal> refusals) {
    this.words = words;
    this.refusals = refusals;
    this.voices = new VoiceChange(words);
  }

  void add(List<RawAttribution> raws, RawAttribution verb) {
    voices.cut(raws, verb);
    if (isDenial(verb)) {
      raws.removeIf(raw -> isDenied(raw, verb));
    }
    raws.replaceAll(raw -> breaksOff(raw, verb) ? verbWith(raw, verb) : raw);
    boolean known =
        raws.stream()
                .anyMatch(raw -> FrameMerge.hull(raw).overlaps(verb.cue()) || isTold(raw, verb))
            || refusals.stream().anyMatch(refusal -> RefusalMerge.isAll(refusal, verb));
    if (!known) {
      raws.add(verb);
    }
  }

  private boolean isDenial(RawAttribution verb) {
    return words.lemma(words.end(verb.cue()) - 1).equals("deny")
        && words.lemma(words.first(verb.cue())).equals("deny");
  }

  /** "Denied that he had ordered it": he orders nothing. */
  private boolean isDenied(RawAttribution raw, RawAttribution denial) {
    Span denied = denial.contents().get(0);
    boolean pronoun =
        raw.source()
            .filter(source -> words.in(source).get(0).tag().equals("PRP"))
            .filter(denied::contains)
            .isPresent();
    return pronoun
        && denied.contains(raw.cue())
        && raw.contents().stream()
            .allMatch(c -> denied.contains(c) && c.begin() >= raw.cue().end());
  }

  /**
   * "Claimed turnout | in the district was 28 percent": a content behind its cue that is a noun
   * phrase, where the verb of telling has a clause that goes on with its predicate.
   */
  private boolean breaksOff(RawAttribution raw, RawAttribution verb) {
    Span content = raw.contents().get(0);
    Span clause = verb.contents().get(0);
    return raw.contents().size() == 1
        && raw.cue().equals(verb.cue())
        && content.begin() == clause.begin()
        && content.end() < clause.end()
        && words.in(content).stream().noneMatch(Token::isFinite)
        && new VerbFinder(words).opensClause(words.first(clause), words.end(clause));
  }

  private static RawAttribution verbWith(RawAttribution raw, RawAttribution verb) {
    return new RawAttribution(raw.source().or(verb::source), raw.cue(), verb.contents());
  }

  private static boolean isTold(RawAttribution raw, RawAttribution verb) {
    return verb.contents().stream().anyMatch(content -> FrameMerge.holds(raw, content));
  }
}
