package hearsay.extract.refusal;

import hearsay.extract.act.ActReader;
import hearsay.extract.act.CueLexicon;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the verb of telling that a refusal leaves undone from its content into its cue: "declined"
 * + "to provide details about the talks" becomes "declined to provide" + "details about the talks".
 * What is left is the matter that was withheld; a person alone is none, and keeps the verb: "would
 * not" + "name him".
 */
public final class RefusalReader {

  private static final Set<String> PERSONS = Set.of("he", "him", "she", "her", "they", "them");

  private static final Pattern UNDONE =
      Pattern.compile(
          "^(?:to |from )?(?:(?:be|make|publicly|immediately|directly|further|even) )*"
              + CueLexicon.INFORM
              + "(?: (?:on|about|to|whether he|further on|directly to))?(?= |$)");

  private final Words words;
  private final ActReader acts;

  public RefusalReader(Words words, ActReader acts) {
    this.words = words;
    this.acts = acts;
  }

  /**
   * The attribution with its cue widened, or itself where it is no refusal or nothing moves.
   *
   * @param asked what the speaker was asked in the same sentence: the matter of a refusal that
   *     names none ("declined to answer")
   */
  public RawAttribution widen(RawAttribution raw, Optional<Span> asked) {
    Span first = raw.contents().get(0);
    boolean adjacent =
        first.begin() >= raw.cue().end() && words.end(raw.cue()) == words.first(first);
    if (words.marks().inside(first.begin()) || !isRefusal(raw.cue())) {
      return raw;
    }
    if (adjacent && isPerson(words.first(first), words.end(first))) {
      return withVerb(raw);
    }
    Matcher matcher = UNDONE.matcher(words.lemmas(first));
    String tag = words.tag(words.first(first));
    boolean verb = tag.startsWith("VB") || tag.equals("TO") || tag.equals("IN");
    if (!adjacent || !verb || !matcher.find()) {
      return raw;
    }
    int moved = (int) matcher.group().chars().filter(c -> c == ' ').count() + 1;
    int from = Math.min(words.first(first) + moved, words.end(first));
    Span cue = new Span(raw.cue().begin(), words.token(from - 1).end());
    if (from >= words.end(first)) {
      return asked.map(topic -> new RawAttribution(raw.source(), cue, List.of(topic))).orElse(raw);
    }
    if (isPerson(from, words.end(first))) {
      return raw;
    }
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(from).begin(), first.end()));
    return new RawAttribution(raw.source(), cue, contents);
  }

  private boolean isPerson(int from, int end) {
    return from + 1 == end && PERSONS.contains(words.lemma(from));
  }

  /** With the last verb of the cue, and its "to", moved into the content. */
  private RawAttribution withVerb(RawAttribution raw) {
    int verb = words.end(raw.cue()) - 1;
    int from = words.lemma(verb - 1).equals("to") ? verb - 1 : verb;
    return from <= words.first(raw.cue())
        ? raw
        : new RawAttribution(
            raw.source(),
            words.span(words.first(raw.cue()), from),
            List.of(new Span(words.token(from).begin(), raw.contents().get(0).end())));
  }

  private boolean isRefusal(Span cue) {
    Optional<SpeechAct> act = acts.byCue(cue);
    return act.filter(SpeechAct::isRefusal).isPresent();
  }
}
