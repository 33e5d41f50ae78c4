package hearsay.extract.learned;

import java.util.List;

/**
 * The two learned parts of attribution: where cues are, and for one cue which words are its source
 * and its content.
 *
 * @param cues labels {@link #OUTSIDE}, {@link #BEGIN}, {@link #INSIDE}
 * @param roles labels {@link #OUTSIDE}, then begin and inside of source, begin and inside of
 *     content
 */
record AttributionModel(ChainModel cues, ChainModel roles) {

  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int BEGIN_SOURCE = 1;
  static final int INSIDE_SOURCE = 2;
  static final int BEGIN_CONTENT = 3;
  static final int INSIDE_CONTENT = 4;

  private static final int CUE_BITS = 20;
  private static final int ROLE_BITS = 21;
  private static final int EDGE_BITS = 14;

  /** A model that knows nothing yet. */
  static AttributionModel empty() {
    return new AttributionModel(
        new ChainModel(beginInside(1), CUE_BITS, EDGE_BITS),
        new ChainModel(beginInside(2), ROLE_BITS, EDGE_BITS));
  }

  /** Both parts, cues first. */
  List<ChainModel> chains() {
    return List.of(cues, roles);
  }

  /** Inside may only follow begin or inside of its own kind. */
  private static boolean[][] beginInside(int kinds) {
    int labels = 1 + 2 * kinds;
    boolean[][] allowed = new boolean[labels + 1][labels];
    for (int x = 0; x <= labels; x++) {
      for (int y = 0; y < labels; y++) {
        boolean inside = y > 0 && y % 2 == 0;
        allowed[x][y] = !inside || x == y || x == y - 1;
      }
    }
    return allowed;
  }
}
