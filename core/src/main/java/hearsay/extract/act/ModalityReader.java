package hearsay.extract.act;

import hearsay.extract.text.Words;
import hearsay.model.Modality;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How firmly a claim is made; of several degrees that apply, the first in {@link Modality}. */
public final class ModalityReader {

  private static final Pattern CONDITIONAL =
      words(
          "if",
          "unless",
          "provided that",
          "under (?:\\w+ ){0,2}condition",
          "on condition",
          "as long as",
          "only when");

  private static final Pattern HEDGED =
      words(
          "may",
          "might",
          "could",
          "probably",
          "possibly",
          "perhaps",
          "maybe",
          "likely",
          "unlikely",
          "possible",
          "possibility",
          "potential",
          "potentially",
          "believe",
          "think",
          "hope",
          "seem",
          "appear",
          "apparently",
          // Not of a road: "open to the public", "open to all traffic".
          "open to(?! (?:the |all )*(?:public|traffic|vehicle|lorry|truck|car|ship|visitor|tourist|passenger|everyone))",
          "interest(?:ed)? in",
          "interest",
          "reportedly",
          "allegedly",
          "presumably");

  private static final Pattern HEDGING_CUE =
      words(
          "indicate",
          "suggest",
          "hint",
          "imply",
          "signal",
          "speculate",
          "believe",
          "hope",
          "think",
          "suspect",
          "guess",
          "fear",
          "interest",
          "reportedly",
          "appear",
          "seem",
          "estimate",
          "reckon",
          "understand");

  private static final Pattern FUTURE =
      words(
          "will",
          "would",
          "shall",
          "be going to",
          "expect",
          "plan",
          "aim",
          "intend",
          "look forward");

  private static final Set<String> INTENT = Set.of("plan", "aim", "will", "intent");

  private static final Pattern REPORTS = words("reports?", "media", "newspapers?", "rumou?rs?");

  private final Words words;

  public ModalityReader(Words words) {
    this.words = words;
  }

  private static Pattern words(String... lemmas) {
    return Pattern.compile("\\b(?:" + String.join("|", lemmas) + ")\\b");
  }

  /**
   * The modality of a claim; whether an outlet retells it is known only once its source is, see
   * {@link #retold}.
   */
  public Modality read(
      SpeechAct act, Optional<Span> source, Optional<Span> cue, List<Span> contents) {
    StringBuilder text = new StringBuilder();
    contents.forEach(span -> append(span, text));
    String content = text.toString();
    if (act != SpeechAct.QUESTION && CONDITIONAL.matcher(content).find()) {
      return Modality.CONDITIONAL;
    }
    if (act.isRefusal() || act == SpeechAct.DENY) {
      return Modality.CERTAIN;
    }
    String telling = cue.map(words::lemmas).orElse("");
    if (source.map(words::lemmas).filter(name -> REPORTS.matcher(name).find()).isPresent()) {
      return Modality.REPORTED;
    }
    if (act == SpeechAct.QUESTION
        || HEDGING_CUE.matcher(telling).find()
        || HEDGED.matcher(content).find()) {
      return Modality.HEDGED;
    }
    boolean future = act == SpeechAct.PROMISE || act == SpeechAct.PREDICT;
    return future || FUTURE.matcher(content).find() ? Modality.FUTURE : Modality.CERTAIN;
  }

  /** Lemmas without names ("May") and without nouns that look like verbs of intent ("a plan"). */
  private void append(Span span, StringBuilder text) {
    for (int i = words.first(span); i < words.end(span); i++) {
      boolean noun = words.token(i).isNoun() && INTENT.contains(words.lemma(i));
      if (!noun && !words.token(i).isProperNoun()) {
        text.append(words.lemma(i)).append(' ');
      }
    }
  }

  /** The modality once it is known that an outlet or author tells what others did or said. */
  public static Modality retold(Modality modality) {
    return modality == Modality.CONDITIONAL ? modality : Modality.REPORTED;
  }
}
