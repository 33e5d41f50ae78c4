package hearsay.extract.repair;

import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a second telling by the same speaker out of the content of the first: "said he was innocent
 * and added that ...", "'It is over,' she said, and promised to ...".
 */
final class Tellings {

  private static final Set<String> JOINING = Set.of("and", "but");

  private static final Set<String> TOLD = Set.of("VBD", "VBZ");

  private static final Set<String> GRANTING =
      Set.of("acknowledge", "admit", "concede", "accept", "confirm");

  private final Words words;

  Tellings(Words words) {
    this.words = words;
  }

  /** The attribution, or the two or more that it holds. */
  List<RawAttribution> apart(RawAttribution raw) {
    List<RawAttribution> apart = new ArrayList<>();
    RawAttribution rest = raw;
    Optional<RawAttribution> next = next(rest);
    while (next.isPresent()) {
      int cut = joining(words.first(next.get().cue()));
      before(rest, words.token(cut).begin()).ifPresent(apart::add);
      rest = next.get();
      next = next(rest);
    }
    apart.add(rest);
    return apart;
  }

  /** The second telling in the contents. */
  private Optional<RawAttribution> next(RawAttribution raw) {
    for (int c = 0; c < raw.contents().size(); c++) {
      Span content = raw.contents().get(c);
      for (int i = words.first(content) + 1; i + 1 < words.end(content); i++) {
        if (isTelling(i, content, c > 0) || deniesRest(i, content, raw.cue())) {
          List<Span> contents = new ArrayList<>();
          contents.add(new Span(words.token(i + 1).begin(), content.end()));
          contents.addAll(raw.contents().subList(c + 1, raw.contents().size()));
          return Optional.of(new RawAttribution(raw.source(), words.token(i).span(), contents));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A finite verb of telling behind "and" or "but" that has no subject of its own, in a clause
   * about the speaker or behind a quotation: whoever it goes with, it is the same person's.
   */
  private boolean isTelling(int at, Span content, boolean behindOther) {
    boolean verb = TellingVerbs.TELLING.contains(words.lemma(at)) && TOLD.contains(words.tag(at));
    if (!verb || words.marks().inside(words.token(at).begin())) {
      return false;
    }
    int joining = joining(at);
    if (joining < words.first(content)) {
      return false;
    }
    int first = words.first(content);
    int subject = words.lemma(first).equals("that") ? first + 1 : first;
    boolean pronoun = words.tag(subject).equals("PRP");
    return pronoun || (behindOther && joining == words.first(content));
  }

  /**
   * "Acknowledged the plant had leaked but denied hiding it": who grants the one denies the other.
   */
  private boolean deniesRest(int at, Span content, Span cue) {
    boolean deed = words.tag(at + 1).equals("VBG") || TOLD.contains(words.tag(at));
    return words.lemma(at).equals("deny")
        && deed
        && words.token(at).isVerb()
        && !words.marks().inside(words.token(at).begin())
        && joining(at) > words.first(content)
        && GRANTING.contains(words.lemma(words.end(cue) - 1));
  }

  /** The "and" or "but" before the verb, an adverb between them; NONE without one. */
  private int joining(int at) {
    if (JOINING.contains(words.lemma(at - 1))) {
      return at - 1;
    }
    boolean adverb = words.tag(at - 1).equals("RB");
    return adverb && JOINING.contains(words.lemma(at - 2)) ? at - 2 : Words.NONE;
  }

  private Optional<RawAttribution> before(RawAttribution raw, int cut) {
    List<Span> contents = new ArrayList<>();
    for (Span content : raw.contents()) {
      if (content.begin() < cut) {
        contents.add(new Span(content.begin(), Math.min(content.end(), cut)));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawAttribution(raw.source(), raw.cue(), contents));
  }
}
