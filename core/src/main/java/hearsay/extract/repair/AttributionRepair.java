package hearsay.extract.repair;

import hearsay.extract.frame.FrameFinder;
import hearsay.extract.refusal.Refusal;
import hearsay.extract.refusal.RefusalFinder;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts attributions right where their form decides: refusals and fixed frames are added or get
 * their borders, a content that runs over into a refusal by the same speaker is cut there, and a
 * content that breaks off within a quotation takes the whole quotation.
 */
public final class AttributionRepair {

  /** Verbs that say what something is. */
  private static final Set<String> NAMING = Set.of("call", "describe", "label", "brand", "dub");

  /** Verbs whose object is whom they are said to. */
  private static final Set<String> WARNING =
      Set.of("warn", "alert", "inform", "notify", "brief", "remind", "assure");

  private final Words words;

  public AttributionRepair(Words words) {
    this.words = words;
  }

  /** The repaired attributions in the order of their cues. */
  public List<RawAttribution> repair(List<RawAttribution> raws) {
    SourceRepair sources = new SourceRepair(words);
    ContentRepair contents = new ContentRepair(words);
    List<RawAttribution> repaired = new ArrayList<>();
    for (RawAttribution raw : withParticiples(raws)) {
      if (isBareThat(raw.cue()) || isSettingOf(raw, raws) || isOnlyAddressed(raw)) {
        continue;
      }
      contents
          .clean(sources.repair(withObject(raw)))
          .ifPresent(clean -> repaired.addAll(new Tellings(words).apart(clean)));
    }
    FrameMerge frames = new FrameMerge(words);
    for (RawAttribution frame : new FrameFinder(words).find()) {
      frames.add(repaired, frame);
    }
    repaired.replaceAll(new RelativeEnd(words)::cut);
    List<Refusal> refusals = new RefusalFinder(words).find();
    RefusalMerge withheld = new RefusalMerge(words);
    refusals.forEach(refusal -> withheld.add(repaired, refusal));
    VerbMerge verbs = new VerbMerge(words, refusals);
    for (RawAttribution verb : new VerbFinder(words).find()) {
      if (!isOnlyAddressed(verb)) {
        verbs.add(repaired, verb);
      }
    }
    repaired.sort(Comparator.comparing(RawAttribution::cue));
    return repaired;
  }

  /**
   * "She said the firm sent a letter asking them to leave": what a participle right behind a noun
   * of the content tells belongs to the content, not to the speaker.
   */
  private List<RawAttribution> withParticiples(List<RawAttribution> raws) {
    List<RawAttribution> whole = new ArrayList<>(raws);
    for (RawAttribution raw : raws) {
      int cue = words.first(raw.cue());
      Span told = raw.contents().get(0);
      boolean participle =
          words.tag(cue).equals("VBG")
              && words.token(Math.max(0, cue - 1)).isNoun()
              && words.end(raw.cue()) == words.first(told)
              && !words.marks().inside(told.begin());
      Optional<RawAttribution> outer =
          raws.stream()
              .filter(other -> participle && !other.equals(raw) && endsAt(other, cue))
              .filter(other -> raw.source().isEmpty() || raw.source().equals(other.source()))
              .findFirst();
      if (outer.isPresent()) {
        whole.remove(raw);
        whole.remove(outer.get());
        whole.add(withTail(outer.get(), raw.contents().get(raw.contents().size() - 1)));
      }
    }
    return whole;
  }

  private boolean endsAt(RawAttribution raw, int token) {
    Span last = raw.contents().get(raw.contents().size() - 1);
    return words.end(last) == token && !words.marks().inside(words.token(token).begin());
  }

  private static RawAttribution withTail(RawAttribution raw, Span tail) {
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.add(contents.remove(contents.size() - 1).union(tail));
    return new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /**
   * "'It is over,' a clerk said in a message": where a telling and all that it tells are taken for
   * the content, a preposition alone only says in what it was told.
   */
  private boolean isSettingOf(RawAttribution raw, List<RawAttribution> raws) {
    int cue = words.first(raw.cue());
    return words.end(raw.cue()) == cue + 1
        && words.tag(cue).equals("IN")
        && raws.stream()
            .anyMatch(
                other ->
                    words.end(other.cue()) == cue
                        && raw.contents().stream().anyMatch(c -> c.contains(other.cue())));
  }

  /**
   * "Denied | knowing about the thefts", "called | the plan a disgrace": what is denied begins with
   * the deed, what something is called with the thing.
   */
  private RawAttribution withObject(RawAttribution raw) {
    int object = words.first(raw.cue()) + 1;
    Span content = raw.contents().get(0);
    boolean adjacent =
        object < words.end(raw.cue()) && words.end(raw.cue()) == words.first(content);
    boolean told =
        words.lemma(object - 1).equals("deny") && words.tag(object).equals("VBG")
            || NAMING.contains(words.lemma(object - 1))
                && NounPhrases.opens(words, object)
                && !NounPhrases.isTime(words, object);
    if (!adjacent || !told) {
      return raw;
    }
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(object).begin(), content.end()));
    return new RawAttribution(raw.source(), words.token(object - 1).span(), contents);
  }

  /** "Had warned the union": whom somebody warned is not what he told them. */
  private boolean isOnlyAddressed(RawAttribution raw) {
    int object = words.end(raw.cue());
    return raw.contents().size() == 1
        && WARNING.contains(words.lemma(object - 1))
        && NounPhrases.at(words, object).filter(raw.contents().get(0)::equals).isPresent();
  }

  /** A "that" alone tells nothing: what it was found for belongs to the telling before it. */
  private boolean isBareThat(Span cue) {
    return words.first(cue) + 1 == words.end(cue) && words.lemma(words.first(cue)).equals("that");
  }
}
