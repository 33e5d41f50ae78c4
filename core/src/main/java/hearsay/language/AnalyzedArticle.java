package hearsay.language;

import hearsay.model.Article;
import hearsay.model.Layout;
import java.util.List;

/**
 * An article, how it is divided, and the sentences of its paragraphs.
 *
 * @param article the article
 * @param layout how its text is divided
 * @param sentences of the blocks that may hold statements, in text order; none crosses a block
 */
public record AnalyzedArticle(Article article, Layout layout, List<Sentence> sentences) {

  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }

  /**
   * Whether no paragraph ends between two places: no line does, or one block holds both, as in an
   * article whose lines are wrapped.
   *
   * @param from a code unit
   * @param to a code unit behind it
   */
  public boolean inOneParagraph(int from, int to) {
    int line = article.text().indexOf('\n', from);
    return line < 0 || line >= to || layout.inOneBlock(from, to);
  }
}
