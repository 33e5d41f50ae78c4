package hearsay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.Hashing;
import hearsay.extract.ArticleReading;
import hearsay.extract.Extraction;
import hearsay.extract.Extractor;
import hearsay.ingest.Articles;
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
import hearsay.model.Span;
import hearsay.model.Statement;
import hearsay.relate.Relator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

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
 * <p>Build one and keep it: building loads language models (some seconds, about 400 MB of heap).
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
  private final ArticleAnalysis analysis;
  private final Extractor extractor;
  private final ArticleReaders readers;
  private final Relator relator;

  private Reconciler(
      ReconcilerOptions options, TextAnalyzer analyzer, Optional<SentenceEncoder> encoder) {
    this.options = requireNonNull(options, "options");
    this.analyzer = requireNonNull(analyzer, "analyzer");
    this.encoder = encoder;
    this.analysis = new ArticleAnalysis(analyzer, options.limits());
    this.extractor = Extractor.create();
    this.readers = new ArticleReaders(analysis, extractor, options.threads());
    this.relator = new Relator(options.relate());
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
   * Reconciles articles. An article that cannot be worked on, or is beyond the {@link Limits}, is
   * reported as skipped; the others go through.
   *
   * @param articles with ids that differ; may be empty
   * @param listener hears of every article and stage
   * @throws CancellationException if the calling thread is interrupted, between two articles or
   *     stages, or the reconciler is closed meanwhile
   * @throws IllegalArgumentException if two articles have one id
   * @throws IllegalStateException if the reconciler is closed
   */
  public Reconciliation reconcile(Articles articles, ProgressListener listener) {
    requireNonNull(listener, "listener");
    readers.checkOpen();
    List<Skipped> skipped = new ArrayList<>(articles.skipped());
    List<Article> admitted = Admission.of(articles.articles(), options.limits(), skipped);
    List<ArticleReading> readings = readers.read(admitted, skipped, listener);
    Extraction extraction = extractor.resolve(readings);
    List<AnalyzedStatement> statements =
        Repeats.without(extraction.statements(), options.limits(), skipped);
    Map<String, Layout> layouts = new HashMap<>();
    readings.forEach(reading -> layouts.put(reading.id(), reading.article().layout()));
    return reconcile(admitted, layouts, extraction.sources(), statements, skipped, listener);
  }

  /**
   * Reconciles statements that the caller has already; nothing is extracted.
   *
   * @param articles the articles that hold the statements, with ids that differ
   * @param sources everybody whom the statements name, as speaker, channel or addressee
   * @param statements whose spans, and those of their cues and mentions, lie in their articles
   * @throws CancellationException if the calling thread is interrupted, between two articles or
   *     stages
   * @throws IllegalArgumentException if a statement's article or source is missing, a statement is
   *     given twice, its text is not what its article has at its spans, or what it points at lies
   *     behind its article's end: names the statement
   * @throws IllegalStateException if the reconciler is closed
   */
  public Reconciliation reconcile(
      List<Article> articles, List<Source> sources, List<Statement> statements) {
    readers.checkOpen();
    List<Article> sorted = Admission.sorted(articles);
    OwnStatements.check(sorted, sources, statements);
    List<Skipped> skipped = new ArrayList<>();
    Map<String, Layout> layouts = new HashMap<>();
    List<AnalyzedStatement> own = analyzed(sorted, statements, layouts, skipped);
    return reconcile(sorted, layouts, sources, own, skipped, ProgressListener.NONE);
  }

  private List<AnalyzedStatement> analyzed(
      List<Article> articles,
      List<Statement> statements,
      Map<String, Layout> layouts,
      List<Skipped> skipped) {
    ListMultimap<String, Span> spans = ArrayListMultimap.create();
    statements.forEach(statement -> spans.putAll(statement.articleId(), statement.spans()));
    Map<String, AnalyzedArticle> analyzed = new LinkedHashMap<>();
    for (Article article : articles) {
      Interruption.check(analyzed.size());
      ArticleAnalysis.Analyzed whole = analysis.of(article, spans.get(article.id()));
      analyzed.put(article.id(), whole.article());
      layouts.put(article.id(), whole.article().layout());
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
    return own;
  }

  private Reconciliation reconcile(
      List<Article> articles,
      Map<String, Layout> layouts,
      List<Source> sources,
      List<AnalyzedStatement> candidates,
      List<Skipped> skipped,
      ProgressListener listener) {
    listener.progressed(Stage.MATCH, 0, 1);
    Interruption.check(articles.size());
    ClaimMatcher matcher = matcher();
    List<AnalyzedStatement> statements =
        NarrationFilter.kept(candidates, matcher.match(candidates));
    Matching matching = matcher.match(statements);
    listener.progressed(Stage.MATCH, 1, 1);
    listener.progressed(Stage.RELATE, 0, 1);
    Interruption.check(articles.size());
    Findings findings = relator.relate(articles, layouts, sources, statements, matching);
    listener.progressed(Stage.RELATE, 1, 1);
    return new Reconciliation(
        articles,
        sources,
        ImpliedDenials.marked(statements, findings.relations()),
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

  /** Ends the threads; calls that still read articles end in a {@link CancellationException}. */
  @Override
  public void close() {
    readers.close();
  }
}
