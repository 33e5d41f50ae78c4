package hearsay.relate.story;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Claim;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which articles are of one story: two that tell one claim at least in common, or several things
 * nearly alike, or that share many of their rarer words.
 */
final class Ties {

  /** From here on two statements that are not one claim are nearly one. */
  private static final double NEARLY_SAME = 0.7;

  /** So many such pairs tie two articles as one claim does. */
  private static final int SEVERAL = 2;

  private Ties() {}

  /** For each article, those that it is of one story with. */
  static SetMultimap<String, String> read(Story story) {
    ImmutableSetMultimap.Builder<String, String> links = ImmutableSetMultimap.builder();
    for (Claim claim : story.claims()) {
      Set<String> ids = new LinkedHashSet<>();
      story.claim(claim.id()).forEach(said -> ids.add(said.article().id()));
      ids.forEach(id -> links.putAll(id, ids));
    }
    HashMultiset<Map.Entry<String, String>> alike = HashMultiset.create();
    Set<String> counted = new HashSet<>();
    for (Comparison pair : story.pairs()) {
      // Each statement ties its article to another once.
      String one = pair.a().article().id();
      String other = pair.b().article().id();
      if (pair.similarity() >= NEARLY_SAME
          && !pair.sameArticle()
          && counted.add(pair.a().id() + "\n" + other)
          && counted.add(pair.b().id() + "\n" + one)) {
        alike.add(Map.entry(one, other));
        alike.add(Map.entry(other, one));
      }
    }
    alike.entrySet().stream()
        .filter(entry -> entry.getCount() >= SEVERAL)
        .forEach(entry -> links.put(entry.getElement()));
    links.putAll(SharedTopics.read(story));
    return links.build();
  }
}
