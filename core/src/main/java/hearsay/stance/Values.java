package hearsay.stance;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the features of one pair of texts. Not thread-safe. */
final class Values {

  private final SortedMap<String, Double> byName = new TreeMap<>();

  void put(String name, double value) {
    byName.put(name, value);
  }

  void flag(String name) {
    byName.put(name, 1.0);
  }

  void flag(String name, boolean holds) {
    if (holds) {
      flag(name);
    }
  }

  /** Adds to a feature that counts, up to a bound. */
  void count(String name, double step, double most) {
    byName.merge(name, step, (old, more) -> Math.min(most, old + more));
  }

  /** A value and its square, for what does not grow evenly. */
  void curve(String name, double value) {
    put(name, value);
    put(name + " squared", value * value);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The value of a feature, 0 where it was not put. */
  double get(String name) {
    return byName.getOrDefault(name, 0.0);
  }

  SortedMap<String, Double> read() {
    return Collections.unmodifiableSortedMap(byName);
  }
}
