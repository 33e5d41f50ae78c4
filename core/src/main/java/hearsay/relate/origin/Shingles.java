package hearsay.relate.origin;

import com.google.common.collect.Sets;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sequences of {@value #LENGTH} words of a text, as 64-bit hashes (Broder 1997). Blind to case
 * and punctuation.
 *
 * @param hashes the hashes; empty for a text of fewer words
 */
record Shingles(Set<Long> hashes) {

  /** Five words in a row are seldom the same by chance. */
  static final int LENGTH = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final HashFunction HASH = Hashing.farmHashFingerprint64();

  Shingles {
    hashes = Set.copyOf(hashes);
  }

  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      Hasher hasher = HASH.newHasher();
      words.subList(i, i + LENGTH).forEach(word -> hasher.putUnencodedChars(word).putChar(' '));
      hashes.add(hasher.hash().asLong());
    }
    return new Shingles(hashes);
  }

  /** Which share of the smaller text's sequences stand in the other; 0 where one is empty. */
  double contained(Shingles other) {
    int smaller = Math.min(hashes.size(), other.hashes.size());
    return smaller == 0 ? 0 : (double) Sets.intersection(hashes, other.hashes).size() / smaller;
  }
}
