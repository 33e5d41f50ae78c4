package hearsay.relate.story;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.match.SimilarPair;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Which pairs of statements of a story are compared. */
final class Pairs {

  /** With how many others a statement is compared for being like them. */
  private static final int MOST = 80;

  private Pairs() {}

  /** The matched pairs and all pairs within one claim, each once, sorted by ids. */
  static List<Comparison> of(Story story, List<SimilarPair> pairs) {
    Comparator<String> order = Comparator.naturalOrder();
    TreeMap<String, Comparison> all = new TreeMap<>(order);
    for (SimilarPair pair : pairs) {
      add(
          all,
          story,
          story.all().get(pair.first()),
          story.all().get(pair.second()),
          pair.similarity());
    }
    for (var claim : story.claims()) {
      List<Said> members = story.claim(claim.id());
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          add(all, story, members.get(i), members.get(j), 1);
        }
      }
    }
    return bounded(all.values());
  }

  /**
   * Without the pairs that neither side needs: hundreds of copies of one report that differ in a
   * number are each held against the most alike only, so that the cost does not grow with their
   * square.
   */
  private static List<Comparison> bounded(Collection<Comparison> all) {
    ListMultimap<String, Comparison> ofEach = ArrayListMultimap.create();
    for (Comparison pair : all) {
      ofEach.put(pair.a().id(), pair);
      ofEach.put(pair.b().id(), pair);
    }
    Set<Comparison> needed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String id : ofEach.keySet()) {
      ofEach.get(id).stream()
          .sorted(Comparator.comparingDouble(Comparison::similarity).reversed())
          .limit(MOST)
          .forEach(needed::add);
    }
    return all.stream().filter(needed::contains).toList();
  }

  private static void add(
      TreeMap<String, Comparison> all, Story story, Said one, Said other, double similarity) {
    Comparison made = Comparison.of(one, other, similarity, story.lexicon());
    all.merge(
        made.a().id() + "\n" + made.b().id(),
        made,
        (old, now) -> old.similarity() >= now.similarity() ? old : now);
  }
}
