package hearsay.language.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The first layer of the parser's network, whose input is a word, a tag and a relation for each
 * place. What each of them adds to the hidden units is worked out apart: for tags and relations at
 * once, for a word with its tag when first needed, and kept up to a bound. All are differences from
 * what nothing adds there, so that an empty place, and most are, costs nothing.
 *
 * <p>Thread-safe; what happens to be kept never changes a result.
 */
final class HiddenLayer {

  /** Binary logarithm of how many words at a place are kept, 4 KB each. */
  private static final int KEPT_BITS = 14;

  /** Two to the power of 32 over the golden ratio: spreads neighbouring keys. */
  private static final int SPREAD = 0x9E3779B1;

  private final ParserWeights weights;
  private final float[] zero;

  /** The units where all places are empty. */
  private final float[] empty;

  /** By place, then tag: what the tag adds, less what no token adds. */
  private final float[][][] tags;

  /** By place, then relation: what the relation adds, less what none adds. */
  private final float[][][] labels;

  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

  private record Kept(int key, float[] row) {}

  HiddenLayer(ParserWeights weights) {
    this.weights = weights;
    this.zero = new float[weights.bias().length];
    this.empty = weights.bias().clone();
    this.tags = new float[ParserState.PLACES][][];
    this.labels = new float[ParserState.PLACES][][];
    for (int place = 0; place < ParserState.PLACES; place++) {
      float[] noWord = product(weights.words(), ParserWeights.NONE, place);
      tags[place] = differences(weights.tags(), ParserState.PLACES + place);
      for (float[] tag : tags[place]) {
        VectorLoops.subtract(tag, noWord);
      }
      VectorLoops.add(empty, new float[][] {noWord, zero, zero, zero}, 4);
      if (place >= ParserState.FIRST_CHILD_PLACE) {
        labels[place] =
            differences(
                weights.labels(), 2 * ParserState.PLACES + place - ParserState.FIRST_CHILD_PLACE);
      }
    }
  }

  /** What each entry adds more than none, which is added to the empty units. */
  private float[][] differences(ParserWeights.Entries entries, int input) {
    float[] none = product(entries, ParserWeights.NONE, input);
    VectorLoops.add(empty, new float[][] {none, zero, zero, zero}, 4);
    float[][] differences = new float[entries.size()][];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = new float[zero.length];
      addProduct(differences[i], entries.vectors()[i], input);
      VectorLoops.subtract(differences[i], none);
    }
    return differences;
  }

  private float[] product(ParserWeights.Entries entries, String name, int input) {
    float[] product = new float[zero.length];
    addProduct(product, entries.vectors()[entries.number(name)], input);
    return product;
  }

  private void addProduct(float[] row, float[] vector, int input) {
    VectorLoops.addProducts(row, vector, weights.inputs(), input * vector.length);
  }

  /** How many hidden units there are. */
  int size() {
    return zero.length;
  }

  /** What a word with its tag adds to an empty place; not to be written to. */
  float[] token(int word, int tag, int place) {
    int key = (word * weights.tags().size() + tag) * ParserState.PLACES + place;
    int slot = (key * SPREAD) >>> (Integer.SIZE - KEPT_BITS);
    Kept there = kept.getAcquire(slot);
    if (there != null && there.key == key) {
      return there.row;
    }
    float[] row = tags[place][tag].clone();
    addProduct(row, weights.words().vectors()[word], place);
    kept.setRelease(slot, new Kept(key, row));
    return row;
  }

  /** What a relation adds to an empty child place; not to be written to. */
  float[] label(int label, int place) {
    return labels[place][label];
  }

  /**
   * The hidden units before they are cubed.
   *
   * @param units set to them
   * @param rows what is added to empty places; up to three more are written behind them
   * @param count how many rows that is
   */
  void sum(float[] units, float[][] rows, int count) {
    System.arraycopy(empty, 0, units, 0, units.length);
    int rounded = (count + 3) / 4 * 4;
    Arrays.fill(rows, count, rounded, zero);
    VectorLoops.add(units, rows, rounded);
  }
}
