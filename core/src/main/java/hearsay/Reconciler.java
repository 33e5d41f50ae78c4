package hearsay;

import static java.util.Objects.requireNonNullElse;

import com.google.common.hash.Hashing;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.ingest.Articles;
import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.AnalyzedStatement;
import hearsay.language.RememberingEncoder;
import hearsay.language.SentenceEncoder;
import hearsay.language.TextAnalyzer;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.match.ClaimMatcher;
import hearsay.match.Matching;
import hearsay.model.Article;
import hearsay.model.Findings;
import hearsay.model.Layout;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.Statement;
import hearsay.relate.Relator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * Reconciles articles: finds who said what, puts statements of one claim together, and shows where
 * they agree, contradict, confirm, deny or decline.
 *
 * <pre>{@code
 * try (Reconciler reconciler = Reconciler.create()) {
 *   Reconciliation result = reconciler.reconcile(Articles.read(Path.of("news")));
 *   for (Claim claim : result.claims()) {
 *     System.out.println(result.standing(claim).kind() + ": " + claim.wording());
 *   }
 * }
 * }</pre>
 *
 * <p>Build one and keep it: building loads language models (some seconds, about 700 MB of heap).
 * Thread-safe; each call is independent. The same articles in any order, on any number of threads,
 * give equal results. No network, no clock, no files.
 *
 * <p>Long work can be stopped: interrupt the thread that called, and it gets a {@link
 * CancellationException}, at the latest when the step at hand is done: an article, matching, or
 * relating. The thread stays interrupted; the reconciler can be used again.
 */
public final class Reconciler implements AutoCloseable {

  private final ReconcilerOptions options;
  private final TextAnalyzer analyzer;
  private final Optional<SentenceEncoder> encoder;
  private final Extractor extractor;
  private final Relator relator;
  private final ExecutorService workers;

