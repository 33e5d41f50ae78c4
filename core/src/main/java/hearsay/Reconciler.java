package hearsay;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.Hashing;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.ingest.Articles;
import hearsay.language.AnalyzedArticle;
import hearsay.language.AnalyzedStatement;
import hearsay.language.SentenceEncoder;
import hearsay.language.TextAnalyzer;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.match.ClaimMatcher;
import hearsay.match.Matching;
import hearsay.model.Article;
import hearsay.model.Findings;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.Span;
import hearsay.model.Statement;
import hearsay.relate.Relator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

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
 */
public final class Reconciler implements AutoCloseable {

  private static final String VERSION =
      Optional.ofNullable(Reconciler.class.getPackage().getImplementationVersion())
          .orElse("development");

  private final ReconcilerOptions options;
  private final TextAnalyzer analyzer;
  private final Optional<SentenceEncoder> encoder;
  private final ArticleAnalysis analysis;
  private final Extractor extractor;
  private final ClaimMatcher matcher;
  private final Relator relator;
  private final ExecutorService workers;

  private Reconciler(
      ReconcilerOptions options, TextAnalyzer analyzer, Optional<SentenceEncoder> encoder) {
    this.options = requireNonNull(options, "options");
    this.analyzer = requireNonNull(analyzer, "analyzer");
    this.encoder = encoder;
    this.analysis = new ArticleAnalysis(analyzer, options.limits());
    this.extractor = Extractor.create();
    this.matcher =
        encoder
            .map(each -> ClaimMatcher.create(options.match(), each))
            .orElseGet(() -> ClaimMatcher.create(options.match()));
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

  /** {@link #reconcile(Articles, ProgressListener)} without a listener. */
  public Reconciliation reconcile(Articles articles) {
    return reconcile(articles, ProgressListener.NONE);
  }

  /**
   * Reconciles articles. An article that cannot be worked on, or is beyond the {@link Limits}, is
   * reported as skipped; the others go through.
   *
   * @param articles with ids that differ; may be empty
   * @param listener hears of every article and stage
   * @throws CancellationException if the calling thread is interrupted, between two articles or
   *     stages, or the reconciler is closed meanwhile
   * @throws IllegalStateException if the reconciler is closed
   * @throws IllegalArgumentException if two articles have one id
   */
  public Reconciliation reconcile(Articles articles, ProgressListener listener) {
    requireNonNull(listener, "listener");
    List<Skipped> skipped = new ArrayList<>(articles.skipped());
    List<Article> admitted = Admission.of(articles.articles(), options.limits(), skipped);
    List<ArticleReading> readings = readAll(admitted, skipped, listener);
    Extraction extraction = extractor.resolve(readings);
    List<AnalyzedStatement> statements =
        Repeats.without(extraction.statements(), options.limits(), skipped);
    return reconcile(admitted, extraction.sources(), statements, skipped, listener);
  }

  /**
   * Reconciles statements that the caller has already; nothing is extracted.
   *
   * @param articles the articles that hold the statements, with ids that differ
   * @param sources everybody whom the statements name
   * @param statements whose spans lie in their articles
   * @throws IllegalArgumentException if a statement's article or source is missing, a statement is
   *     given twice, or its text is not what its article has at its spans
   */
  public Reconciliation reconcile(
      List<Article> articles, List<Source> sources, List<Statement> statements) {
    List<Article> sorted = Admission.sorted(articles);
    OwnStatements.check(sorted, sources, statements);
    ListMultimap<String, Span> spans = ArrayListMultimap.create();
    statements.forEach(statement -> spans.putAll(statement.articleId(), statement.spans()));
    List<Skipped> skipped = new ArrayList<>();
    Map<String, AnalyzedArticle> analyzed = new LinkedHashMap<>();
    for (Article article : sorted) {
      ArticleAnalysis.Analyzed whole = analysis.of(article, spans.get(article.id()));
      analyzed.put(article.id(), whole.article());
      skipped.addAll(whole.cut());
    }
    List<AnalyzedStatement> own = new ArrayList<>();
    for (Statement statement : statements) {
      AnalyzedArticle article = requireNonNull(analyzed.get(statement.articleId()));
      own.add(
          new AnalyzedStatement(
              statement,
              article.sentences().stream()
                  .flatMap(sentence -> sentence.slice(statement.spans()).stream())
                  .toList(),
              Map.of()));
    }
    return reconcile(sorted, sources, own, skipped, ProgressListener.NONE);
  }

  private Reconciliation reconcile(
      List<Article> articles,
      List<Source> sources,
      List<AnalyzedStatement> candidates,
      List<Skipped> skipped,
      ProgressListener listener) {
    checkInterrupt("before matching");
    listener.progressed(Stage.MATCH, 0, 1);
    List<AnalyzedStatement> statements =
        NarrationFilter.kept(candidates, matcher.match(candidates));
    Matching matching = matcher.match(statements);
    listener.progressed(Stage.MATCH, 1, 1);
    checkInterrupt("before relating");
    listener.progressed(Stage.RELATE, 0, 1);
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

  /** A reading and what the limits cut from its article. */
  private record Read(ArticleReading reading, List<Skipped> cut) {}

  private Read read(Article article) {
    ArticleAnalysis.Analyzed analyzed = analysis.of(article);
    return new Read(extractor.read(analyzed.article()), analyzed.cut());
  }

  private List<ArticleReading> readAll(
      List<Article> articles, List<Skipped> skipped, ProgressListener listener) {
    List<Future<Read>> running = new ArrayList<>();
    List<ArticleReading> readings = new ArrayList<>();
    try {
      for (Article article : articles) {
        running.add(submit(() -> read(article)));
      }
      for (int i = 0; i < running.size(); i++) {
        listener.progressed(Stage.EXTRACT, i, running.size());
        try {
          Read read = running.get(i).get();
          readings.add(read.reading());
          skipped.addAll(read.cut());
        } catch (ExecutionException e) {
          skipped.add(unworkable(articles.get(i), requireNonNullElse(e.getCause(), e)));
        }
      }
      listener.progressed(Stage.EXTRACT, running.size(), running.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled("interrupted after " + readings.size() + " articles", e);
    } finally {
      running.forEach(future -> future.cancel(true));
    }
    return readings;
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return workers.submit(work);
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the reconciler is closed. Create another one.", e);
    }
  }

  private static void checkInterrupt(String when) {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled("interrupted " + when, null);
    }
  }

  private static CancellationException cancelled(String message, @Nullable Throwable cause) {
    CancellationException cancelled = new CancellationException(message);
    cancelled.initCause(cause);
    return cancelled;
  }

  private static Skipped unworkable(Article article, Throwable problem) {
    // Deep recursion is the article's doing; what else is an error is not.
    if (problem instanceof Error error && !(problem instanceof StackOverflowError)) {
      throw error;
    }
    return new Skipped(
        article.id(), "", "cannot be analysed: " + problem, "Maybe its text is no English prose");
  }

  private Provenance provenance(List<Article> articles) {
    Map<String, String> digests = new TreeMap<>();
    for (Article article : articles) {
      digests.put(
          article.id(),
          Hashing.sha256().hashString(article.text(), StandardCharsets.UTF_8).toString());
    }
    return new Provenance(
        VERSION,
        analyzer.description(),
        encoder.map(SentenceEncoder::description),
        options.settings(),
        digests);
  }

  /** Ends the threads; calls that still read articles end in a {@link CancellationException}. */
  @Override
  public void close() {
    for (Runnable waiting : workers.shutdownNow()) {
      // Else whoever waits for it would wait for ever.
      if (waiting instanceof Future<?> future) {
        future.cancel(true);
      }
    }
  }
}
