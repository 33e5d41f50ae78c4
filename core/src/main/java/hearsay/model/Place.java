package hearsay.model;

/**
 * A place in an article.
 *
 * @param articleId the article
 * @param span where in its text
 */
public record Place(String articleId, Span span) {}
