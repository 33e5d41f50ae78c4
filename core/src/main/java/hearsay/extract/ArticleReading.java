package hearsay.extract;

import hearsay.extract.statement.Draft;
import hearsay.extract.text.Words;
import hearsay.language.AnalyzedArticle;
import java.util.List;

/** What was read out of one article before its sources were resolved. Immutable to its callers. */
public final class ArticleReading {

  private final AnalyzedArticle article;
  private final Words words;
  private final List<Draft> drafts;

  ArticleReading(AnalyzedArticle article, Words words, List<Draft> drafts) {
    this.article = article;
    this.words = words;
    this.drafts = drafts;
  }

  /** The article's id. */
  public String id() {
    return article.article().id();
  }

  /** The article as it was analysed. */
  public AnalyzedArticle article() {
    return article;
  }

  Words words() {
    return words;
  }

  List<Draft> drafts() {
    return drafts;
  }
}
