package hearsay.benchmarks.predict;

import hearsay.Reconciler;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.ingest.Articles;
import hearsay.model.Skipped;
import java.nio.file.Path;

/** Reconciles the articles of a directory and writes what comes out. */
public final class StoryPredictor implements Predictor {

  @Override
  public void predict(Workbench bench, Path in, Path out) {
    Articles articles = Articles.read(in);
    if (articles.articles().isEmpty()) {
      throw new DataException(in, "holds no article that can be read; put .txt files there");
    }
    predict(bench, articles).write(out);
  }

  /** What the library finds in articles; what it leaves out is told. */
  public PredictedStory predict(Workbench bench, Articles articles) {
    try (Reconciler reconciler = bench.reconciler()) {
      var reconciliation = reconciler.reconcile(articles, bench.listener());
      for (Skipped skipped : reconciliation.skipped()) {
        bench.note("skipped " + skipped);
      }
      return StoryForm.of(reconciliation);
    }
  }
}
