package hearsay.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HeapTest {
  private static final int LARGE = 64 << 20;

  @Test
  void thePeakOutlivesWhatMadeItUntilTheNextReset() {
    Heap.reset();
    byte[] large = new byte[LARGE];
    large[LARGE - 1] = 1;
    assertEquals(1, large[LARGE - 1]);
    large = new byte[0];
    long live = Heap.live();
    assertTrue(Heap.peak() >= live + LARGE * 3L / 4, Heap.peak() + " at most, " + live + " live");
    Heap.reset();
    assertTrue(Heap.peak() < live + LARGE / 2, Heap.peak() + " after the reset");
    assertEquals(0, large.length);
  }
}
