package hearsay;

import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.match.SimilarPair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence of the outlet's own is a statement only where it bears on a statement of another
 * article: narration that nothing meets is dropped.
 */
final class NarrationFilter {

  /**
   * From here on two statements are close enough for one to bear on the other. In the annotated
   * stories three in five of the sentences that this keeps count, and it loses a fifth of those
   * that do; at 0.5 it lost three in five.
   */
  private static final double MEETS = 0.3;

  private NarrationFilter() {}

  /** The statements without narration that meets nothing elsewhere, in the order given. */
  static List<AnalyzedStatement> kept(List<AnalyzedStatement> statements, Matching matching) {
    BitSet met = new BitSet();
    for (SimilarPair pair : matching.pairs()) {
      if (pair.similarity() >= MEETS && bears(statements, pair)) {
        met.set(pair.first());
        met.set(pair.second());
      }
    }
    List<AnalyzedStatement> kept = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (!statements.get(i).statement().isNarration() || met.get(i)) {
        kept.add(statements.get(i));
      }
    }
    return kept;
  }

  private static boolean bears(List<AnalyzedStatement> statements, SimilarPair pair) {
    String first = statements.get(pair.first()).statement().articleId();
    return !first.equals(statements.get(pair.second()).statement().articleId());
  }
}
