package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * What was found where one article says what another outlet reported, and that outlet's own article
 * is at hand: whether it says so.
 *
 * @param statementId the statement that tells what was reported
 * @param outlet id of the source that is cited
 * @param articleIds the cited outlet's articles that were looked through, sorted, at least one
 * @param kind what was found
 * @param found the statement there that comes nearest; empty where nothing does
 * @param evidence what the finding rests on, at least one signal
 */
public record Citation(
    String statementId,
    String outlet,
    List<String> articleIds,
    Kind kind,
    Optional<String> found,
    List<Evidence> evidence) {

  /** What the cited outlet's own articles hold. */
  public enum Kind {
    /** The outlet says so itself. */
    BORNE_OUT,
    /** The outlet says so, and cites the one that cites it. */
    CIRCULAR,
    /** The outlet tells of the same, and it differs. */
    DIFFERS,
    /** Nothing of the kind is in the articles at hand; there may be others. */
    NOT_FOUND
  }

  public Citation {
    Check.filled("citation statement id", statementId, "Name the statement that cites.");
    Check.filled("citation outlet", outlet, "Name the source that is cited.");
    if (articleIds.isEmpty()) {
      throw Check.bad("citation articles", articleIds, "at least one", "Nothing was looked at.");
    }
    if (evidence.isEmpty()) {
      throw Check.bad("citation evidence", evidence, "at least one signal", "Say why.");
    }
    if (found.isEmpty() != (kind == Kind.NOT_FOUND)) {
      throw Check.bad("citation found", found, "empty for NOT_FOUND alone", "");
    }
    articleIds = articleIds.stream().sorted().distinct().toList();
    evidence = List.copyOf(evidence);
  }
}
