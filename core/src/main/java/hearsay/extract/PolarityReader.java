package hearsay.extract;

import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a negation governs a claim, in its cue or in itself. */
final class PolarityReader {

  /** Words that negate what they are said of without a "not". */
  private static final Set<String> NEGATIVE =
      Set.of(
          "unaware",
          "scarce",
          "unlikely",
          "impossible",
          "absent",
          "lack",
          "unable",
          "false",
          "untrue");

  private static final Set<String> NEGATIVE_OPENERS =
      Set.of("no", "nobody", "nothing", "none", "never", "neither", "nor");

  private final Words words;

  PolarityReader(Words words) {
    this.words = words;
  }

  Polarity read(SpeechAct act, Optional<Span> cue, List<Span> contents) {
    if (act.isRefusal() || act == SpeechAct.DENY) {
      return Polarity.NEGATIVE;
    }
    boolean negative =
        act != SpeechAct.QUESTION
            && act != SpeechAct.CONFIRM
            && cue.map(span -> CueLexicon.isNegated(words.lemmas(span))).orElse(false);
    negative |= NEGATIVE_OPENERS.contains(words.lemma(words.first(contents.get(0))));
    Optional<Integer> head = Clauses.head(words, contents);
    while (head.isPresent()) {
      negative |= isNegative(head.get());
      head = Clauses.told(words, head.get());
    }
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private boolean isNegative(int at) {
    boolean rulesOut = words.lemma(at).equals("rule") && words.lemma(at + 1).equals("out");
    return Clauses.isNegated(words, at) || NEGATIVE.contains(words.lemma(at)) || rulesOut;
  }
}
