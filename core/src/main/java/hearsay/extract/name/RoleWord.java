package hearsay.extract.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import hearsay.extract.text.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun for what a person is or does.
 *
 * @param noun in lower case, perhaps of several words: {@code prime minister}
 * @param group the nouns that may stand for one another have one group
 * @param covers groups that it may also stand for: a leader may be a president
 * @param gender what it tells of gender
 * @param walk the walk of life; empty where it tells none, {@code lead} for heads of anything
 */
public record RoleWord(
    String noun, String group, ImmutableSet<String> covers, Gender gender, String walk) {

  private static final int LONGEST = 3;

  private static final ImmutableMap<String, RoleWord> WORDS =
      WordTable.rows(RoleWord.class, "roles.tsv").stream()
          .map(RoleWord::of)
          .collect(ImmutableMap.toImmutableMap(RoleWord::noun, word -> word));

  private static RoleWord of(List<String> row) {
    return new RoleWord(
        row.get(0),
        row.get(1),
        ImmutableSet.copyOf(WordTable.blanks(row.get(2))),
        Gender.ofLetter(row.get(3)),
        row.get(4));
  }

  /** The noun, in the singular, where it is one. */
  public static Optional<RoleWord> of(String noun) {
    return Optional.ofNullable(WORDS.get(noun.toLowerCase(Locale.ROOT)));
  }

  /**
   * The longest role noun that ends with the token {@code end} and begins no earlier than {@code
   * from}.
   */
  static Optional<RoleWord> endingAt(ArticleTokens tokens, int from, int end) {
    for (int begin = Math.max(from, end - LONGEST + 1); begin <= end; begin++) {
      Optional<RoleWord> word = of(tokens.lower(begin, end + 1));
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  /** How many tokens it takes. */
  int length() {
    return (int) noun.chars().filter(c -> c == ' ').count() + 1;
  }

  /** How well the two go together: 3 the same, 2 synonyms, 1 one covers the other, 0 not at all. */
  public int nearness(RoleWord other) {
    if (noun.equals(other.noun)) {
      return 3;
    }
    if (group.equals(other.group)) {
      return 2;
    }
    return covers.contains(other.group) || other.covers.contains(group) ? 1 : 0;
  }

  /** Whether nobody is expected to be both. */
  public boolean contradicts(RoleWord other) {
    return !gender.agrees(other.gender)
        || (!walk.isEmpty()
            && !other.walk.isEmpty()
            && !walk.equals(other.walk)
            && !walk.equals("lead")
            && !other.walk.equals("lead")
            && nearness(other) == 0);
  }
}
