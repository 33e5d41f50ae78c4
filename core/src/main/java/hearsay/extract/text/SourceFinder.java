package hearsay.extract.text;

import hearsay.language.CalendarNames;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source of attributions that leave it out: "..., adding that", "He argued and then
 * said".
 */
public final class SourceFinder {
  private static final Set<String> VERB_TAGS = Set.of("VBG", "VB", "VBD");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  /** Relations of a verb whose subject stands with the verb above it. */
  private static final Set<String> UNDER_VERB =
      Set.of("advcl", "xcomp", "conj", "acl", "ccomp", "dep");

  private final Words words;

  public SourceFinder(Words words) {
    this.words = words;
  }

  /** The attributions in order of their cues, each with its source where the sentence has one. */
  public List<RawAttribution> complete(List<RawAttribution> raws) {
    List<RawAttribution> sorted =
        raws.stream()
            .filter(raw -> raw.contents().stream().noneMatch(c -> words.first(c) >= words.size()))
            .sorted(Comparator.comparing(RawAttribution::cue))
            .toList();
    List<RawAttribution> complete = new ArrayList<>();
    for (RawAttribution raw : sorted) {
      complete.add(
          raw.source().isPresent() || isPassive(raw.cue())
              ? raw
              : new RawAttribution(source(raw, complete), raw.cue(), raw.contents()));
    }
    return complete;
  }

  /** "was cited", "is expected", "asked": what stands before it is not who says it. */
  private boolean isPassive(Span cue) {
    int first = words.first(cue);
    int last = words.end(cue) - 1;
    return words.tag(last).equals("VBN") && (words.lemma(first).equals("be") || first == last);
  }

  private Optional<Span> source(RawAttribution raw, List<RawAttribution> before) {
    int at = verb(raw.cue());
    boolean dependent = VERB_TAGS.contains(words.tag(at)) || words.lemma(at).equals("without");
    if (!dependent) {
      return figures(raw);
    }
    int sentence = words.sentence(at);
    Optional<Span> same = Optional.empty();
    for (RawAttribution other : before) {
      if (other.source().isPresent()
          && words.sentenceAt(other.source().get().begin()) == sentence
          && other.contents().stream().noneMatch(c -> c.contains(raw.cue()))) {
        same = other.source();
      }
    }
    return same.or(() -> subject(at));
  }

  /** The cue's first word, an adverb left out: "flatly denied". */
  private int verb(Span cue) {
    int first = words.first(cue);
    return words.tag(first).equals("RB") && first + 1 < words.end(cue) ? first + 1 : first;
  }

  /** "The latest figures show that ...": what tells stands right before the verb. */
  private Optional<Span> figures(RawAttribution raw) {
    int verb = words.first(raw.cue());
    boolean tells =
        PRESENT.contains(words.tag(verb)) && words.opensClause(words.first(raw.contents().get(0)));
    return tells
        ? Clauses.subject(words, verb)
            .map(words::subtree)
            .filter(tree -> tree[1] == verb && words.token(verb - 1).isNoun())
            .map(tree -> words.span(tree[0], tree[1]))
        : Optional.empty();
  }

  /** "The minister's office on Monday denied": the day is not the office's. */
  private int undated(int from, int end) {
    boolean dated =
        end - from > 2
            && words.lemma(end - 2).equals("on")
            && CalendarNames.DAYS.contains(words.lemma(end - 1).toLowerCase(Locale.ROOT));
    return dated ? end - 2 : end;
  }

  /** The subject of the verb, or of the verb that it hangs on. */
  public Optional<Span> subject(int verb) {
    int at = verb;
    for (int steps = 0; at != Words.NONE && steps < 4; steps++) {
      Optional<Integer> subject = Clauses.subject(words, at);
      if (subject.isPresent()) {
        int[] tree = words.subtree(subject.get());
        return Optional.of(words.span(tree[0], undated(tree[0], tree[1])));
      }
      if (!UNDER_VERB.contains(words.relation(at))) {
        return Optional.empty();
      }
      at = words.head(at);
    }
    return Optional.empty();
  }
}
