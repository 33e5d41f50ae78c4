package hearsay.model;

import java.util.List;

/**
 * One named signal behind a finding. A score is the sum of the weights of its evidence, and there
 * is no other explanation.
 *
 * @param signal the name of the rule or measure, such as {@code number} or {@code negation}
 * @param value what it saw, in words that a reader understands: {@code 487 against 520}
 * @param weight what it adds to the score; may be negative, never NaN
 * @param places the words that it rests on; empty where it rests on the whole of both sides
 */
public record Evidence(String signal, String value, double weight, List<Place> places) {

  public Evidence {
    Check.filled("evidence signal", signal, "Name the rule that fired.");
    if (!Double.isFinite(weight)) {
      throw Check.bad(
          "evidence weight", weight, "a finite number", "Drop signals that are unknown.");
    }
    places = List.copyOf(places);
  }

  /** The sum of the weights: the score that the evidence explains. */
  public static double score(List<Evidence> evidence) {
    return evidence.stream().mapToDouble(Evidence::weight).sum();
  }
}
