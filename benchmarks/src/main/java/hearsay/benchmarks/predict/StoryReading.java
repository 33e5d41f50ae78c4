package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.PredictedStory;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extractor;
import hearsay.ingest.Articles;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Statement;
import java.util.List;

/**
 * The statements of a story before they are matched, narration among them as candidates.
 *
 * @param statements by article and place
 */
public record StoryReading(List<AnalyzedStatement> statements) {

  public StoryReading {
    statements = List.copyOf(statements);
  }

  /** Reads articles as the library does. */
  public static StoryReading of(Workbench bench, Articles articles) {
    Extractor extractor = Extractor.create();
    List<ArticleReading> readings =
        bench
            .workers()
            .map(
                "Articles", articles.articles(), article -> extractor.read(bench.analyze(article)));
    return new StoryReading(extractor.resolve(readings).statements());
  }

  /** The same in the form that stories are annotated in, without claims and relations. */
  public PredictedStory form() {
    return new PredictedStory(
        statements.stream().map(each -> form(each.statement())).toList(), List.of(), List.of());
  }

  private static PredictedStory.Statement form(Statement statement) {
    return new PredictedStory.Statement(
        statement.id(),
        StoryForm.document(statement.articleId()),
        Spans.of(statement.spans()),
        "",
        "",
        "");
  }
}
