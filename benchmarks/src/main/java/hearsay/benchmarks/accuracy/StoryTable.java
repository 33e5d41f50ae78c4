package hearsay.benchmarks.accuracy;

import hearsay.benchmarks.score.Scores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Scores of stories as a table that explains itself. */
final class StoryTable {

  /**
   * What a column shows.
   *
   * @param heading above the column
   * @param share in [0, 1]
   * @param meaning for a reader who does not know the figure
   */
  private record Column(String heading, ToDoubleFunction<Scores> share, String meaning) {
    Column(String heading, String figure, String meaning) {
      this(heading, scores -> scores.figures().get(figure).doubleValue(), meaning);
    }

    int width() {
      return Math.max(heading.length(), "100 %".length());
    }
  }

  private static final String STATEMENTS_FOUND = "statements.r";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("found", STATEMENTS_FOUND, "statements in the articles that were found"),
          new Column(
              "missed",
              scores -> 1 - scores.figures().get(STATEMENTS_FOUND).doubleValue(),
              "statements in the articles that were not found"),
          new Column("right", "statements.p", "reported statements that are in the articles"),
          new Column(
              "speaker right", "speaker.accuracy", "found statements with the right speaker"),
          new Column(
              "act right",
              "act.accuracy",
              "found statements rightly read as asserted, denied, ..."),
          new Column(
              "claims found",
              "same_claim_where_found.r",
              "pairs of found statements with one meaning that were put together"),
          new Column(
              "claims right",
              "same_claim_where_found.p",
              "pairs that were put together and do have one meaning"),
          new Column(
              "answers found",
              "responses.r",
              "confirmations, denials and refusals tied to what they answer"),
          new Column("answers right", "responses.p", "reported answers that are answers to that"),
          new Column("conflicts found", "conflicts.r", "conflicts that were found"),
          new Column("conflicts right", "conflicts.p", "reported conflicts that are conflicts"));

  private static final int NAME_WIDTH = 18;

  private StoryTable() {}

  /**
   * A row for each story, a mean in which each story counts the same, and what the columns mean.
   *
   * @param stories scores by the story's name, at least one
   */
  static String of(Map<String, Scores> stories) {
    List<String> lines = new ArrayList<>();
    StringBuilder header = new StringBuilder(left("story"));
    COLUMNS.forEach(column -> header.append("  ").append(right(column.width(), column.heading())));
    lines.add(header.toString());
    stories.forEach((name, scores) -> lines.add(row(name, List.of(scores))));
    lines.add(row("mean", stories.values()));
    lines.add("");
    for (Column column : COLUMNS) {
      lines.add(left(column.heading()) + "  " + column.meaning());
    }
    return String.join("\n", lines);
  }

  private static String row(String name, Collection<Scores> scores) {
    StringBuilder row = new StringBuilder(left(name));
    for (Column column : COLUMNS) {
      double share = scores.stream().mapToDouble(column.share()).average().orElseThrow();
      row.append("  ")
          .append(right(column.width(), String.format(Locale.ROOT, "%.0f %%", 100 * share)));
    }
    return row.toString();
  }

  private static String left(String text) {
    return String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", text);
  }

  private static String right(int width, String text) {
    return String.format(Locale.ROOT, "%" + width + "s", text);
  }
}
