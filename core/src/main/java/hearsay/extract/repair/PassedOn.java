package hearsay.extract.repair;

import hearsay.extract.frame.FrameFinder;
import hearsay.extract.text.Clauses;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds in what an outlet tells the telling that it passes on: "The Gazette reported that the union
 * said ...". {@link Nesting} then sorts out who speaks and who is the channel.
 */
public final class PassedOn {

  private final Words words;
  private final Nesting nesting;
  private final FrameFinder frames;
  private final VerbFinder verbs;

  public PassedOn(Words words) {
    this.words = words;
    this.nesting = new Nesting(words);
    this.frames = new FrameFinder(words);
    this.verbs = new VerbFinder(words);
  }

  /** The attributions with those that they pass on, in the order of their cues. */
  public List<RawAttribution> with(List<RawAttribution> raws) {
    List<RawAttribution> all = new ArrayList<>(raws);
    for (RawAttribution raw : raws) {
      told(raw)
          .filter(inner -> raws.stream().noneMatch(other -> other.cue().overlaps(inner.cue())))
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparing(RawAttribution::cue));
    return all;
  }

  private Optional<RawAttribution> told(RawAttribution outer) {
    Span content = outer.contents().get(0);
    boolean passesOn =
        outer.contents().size() == 1
            && !words.marks().inside(content.begin())
            && nesting.outlet(outer).isPresent()
            && words.in(outer.cue()).stream()
                .anyMatch(token -> Nesting.PASSING_ON.contains(token.lemma()));
    return passesOn
        ? frames
            .trailing(content)
            .or(() -> Clauses.head(words, outer.contents()).flatMap(verbs::at))
            .filter(this::isPassedOn)
            .flatMap(inner -> within(content, inner))
        : Optional.empty();
  }

  /** Without what the parser took over from behind the outlet's content. */
  private static Optional<RawAttribution> within(Span outer, RawAttribution inner) {
    List<Span> contents = new ArrayList<>();
    for (Span content : inner.contents()) {
      if (content.begin() < outer.end() && content.end() > outer.begin()) {
        contents.add(
            new Span(
                Math.max(content.begin(), outer.begin()), Math.min(content.end(), outer.end())));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawAttribution(inner.source(), inner.cue(), contents));
  }

  /** A telling by anybody but a share of people asked ("half of the voters said"). */
  private boolean isPassedOn(RawAttribution inner) {
    boolean counted =
        inner
            .source()
            .filter(s -> words.in(s).stream().anyMatch(token -> token.tag().equals("CD")))
            .isPresent();
    return !counted && Nesting.PASSING_ON.contains(words.lemma(words.end(inner.cue()) - 1));
  }
}
