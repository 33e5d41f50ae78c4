package hearsay.benchmarks.score;

import com.google.common.collect.Sets;
import hearsay.benchmarks.data.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds up, over articles, how well one role's spans are found, whichever attribution has them. */
final class RoleTally {
  private final Role role;
  private final Tally exact = new Tally();
  private final Tally characters = new Tally();

  RoleTally(Role role) {
    this.role = role;
  }

  /** Adds an article's attributions. */
  void add(List<TrimmedAttribution> gold, List<TrimmedAttribution> predicted) {
    Set<Span> goldSpans = spans(gold);
    Set<Span> predictedSpans = spans(predicted);
    exact.add(
        Sets.intersection(goldSpans, predictedSpans).size(),
        predictedSpans.size(),
        goldSpans.size());
    Coverage goldCoverage = Coverage.of(goldSpans);
    Coverage predictedCoverage = Coverage.of(predictedSpans);
    characters.add(
        goldCoverage.shared(predictedCoverage), predictedCoverage.size(), goldCoverage.size());
  }

  /** Spans found to the letter. */
  void addExactTo(Scores.Builder scores) {
    scores.figures("exact." + role.figureName(), exact.precisionRecall());
  }

  /** Code units found. */
  void addCharactersTo(Scores.Builder scores) {
    scores.figures("chars." + role.figureName(), characters.precisionRecall());
  }

  private Set<Span> spans(List<TrimmedAttribution> attributions) {
    return attributions.stream()
        .map(attribution -> attribution.spans().get(role))
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }
}
