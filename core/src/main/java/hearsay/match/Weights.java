package hearsay.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each signal counts in each model, with the curve that a model bends its mean by.
 *
 * @param byModel weights by signal, {@link #SLOPE} and {@link #OFFSET} among them, by model
 */
record Weights(Map<String, Map<String, Double>> byModel) {

  /** What the rows are called that are no signals. */
  static final String SLOPE = "slope";

  static final String OFFSET = "offset";

  /** Behind the name of a model that is for where an encoder is at hand. */
  static final String WITH_MEANING = " with meaning";

  Weights {
    Map<String, Map<String, Double>> copy = new TreeMap<>();
    byModel.forEach(
        (model, weights) ->
            copy.put(model, Collections.unmodifiableMap(new LinkedHashMap<>(weights))));
    byModel = Collections.unmodifiableMap(copy);
  }

  /** The weights that ship with the library: the learned ones, and those set by hand. */
  static Weights shipped() {
    return Holder.SHIPPED;
  }

  /**
   * The weights of a model.
   *
   * @param withMeaning whether there is an encoder; a model that makes no use of one has the same
   *     weights either way
   */
  Map<String, Double> of(String model, boolean withMeaning) {
    Map<String, Double> blind = byModel.getOrDefault(model, Map.of());
    return withMeaning ? byModel.getOrDefault(model + WITH_MEANING, blind) : blind;
  }

  /** The same with other weights for some models. */
  Weights with(Map<String, Map<String, Double>> others) {
    Map<String, Map<String, Double>> all = new TreeMap<>(byModel);
    all.putAll(others);
    return new Weights(all);
  }

  /** Rows of a table: model, signal, weight to three decimals. */
  static String rows(Map<String, Map<String, Double>> byModel) {
    StringBuilder rows = new StringBuilder();
    new TreeMap<>(byModel)
        .forEach(
            (model, weights) ->
                weights.forEach(
                    (signal, weight) ->
                        rows.append(
                            String.format(Locale.ROOT, "%s\t%s\t%.3f\n", model, signal, weight))));
    return rows.toString();
  }

  private static Weights load() {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    for (String table : new String[] {"similarity.tsv", "topics.tsv"}) {
      Resources.forEachRow(
          table,
          row ->
              weights
                  .computeIfAbsent(row[0], name -> new LinkedHashMap<>())
                  .put(row[1], Double.valueOf(row[2])));
    }
    return new Weights(weights);
  }

  /** Loaded once, when first asked for. */
  private static final class Holder {
    static final Weights SHIPPED = load();
  }
}
