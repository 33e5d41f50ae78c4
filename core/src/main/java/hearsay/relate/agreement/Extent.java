package hearsay.relate.agreement;

import hearsay.language.Token;
import hearsay.relate.story.Said;
import java.util.Locale;
import java.util.Set;

/** How much of a thing a statement is of, as far as a word of quantity tells. */
enum Extent {
  SOME("some", "several", "few", "part", "partly", "partially"),
  MANY("many", "most", "mostly", "largely", "mainly"),
  ALL("all", "every", "everyone", "everybody", "each", "entire", "whole", "entirely", "fully");

  private final Set<String> words;

  Extent(String... words) {
    this.words = Set.of(words);
  }

  /**
   * The least that a word of the statement tells; {@code ALL} for one without such a word, which is
   * of the thing as such.
   */
  static Extent of(Said said) {
    Extent least = ALL;
    for (Token token : said.tokens()) {
      for (Extent extent : values()) {
        if (extent.words.contains(token.text().toLowerCase(Locale.ROOT))
            && extent.compareTo(least) < 0) {
          least = extent;
        }
      }
    }
    return least;
  }
}
