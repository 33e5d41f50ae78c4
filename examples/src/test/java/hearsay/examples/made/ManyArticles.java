package hearsay.examples.made;

import hearsay.examples.BundledStories;
import hearsay.model.Article;
import hearsay.model.Findings;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Source;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A result as large as one likes, made from the bundled stories in a moment: each is told again
 * under other names and numbers, by its own outlets and by others that print the same. Statements,
 * claims and relations are the gold's; no parser is needed. The same arguments give an equal
 * result.
 */
public final class ManyArticles {

  /** Articles of one story: its own, and as many prints of each as make this number. */
  private static final int A_STORY = 25;

  private ManyArticles() {}

  /**
   * A result of so many articles.
   *
   * @param articles how many, at least 1
   * @param seed of names and numbers
   */
  public static Reconciliation reconciliation(int articles, long seed) {
    List<GoldStory> stories = BundledStories.names().stream().map(GoldStory::read).toList();
    List<Telling> tellings = new ArrayList<>();
    int left = articles;
    for (int i = 0; left > 0; i++) {
      GoldStory story = stories.get(i % stories.size());
      Telling telling = new Telling(story, i, seed + i, Math.min(left, A_STORY));
      left -= telling.articles().size();
      tellings.add(telling);
    }
    Map<String, Source> sources = new TreeMap<>();
    tellings.forEach(each -> each.sources().forEach(source -> sources.put(source.id(), source)));
    return new Reconciliation(
        sorted(tellings.stream().flatMap(each -> each.articles().stream()).toList()),
        List.copyOf(sources.values()),
        tellings.stream()
            .flatMap(each -> each.statements().stream())
            .sorted(
                Comparator.comparing(Statement::articleId)
                    .thenComparing(Statement::begin)
                    .thenComparing(Statement::id))
            .toList(),
        findings(tellings.stream().map(telling -> new Known(telling).findings()).toList()),
        List.of(),
        new Provenance(
            "made", "none", Optional.empty(), Map.of("seed", String.valueOf(seed)), Map.of()));
  }

  private static List<Article> sorted(List<Article> articles) {
    return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
  }

  private static Findings findings(List<Findings> each) {
    return new Findings(
        joined(each.stream().map(Findings::claims).toList()),
        joined(each.stream().map(Findings::issues).toList()),
        joined(each.stream().map(Findings::relations).toList()),
        joined(each.stream().map(Findings::nonConflicts).toList()),
        joined(each.stream().map(Findings::origins).toList()),
        joined(each.stream().map(Findings::standings).toList()));
  }

  private static <T> List<T> joined(List<List<T>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
