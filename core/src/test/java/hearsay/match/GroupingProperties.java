package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class GroupingProperties {

  private static final double THRESHOLD = 0.5;

  /** Part by part must give what the whole gives; the whole is checked against its definition. */
  @Property(seed = "20261121", tries = 300)
  void partsGiveWhatTheWholeGives(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
    Random random = new Random(seed);
    PairTable first = new PairTable();
    PairTable second = new PairTable();
    AverageLinkage whole = new AverageLinkage(size, THRESHOLD);
    double[][] same = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double kind = random.nextDouble();
        if (kind < 0.15) {
          double similarity = random.nextDouble();
          boolean forbidden = random.nextInt(10) == 0;
          (i < size / 2 ? first : second)
              .add(
                  j,
                  i,
                  similarity,
                  similarity,
                  forbidden ? PairTable.FORBIDDEN : PairTable.ALLOWED);
          whole.similar(j, i, similarity);
          same[i][j] = similarity;
          same[j][i] = similarity;
          if (forbidden) {
            whole.forbid(j, i);
          }
        }
      }
    }
    Comparer unasked =
        new Comparer(
            List.of(),
            new Vocabulary().near(),
            new SimilarityModel(List.of(), 1, 1),
            new SimilarityModel(List.of(), 1, 1),
            WordKnowledge.shipped());
    List<Grouping.Group> groups =
        new Grouping(size, List.of(first, second), unasked, THRESHOLD).groups();
    List<List<Integer>> found = new ArrayList<>();
    for (Grouping.Group group : groups) {
      List<Integer> members = new ArrayList<>();
      double[] agreements = new double[group.wordings().length];
      for (int i = 0; i < agreements.length; i++) {
        members.add(group.wordings()[i]);
        for (int other : group.wordings()) {
          agreements[i] += same[group.wordings()[i]][other];
        }
      }
      assertArrayEquals(agreements, group.agreements(), 1e-9);
      found.add(members);
    }
    assertEquals(whole.cluster(), found);
  }
}
