package hearsay.extract;

import hearsay.extract.learned.AttributionTagger;
import hearsay.extract.repair.AttributionRepair;
import hearsay.extract.source.ResolvedSources;
import hearsay.extract.source.SourceResolver;
import hearsay.extract.statement.Draft;
import hearsay.extract.statement.DraftReader;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.AnalyzedArticle;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Source;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Analysed articles to statements: who says what, through whom, to whom, when, and what they do by
 * saying it. Sources are resolved across all the articles of one call.
 *
 * <p>Thread-safe. The result does not depend on the order of the articles.
 */
public final class Extractor {

  private final Function<AnalyzedArticle, List<RawAttribution>> tagger;

  /** An extractor with the weights that the library ships; takes about a second. */
  public static Extractor create() {
    return new Extractor(AttributionTagger.load()::tag);
  }

  /**
   * An extractor over attributions found by {@code tagger}.
   *
   * @param tagger gives an article's attributions, spans within its text; thread-safe
   */
  Extractor(Function<AnalyzedArticle, List<RawAttribution>> tagger) {
    this.tagger = tagger;
  }

  /**
   * The bare attributions of an article, in the order of their cues: what the tagger finds, put
   * right where the form decides. Not yet divided into claims.
   */
  public List<RawAttribution> attributions(AnalyzedArticle article) {
    return new AttributionRepair(new Words(article)).repair(tagger.apply(article));
  }

  /** What one article says, before anybody is resolved: the costly part, one article at a time. */
  public ArticleReading read(AnalyzedArticle article) {
    Words words = new Words(article);
    List<Draft> drafts = new DraftReader(words).read(tagger.apply(article));
    return new ArticleReading(article, words, drafts);
  }

  /**
   * The statements of the articles, narration among them as candidates; sources are resolved across
   * all of them.
   *
   * @param readings of articles with ids that differ, in any order
   * @return sources by id, statements by article id and then in text order; empty for no articles
   * @throws IllegalArgumentException if two articles have one id
   */
  public Extraction resolve(List<ArticleReading> readings) {
    Map<String, ArticleReading> byId = new TreeMap<>();
    for (ArticleReading reading : readings) {
      if (byId.put(reading.id(), reading) != null) {
        throw new IllegalArgumentException(
            "article id '"
                + reading.id()
                + "' is given twice, must be unique. Rename one of them.");
      }
    }
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    byId.forEach((id, reading) -> mentions.put(id, mentions(reading.drafts())));
    ResolvedSources resolved =
        SourceResolver.resolve(
            byId.values().stream().map(ArticleReading::article).toList(), mentions);
    Set<Source> sources = new LinkedHashSet<>(resolved.sources());
    Map<String, Source> sourceById = new HashMap<>();
    sources.forEach(source -> sourceById.putIfAbsent(source.id(), source));
    List<AnalyzedStatement> statements = new ArrayList<>();
    for (ArticleReading reading : byId.values()) {
      statements.addAll(
          new StatementAssembler(reading.words(), resolved, sourceById, sources)
              .assemble(reading.drafts()));
    }
    return new Extraction(
        sources.stream().sorted(Comparator.comparing(Source::id)).toList(), statements);
  }

  /** {@link #read} of each article, then {@link #resolve}. */
  public Extraction extract(List<AnalyzedArticle> articles) {
    return resolve(articles.stream().map(this::read).toList());
  }

  private static List<Span> mentions(List<Draft> drafts) {
    Set<Span> spans = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      draft.telling().source().ifPresent(spans::add);
      spans.addAll(draft.telling().channel());
      draft.telling().addressee().ifPresent(spans::add);
    }
    return spans.stream().sorted().toList();
  }
}
