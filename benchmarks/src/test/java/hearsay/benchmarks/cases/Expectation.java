package hearsay.benchmarks.cases;

import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is expected of a {@link SmallCase}, which says what its fields are. */
record Expectation(List<String> fields) {

  /** How much of the words a statement must hold. */
  private static final double MOST = 0.6;

  /** Whichever of them is found, it is a conflict. */
  private static final String ANY_CONFLICT = "any_conflict";

  /** From one side to the other, not between two. */
  private static final Set<RelationKind> DIRECTED =
      EnumSet.of(
          RelationKind.CONFIRMS,
          RelationKind.DENIES,
          RelationKind.DECLINES,
          RelationKind.NEITHER_CONFIRMS_NOR_DENIES,
          RelationKind.SUPERSEDES,
          RelationKind.QUALIFIES);

  boolean holds(Reconciliation found) {
    return switch (fields.get(0)) {
      case "statement" -> at(1, found).stream().anyMatch(told -> isSaid(told, found));
      case "not-statement" -> at(1, found).isEmpty();
      case "same" -> oneClaim(found);
      case "different" -> !at(1, found).isEmpty() && !at(2, found).isEmpty() && !oneClaim(found);
      case "relation" -> isRelated(fields.get(1), 2, found);
      case "no-relation" -> !isRelated(fields.get(1), 2, found);
      case "no-conflict" -> !isRelated(ANY_CONFLICT, 1, found);
      default -> throw new IllegalArgumentException("expectation is " + fields);
    };
  }

  private boolean isSaid(Statement told, Reconciliation found) {
    String speaker =
        told.attribution().speaker().map(by -> found.nameOf(by.sourceId())).orElse("nobody");
    SpeechAct act = SpeechAct.valueOf(fields.get(3).toUpperCase(Locale.ROOT));
    return lastWord(speaker).equals(lastWord(fields.get(2))) && told.act() == act;
  }

  private static String lastWord(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip().split(" ");
    return words[words.length - 1];
  }

  private boolean oneClaim(Reconciliation found) {
    return at(1, found).stream()
        .anyMatch(
            one ->
                at(2, found).stream()
                    .filter(other -> !other.equals(one))
                    .anyMatch(other -> found.claimOf(one).equals(found.claimOf(other))));
  }

  private boolean isRelated(String kind, int first, Reconciliation found) {
    List<Statement> one = at(first, found);
    List<Statement> other = at(first + 1, found);
    return found.relations().stream()
        .filter(
            relation ->
                kind.equals(ANY_CONFLICT)
                    ? relation.kind().isConflict()
                    : relation.kind() == RelationKind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .anyMatch(
            relation ->
                stands(relation, one, other, found)
                    || !DIRECTED.contains(relation.kind()) && stands(relation, other, one, found));
  }

  private static boolean stands(
      Relation relation, List<Statement> from, List<Statement> to, Reconciliation found) {
    return touches(relation.from(), from, found) && touches(relation.to(), to, found);
  }

  /** Whether an end is one of the statements, its claim, or another statement of that. */
  private static boolean touches(String end, List<Statement> some, Reconciliation found) {
    String claim = found.statement(end).map(said -> found.claimOf(said).id()).orElse(end);
    return some.stream().anyMatch(said -> found.claimOf(said).id().equals(claim));
  }

  /** The statements that hold most of the words of a field. */
  private List<Statement> at(int field, Reconciliation found) {
    String words = fields.get(field);
    boolean numbered = words.matches("\\d:.*");
    String wanted = plain(numbered ? words.substring(2).strip() : words);
    for (Article article : found.articles()) {
      int begin = plain(article.text()).indexOf(wanted);
      if (begin >= 0 && (!numbered || article.id().endsWith(words.substring(0, 1)))) {
        Span span = new Span(begin, begin + wanted.length());
        return found.statements().stream()
            .filter(said -> said.articleId().equals(article.id()))
            .filter(said -> covered(said, span) >= MOST * wanted.length())
            .toList();
      }
    }
    throw new IllegalArgumentException("words are '" + words + "', must stand in an article");
  }

  private static int covered(Statement said, Span words) {
    return said.spans().stream()
        .mapToInt(
            span ->
                Math.max(
                    0, Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin())))
        .sum();
  }

  private static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"');
  }
}
