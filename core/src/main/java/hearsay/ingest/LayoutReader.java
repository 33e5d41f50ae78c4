package hearsay.ingest;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides an article's text into blocks. Stateless and thread-safe; linear in the text's length.
 */
public final class LayoutReader {

  private LayoutReader() {}

  /** The blocks of the article's text, in text order. */
  public static Layout read(Article article) {
    List<Block> blocks = new ArrayList<>();
    String text = article.text();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, end)));
      }
      begin = end + 1;
    }
    return new Layout(blocks);
  }
}