  private Reconciler(
      ReconcilerOptions options, TextAnalyzer analyzer, Optional<SentenceEncoder> encoder) {
    this.options = options;
    this.analyzer = analyzer;
    this.encoder = encoder;
    this.extractor = Extractor.create();
    this.relator = new Relator(options.relate());
    this.workers = Executors.newFixedThreadPool(options.threads(), Reconciler::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "hearsay");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A reconciler on CoreNLP's English models with the default options.
   *
   * @throws IllegalStateException if the models are not on the class path
   */
  public static Reconciler create() {
    return create(ReconcilerOptions.defaults());
  }

  /**
   * A reconciler on CoreNLP's English models.
   *
   * @throws IllegalStateException if the models are not on the class path
   */
  public static Reconciler create(ReconcilerOptions options) {
    return create(options, CoreNlpAnalyzer.load());
  }

  /** A reconciler on an analyzer of one's own. */
  public static Reconciler create(ReconcilerOptions options, TextAnalyzer analyzer) {
    return new Reconciler(options, analyzer, Optional.empty());
  }

  /**
   * A reconciler that also compares statements by their meaning beyond words, and so finds more
   * that is said in other words.
   *
   * @param encoder called from one thread at a time by each {@code reconcile}; a problem in it ends
   *     the call
   */
  public static Reconciler create(
      ReconcilerOptions options, TextAnalyzer analyzer, SentenceEncoder encoder) {
    return new Reconciler(options, analyzer, Optional.of(encoder));
  }

  /** The library's version, as results tell it; {@code development} where it was not packaged. */
  public static String version() {
    return Version.LIBRARY;
  }

  /** {@link #reconcile(Articles, ProgressListener)} without a listener. */
  public Reconciliation reconcile(Articles articles) {
    return reconcile(articles, ProgressListener.NONE);
  }

  /**
   * Reconciles articles. An article that cannot be worked on is reported as skipped; the others go
   * through.
   *
   * @param articles with ids that differ; may be empty
   * @param listener hears of every article and stage
   * @throws CancellationException if the calling thread is interrupted, between two articles or
   *     stages, or the reconciler is closed meanwhile
   * @throws IllegalArgumentException if two articles have one id
   * @throws IllegalStateException if the reconciler is closed
   */
  public Reconciliation reconcile(Articles articles, ProgressListener listener) {
    List<Skipped> skipped = new ArrayList<>(articles.skipped());
    List<Article> sorted = sorted(articles.articles());
    List<ArticleReading> readings = readAll(sorted, skipped, listener);
    Extraction extraction = extractor.resolve(readings);
    return reconcile(sorted, extraction.sources(), extraction.statements(), skipped, listener);
  }

  /**
   * Reconciles statements that the caller has already; nothing is extracted.
   *
   * @param articles the articles that hold the statements, with ids that differ
   * @param sources everybody whom the statements name
   * @param statements whose spans lie in their articles
   * @throws CancellationException if the calling thread is interrupted, between two articles or
   *     stages
   * @throws IllegalArgumentException if a statement's article or source is missing
   */
  public Reconciliation reconcile(
      List<Article> articles, List<Source> sources, List<Statement> statements) {
    List<Article> sorted = sorted(articles);
    Map<String, AnalyzedArticle> analyzed = new LinkedHashMap<>();
    for (Article article : sorted) {
      stopIfInterrupted(analyzed.size());
      analyzed.put(article.id(), analyze(article));
    }
    List<AnalyzedStatement> own = new ArrayList<>();
    for (Statement statement : statements) {
      AnalyzedArticle article = analyzed.get(statement.articleId());
      if (article == null) {
        throw new IllegalArgumentException(
            "statement "
                + statement.id()
                + " is of article '"
                + statement.articleId()
                + "', must be of one of the articles given");
      }
      own.add(
          new AnalyzedStatement(
              statement,
              article.sentences().stream()
                  .flatMap(sentence -> sentence.slice(statement.spans()).stream())
                  .toList(),
              Map.of()));
    }
    return reconcile(sorted, sources, own, List.of(), ProgressListener.NONE);
  }

  private Reconciliation reconcile(
      List<Article> articles,
      List<Source> sources,
      List<AnalyzedStatement> candidates,
      List<Skipped> skipped,
      ProgressListener listener) {
    listener.progressed(Stage.MATCH, 0, 1);
    stopIfInterrupted(articles.size());
    ClaimMatcher matcher = matcher();
    List<AnalyzedStatement> statements =
        NarrationFilter.kept(candidates, matcher.match(candidates));
    Matching matching = matcher.match(statements);
    listener.progressed(Stage.MATCH, 1, 1);
    listener.progressed(Stage.RELATE, 0, 1);
    stopIfInterrupted(articles.size());
    Findings findings = relator.relate(articles, sources, statements, matching);
    listener.progressed(Stage.RELATE, 1, 1);
    return new Reconciliation(
        articles,
        sources,
        statements.stream().map(AnalyzedStatement::statement).toList(),
        findings,
        skipped,
        provenance(articles));
  }

  /** One for each run: it matches twice, and keeps what it has encoded until the run is over. */
  private ClaimMatcher matcher() {
    return encoder
        .map(each -> ClaimMatcher.create(options.match(), new RememberingEncoder(each)))
        .orElseGet(() -> ClaimMatcher.create(options.match()));
  }

  private static List<Article> sorted(List<Article> articles) {
    return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
  }

  private List<ArticleReading> readAll(
      List<Article> articles, List<Skipped> skipped, ProgressListener listener) {
    if (workers.isShutdown()) {
      throw new IllegalStateException(
          "reconciler is closed, must be open. Maybe build one and close it at the very end.");
    }
    List<Future<ArticleReading>> running = new ArrayList<>();
    List<ArticleReading> readings = new ArrayList<>();
    try {
      for (Article article : articles) {
        running.add(workers.submit(() -> extractor.read(analyze(article))));
      }
      for (int i = 0; i < running.size(); i++) {
        listener.progressed(Stage.EXTRACT, i, running.size());
        stopIfInterrupted(i);
        try {
          readings.add(running.get(i).get());
        } catch (ExecutionException e) {
          // A worker that is interrupted by close() may give up in its own way.
          stopIfClosed(i);
          skipped.add(unworkable(articles.get(i), requireNonNullElse(e.getCause(), e)));
        }
      }
      listener.progressed(Stage.EXTRACT, running.size(), running.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopIfInterrupted(readings.size());
    } catch (RejectedExecutionException e) {
      stopIfClosed(readings.size());
      throw e;
    } finally {
      running.forEach(future -> future.cancel(true));
    }
    return readings;
  }

  /** The thread stays interrupted: whoever called decides what becomes of it. */
  private static void stopIfInterrupted(int articles) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted after " + articles + " articles");
    }
  }

  private void stopIfClosed(int articles) {
    if (workers.isShutdown()) {
      throw new CancellationException("closed after " + articles + " articles");
    }
  }

  private static Skipped unworkable(Article article, Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return new Skipped(
        article.id(), "", "cannot be analysed: " + problem, "Maybe its text is no English prose");
  }

  private AnalyzedArticle analyze(Article article) {
    Layout layout = LayoutReader.read(article);
    return new AnalyzedArticle(
        article,
        layout,
        analyzer.sentences(
            article.text(),
            layout.blocks().stream().filter(block -> block.kind().isBody()).toList()));
  }

  private Provenance provenance(List<Article> articles) {
    Map<String, String> digests = new TreeMap<>();
    for (Article article : articles) {
      digests.put(
          article.id(),
          Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8).toString());
    }
    return new Provenance(
        Version.LIBRARY,
        analyzer.description(),
        encoder.map(SentenceEncoder::description),
        options.settings(),
        digests);
  }

  /** Ends the threads; calls that still read articles are cancelled. */
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
