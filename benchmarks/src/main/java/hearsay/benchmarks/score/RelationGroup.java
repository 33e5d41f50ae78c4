package hearsay.benchmarks.score;

import java.util.List;
import java.util.Set;

/**
 * Relations that are scored together.
 *
 * @param name heads the figures
 * @param types the relations' words
 * @param directed whether from and to must not be swapped
 * @param typed whether the words must be equal, rather than both be in the group
 */
record RelationGroup(String name, Set<String> types, boolean directed, boolean typed) {
  private static final Set<String> CONFLICTS =
      Set.of("contradicts", "number_conflict", "date_conflict", "attribution_conflict");

  /** All groups, in the order of reporting. */
  static final List<RelationGroup> ALL =
      List.of(
          new RelationGroup(
              "responses",
              Set.of("denies", "confirms", "neither_confirms_nor_denies", "declines"),
              true,
              true),
          new RelationGroup("conflicts", CONFLICTS, false, false),
          new RelationGroup("conflicts_typed", CONFLICTS, false, true),
          new RelationGroup("quote_variant", Set.of("quote_variant"), false, true),
          new RelationGroup("qualifies", Set.of("qualifies"), false, true));

  List<StoryLink> of(List<StoryLink> links) {
    return links.stream().filter(link -> types.contains(link.type())).toList();
  }

  /** How many links fit at least one of the others. */
  int fitting(List<StoryLink> links, List<StoryLink> others) {
    return (int)
        links.stream().filter(link -> others.stream().anyMatch(o -> fits(link, o))).count();
  }

  private boolean fits(StoryLink one, StoryLink other) {
    boolean wordFits = !typed || one.type().equals(other.type());
    return wordFits && (one.meets(other) || (!directed && one.reversed().meets(other)));
  }
}
