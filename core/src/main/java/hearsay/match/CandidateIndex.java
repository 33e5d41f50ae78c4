package hearsay.match;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import hearsay.language.Quantity;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proposes which statements are worth comparing: those that share a word, name or number that is
 * not too common. Grows statement by statement; what it proposed before stays proposed, until a
 * feature becomes too common. Not thread-safe.
 */
final class CandidateIndex {

  private final int maxPostings;
  private final ListMultimap<String, Integer> postings =
      MultimapBuilder.hashKeys().arrayListValues().build();

  CandidateIndex(int maxPostings) {
    this.maxPostings = maxPostings;
  }

  /**
   * The statements added before that share a feature with this one; then adds it.
   *
   * @param number of the statement, larger than all added before
   * @return numbers of earlier statements
   */
  BitSet add(int number, Set<String> keys) {
    BitSet candidates = new BitSet();
    for (String key : keys) {
      List<Integer> sharing = postings.get(key);
      if (sharing.size() < maxPostings) {
        sharing.forEach(candidates::set);
      }
      sharing.add(number);
    }
    return candidates;
  }

  /** The features that a statement is found by. */
  static Set<String> keys(Features features) {
    Set<String> keys = new TreeSet<>();
    for (Features.Word word : features.words()) {
      keys.add(word.key());
      keys.add(word.lemma());
    }
    for (Quantity quantity : features.quantities()) {
      keys.add("number " + quantity.low());
    }
    // What is told and then quoted need not share a word.
    features
        .speaker()
        .ifPresent(
            who -> {
              keys.add("in " + features.statement().articleId() + " by " + who);
              if (features.statement().act().isRefusal()) {
                keys.add(features.statement().act() + " by " + who);
              }
            });
    return keys;
  }
}
