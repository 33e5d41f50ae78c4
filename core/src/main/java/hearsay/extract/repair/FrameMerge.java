package hearsay.extract.repair;

import hearsay.extract.frame.FigureFinder;
import hearsay.extract.frame.QuotedFinder;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds what a fixed frame tells to the attributions that were learned: where both tell of one
 * thing, the form decides which borders and which source are right.
 */
final class FrameMerge {

  /** Of its frame's content an attribution must hold so much to be left as it is. */
  private static final double HELD = 0.6;

  private static final Set<String> RELATIVE = Set.of("WP", "WP$", "WDT");

  private final Words words;
  private final FigureFinder figures;

  FrameMerge(Words words) {
    this.words = words;
    this.figures = new FigureFinder(words);
  }

  /** Adds the frame's attribution, or puts right the one that shares its cue. */
  void add(List<RawAttribution> raws, RawAttribution whole) {
    RawAttribution frame = withoutOthers(whole, raws);
    Span content = frame.contents().get(0);
    Optional<RawAttribution> same =
        raws.stream().filter(raw -> raw.cue().overlaps(frame.cue())).findFirst();
    if (same.isPresent()) {
      // Of a content in two parts, and of a whole paragraph, the frame knows the borders best.
      boolean divided = frame.contents().size() > 1;
      boolean transcript = words.lemma(words.first(frame.cue())).equals(":");
      // "A transcript quotes him as saying": all of it was taken for the cue.
      boolean quoted = frame.source().filter(same.get().cue()::contains).isPresent();
      // "It did all that the law required, said Orla Finn": the law is told of and does not tell.
      boolean toldOf =
          content.end() <= frame.cue().begin()
              && same.get().source().filter(content::overlaps).isPresent();
      boolean runsOver = runsOver(same.get(), frame);
      if (divided
          || quoted
          || toldOf
          || runsOver
          || beginsAmid(same.get(), frame)
          || figures.speaksOf(frame)
          || held(same.get(), content) < (transcript ? 1 : HELD)) {
        raws.remove(same.get());
        Optional<Span> source =
            divided || quoted || toldOf || runsOver
                ? frame.source()
                : same.get().source().or(frame::source);
        raws.add(new RawAttribution(source, frame.cue(), frame.contents()));
      } else if (same.get().source().isEmpty()) {
        raws.remove(same.get());
        raws.add(withSource(same.get(), frame));
      }
      return;
    }
    raws.removeIf(raw -> isPartOf(frame, raw));
    if (content.end() <= frame.cue().begin()) {
      raws.removeIf(raw -> content.contains(raw.cue()) && tells(raw, frame));
      raws.replaceAll(raw -> content.contains(raw.cue()) ? upTo(content.end(), raw) : raw);
    }
    if (raws.stream()
        .noneMatch(raw -> held(raw, content) >= HELD || hull(raw).contains(frame.cue()))) {
      raws.add(frame);
    }
  }

  /** "He had come before she could ask, the minister told members": she asks nothing of that. */
  private static boolean tells(RawAttribution raw, RawAttribution frame) {
    Span first = raw.contents().get(0);
    return first.contains(frame.cue()) && first.begin() >= frame.contents().get(0).end();
  }

  /**
   * "The nurse told her chief of it, her lawyer said": what is told inside ends where the telling
   * of all of it begins.
   */
  private static RawAttribution upTo(int end, RawAttribution raw) {
    List<Span> contents =
        raw.contents().stream()
            .filter(content -> content.begin() < end)
            .map(content -> new Span(content.begin(), Math.min(end, content.end())))
            .toList();
    return contents.isEmpty() ? raw : new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /** With the frame's source, which is no part of what is told. */
  private static RawAttribution withSource(RawAttribution raw, RawAttribution frame) {
    List<Span> contents =
        raw.contents().stream()
            .filter(content -> frame.source().filter(content::overlaps).isEmpty())
            .toList();
    return new RawAttribution(
        frame.source(), raw.cue(), contents.isEmpty() ? frame.contents() : contents);
  }

  /**
   * "The jets are ordered, a source at the works said": a content that goes on into the words
   * between the frame's comma and its verb holds whoever tells.
   */
  private static boolean runsOver(RawAttribution raw, RawAttribution frame) {
    Span content = frame.contents().get(0);
    return content.end() <= frame.cue().begin()
        && frame.source().isPresent()
        && raw.contents().stream()
            .anyMatch(c -> c.overlaps(content) && c.overlaps(frame.source().get()));
  }

  /**
   * Whether an attribution begins in the middle of the clause that the frame before its cue holds:
   * with its object, or with what is told aside of its subject.
   */
  private boolean beginsAmid(RawAttribution raw, RawAttribution frame) {
    int first = words.first(raw.contents().get(0));
    boolean later =
        raw.contents().size() == 1
            && frame.contents().get(0).end() <= frame.cue().begin()
            && frame.contents().get(0).overlaps(raw.contents().get(0))
            && first > words.first(frame.contents().get(0));
    return later && (words.token(first - 1).isWord() || RELATIVE.contains(words.tag(first)));
  }

  /** What goes on behind a telling, without what another telling there tells. */
  private RawAttribution withoutOthers(RawAttribution frame, List<RawAttribution> raws) {
    List<Span> contents = new ArrayList<>(frame.contents().subList(0, 1));
    frame.contents().stream()
        .skip(1)
        .filter(more -> raws.stream().noneMatch(raw -> more.contains(raw.cue()) && isFree(raw)))
        .forEach(contents::add);
    return contents.size() == frame.contents().size()
        ? frame
        : new RawAttribution(frame.source(), frame.cue(), contents);
  }

  /** "She had reported it": told of in the past perfect, it is what the other says of her. */
  private boolean isFree(RawAttribution raw) {
    int cue = words.first(raw.cue());
    boolean had = words.lemma(cue).equals("have") && words.tag(cue).equals("VBD");
    return !had || raw.source().filter(s -> words.tag(words.first(s)).equals("PRP")).isEmpty();
  }

  /**
   * Whether a frame tells all that an attribution tells: a wish or belief inside what the frame's
   * source says ("According to NP, they want ..."), or the frame taken for content ("quoted NP as
   * saying ...").
   */
  private boolean isPartOf(RawAttribution frame, RawAttribution raw) {
    Span content = frame.contents().get(0);
    boolean inside =
        content.contains(raw.cue())
            && words.in(raw.cue()).stream()
                .noneMatch(token -> TellingVerbs.TELLING.contains(token.lemma()));
    boolean around =
        words.in(raw.cue()).stream().anyMatch(token -> QuotedFinder.QUOTING.contains(token.lemma()))
            && (raw.contents().stream().anyMatch(each -> each.contains(frame.cue()))
                || frame.source().filter(s -> words.first(s) == words.end(raw.cue())).isPresent());
    return inside && raw.contents().stream().allMatch(content::contains) || around;
  }

  /** Whether an attribution tells most of a content. */
  static boolean holds(RawAttribution raw, Span content) {
    return held(raw, content) >= HELD;
  }

  private static double held(RawAttribution raw, Span content) {
    int shared =
        raw.contents().stream()
            .mapToInt(
                c ->
                    Math.max(
                        0, Math.min(c.end(), content.end()) - Math.max(c.begin(), content.begin())))
            .sum();
    return (double) shared / content.length();
  }

  static Span hull(RawAttribution raw) {
    Span hull = raw.cue();
    for (Span content : raw.contents()) {
      hull = hull.union(content);
    }
    return hull;
  }
}
