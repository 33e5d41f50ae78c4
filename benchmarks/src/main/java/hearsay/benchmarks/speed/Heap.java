package hearsay.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much heap is in use, and was at most. */
public final class Heap {

  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private Heap() {}

  /** Collects garbage and begins to watch for the peak anew. */
  public static void reset() {
    System.gc();
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /**
   * The most bytes in use since the last {@link #reset}, garbage not yet collected included: the
   * peaks of the heap's pools added up, or the heap's limit where the sum is above it, since pools
   * peak at different times. Never below the true peak.
   */
  public static long peak() {
    long sum = POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return Math.min(sum, Runtime.getRuntime().maxMemory());
  }

  /** The bytes in use after garbage is collected. */
  public static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
