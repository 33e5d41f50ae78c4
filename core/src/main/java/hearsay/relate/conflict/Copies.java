package hearsay.relate.conflict;

import hearsay.model.Relation;
import hearsay.relate.story.ClaimOf;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds what copies of a statement repeat: where an article takes over another's words, a conflict
 * with them is one conflict, between the claims.
 */
final class Copies {
  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private Copies() {}

  /** The relations, those that differ only in which copy they are with as one between claims. */
  static List<Relation> once(List<Relation> relations, Story story) {
    Map<String, List<Relation>> alike = new LinkedHashMap<>();
    for (Relation relation : relations) {
      String one = text(relation.from(), story);
      String other = text(relation.to(), story);
      String ends = one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
      alike.computeIfAbsent(relation.kind() + "\n" + ends, key -> new ArrayList<>()).add(relation);
    }
    List<Relation> once = new ArrayList<>();
    for (List<Relation> same : alike.values()) {
      Relation first = same.get(0);
      String from = ClaimOf.end(first.from(), story);
      String to = ClaimOf.end(first.to(), story);
      once.add(
          same.size() == 1 || from.equals(to)
              ? first
              : Relation.of(first.kind(), from, to, first.evidence()));
    }
    return once;
  }

  /** What copies have in common: claim, speaker and words. */
  private static String text(String id, Story story) {
    if (!story.isStatement(id)) {
      return id;
    }
    Said said = story.byId(id);
    return said.claimId()
        + " "
        + (said.statement().isNarration() ? "" : said.speakerIds())
        + " "
        + NO_WORD.matcher(said.statement().text().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
