package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.PredictedStory;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.ingest.Articles;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Article;
import hearsay.model.Layout;
import hearsay.model.Source;
import hearsay.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of a story before they are matched, narration among them as candidates.
 *
 * @param articles as they were read
 * @param layouts how the articles are divided, by their ids
 * @param sources whom the statements name
 * @param statements by article and place
 */
public record StoryReading(
    List<Article> articles,
    Map<String, Layout> layouts,
    List<Source> sources,
    List<AnalyzedStatement> statements) {

  public StoryReading {
    articles = List.copyOf(articles);
    layouts = Map.copyOf(layouts);
    sources = List.copyOf(sources);
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
    Extraction extraction = extractor.resolve(readings);
    Map<String, Layout> layouts = new HashMap<>();
    readings.forEach(reading -> layouts.put(reading.id(), reading.article().layout()));
    return new StoryReading(
        articles.articles(), layouts, extraction.sources(), extraction.statements());
  }

  /** The same with some of the statements. */
  public StoryReading with(List<AnalyzedStatement> some) {
    return new StoryReading(articles, layouts, sources, some);
  }

  /** The same in the form that stories are annotated in, without speakers, claims and relations. */
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
        StoryForm.word(statement.act()),
        StoryForm.word(statement.quotation()));
  }
}
