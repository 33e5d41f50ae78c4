package hearsay.relate.story;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.language.CalendarNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles are about one thing by the words of all that is told in them: the cosine of their
 * content words, a word weighing by how few of the articles have it (tf-idf; Salton and Buckley
 * 1988), each counted once, with a name of somebody or some place among those they share. In
 * invented stories and real events mixed, no two articles of different stories came to 0.12; in a
 * month's news of one campaign some do.
 */
final class SharedTopics {

  /** From here on a few articles are about one thing. */
  private static final double ONE_STORY = 0.12;

  /** The same among many, where words of all that is reported come together by chance. */
  private static final double ONE_OF_MANY = 0.18;

  private static final int FEW = 10;

  /** A word of so many articles is of no story; this bounds the cost. */
  private static final int EVERYWHERE = 100;

  private SharedTopics() {}

  /** For each article those that are about the same. */
  static SetMultimap<String, String> read(Story story) {
    SetMultimap<String, String> having = LinkedHashMultimap.create();
    Set<String> names = new HashSet<>();
    for (Said said : story.inOrder()) {
      for (Said.Word word : said.words()) {
        having.put(word.lemma(), said.article().id());
        boolean day =
            CalendarNames.DAYS.contains(word.lemma())
                || CalendarNames.MONTHS.contains(word.lemma());
        if (word.token().isProperNoun() && !day) {
          names.add(word.lemma());
        }
      }
    }
    int articles = story.articles().size();
    Map<String, Double> lengths = new HashMap<>();
    Map<Map.Entry<String, String>, Double> common = new HashMap<>();
    Set<Map.Entry<String, String>> named = new HashSet<>();
    for (Map.Entry<String, Collection<String>> word : having.asMap().entrySet()) {
      double weight = Math.log1p((double) articles / word.getValue().size());
      word.getValue().forEach(id -> lengths.merge(id, weight * weight, Double::sum));
      List<String> ids = List.copyOf(word.getValue());
      for (int i = 0; ids.size() <= EVERYWHERE && i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          Map.Entry<String, String> pair = Map.entry(ids.get(i), ids.get(j));
          common.merge(pair, weight * weight, Double::sum);
          if (names.contains(word.getKey())) {
            named.add(pair);
          }
        }
      }
    }
    double least = articles <= FEW ? ONE_STORY : ONE_OF_MANY;
    ImmutableSetMultimap.Builder<String, String> same = ImmutableSetMultimap.builder();
    common.forEach(
        (pair, shared) -> {
          double both =
              Math.sqrt(
                  lengths.getOrDefault(pair.getKey(), 0.0)
                      * lengths.getOrDefault(pair.getValue(), 0.0));
          if (shared >= least * both && named.contains(pair)) {
            same.put(pair.getKey(), pair.getValue());
            same.put(pair.getValue(), pair.getKey());
          }
        });
    return same.build();
  }
}
