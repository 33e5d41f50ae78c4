package hearsay.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What can be said of a claim without judging truth.
 *
 * @param claimId the claim
 * @param kind the first of {@link StandingKind} that applies
 * @param origins number of independent origins, at least 1
 * @param articles number of articles that hold it, at least 1
 * @param relationKinds which kinds of relation decided it, sorted; empty where none did
 * @param timeline how it stood after each day on which an article changed that, by day; empty where
 *     no article that holds it has a date
 */
public record Standing(
    String claimId,
    StandingKind kind,
    int origins,
    int articles,
    List<RelationKind> relationKinds,
    List<Moment> timeline) {

  /**
   * How a claim stood when all articles up to a day had appeared.
   *
   * @param day the day of publication
   * @param kind as {@link Standing#kind()}
   * @param origins number of independent origins by then, at least 1
   * @param articles number of articles that held it by then, at least 1
   */
  public record Moment(LocalDate day, StandingKind kind, int origins, int articles) {
    public Moment {
      if (origins < 1 || articles < 1) {
        throw Check.bad(
            "moment counts", origins + " origins, " + articles + " articles", "at least 1", "");
      }
    }
  }

  public Standing {
    Check.filled("standing claim id", claimId, "A standing is of a claim.");
    if (origins < 1 || articles < 1) {
      throw Check.bad(
          "standing counts",
          origins + " origins, " + articles + " articles",
          "at least 1 each",
          "");
    }
    relationKinds = relationKinds.stream().sorted().distinct().toList();
    timeline = timeline.stream().sorted(Comparator.comparing(Moment::day)).toList();
  }

  /** A standing whose timeline is not known. */
  public Standing(
      String claimId,
      StandingKind kind,
      int origins,
      int articles,
      List<RelationKind> relationKinds) {
    this(claimId, kind, origins, articles, relationKinds, List.of());
  }
}
