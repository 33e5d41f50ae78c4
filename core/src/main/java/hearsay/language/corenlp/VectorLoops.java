package hearsay.language.corenlp;

/**
 * Sums of vectors, in loops of the plain form that the compiler turns into vector instructions:
 * element by element, several vectors at a time, nothing summed up across elements.
 */
final class VectorLoops {

  private VectorLoops() {}

  /**
   * Adds vectors.
   *
   * @param sums to which
   * @param rows vectors at least as long
   * @param count how many of them, a multiple of four
   */
  static void add(float[] sums, float[][] rows, int count) {
    for (int i = 0; i < count; i += 4) {
      add(sums, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
  }

  private static void add(float[] sums, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] + b[i] + c[i] + d[i];
    }
  }

  /** Takes a vector from another as long. */
  static void subtract(float[] from, float[] what) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= what[i];
    }
  }

  /** Cubes each element. */
  static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }

  /**
   * Adds vectors, each times its factor.
   *
   * @param sums to which
   * @param factors as many as there are vectors
   * @param rows vectors at least as long as the sums
   * @param first the vector that the first factor belongs to
   */
  static void addProducts(float[] sums, float[] factors, float[][] rows, int first) {
    int i = 0;
    for (; i + 5 <= factors.length; i += 5) {
      addProducts(sums, factors, i, rows, first + i);
    }
    for (; i < factors.length; i++) {
      addProduct(sums, factors[i], rows[first + i]);
    }
  }

  private static void addProducts(float[] sums, float[] factors, int at, float[][] rows, int row) {
    float byA = factors[at];
    float byB = factors[at + 1];
    float byC = factors[at + 2];
    float byD = factors[at + 3];
    float byE = factors[at + 4];
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float[] e = rows[row + 4];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i] + byE * e[i];
    }
  }

  private static void addProduct(float[] sums, float factor, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }
}
