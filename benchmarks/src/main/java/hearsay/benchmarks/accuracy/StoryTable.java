package hearsay.benchmarks.accuracy;

import static java.util.Objects.requireNonNull;

import hearsay.benchmarks.score.Scores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Scores of stories as a table that explains itself. */
final class StoryTable {

  /**
   * What a column shows.
   *
   * @param subject heads the column and its neighbours
   * @param heading of the column itself
   * @param share in [0, 1]
   * @param meaning for a reader who does not know the figure
   */
  private record Column(
      String subject, String heading, ToDoubleFunction<Scores> share, String meaning) {
    Column(String subject, String heading, String figure, String meaning) {
      this(subject, heading, scores -> figure(scores, figure), meaning);
    }
  }

  private static final String STATEMENTS_FOUND = "statements.r";

  /** A figure that every story has. */
  private static double figure(Scores scores, String figure) {
    return requireNonNull(scores.figures().get(figure), figure).doubleValue();
  }

  private static final List<Column> COLUMNS =
      List.of(
          new Column(
              "statements",
              "found",
              STATEMENTS_FOUND,
              "of the statements in the articles, those that were found"),
          new Column(
              "statements",
              "missed",
              scores -> 1 - figure(scores, STATEMENTS_FOUND),
              "of the statements in the articles, those that were not"),
          new Column(
              "statements",
              "right",
              "statements.p",
              "of the reported statements, those that are in the articles"),
          new Column(
              "who, how",
              "speaker",
              "speaker.accuracy",
              "of the found statements, those with the right speaker"),
          new Column(
              "who, how",
              "act",
              "act.accuracy",
              "of the found statements, those rightly read as asserted, denied, promised ..."),
          new Column(
              "one claim",
              "found",
              "same_claim_where_found.r",
              "of the pairs of found statements with one meaning, those put together"),
          new Column(
              "one claim",
              "right",
              "same_claim_where_found.p",
              "of the pairs put together, those that do have one meaning"),
          new Column(
              "answers",
              "found",
              "responses.r",
              "of the confirmations, denials and refusals, those tied to what they answer"),
          new Column(
              "answers",
              "right",
              "responses.p",
              "of the reported answers, those that do answer that"),
          new Column(
              "conflicts", "found", "conflicts.r", "of the conflicts, those that were found"),
          new Column(
              "conflicts",
              "right",
              "conflicts.p",
              "of the reported conflicts, those that are conflicts"));

  private static final int NAME_WIDTH = 20;
  private static final int WIDTH = 10;

  private StoryTable() {}

  /**
   * A row for each story, a mean in which each story counts the same, and what the columns mean.
   *
   * @param stories scores by the story's name, at least one
   */
  static String of(Map<String, Scores> stories) {
    List<String> lines = new ArrayList<>();
    lines.add(header());
    lines.add(line("story", column -> column.heading()));
    stories.forEach((name, scores) -> lines.add(row(name, List.of(scores))));
    lines.add(row("mean", stories.values()));
    lines.add("");
    for (Column column : COLUMNS) {
      lines.add(left(column.subject() + ": " + column.heading()) + " " + column.meaning());
    }
    return String.join("\n", lines);
  }

  /** Each subject once, above the first of its columns. */
  private static String header() {
    Set<String> seen = new HashSet<>();
    return line("", column -> seen.add(column.subject()) ? column.subject() : "");
  }

  private static String row(String name, Collection<Scores> scores) {
    return line(name, column -> percent(column, scores));
  }

  private static String percent(Column column, Collection<Scores> scores) {
    double share = scores.stream().mapToDouble(column.share()).average().orElseThrow();
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String line(String name, Function<Column, String> cell) {
    StringBuilder line = new StringBuilder(left(name));
    for (Column column : COLUMNS) {
      line.append(String.format(Locale.ROOT, " %" + WIDTH + "s", cell.apply(column)));
    }
    return line.toString();
  }

  private static String left(String text) {
    return String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", text);
  }
}
