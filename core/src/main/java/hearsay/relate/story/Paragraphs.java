package hearsay.relate.story;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Article;
import hearsay.model.Layout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** In which paragraph of its article a statement begins. Not thread-safe. */
final class Paragraphs {

  private static final Pattern BREAK = Pattern.compile("\\R\\s*");

  /** Every line a paragraph. */
  private static final Layout LINES = new Layout(List.of());

  private final Map<String, Layout> layouts;
  private final Map<String, int[]> breaks = new HashMap<>();

  /**
   * Reads articles as they are asked for.
   *
   * @param layouts how articles are divided, by id
   */
  Paragraphs(Map<String, Layout> layouts) {
    this.layouts = layouts;
  }

  /** How many paragraphs end before the statement. */
  int of(AnalyzedStatement analyzed, Article article) {
    return paragraph(
        analyzed,
        breaks.computeIfAbsent(
            article.id(), id -> breaks(article, layouts.getOrDefault(id, LINES))));
  }

  /** Where the paragraphs end, in text order. */
  private static int[] breaks(Article article, Layout layout) {
    return BREAK
        .matcher(article.text())
        .results()
        .filter(lines -> !layout.inOneBlock(lines.start(), lines.end()))
        .mapToInt(MatchResult::start)
        .toArray();
  }

  private static int paragraph(AnalyzedStatement analyzed, int[] breaks) {
    int at = Arrays.binarySearch(breaks, analyzed.statement().begin());
    return at >= 0 ? at : -at - 1;
  }
}
