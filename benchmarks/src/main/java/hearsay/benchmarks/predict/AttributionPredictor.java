package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.ArticleLine;
import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.SpanAttribution;
import hearsay.extract.Extractor;
import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes a line for each article with the attributions that the library finds in it. */
final class AttributionPredictor implements Predictor {

  private final Function<AnalyzedArticle, List<RawAttribution>> tagger;

  /**
   * A predictor over any tagger.
   *
   * @param tagger thread-safe
   */
  AttributionPredictor(Function<AnalyzedArticle, List<RawAttribution>> tagger) {
    this.tagger = tagger;
  }

  /** A predictor with the weights that the library ships. */
  static AttributionPredictor create() {
    return new AttributionPredictor(Extractor.create()::attributions);
  }

  @Override
  public void predict(Workbench bench, Path in, Path out) {
    AttributionPrediction.write(
        out,
        bench.workers().map("Articles", ArticleLine.read(in), article -> predict(bench, article)));
  }

  private AttributionPrediction predict(Workbench bench, ArticleLine line) {
    AnalyzedArticle article = bench.analyze(Article.of(line.id(), line.text()));
    return new AttributionPrediction(
        line.id(), tagger.apply(article).stream().map(AttributionPredictor::attribution).toList());
  }

  private static SpanAttribution attribution(RawAttribution raw) {
    return new SpanAttribution(
        Spans.of(raw.source().stream().toList()),
        Spans.of(List.of(raw.cue())),
        Spans.of(raw.contents()));
  }
}
