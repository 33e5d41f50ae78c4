package hearsay.faults;

import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import java.util.List;
import java.util.function.Supplier;

/**
 * An input that hurts, and what it must get.
 *
 * @param kind what is wrong with it
 * @param name which of its kind
 * @param articles makes it
 * @param expected what must come of it
 */
record HostileInput(String kind, String name, Supplier<Articles> articles, Expected expected) {

  /** What must come of an input. */
  interface Expected {

    /** Empty where the result is as expected, else what is wrong. */
    String complaint(Articles given, Reconciliation result);
  }

  /** Every article is read and nothing is left out. */
  static Expected through() {
    return (given, result) ->
        result.articles().equals(given.articles()) && result.skipped().isEmpty()
            ? ""
            : "must go through";
  }

  /** Nothing of it is read, for this reason. */
  static Expected skipped(String reason) {
    return (given, result) ->
        result.articles().isEmpty() && has(result, reason, false)
            ? ""
            : "must be skipped: " + reason;
  }

  /** Every article is read, but for a part whose place is named. */
  static Expected cut(String reason) {
    return (given, result) ->
        result.articles().equals(given.articles()) && has(result, reason, true)
            ? ""
            : "must be cut: " + reason;
  }

  /** So many articles are read, and the others are skipped for this reason. */
  static Expected some(int read, String reason) {
    return (given, result) ->
        result.articles().size() == read && has(result, reason, false)
            ? ""
            : read + " must be read, the others skipped: " + reason;
  }

  private static boolean has(Reconciliation result, String reason, boolean place) {
    return result.skipped().stream()
        .anyMatch(each -> each.reason().contains(reason) && (!place || !each.place().isEmpty()));
  }

  static HostileInput of(String kind, String name, String text, Expected expected) {
    return new HostileInput(kind, name, () -> texts(text), expected);
  }

  static HostileInput file(String kind, String name, byte[] bytes, Expected expected) {
    return new HostileInput(
        kind, name, () -> Articles.read(name.endsWith(".jsonl") ? name : "a.txt", bytes), expected);
  }

  static Articles texts(String... texts) {
    List<Article> articles = new java.util.ArrayList<>();
    for (String text : texts) {
      articles.add(Article.of("article-%05d".formatted(articles.size()), text));
    }
    return new Articles(articles, List.<Skipped>of());
  }

  @Override
  public String toString() {
    return kind + ": " + name;
  }
}
