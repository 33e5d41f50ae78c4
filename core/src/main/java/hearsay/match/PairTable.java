package hearsay.match;

import java.util.Arrays;

/** Pairs that were compared, a row each, in arrays: there may be tens of millions. */
final class PairTable {

  /** What is known of whether two may share a claim. */
  static final byte UNKNOWN = 0;

  static final byte ALLOWED = 1;
  static final byte FORBIDDEN = 2;

  private int[] firsts = new int[256];
  private int[] seconds = new int[256];
  private double[] sames = new double[256];
  private double[] topics = new double[256];
  private byte[] verdicts = new byte[256];
  private int size;

  void add(int first, int second, double same, double topic, byte verdict) {
    if (size == firsts.length) {
      resize(2 * size);
    }
    firsts[size] = first;
    seconds[size] = second;
    sames[size] = same;
    topics[size] = topic;
    verdicts[size++] = verdict;
  }

  /** Lets go of what is not used. */
  PairTable trimmed() {
    resize(size);
    return this;
  }

  private void resize(int length) {
    firsts = Arrays.copyOf(firsts, length);
    seconds = Arrays.copyOf(seconds, length);
    sames = Arrays.copyOf(sames, length);
    topics = Arrays.copyOf(topics, length);
    verdicts = Arrays.copyOf(verdicts, length);
  }

  int size() {
    return size;
  }

  /** The earlier one of a pair. */
  int first(int row) {
    return firsts[row];
  }

  /** The later one. */
  int second(int row) {
    return seconds[row];
  }

  /** How far the two say the same; NaN where that was only seen to be below the threshold. */
  double same(int row) {
    return sames[row];
  }

  /** How far the two are about the same thing; NaN as above. */
  double topic(int row) {
    return topics[row];
  }

  /** Whether the two may share a claim, where it was asked. */
  byte verdict(int row) {
    return verdicts[row];
  }
}
