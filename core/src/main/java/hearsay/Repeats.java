package hearsay;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Mention;
import hearsay.model.Skipped;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps what is said over and over in the same words from being compared with itself over and over:
 * the pairs among copies grow with the square of their number.
 */
final class Repeats {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Repeats() {}

  /** What is left out of one article. */
  private record Left(Span first, int count) {
    Left more() {
      return new Left(first, count + 1);
    }
  }

  /**
   * The statements in their order, of each speaker's words no more than so many.
   *
   * @param skipped takes what is left out, by article
   */
  static List<AnalyzedStatement> without(
      List<AnalyzedStatement> statements, Limits limits, List<Skipped> skipped) {
    Multiset<String> said = HashMultiset.create();
    Map<String, Left> left = new HashMap<>();
    List<AnalyzedStatement> kept = new ArrayList<>();
    for (AnalyzedStatement each : statements) {
      Statement statement = each.statement();
      if (said.add(words(statement), 1) < limits.copies()) {
        kept.add(each);
      } else {
        Left first = new Left(statement.spans().get(0), 0);
        left.put(statement.articleId(), left.getOrDefault(statement.articleId(), first).more());
      }
    }
    left.forEach((id, some) -> skipped.add(skipped(id, some, limits.copies())));
    return kept;
  }

  private static String words(Statement statement) {
    return statement.act()
        + " "
        + statement.quotation()
        + " "
        + (statement.isNarration()
            ? ""
            : statement.attribution().speakers().stream().map(Mention::sourceId).toList())
        + NO_WORD.matcher(statement.text().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static Skipped skipped(String article, Left left, int limit) {
    return new Skipped(
        article,
        "from code unit " + left.first().begin() + " on",
        left.count()
            + (left.count() == 1 ? " sentence" : " sentences")
            + " in words of which "
            + limit
            + " copies are read",
        "Maybe raise the limit of copies");
  }
}
