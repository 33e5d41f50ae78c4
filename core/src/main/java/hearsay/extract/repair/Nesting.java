package hearsay.extract.repair;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import hearsay.extract.frame.QuotedFinder;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts out attributions within attributions. An outlet that only passes on what somebody says is
 * the channel of that saying; an attribution inside anybody else's content is part of the content;
 * a participle of telling at the end of a content ("..., adding that") is a telling of its own.
 */
public final class Nesting {

  /**
   * Share of the outer content that the inner attribution must fill for the outer to be a channel.
   */
  private static final double FILLED = 0.75;

  static final Set<String> PASSING_ON =
      Set.of("say", "report", "accord", "tell", "write", "quote", "cite");

  /**
   * An attribution with the outlets that pass it on.
   *
   * @param raw the attribution
   * @param channel who passes it on, the nearest first
   */
  public record Told(RawAttribution raw, List<Span> channel) {}

  private final Words words;

  public Nesting(Words words) {
    this.words = words;
  }

  /** The attributions that stand for themselves, by place of their content. */
  public List<Told> resolve(List<RawAttribution> raws) {
    Multiset<RawAttribution> left = LinkedHashMultiset.create(raws);
    Map<RawAttribution, List<Span>> channels = new HashMap<>();
    List<Span> hulls = raws.stream().map(Nesting::hull).toList();
    for (RawAttribution outer : raws) {
      Optional<Span> outlet = outlet(outer);
      for (int i = 0; outlet.isPresent() && i < raws.size(); i++) {
        RawAttribution inner = raws.get(i);
        // Told far from here most often: asked first, since every two attributions come by.
        if (touches(outer, hulls.get(i))
            && !inner.equals(outer)
            && left.contains(inner)
            && left.contains(outer)
            && passesOn(outer, outlet.get(), inner)) {
          left.remove(outer);
          outer
              .source()
              .ifPresent(s -> channels.computeIfAbsent(inner, k -> new ArrayList<>()).add(s));
        }
      }
    }
    List<RawAttribution> own = new ArrayList<>();
    for (RawAttribution raw : left) {
      boolean inside =
          left.elementSet().stream()
              .anyMatch(
                  o ->
                      holds(o, raw.cue())
                          && !o.equals(raw)
                          && !isTail(o, raw)
                          && !holds(raw, o.cue()));
      if (!inside) {
        own.add(raw);
      }
    }
    List<Told> told = new ArrayList<>();
    for (RawAttribution raw : own) {
      told.add(new Told(withoutTails(raw, own), channels.getOrDefault(raw, List.of())));
    }
    told.sort(
        Comparator.comparing((Told t) -> t.raw().contents().get(0))
            .thenComparing(t -> t.raw().cue()));
    return told;
  }

  /** The outlet that an attribution names as its source. */
  Optional<Span> outlet(RawAttribution outer) {
    boolean according = words.lemma(words.first(outer.cue())).equals("accord");
    return outer.source().filter(s -> according || NounPhrases.isOutlet(words, s));
  }

  private static boolean touches(RawAttribution outer, Span told) {
    for (Span content : outer.contents()) {
      if (content.overlaps(told)) {
        return true;
      }
    }
    return false;
  }

  private boolean passesOn(RawAttribution outer, Span outlet, RawAttribution inner) {
    if (inner.source().isEmpty() || inner.source().get().overlaps(outlet)) {
      return false;
    }
    if (words.in(outer.cue()).stream().noneMatch(t -> PASSING_ON.contains(t.lemma()))
        || words.in(inner.cue()).stream().noneMatch(t -> PASSING_ON.contains(t.lemma()))) {
      return false;
    }
    // "NP, cited by the Gazette, said": the outlet was taken to tell of the name alone.
    if (QuotedFinder.QUOTING.contains(words.lemma(words.first(outer.cue())))
        && outer.contents().stream().allMatch(inner.source().get()::contains)) {
      return true;
    }
    Span told = withAddressee(inner);
    int size = outer.contents().stream().mapToInt(Span::length).sum();
    int shared = outer.contents().stream().mapToInt(c -> common(c, told)).sum();
    return shared >= FILLED * size && !told.overlaps(outer.cue());
  }

  /** "..., the minister told the Gazette": all of it, whom it was told to included. */
  private Span withAddressee(RawAttribution inner) {
    Span told = hull(inner);
    int end = words.end(inner.cue());
    boolean behind = told.end() == inner.cue().end() && words.lemma(end - 1).equals("tell");
    return behind ? NounPhrases.at(words, end).map(told::union).orElse(told) : told;
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  private static Span hull(RawAttribution raw) {
    Span hull = raw.cue();
    for (Span content : raw.contents()) {
      hull = hull.union(content);
    }
    return raw.source().map(hull::union).orElse(hull);
  }

  private static boolean holds(RawAttribution outer, Span cue) {
    for (Span content : outer.contents()) {
      if (content.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code inner} is a participle of telling behind a comma inside {@code outer}'s content.
   */
  private boolean isTail(RawAttribution outer, RawAttribution inner) {
    int at = words.first(inner.cue());
    boolean participle =
        words.tag(at).equals("VBG") && at > 0 && words.token(at - 1).text().equals(",");
    return participle
        && inner.source().filter(s -> s.begin() > outer.contents().get(0).begin()).isEmpty()
        && !words.marks().inside(inner.cue().begin());
  }

  /** The attribution without those that follow at the end of its content. */
  private RawAttribution withoutTails(RawAttribution raw, List<RawAttribution> all) {
    int cut = Integer.MAX_VALUE;
    for (RawAttribution other : all) {
      if (holds(raw, other.cue()) && !other.equals(raw) && isTail(raw, other)) {
        cut = Math.min(cut, other.cue().begin());
      }
    }
    List<Span> kept = new ArrayList<>();
    for (Span content : raw.contents()) {
      if (content.begin() < cut) {
        kept.add(new Span(content.begin(), Math.min(content.end(), cut)));
      }
    }
    return kept.isEmpty() ? raw : new RawAttribution(raw.source(), raw.cue(), kept);
  }
}
