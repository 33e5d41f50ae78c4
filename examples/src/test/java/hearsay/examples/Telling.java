package hearsay.examples;

import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Origin;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a result says, in words: statements by article, speaker and text, claims and origins as sets
 * of statements, relations and standings by their ends. No ids and no offsets, so that two results
 * can be compared whose texts differ in what must not matter.
 *
 * @param statements one line each
 * @param claims the statements of each
 * @param origins the statements of each
 * @param relations one line each
 * @param standings one line for each claim
 */
record Telling(
    Set<String> statements,
    Set<String> claims,
    Set<String> origins,
    Set<String> relations,
    Set<String> standings) {

  /** Puts a result into words. */
  static final class Teller {
    private final Reconciliation result;
    private final UnaryOperator<String> words;
    private final Predicate<String> counts;

    /**
     * Prepares.
     *
     * @param words what stands for a text or name
     * @param counts which articles, by id; what is only of others is left out
     */
    Teller(Reconciliation result, UnaryOperator<String> words, Predicate<String> counts) {
      this.result = result;
      this.words = words;
      this.counts = counts;
    }

    Telling tell() {
      return new Telling(
          lines(result.statements().stream().filter(this::counts).map(this::line).toList()),
          lines(result.claims().stream().map(claim -> group(claim.statementIds())).toList()),
          lines(
              result.findings().origins().stream()
                  .map(Origin::statementIds)
                  .map(this::group)
                  .toList()),
          lines(
              result.relations().stream()
                  .filter(relation -> counts(relation.from()) && counts(relation.to()))
                  .map(this::line)
                  .toList()),
          lines(
              result.claims().stream()
                  .filter(claim -> claim.statementIds().stream().anyMatch(this::counts))
                  .map(this::standing)
                  .toList()));
    }

    private boolean counts(Statement statement) {
      return counts.test(statement.articleId());
    }

    private boolean counts(String end) {
      return result.statement(end).map(this::counts).isPresent()
          ? result.statement(end).filter(this::counts).isPresent()
          : result.claim(end).stream()
              .flatMap(claim -> claim.statementIds().stream())
              .anyMatch(id -> counts(id));
    }

    private String line(Statement statement) {
      return String.join(
          " | ",
          statement.articleId(),
          statement.attribution().speakers().stream()
              .map(speaker -> words.apply(result.nameOf(speaker.sourceId())))
              .toList()
              .toString(),
          statement.act().toString(),
          statement.quotation().toString(),
          statement.polarity().toString(),
          statement.modality().toString(),
          words.apply(statement.text()));
    }

    private String group(Collection<String> ids) {
      return lines(
              ids.stream()
                  .map(id -> result.statement(id).orElseThrow())
                  .filter(this::counts)
                  .map(this::line)
                  .toList())
          .toString();
    }

    private String line(Relation relation) {
      return relation.kind() + " | " + end(relation.from()) + " | " + end(relation.to());
    }

    private String end(String id) {
      return result
          .statement(id)
          .map(this::line)
          .orElseGet(() -> group(result.claim(id).orElseThrow().statementIds()));
    }

    private String standing(Claim claim) {
      return group(claim.statementIds())
          + " | "
          + result.standing(claim).kind()
          + " | "
          + result.standing(claim).origins();
    }
  }

  private static Set<String> lines(List<String> lines) {
    Set<String> sorted = new TreeSet<>(lines);
    sorted.remove("[]");
    return sorted;
  }

  static Telling of(Reconciliation result, UnaryOperator<String> words) {
    return new Teller(result, words, article -> true).tell();
  }

  static Telling of(Reconciliation result, Collection<Article> articles) {
    Set<String> ids = new TreeSet<>(articles.stream().map(Article::id).toList());
    return new Teller(result, UnaryOperator.identity(), ids::contains).tell();
  }

  /** What the one says and the other does not, for a message that a person can read. */
  String difference(Telling other) {
    StringBuilder difference = new StringBuilder();
    differ(difference, "statements", statements, other.statements);
    if (difference.isEmpty()) {
      differ(difference, "claims", claims, other.claims);
      differ(difference, "origins", origins, other.origins);
      differ(difference, "relations", relations, other.relations);
      differ(difference, "standings", standings, other.standings);
    }
    return difference.toString();
  }

  private static void differ(StringBuilder out, String what, Set<String> one, Set<String> other) {
    one.stream().filter(x -> !other.contains(x)).forEach(x -> line(out, what, "-", x));
    other.stream().filter(x -> !one.contains(x)).forEach(x -> line(out, what, "+", x));
  }

  private static void line(StringBuilder out, String what, String sign, String line) {
    out.append('\n').append(what).append(' ').append(sign).append(' ').append(line);
  }
}
