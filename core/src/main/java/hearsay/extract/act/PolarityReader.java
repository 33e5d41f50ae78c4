package hearsay.extract.act;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.Words;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a negation governs a claim, in its cue or in itself. */
public final class PolarityReader {

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

  private static final Set<String> NOT = Set.of("not", "n't", "never");

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  /** Not the past: "shot" may be a participle. */
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "MD");

  /** Behind "not" they leave something standing. */
  private static final Set<String> IN_PART = Set.of("only", "just", "all", "every", "yet");

  /** Words that open another clause. */
  private static final Set<String> OPENS =
      Set.of(
          "that",
          "who",
          "which",
          "whom",
          "whose",
          "what",
          "where",
          "when",
          "while",
          "because",
          "if",
          "unless",
          "until",
          "although",
          "though",
          "since",
          "whether",
          "as",
          "and",
          "but",
          "or",
          "than",
          "how",
          "why");

  private final Words words;

  public PolarityReader(Words words) {
    this.words = words;
  }

  public Polarity read(SpeechAct act, Optional<Span> cue, List<Span> contents) {
    if (act.isRefusal() || act == SpeechAct.DENY) {
      return Polarity.NEGATIVE;
    }
    boolean negative =
        act != SpeechAct.QUESTION
            && act != SpeechAct.CONFIRM
            && cue.map(span -> CueLexicon.isNegated(words.lemmas(span))).orElse(false);
    negative |= opensNegative(words.first(contents.get(0)));
    Optional<Integer> head = Clauses.head(words, contents);
    while (head.isPresent()) {
      negative |= isNegative(head.get());
      head = Clauses.told(words, head.get());
    }
    negative |= isNegatedInOrder(contents.get(0));
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private boolean opensNegative(int first) {
    return NEGATIVE_OPENERS.contains(words.lemma(first)) && !words.limits(first)
        || words.denies(first);
  }

  /**
   * "The man shot on Fulton Street was not armed": where a tree takes "shot" for the verb, the
   * order of words tells. The first "not" behind an auxiliary is the claim's own if nothing before
   * it opens another clause.
   */
  private boolean isNegatedInOrder(Span content) {
    for (int i = words.first(content); i < words.end(content); i++) {
      String lemma = words.lemma(i);
      if (OPENS.contains(lemma) || !words.token(i).isWord() && !lemma.equals("'")) {
        return false;
      }
      if (words.denies(i)) {
        return true;
      }
      if (isNot(i)) {
        boolean whole =
            !words.limits(i)
                && (i + 1 >= words.end(content) || !IN_PART.contains(words.lemma(i + 1)));
        return i > words.first(content) && isAuxiliary(i - 1) && whole;
      }
      // "He is all that they are not": another verb stands before it.
      if (FINITE.contains(words.tag(i)) && !isNot(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNot(int at) {
    return NOT.contains(words.lemma(at));
  }

  private boolean isAuxiliary(int at) {
    return words.tag(at).equals("MD") || AUXILIARIES.contains(words.lemma(at));
  }

  private boolean isNegative(int at) {
    boolean rulesOut = words.lemma(at).equals("rule") && words.lemma(at + 1).equals("out");
    return Clauses.isNegated(words, at) || NEGATIVE.contains(words.lemma(at)) || rulesOut;
  }
}
