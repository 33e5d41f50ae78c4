package hearsay.extract;

import hearsay.language.AnalyzedArticle;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Article;
import hearsay.model.Source;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * An extractor over attributions found by {@code tagger}.
   *
   * @param tagger gives an article's attributions, spans within its text; thread-safe
   */
  Extractor(Function<AnalyzedArticle, List<RawAttribution>> tagger) {
    this.tagger = tagger;
  }

  /**
   * The statements of the articles, narration among them as candidates.
   *
   * @param articles with ids that differ
   * @return sources by id, statements by article id and then in text order; empty for no articles
   * @throws IllegalArgumentException if two articles have one id
   */
  public Extraction extract(List<AnalyzedArticle> articles) {
    List<AnalyzedArticle> sorted =
        articles.stream().sorted(Comparator.comparing(a -> a.article().id())).toList();
    Map<String, Words> words = new TreeMap<>();
    Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    for (AnalyzedArticle analyzed : sorted) {
      Article article = analyzed.article();
      Words read = new Words(analyzed);
      if (words.put(article.id(), read) != null) {
        throw new IllegalArgumentException(
            "article id '"
                + article.id()
                + "' is given twice, must be unique. Rename one of them.");
      }
      List<Draft> found = new DraftReader(read).read(tagger.apply(analyzed));
      drafts.put(article.id(), found);
      mentions.put(article.id(), mentions(found));
    }
    ResolvedSources resolved = SourceResolver.resolve(sorted, mentions);
    Set<Source> sources = new LinkedHashSet<>(resolved.sources());
    List<AnalyzedStatement> statements = new ArrayList<>();
    drafts.forEach(
        (id, found) ->
            statements.addAll(
                new StatementAssembler(words.get(id), resolved, sources).assemble(found)));
    return new Extraction(
        sources.stream().sorted(Comparator.comparing(Source::id)).toList(), statements);
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
