package hearsay.benchmarks.train;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.SpanAttribution;
import hearsay.benchmarks.predict.Workbench;
import hearsay.extract.learned.AttributionTrainer;
import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Sentence;
import hearsay.model.Article;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Learns the weights that the library finds attributions by. */
public final class AttributionTraining {

  private AttributionTraining() {}

  /**
   * Learns from a file of annotated articles. The same file gives the same bytes. Takes some
   * minutes and 3 GB of heap for 800 news articles.
   *
   * @param in an article with its attributions on each line
   * @param model the file of weights to write, over what it held
   * @throws DataException if a file cannot be read or written
   */
  public static void train(Workbench bench, Path in, Path model) {
    List<AttributedArticle> articles = AttributedArticle.read(in);
    AttributionTrainer trainer = new AttributionTrainer();
    bench
        .workers()
        .forEach(
            "Articles",
            articles,
            article -> example(bench, in, article),
            example -> trainer.add(example.article(), example.attributions()));
    bench.progress().at("Training", 0, 1);
    try {
      trainer.train(Files.newOutputStream(model));
    } catch (IOException e) {
      throw new DataException(model, "cannot be written: " + e);
    }
    bench.progress().at("Training", 1, 1);
  }

  private record Example(AnalyzedArticle article, List<RawAttribution> attributions) {}

  private static Example example(Workbench bench, Path in, AttributedArticle gold) {
    AnalyzedArticle article = bench.analyze(Article.of(gold.id(), gold.text()));
    // Here, where many threads parse, rather than on the one that collects.
    article.sentences().forEach(Sentence::dependencies);
    try {
      return new Example(article, attributions(gold));
    } catch (IllegalArgumentException e) {
      throw new DataException(in, "article " + gold.id() + ": " + e.getMessage());
    }
  }

  /**
   * The attributions that can be learned from, which have a cue and a content. Of a cue or source
   * in several pieces the first is taken.
   */
  static List<RawAttribution> attributions(AttributedArticle article) {
    return article.attributions().stream()
        .filter(attribution -> !attribution.cue().isEmpty() && !attribution.content().isEmpty())
        .map(AttributionTraining::raw)
        .toList();
  }

  private static RawAttribution raw(SpanAttribution attribution) {
    return new RawAttribution(
        attribution.source().stream().findFirst().map(AttributionTraining::span),
        span(attribution.cue().get(0)),
        attribution.content().stream().map(AttributionTraining::span).toList());
  }

  private static Span span(hearsay.benchmarks.data.Span span) {
    return new Span(span.start(), span.end());
  }
}
