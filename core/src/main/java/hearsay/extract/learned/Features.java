package hearsay.extract.learned;

import java.util.Arrays;

/**
 * Collects the features of one position as hashes: each is a template's number mixed with what the
 * template saw. Collisions are rare at the sizes used and do no more harm than a noisy feature.
 */
final class Features {

  private int[] hashes = new int[96];
  private int size;

  void add(int template, int a) {
    put(mix(template * 0x9E3779B9 + a));
  }

  void add(int template, String a) {
    put(mix(template * 0x9E3779B9 + a.hashCode()));
  }

  void add(int template, String a, String b) {
    put(mix(mix(template * 0x9E3779B9 + a.hashCode()) + b.hashCode()));
  }

  void add(int template, String a, int b) {
    put(mix(mix(template * 0x9E3779B9 + a.hashCode()) + b));
  }

  void add(int template, String a, String b, String c) {
    put(mix(mix(mix(template * 0x9E3779B9 + a.hashCode()) + b.hashCode()) + c.hashCode()));
  }

  void add(int template, int a, int b) {
    put(mix(mix(template * 0x9E3779B9 + a) + b));
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** What was collected since the last call. */
  int[] take() {
    int[] taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }

  /** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
