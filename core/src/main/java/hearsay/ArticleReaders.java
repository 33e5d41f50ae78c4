package hearsay;

import static java.util.Objects.requireNonNullElse;

import hearsay.extract.ArticleReading;
import hearsay.extract.Extractor;
import hearsay.model.Article;
import hearsay.model.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Threads that read articles, each by itself. */
final class ArticleReaders implements AutoCloseable {

  private final ArticleAnalysis analysis;
  private final Extractor extractor;
  private final ExecutorService workers;

  ArticleReaders(ArticleAnalysis analysis, Extractor extractor, int threads) {
    this.analysis = analysis;
    this.extractor = extractor;
    this.workers = Executors.newFixedThreadPool(threads, ArticleReaders::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "hearsay");
    thread.setDaemon(true);
    return thread;
  }

  /** A reading and what the limits cut from its article. */
  private record Read(ArticleReading reading, List<Skipped> cut) {}

  /**
   * Checks, before a call does any work, that the threads are there for it.
   *
   * @throws IllegalStateException if they were ended
   */
  void checkOpen() {
    if (workers.isShutdown()) {
      throw new IllegalStateException(
          "reconciler is closed, must be open. Maybe build one and close it at the very end.");
    }
  }

  /**
   * Reads articles.
   *
   * @param skipped takes what cannot be read or is cut, with the reason
   * @return readings in the order of the articles
   */
  List<ArticleReading> read(
      List<Article> articles, List<Skipped> skipped, ProgressListener listener) {
    List<Future<Read>> running = new ArrayList<>();
    List<ArticleReading> readings = new ArrayList<>();
    try {
      for (Article article : articles) {
        running.add(workers.submit(() -> read(article)));
      }
      for (int i = 0; i < running.size(); i++) {
        listener.progressed(Stage.EXTRACT, i, running.size());
        Interruption.check(i);
        try {
          Read read = running.get(i).get();
          readings.add(read.reading());
          skipped.addAll(read.cut());
        } catch (ExecutionException e) {
          // A worker that is interrupted by close() may give up in its own way.
          stopIfClosed(i);
          skipped.add(unworkable(articles.get(i), requireNonNullElse(e.getCause(), e)));
        }
      }
      listener.progressed(Stage.EXTRACT, running.size(), running.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Interruption.check(readings.size());
    } catch (RejectedExecutionException e) {
      stopIfClosed(readings.size());
      throw e;
    } finally {
      running.forEach(future -> future.cancel(true));
    }
    return readings;
  }

  private Read read(Article article) {
    ArticleAnalysis.Analyzed analyzed = analysis.of(article);
    return new Read(extractor.read(analyzed.article()), analyzed.cut());
  }

  private void stopIfClosed(int articles) {
    if (workers.isShutdown()) {
      throw Interruption.cancelled("closed", articles);
    }
  }

  private static Skipped unworkable(Article article, Throwable problem) {
    // Deep recursion is the article's doing; what else is an error is not.
    if (problem instanceof Error error && !(problem instanceof StackOverflowError)) {
      throw error;
    }
    return new Skipped(
        article.id(), "", "cannot be analysed: " + problem, "Maybe its text is no English prose");
  }

  /** Ends the threads; whoever waits for them is told. */
  @Override
  public void close() {
    for (Runnable waiting : workers.shutdownNow()) {
      if (waiting instanceof Future<?> future) {
        // Else whoever waits for it would wait for ever.
        future.cancel(false);
      }
    }
  }
}
