package hearsay.relate.story;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Evidence that several checks give in the same way. */
public final class Signals {

  /** What the thing itself adds that a check has found; the rest comes from what speaks for it. */
  public static final double FOUND = 0.5;

  private static final double SAME_EVENT = 0.4;

  /** How far below the threshold a pair may lie that matching is sure of. */
  private static final double LEEWAY = 0.1;

  private static final double SURE = 0.6;

  private Signals() {}

  public static Evidence of(String signal, String value, double weight, Place... places) {
    return new Evidence(signal, value, weight, List.of(places));
  }

  public static Evidence of(String signal, String value, double weight, Collection<Place> places) {
    return new Evidence(signal, value, weight, List.copyOf(places));
  }

  /** The two lists as one. */
  static List<Evidence> and(List<Evidence> one, Evidence... more) {
    return Stream.concat(one.stream(), Stream.of(more)).toList();
  }

  /**
   * That two statements tell of one event, the differing words left out; empty where that is not
   * sure enough for a conflict.
   */
  public static Optional<Evidence> sameEvent(
      Comparison pair, Set<Token> withoutA, Set<Token> withoutB, Story story) {
    return sameEvent(pair, withoutA, withoutB, story.thresholds().sameEvent());
  }

  public static Optional<Evidence> sameEvent(
      Comparison pair, Set<Token> withoutA, Set<Token> withoutB, double threshold) {
    List<Comparison.Match> common = pair.common(withoutA, withoutB);
    List<Place> places = places(pair, common);
    if (pair.sameClaim()) {
      return Optional.of(
          new Evidence("same claim", "both are told of one claim", SAME_EVENT, places));
    }
    double share = pair.shared(withoutA, withoutB);
    boolean enough = share >= threshold || pair.similarity() >= SURE && share >= threshold - LEEWAY;
    if (!enough || common.isEmpty()) {
      return Optional.empty();
    }
    String value =
        String.format(Locale.ROOT, "%.0f %% of the words shared: %s", share * 100, words(common));
    return Optional.of(new Evidence("same event", value, SAME_EVENT * share, places));
  }

  private static List<Place> places(Comparison pair, List<Comparison.Match> common) {
    List<Place> places = new ArrayList<>();
    for (Comparison.Match match : common) {
      places.add(pair.a().place(match.a().token().span()));
      places.add(pair.b().place(match.b().token().span()));
    }
    return places;
  }

  private static String words(List<Comparison.Match> common) {
    return String.join(
        ", ",
        common.stream()
            .map(match -> label(match.a().token().text(), match.b().token().text()))
            .distinct()
            .toList());
  }

  private static String label(String one, String other) {
    return one.equalsIgnoreCase(other) ? one : one + "/" + other;
  }
}
