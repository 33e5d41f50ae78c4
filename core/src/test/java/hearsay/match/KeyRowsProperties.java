package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class KeyRowsProperties {

  private static final short BOND = -2;

  /** Keys of which many share a place in the table of first sight, some of one word, some bonds. */
  private static IndexKeys keys(Random random) {
    long[] hashes =
        random
            .longs(1 + random.nextInt(12), 0, 40)
            .map(any -> any % 5 << 20 | any)
            .sorted()
            .distinct()
            .toArray();
    float[] weights = new float[hashes.length];
    short[] words = new short[hashes.length];
    float total = 0.1f;
    for (int i = 0; i < hashes.length; i++) {
      boolean bond = hashes[i] % 37 == 0;
      // A word's weight is its own wherever it stands.
      weights[i] = bond ? 0 : 0.1f + hashes[i] % 7 / 8f;
      words[i] = bond ? BOND : (short) (i == 0 || random.nextInt(4) > 0 ? i : i - 1);
      total += weights[i];
    }
    return new IndexKeys(hashes, weights, words, total);
  }

  @Property(seed = "20261121", tries = 300)
  void whatIsSharedIsWhatTheDefinitionSays(
      @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
    Random random = new Random(seed);
    List<IndexKeys> all = new ArrayList<>();
    KeyRows rows = new KeyRows();
    for (int i = 0; i < size; i++) {
      all.add(keys(random));
      rows.add(all.get(i));
    }
    KeyRows.Probe probe = new KeyRows.Probe();
    for (IndexKeys asking : all) {
      rows.begin(asking, probe);
      double[] most = rows.mostOverlaps(probe, IntStream.range(0, size).toArray());
      for (int i = 0; i < size; i++) {
        double shared = Overlap.naive(asking, all.get(i));
        String what = Arrays.toString(asking.hashes()) + Arrays.toString(all.get(i).hashes());
        assertEquals(shared, rows.overlap(probe, i), 1e-6, what);
        assertTrue(most[i] > Math.min(100, shared) - 1e-5, () -> "bound of " + what);
      }
    }
  }
}
