package hearsay.relate.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The longest sequence that two lists of words have in common, in order (LCS). Time and space are
 * the product of the lengths.
 *
 * @param pairs the places of the common words, as {place in the first, place in the second}
 * @param onlyFirst places in the first that are not common
 * @param onlySecond places in the second that are not common
 */
public record Alignment(List<int[]> pairs, List<Integer> onlyFirst, List<Integer> onlySecond) {

  public Alignment {
    pairs = List.copyOf(pairs);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  public static Alignment of(List<String> first, List<String> second) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).equals(second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    List<Integer> onlyFirst = new ArrayList<>();
    List<Integer> onlySecond = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      boolean both = i < first.size() && j < second.size();
      if (both && first.get(i).equals(second.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (j == second.size() || both && longest[i + 1][j] >= longest[i][j + 1]) {
        onlyFirst.add(i++);
      } else {
        onlySecond.add(j++);
      }
    }
    return new Alignment(Collections.unmodifiableList(pairs), onlyFirst, onlySecond);
  }

  /** Common words twice over the words of both sides, in [0, 1]; 0 for two empty lists. */
  double likeness() {
    int total = 2 * pairs.size() + onlyFirst.size() + onlySecond.size();
    return total == 0 ? 0 : 2.0 * pairs.size() / total;
  }
}
