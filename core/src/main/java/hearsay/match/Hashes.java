package hearsay.match;

/**
 * Hashes of 64 bits that are the same on every machine. Two features with one hash, one chance in
 * billions, would only have two more statements compared.
 */
final class Hashes {

  private static final long ODD = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  /** Of a string's code units. */
  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return mixed(hash);
  }

  /** Of two hashes; order matters. */
  static long of(long first, long second) {
    return mixed(first * ODD + second);
  }

  /** Where to look for a hash in a table. */
  static int spread(long hash) {
    return (int) ((hash * ODD) >>> 32);
  }

  /** The last step of SplitMix64 (Steele and others 2014). */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
