package hearsay.extract.source;

import hearsay.model.Span;
import java.util.List;
import java.util.Map;

/**
 * Whom an article speaks of and who each of its words stands for.
 *
 * @param articleId the article
 * @param parties everybody, in the order in which they were found
 * @param referents token begin to party
 * @param mentions requested span to those whom it stands for, in text order
 */
record ArticleParties(
    String articleId,
    List<Party> parties,
    Map<Integer, Party> referents,
    Map<Span, List<Named>> mentions) {

  /**
   * One party where it is named.
   *
   * @param party who
   * @param span the words, titles left out
   * @param text the words as written
   */
  record Named(Party party, Span span, String text) {}
}
