package hearsay.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.NonConflict;
import hearsay.model.Relation;
import hearsay.model.Statement;
import java.util.Locale;

/**
 * Names of places in the page: small letters, digits and dashes, whatever the ids hold; readable
 * where they are few, short where they are many; the same in every report where the id is the same,
 * so that a link to an item lasts.
 */
final class Anchors {

  private static final int READABLE = 24;
  private static final int DIGITS = 12;
  private static final CharMatcher KEPT =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  private final Multiset<String> given = HashMultiset.create();

  static String of(Article article) {
    return name("article", article.id());
  }

  static String of(Statement statement) {
    return "said-" + digest(statement.id());
  }

  static String of(Claim claim) {
    return "claim-" + digest(claim.id());
  }

  static String of(Issue issue) {
    return name("issue", issue.id().substring(issue.id().startsWith("issue:") ? 6 : 0));
  }

  /** The name of a relation; of several that are alike, each has its own. */
  String of(Relation relation) {
    return own(Json.name(relation.kind()), relation.from(), relation.to());
  }

  /** The name of a non-conflict; of several that are alike, each has its own. */
  String of(NonConflict nonConflict) {
    return own(
        "no-conflict-" + Json.name(nonConflict.reason()), nonConflict.from(), nonConflict.to());
  }

  private String own(String kind, String from, String to) {
    String name = kind.replace('_', '-') + "-" + digest(from.length() + ":" + from + to);
    int before = given.add(name, 1);
    return before == 0 ? name : name + "-" + (before + 1);
  }

  private static String name(String kind, String id) {
    String head = id.substring(0, Math.min(READABLE, id.length())).toLowerCase(Locale.ROOT);
    String readable = KEPT.negate().trimAndCollapseFrom(head, '-');
    return kind + "-" + (readable.isEmpty() ? "" : readable + "-") + digest(id);
  }

  private static String digest(String id) {
    return Hashing.sha256().hashUnencodedChars(id).toString().substring(0, DIGITS);
  }
}
