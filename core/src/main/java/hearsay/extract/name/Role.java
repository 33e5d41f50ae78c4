package hearsay.extract.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A title or office as an article words it: {@code Tarvian transport minister}, {@code head of the
 * harbour board}.
 *
 * @param word the noun
 * @param modifiers what it is of, in lower case; states by {@code nation:} and their name
 * @param text the words without a determiner before them
 */
public record Role(RoleWord word, Set<String> modifiers, String text) {

  private static final String NATION = "nation:";

  private static final ImmutableSet<String> EMPTY_WORDS =
      ImmutableSet.of(
          "new", "former", "late", "then", "ex", "acting", "own", "top", "senior", "chief");

  public Role {
    modifiers = ImmutableSet.copyOf(modifiers);
  }

  /**
   * Reads a role from the tokens {@code from} to before {@code to}: its noun is the last before a
   * preposition. Empty where that noun is none of the table.
   */
  public static Optional<Role> read(ArticleTokens tokens, int from, int to) {
    int start = from;
    while (start < to && isDeterminer(tokens, start)) {
      start++;
    }
    int end = start;
    while (end < to && !isLinkTag(tokens.tag(end)) && !tokens.isComma(end)) {
      end++;
    }
    // "secretary of state" is a noun of its own.
    Optional<RoleWord> word = Optional.empty();
    int noun = end - 1;
    if (end + 1 < to && tokens.lower(end).equals("of")) {
      word = RoleWord.endingAt(tokens, Math.max(start, end - 1), end + 1);
      noun = word.isPresent() ? end + 1 : noun;
    }
    if (word.isEmpty() && noun >= start) {
      word = RoleWord.endingAt(tokens, start, noun);
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Set<String> modifiers = new TreeSet<>();
    for (int i = start; i < to; i++) {
      if (i <= noun - word.get().length() || i > noun) {
        modifier(tokens, i).ifPresent(modifiers::add);
      }
    }
    return Optional.of(new Role(word.get(), modifiers, tokens.text(start, to)));
  }

  private static Optional<String> modifier(ArticleTokens tokens, int index) {
    String tag = tokens.tag(index);
    String lower = tokens.lower(index);
    if (!(tag.startsWith("NN") || tag.startsWith("JJ")) || EMPTY_WORDS.contains(lower)) {
      return Optional.empty();
    }
    String written = tokens.get(index).text();
    return Optional.of(Nations.meant(written).map(nation -> NATION + nation).orElse(lower));
  }

  private static boolean isLinkTag(String tag) {
    return tag.equals("IN") || tag.equals("TO") || tag.equals("WP") || tag.equals("WDT");
  }

  /** The same role with {@code owner}'s words among what it is of. */
  public Role of(String owner) {
    Set<String> more = new TreeSet<>(modifiers);
    for (String part : NameWords.key(owner).split(" ", -1)) {
      more.add(Nations.meant(part).map(nation -> NATION + nation).orElse(part));
    }
    return new Role(word, more, text);
  }

  /** Articles, demonstratives and possessive pronouns. */
  public static boolean isDeterminer(ArticleTokens tokens, int index) {
    String tag = tokens.tag(index);
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  /** Whether somebody may bear both: no other state. */
  boolean sameNation(Role other) {
    Set<String> mine = nations();
    Set<String> theirs = other.nations();
    return mine.isEmpty() || theirs.isEmpty() || !Sets.intersection(mine, theirs).isEmpty();
  }

  public Set<String> nations() {
    return Sets.filter(modifiers, modifier -> modifier.startsWith(NATION));
  }

  /**
   * How well a holder of {@code held} answers to this: nearness of the nouns, 0 where they have
   * nothing to do with each other or are of different states, a little more for each modifier met,
   * a little less for each that is not.
   */
  public double match(Role held) {
    int nearness = word.nearness(held.word);
    if (nearness == 0 || !sameNation(held)) {
      return 0;
    }
    double score = nearness;
    String heldText = held.text.toLowerCase(Locale.ROOT);
    for (String modifier : modifiers) {
      boolean met = held.modifiers.contains(modifier) || heldText.contains(modifier);
      score += met ? 1 : modifier.startsWith(NATION) ? 0 : -0.4;
    }
    return Math.max(score, 0.1);
  }
}
