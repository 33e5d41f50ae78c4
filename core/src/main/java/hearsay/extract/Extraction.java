package hearsay.extract;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Source;
import java.util.List;

/**
 * What was extracted from a set of articles.
 *
 * @param sources everybody who speaks, passes on or is spoken to, by id
 * @param statements by article id, then in text order; narration among them as candidates only
 */
public record Extraction(List<Source> sources, List<AnalyzedStatement> statements) {

  public Extraction {
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
  }
}
