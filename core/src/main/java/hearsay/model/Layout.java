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
}
