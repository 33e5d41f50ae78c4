package hearsay.benchmarks.speed;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.PTBTokenizer;
import hearsay.benchmarks.predict.Progress;
import hearsay.model.Article;
import java.io.StringReader;
import java.util.List;

/**
 * Reads the same articles with CoreNLP's quote pipeline and with Hearsay's extraction, in one Java
 * virtual machine and one after the other, each with the machine to itself.
 *
 * <p>Each side loads its models (<i>ready</i>), reads the first {@value #WARM_UP} articles to warm
 * up, then reads all of them on one thread, by the clock. Then its models are dropped before the
 * next side loads, so that neither's heap holds the other's. Hearsay reads them once more on all
 * processors with the models it has. It goes first: what a Java virtual machine does only once,
 * such as loading classes and reading jars that the system has not cached, is counted against it.
 *
 * <p>Peak heap is what was in use at most from before loading on, garbage not yet collected
 * included, so it depends on the limit that the virtual machine was given; what is held afterwards
 * does not. Tokens are CoreNLP's over the whole texts and the same for both sides, though Hearsay
 * leaves headlines, datelines and advertisement aside. CoreNLP stops at tokens, parse, coreference
 * and quotations; Hearsay goes on to statements with resolved sources.
 */
public final class Speed {

  private static final int WARM_UP = 3;

  private Speed() {}

  /**
   * Measures.
   *
   * @param articles at least one
   */
  public static SpeedReport measure(List<Article> articles, Progress progress) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("articles is empty, must hold at least one to read.");
    }
    // What ran before in this virtual machine may have left some.
    dropSharedModels();
    List<Measurement> hearsay = hearsay(articles, progress);
    dropSharedModels();
    Measurement quotes = quotePipeline(articles, progress);
    dropSharedModels();
    return new SpeedReport(
        articles.size(), tokens(articles), quotes, hearsay.get(0), hearsay.get(1));
  }

  private static List<Measurement> hearsay(List<Article> articles, Progress progress) {
    int processors = Runtime.getRuntime().availableProcessors();
    Heap.reset();
    long since = System.nanoTime();
    HearsayExtraction side = HearsayExtraction.load(progress);
    double ready = Measurement.secondsSince(since);
    side.read(warmUp(articles));
    Measurement one = Measurement.of("Hearsay, 1 thread", ready, side, articles);
    Heap.reset();
    return List.of(
        one,
        Measurement.of(
            "Hearsay, " + processors + " threads", ready, side.on(processors), articles));
  }

  private static Measurement quotePipeline(List<Article> articles, Progress progress) {
    Heap.reset();
    long since = System.nanoTime();
    QuotePipeline side = QuotePipeline.load(progress);
    double ready = Measurement.secondsSince(since);
    side.read(warmUp(articles));
    return Measurement.of("CoreNLP quote pipeline, 1 thread", ready, side, articles);
  }

  private static List<Article> warmUp(List<Article> articles) {
    return articles.subList(0, Math.min(WARM_UP, articles.size()));
  }

  /** CoreNLP keeps every annotator that it has loaded, and would not load it again. */
  private static void dropSharedModels() {
    StanfordCoreNLP.clearAnnotatorPool();
  }

  private static long tokens(List<Article> articles) {
    return articles.stream()
        .mapToLong(
            article ->
                PTBTokenizer.factory()
                    .getTokenizer(new StringReader(article.text()))
                    .tokenize()
                    .size())
        .sum();
  }
}
