package hearsay.match;

import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The different things that are said: statements that repeat another word for word, by the same
 * speaker and in the same way, stand behind the first of them. So reprints are compared once, and
 * how often something is reprinted does not change what is put together.
 *
 * @param firsts of each wording the first statement that has it
 * @param members for each wording the statements that have it, ascending
 */
record Wordings(List<Features> firsts, List<int[]> members) {

  /** The wordings of statements, in the order of their first ones. Costs what reading them does. */
  static Wordings of(List<Features> features) {
    int[] hashes = features.parallelStream().mapToInt(Wordings::hash).toArray();
    int[] table = new int[Integer.highestOneBit(Math.max(1, features.size())) << 2];
    int[] first = new int[features.size()];
    int[] sizes = new int[features.size()];
    int[] wordingOf = new int[features.size()];
    int known = 0;
    for (int i = 0; i < hashes.length; i++) {
      int at = Hashes.spread(hashes[i]) & (table.length - 1);
      while (table[at] != 0 && !isSame(features, hashes, i, first[table[at] - 1])) {
        at = (at + 1) & (table.length - 1);
      }
      if (table[at] == 0) {
        first[known] = i;
        table[at] = ++known;
      }
      wordingOf[i] = table[at] - 1;
      sizes[wordingOf[i]]++;
    }
    List<Features> firsts = new ArrayList<>(known);
    List<int[]> members = new ArrayList<>(known);
    for (int wording = 0; wording < known; wording++) {
      firsts.add(features.get(first[wording]));
      members.add(new int[sizes[wording]]);
    }
    for (int i = wordingOf.length - 1; i >= 0; i--) {
      members.get(wordingOf[i])[--sizes[wordingOf[i]]] = i;
    }
    return new Wordings(firsts, members);
  }

  private static int hash(Features features) {
    return 31 * features.sequence().hashCode() + features.speaker().hashCode();
  }

  private static boolean isSame(List<Features> features, int[] hashes, int one, int other) {
    return hashes[one] == hashes[other] && isSame(features.get(one), features.get(other));
  }

  /** The same words may still be other sources' or hang together in another way. */
  private static boolean isSame(Features one, Features other) {
    Statement a = one.statement();
    Statement b = other.statement();
    return one.sequence().equals(other.sequence())
        && one.speaker().equals(other.speaker())
        && a.act() == b.act()
        && a.polarity() == b.polarity()
        && a.quotation() == b.quotation()
        && a.modality() == b.modality()
        && one.negated() == other.negated()
        && one.words().equals(other.words())
        && one.edges().equals(other.edges());
  }

  /** How many wordings there are. */
  int size() {
    return firsts.size();
  }
}
