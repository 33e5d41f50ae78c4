package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class AverageLinkageProperties {

  private static final double THRESHOLD = 0.5;

  /** A random half-filled matrix; negative where forbidden, 0 where not compared. */
  private static double[][] matrix(int size, long seed) {
    Random random = new Random(seed);
    double[][] similarity = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double kind = random.nextDouble();
        double value = kind < 0.3 ? 0 : random.nextDouble();
        similarity[i][j] = kind > 0.93 ? -1 : value;
        similarity[j][i] = similarity[i][j];
      }
    }
    return similarity;
  }

  private static List<List<Integer>> cluster(double[][] similarity) {
    AverageLinkage linkage = new AverageLinkage(similarity.length, THRESHOLD);
    for (int i = 0; i < similarity.length; i++) {
      for (int j = i + 1; j < similarity.length; j++) {
        if (similarity[i][j] > 0) {
          linkage.similar(i, j, similarity[i][j]);
        } else if (similarity[i][j] < 0) {
          linkage.forbid(i, j);
        }
      }
    }
    return linkage.cluster();
  }

  /** The definition, step by step: join the best allowed two groups until none is good enough. */
  private static List<List<Integer>> naive(double[][] similarity) {
    List<TreeSet<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < similarity.length; i++) {
      groups.add(new TreeSet<>(List.of(i)));
    }
    while (true) {
      double best = THRESHOLD;
      int one = -1;
      int other = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double sum = 0;
          boolean allowed = true;
          for (int a : groups.get(i)) {
            for (int b : groups.get(j)) {
              allowed &= similarity[a][b] >= 0;
              sum += similarity[a][b];
            }
          }
          double mean = sum / (groups.get(i).size() * groups.get(j).size());
          if (allowed && (mean > best || one < 0 && mean >= best)) {
            best = mean;
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        return groups.stream()
            .sorted((a, b) -> Integer.compare(a.first(), b.first()))
            .map(group -> List.copyOf(group))
            .toList();
      }
      groups.get(one).addAll(groups.remove(other));
    }
  }

  @Property(seed = "20261121", tries = 300)
  void agreesWithTheDefinition(@ForAll @IntRange(min = 1, max = 14) int size, @ForAll long seed) {
    double[][] similarity = matrix(size, seed);
    assertEquals(naive(similarity), cluster(similarity));
  }

  @Property(seed = "20261121", tries = 200)
  void holdsNoForbiddenPair(@ForAll @IntRange(min = 2, max = 20) int size, @ForAll long seed) {
    double[][] similarity = matrix(size, seed);
    for (List<Integer> group : cluster(similarity)) {
      for (int a : group) {
        assertTrue(group.stream().allMatch(b -> similarity[a][b] >= 0));
      }
    }
  }

  @Example
  void aBridgeDoesNotMergeTwoGroups() {
    double[][] similarity = new double[6][6];
    for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {2, 3}}) {
      similarity[pair[0]][pair[1]] = 0.9;
      similarity[pair[1]][pair[0]] = 0.9;
    }
    assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), cluster(similarity));
  }
}
