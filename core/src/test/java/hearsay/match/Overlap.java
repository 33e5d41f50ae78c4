package hearsay.match;

import java.util.HashSet;
import java.util.Set;

/** What {@link KeyRows} must give, by its definition. */
final class Overlap {

  private Overlap() {}

  /** How much the keys of two statements share, as a share of what the one that says less has. */
  static double naive(IndexKeys asking, IndexKeys other) {
    double shared = 0;
    Set<Short> counted = new HashSet<>();
    for (int i = 0; i < asking.size(); i++) {
      for (long hash : other.hashes()) {
        if (hash == asking.hashes()[i]) {
          if (asking.isBond(i)) {
            return Double.POSITIVE_INFINITY;
          }
          short word = asking.words()[i];
          shared += word < 0 || counted.add(word) ? asking.weights()[i] : 0;
        }
      }
    }
    return shared / Math.min(asking.total(), other.total());
  }
}
