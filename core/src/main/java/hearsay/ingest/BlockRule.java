package hearsay.ingest;

import hearsay.model.BlockKind;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One way to tell that a paragraph is not the article's own text.
 *
 * @param kind what it is instead
 * @param reach how far it reaches
 * @param fits whether a paragraph, trimmed, is such a one
 * @param example a paragraph that fits this rule and none before it
 */
record BlockRule(BlockKind kind, Reach reach, Predicate<String> fits, String example) {

  /** How far a rule reaches. */
  enum Reach {
    /** The paragraph itself. */
    ITSELF,
    /** The paragraph, a label, and the line below it, if that is no full sentence. */
    WITH_NEXT
  }

  /** A rule that a whole paragraph matches, letters' case apart. */
  static BlockRule whole(BlockKind kind, String pattern, String example) {
    return new BlockRule(kind, Reach.ITSELF, matches(pattern), example);
  }

  /** A label that a whole paragraph matches, letters' case apart. */
  static BlockRule label(BlockKind kind, String pattern, String example) {
    return new BlockRule(kind, Reach.WITH_NEXT, matches(pattern), example);
  }

  /** A rule in which the case of letters counts. */
  static BlockRule exact(BlockKind kind, String pattern, String example) {
    Pattern compiled = Pattern.compile(pattern);
    return new BlockRule(kind, Reach.ITSELF, text -> compiled.matcher(text).matches(), example);
  }

  private static Predicate<String> matches(String pattern) {
    Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return text -> compiled.matcher(text).matches();
  }
}
