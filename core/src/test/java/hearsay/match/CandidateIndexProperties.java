package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class CandidateIndexProperties {

  private static final int EVERY = 1_000_000;

  /** Statements of up to eight of {@code vocabulary} words, low words more often than high ones. */
  private static List<IndexKeys> statements(int size, int vocabulary, long seed) {
    Random random = new Random(seed);
    List<IndexKeys> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      TreeSet<Long> words = new TreeSet<>();
      int many = 1 + random.nextInt(8);
      for (int k = 0; k < many; k++) {
        words.add((long) (vocabulary * Math.pow(random.nextDouble(), 3)));
      }
      long[] hashes = words.stream().mapToLong(Long::longValue).toArray();
      float[] weights = new float[hashes.length];
      short[] places = new short[hashes.length];
      float total = 0;
      for (int k = 0; k < hashes.length; k++) {
        weights[k] = 0.2f + hashes[k] / (2f * vocabulary);
        places[k] = (short) k;
        total += weights[k];
      }
      statements.add(new IndexKeys(hashes, weights, places, total));
    }
    return statements;
  }

  private static CandidateIndex index(List<IndexKeys> statements, int maxPostings) {
    CandidateIndex index = new CandidateIndex(maxPostings);
    statements.forEach(index::add);
    return index;
  }

  private static int[] naive(List<IndexKeys> statements, int number) {
    return IntStream.range(0, number)
        .filter(
            earlier ->
                Arrays.stream(statements.get(number).hashes())
                    .anyMatch(
                        feature ->
                            Arrays.stream(statements.get(earlier).hashes())
                                .anyMatch(other -> other == feature)))
        .toArray();
  }

  @Property(seed = "20261121", tries = 200)
  void proposesAllThatShareAFeatureWhileNoneIsTooCommon(
      @ForAll @IntRange(min = 1, max = 120) int size, @ForAll long seed) {
    List<IndexKeys> statements = statements(size, 40, seed);
    CandidateIndex index = index(statements, 1000);
    Seen seen = new Seen();
    for (int i = 0; i < size; i++) {
      assertArrayEquals(naive(statements, i), index.before(i, 0, EVERY, seen));
    }
  }

  @Property(seed = "20261121", tries = 200)
  void laterStatementsChangeNoAnswer(
      @ForAll @IntRange(min = 2, max = 120) int size,
      @ForAll @IntRange(min = 2, max = 12) int maxPostings,
      @ForAll long seed) {
    List<IndexKeys> statements = statements(size, 60, seed);
    CandidateIndex whole = index(statements, maxPostings);
    Seen seen = new Seen();
    CandidateIndex growing = new CandidateIndex(maxPostings);
    for (int i = 0; i < size; i++) {
      growing.add(statements.get(i));
      assertArrayEquals(growing.before(i, 0.2, 10, seen), whole.before(i, 0.2, 10, new Seen()));
    }
  }

  @Property(seed = "20261121", tries = 200)
  void proposesOnlyEarlierOnesThatShareEnough(
      @ForAll @IntRange(min = 2, max = 120) int size,
      @ForAll @IntRange(min = 2, max = 12) int maxPostings,
      @ForAll long seed) {
    List<IndexKeys> statements = statements(size, 60, seed);
    CandidateIndex index = index(statements, maxPostings);
    Seen seen = new Seen();
    for (int i = 0; i < size; i++) {
      IndexKeys keys = statements.get(i);
      int[] found = index.before(i, 0.3, 5, seen);
      assertTrue(found.length <= 5);
      assertArrayEquals(Arrays.stream(found).sorted().distinct().toArray(), found);
      for (int earlier : found) {
        assertTrue(earlier < i && Overlap.naive(keys, statements.get(earlier)) >= 0.3);
      }
    }
  }

  @Property(seed = "20261121", tries = 200)
  void twoCommonFeaturesMeetAsAPair(@ForAll @IntRange(min = 3, max = 30) int maxPostings) {
    List<IndexKeys> statements = new ArrayList<>();
    for (int i = 0; i < 4 * maxPostings; i++) {
      long[] one = {i % 2 == 0 ? 1 : 2, 100 + i};
      statements.add(new IndexKeys(one, new float[] {1, 1}, new short[] {0, 1}, 2));
    }
    IndexKeys both = new IndexKeys(new long[] {1, 2}, new float[] {1, 1}, new short[] {0, 1}, 2);
    statements.add(both);
    statements.add(both);
    CandidateIndex index = index(statements, maxPostings);
    int last = statements.size() - 1;
    assertArrayEquals(new int[] {last - 1}, index.before(last, 0, EVERY, new Seen()));
    assertEquals(1, Overlap.naive(both, both));
  }

  /** The order to ask in holds every statement once. */
  @Property(seed = "20261121", tries = 100)
  void theOrderHoldsEveryStatementOnce(
      @ForAll @IntRange(min = 0, max = 120) int size,
      @ForAll @IntRange(min = 2, max = 12) int maxPostings,
      @ForAll long seed) {
    CandidateIndex index = index(statements(size, 60, seed), maxPostings);
    assertArrayEquals(
        IntStream.range(0, size).toArray(),
        Arrays.stream(index.alikeTogether()).sorted().toArray());
  }
}
