package hearsay.benchmarks.speed;

import hearsay.benchmarks.predict.Progress;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.predict.Workers;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extractor;
import hearsay.language.TextAnalyzer;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Hearsay's way from articles to statements whose speakers are resolved across all of them. */
final class HearsayExtraction implements Side {

  private final TextAnalyzer analyzer;
  private final Extractor extractor;
  private final Progress progress;

  private HearsayExtraction(TextAnalyzer analyzer, Extractor extractor, Progress progress) {
    this.analyzer = analyzer;
    this.extractor = extractor;
    this.progress = progress;
  }

  static HearsayExtraction load(Progress progress) {
    return new HearsayExtraction(CoreNlpAnalyzer.loadFast(), Extractor.create(), progress);
  }

  @Override
  public void read(List<Article> articles) {
    List<ArticleReading> readings = new ArrayList<>();
    for (Article article : articles) {
      progress.at("Hearsay", readings.size(), articles.size());
      readings.add(read(article));
    }
    extractor.resolve(readings);
    progress.at("Hearsay", articles.size(), articles.size());
  }

  /** The same on several threads; speakers are resolved on one. */
  Side on(int threads) {
    return articles -> {
      try (Workers workers = new Workers(threads, progress)) {
        extractor.resolve(workers.map("Hearsay, " + threads + " threads", articles, this::read));
      }
    };
  }

  private ArticleReading read(Article article) {
    return extractor.read(Workbench.analyze(article, analyzer));
  }
}
