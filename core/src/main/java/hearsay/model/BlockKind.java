package hearsay.model;

/** What a stretch of an article's text is for. */
public enum BlockKind {
  /** Metadata lines before the text: {@code Title:}, {@code Date:}, an inline date. */
  HEADER,
  /** Place, agency or day at the head of the first paragraph: {@code GENEVA (Reuters) -}. */
  DATELINE,
  /** A section heading or a headline inside the text. */
  HEADING,
  /** A paragraph of the article's own text. */
  PARAGRAPH,
  /** A pointer to another article. */
  TEASER,
  /** Advertisement and invitations to subscribe or follow. */
  PROMOTION,
  /** Who wrote or contributed: {@code With reporting by ...}. */
  CREDIT;

  /** Whether sentences in such a block may hold statements. */
  public boolean isBody() {
    return this == PARAGRAPH;
  }
}
