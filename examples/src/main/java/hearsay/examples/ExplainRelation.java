package hearsay.examples;

import hearsay.Reconciler;
import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Statement;
import java.util.Locale;

/** Explains one relation, from its score down to the words that each signal rests on. */
public final class ExplainRelation {

  private ExplainRelation() {}

  /** The number conflict of a bundled story; takes no arguments. */
  public static void main(String[] args) {
    try (Reconciler reconciler = Reconciler.create()) {
      Reconciliation result = reconciler.reconcile(BundledStories.read("harbour-collapse"));
      result.relations().stream()
          .filter(relation -> relation.kind() == RelationKind.NUMBER_CONFLICT)
          .findFirst()
          .ifPresent(relation -> explain(result, relation));
    }
  }

  private static void explain(Reconciliation result, Relation relation) {
    System.out.printf(Locale.ROOT, "%s, score %.2f%n", relation.kind(), relation.score());
    System.out.println("  from: " + words(result, relation.from()));
    System.out.println("  to:   " + words(result, relation.to()));
    for (Evidence evidence : relation.evidence()) {
      System.out.printf(
          Locale.ROOT, "  %+.2f %s: %s%n", evidence.weight(), evidence.signal(), evidence.value());
      for (Place place : evidence.places()) {
        Article article = result.article(place.articleId()).orElseThrow();
        System.out.printf(
            "        \"%s\" (%s, %s)%n",
            place.span().in(article.text()), article.displayName(), place.span());
      }
    }
  }

  /** The ends of a relation are statements or claims. */
  private static String words(Reconciliation result, String end) {
    return result
        .statement(end)
        .map(Statement::text)
        .orElseGet(() -> result.claim(end).orElseThrow().wording());
  }
}
