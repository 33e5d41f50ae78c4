package hearsay.model;

import java.util.List;

/**
 * How an article's text is divided: blocks in text order, without overlap; what no block covers is
 * white space.
 *
 * @param blocks in text order; empty for an article without text
 */
public record Layout(List<Block> blocks) {

  public Layout {
    Check.ordered("layout blocks", blocks.stream().map(Block::span).toList());
    blocks = List.copyOf(blocks);
  }

  /** Whether one block holds the code units from {@code from} to before {@code to}. */
  public boolean inOneBlock(int from, int to) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < blocks.size()
        && blocks.get(low).span().begin() <= from
        && to <= blocks.get(low).span().end();
  }
}
