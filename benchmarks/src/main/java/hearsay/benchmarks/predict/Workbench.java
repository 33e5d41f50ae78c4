package hearsay.benchmarks.predict;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import hearsay.ProgressListener;
import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.examples.BgeSmall;
import hearsay.examples.MiniLm;
import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Sentence;
import hearsay.language.SentenceEncoder;
import hearsay.language.TextAnalyzer;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.match.ClaimMatcher;
import hearsay.match.MatchOptions;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What all predictions need: an analyzer, which is costly to load, perhaps an encoder, threads, and
 * somebody to tell. Analyses articles as the library itself does.
 */
public final class Workbench implements AutoCloseable {

  private final TextAnalyzer analyzer;
  private final Optional<SentenceEncoder> encoder;
  private final Supplier<Optional<SentenceEncoder>> encoderForPairs;
  private final Workers workers;
  private final Progress progress;
  private final PrintWriter err;

  /** A workbench with an analyzer and encoder of one's own. */
  public Workbench(
      TextAnalyzer analyzer,
      Optional<SentenceEncoder> encoder,
      int threads,
      Progress progress,
      PrintWriter err) {
    this(analyzer, encoder, () -> encoder, threads, progress, err);
  }

  private Workbench(
      TextAnalyzer analyzer,
      Optional<SentenceEncoder> encoder,
      Supplier<Optional<SentenceEncoder>> encoderForPairs,
      int threads,
      Progress progress,
      PrintWriter err) {
    this.analyzer = analyzer;
    this.encoder = encoder;
    this.encoderForPairs = encoderForPairs;
    this.workers = new Workers(threads, progress);
    this.progress = progress;
    this.err = err;
  }

  /**
   * Loads CoreNLP's models; a thread for each processor.
   *
   * @param withEncoder whether the examples' sentence encoders are loaded too
   * @param err hears of progress and of what had to be left out
   */
  public static Workbench load(boolean withEncoder, PrintWriter err) {
    Progress progress = Progress.onTerminal(err);
    progress.at("Loading models", 0, 1);
    TextAnalyzer analyzer = CoreNlpAnalyzer.load();
    Optional<SentenceEncoder> encoder =
        withEncoder ? Optional.of(BgeSmall.load()) : Optional.empty();
    progress.at("Loading models", 1, 1);
    int threads = Runtime.getRuntime().availableProcessors();
    Supplier<Optional<SentenceEncoder>> forPairs =
        Suppliers.memoize(() -> withEncoder ? Optional.of(MiniLm.load()) : Optional.empty());
    return new Workbench(analyzer, encoder, forPairs, threads, progress, err);
  }

  /** What tells sentences; thread-safe. */
  public TextAnalyzer analyzer() {
    return analyzer;
  }

  /** What tells meaning beyond words when matching, where it was asked for; thread-safe. */
  public Optional<SentenceEncoder> encoder() {
    return encoder;
  }

  /** The same for stance and relation, whose weights were learned with another; thread-safe. */
  public Optional<SentenceEncoder> encoderForPairs() {
    return encoderForPairs.get();
  }

  /** A reconciler on this analyzer and encoder, with as many threads as the workbench. */
  public Reconciler reconciler() {
    ReconcilerOptions options = ReconcilerOptions.defaults().withThreads(workers.threads());
    return encoder
        .map(each -> Reconciler.create(options, analyzer, each))
        .orElseGet(() -> Reconciler.create(options, analyzer));
  }

  /** A matcher with this encoder. */
  public ClaimMatcher matcher() {
    return encoder
        .map(each -> ClaimMatcher.create(MatchOptions.defaults(), each))
        .orElseGet(ClaimMatcher::create);
  }

  /** Threads for work on many items. */
  public Workers workers() {
    return workers;
  }

  /** Hears of work that goes on outside the threads. */
  public Progress progress() {
    return progress;
  }

  /** A listener for the library that passes on what it hears. */
  public ProgressListener listener() {
    return (stage, done, total) -> progress.at(stage.name().toLowerCase(Locale.ROOT), done, total);
  }

  /** Says what a person must know even where nobody watches progress. */
  public void note(String message) {
    err.println(message);
  }

  /** Divides an article into blocks and its paragraphs into sentences. */
  public AnalyzedArticle analyze(Article article) {
    return analyze(article, analyzer);
  }

  /** {@link #analyze(Article)} with an analyzer of one's own. */
  public static AnalyzedArticle analyze(Article article, TextAnalyzer analyzer) {
    Layout layout = LayoutReader.read(article);
    List<Block> body = layout.blocks().stream().filter(block -> block.kind().isBody()).toList();
    return new AnalyzedArticle(article, layout, analyzer.sentences(article.text(), body));
  }

  /**
   * The sentences of a text that is no article: all of it counts, even what would be a headline.
   *
   * @return empty for an empty text
   */
  public List<Sentence> sentences(String text) {
    return text.isEmpty()
        ? List.of()
        : analyzer.sentences(
            text, List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))));
  }

  /** Ends the threads. */
  @Override
  public void close() {
    workers.close();
  }
}
