package hearsay.model;

/**
 * Something that was read and not used, and why: nothing is dropped in silence.
 *
 * @param where the file or article id
 * @param place byte, line or code unit, in words: {@code line 12}; empty for the whole
 * @param reason what is wrong
 * @param hint what might mend it
 */
public record Skipped(String where, String place, String reason, String hint)
    implements Comparable<Skipped> {

  public Skipped {
    Check.filled("skipped where", where, "Name the file or article.");
    Check.filled("skipped reason", reason, "Say what is wrong.");
  }

  /** By where, then place, then reason. */
  @Override
  public int compareTo(Skipped other) {
    int order = where.compareTo(other.where);
    order = order != 0 ? order : place.compareTo(other.place);
    return order != 0 ? order : reason.compareTo(other.reason);
  }

  /** One line for people: {@code news.jsonl, line 12: not a JSON object. Maybe ...}. */
  @Override
  public String toString() {
    return where
        + (place.isEmpty() ? "" : ", " + place)
        + ": "
        + reason
        + (hint.isEmpty() ? "" : ". " + hint);
  }
}
