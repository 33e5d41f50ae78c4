package hearsay.benchmarks.score;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting against comparing each item's two clusters as sets. */
final class BCubedProperties {
  @Property(seed = "20261121")
  void agreesWithSetsOfItems(
      @ForAll @IntRange(min = 1, max = 9) int size,
      @ForAll("clusters") Map<Integer, String> gold,
      @ForAll("clusters") Map<Integer, String> predicted) {
    List<Integer> items = IntStream.range(0, size).boxed().toList();
    double precision = 0;
    double recall = 0;
    for (int item : items) {
      Set<Integer> goldCluster = cluster(items, gold, item);
      Set<Integer> predictedCluster = cluster(items, predicted, item);
      double shared = Sets.intersection(goldCluster, predictedCluster).size();
      precision += shared / predictedCluster.size();
      recall += shared / goldCluster.size();
    }
    assertEquals(
        new PrecisionRecall(precision / size, recall / size), BCubed.of(items, gold, predicted));
  }

  @Provide
  Arbitrary<Map<Integer, String>> clusters() {
    return Arbitraries.maps(Arbitraries.integers().between(0, 9), Arbitraries.of("a", "b", "1"));
  }

  private static Set<Integer> cluster(
      List<Integer> items, Map<Integer, String> clusters, int item) {
    return items.stream()
        .filter(
            other ->
                other == item
                    || clusters.containsKey(item) && clusters.get(item).equals(clusters.get(other)))
        .collect(toSet());
  }
}
