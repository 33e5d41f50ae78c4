package hearsay.extract.repair;

import hearsay.extract.refusal.Refusal;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes refusals in among the tellings that were learned. */
final class RefusalMerge {

  private final Words words;

  RefusalMerge(Words words) {
    this.words = words;
  }

  /** "Said he could not comment": nothing is said but the refusal. */
  static boolean isAll(Refusal refusal, RawAttribution verb) {
    Span content = verb.contents().get(0);
    return refusal.sameSpeaker()
        && content.contains(refusal.raw().cue())
        && refusal.begin() - content.begin() <= "that ".length();
  }

  /**
   * Adds the refusal, with the source of a telling that it takes the place of or stands inside, and
   * ends before it what goes on to it.
   */
  void add(List<RawAttribution> raws, Refusal refusal) {
    Span cue = refusal.raw().cue();
    int matter = refusal.raw().contents().get(0).begin();
    Span reach = matter < cue.begin() ? cue : new Span(cue.begin(), matter + 1);
    Optional<Span> source = refusal.raw().source();
    List<RawAttribution> kept = new ArrayList<>();
    for (RawAttribution raw : raws) {
      if (raw.cue().overlaps(reach)) {
        source =
            raw.source()
                .filter(s -> s.end() <= cue.begin() || raw.cue().begin() > s.begin())
                .or(refusal.raw()::source);
      } else {
        boolean holds = raw.contents().stream().anyMatch(c -> c.contains(cue));
        Optional<RawAttribution> cut =
            refusal.sameSpeaker() ? cutBefore(raw, refusal) : Optional.of(raw);
        cut.ifPresent(kept::add);
        if (cut.isEmpty() && raw.source().isPresent()) {
          source = raw.source();
        }
        boolean pronoun = source.filter(s -> words.in(s).get(0).tag().equals("PRP")).isPresent();
        if (holds && refusal.sameSpeaker() && !pronoun && raw.source().isPresent()) {
          source = raw.source();
        }
      }
    }
    raws.clear();
    raws.addAll(kept);
    raws.add(new RawAttribution(source, cue, refusal.raw().contents()));
  }

  /** The attribution up to the refusal's clause; empty where it tells nothing but the refusal. */
  private Optional<RawAttribution> cutBefore(RawAttribution raw, Refusal refusal) {
    List<Span> contents = new ArrayList<>();
    for (Span content : raw.contents()) {
      if (!content.contains(refusal.raw().cue())) {
        contents.add(content);
      } else if (content.begin() < refusal.begin()
          && !words.lemmas(new Span(content.begin(), refusal.begin())).equals("that")) {
        contents.add(new Span(content.begin(), refusal.begin()));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawAttribution(raw.source(), raw.cue(), contents));
  }
}
