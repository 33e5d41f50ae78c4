package hearsay.examples;

import hearsay.Reconciler;
import hearsay.ingest.Articles;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Statement;
import java.nio.file.Path;
import java.util.List;

/**
 * The README's first program: prints each claim that something is related to, how it stands, and
 * what that is.
 */
public final class QuickStart {

  private QuickStart() {}

  /** Reads the directory or file that is named, or a bundled story. */
  public static void main(String[] args) {
    Articles articles =
        args.length > 0 ? Articles.read(Path.of(args[0])) : BundledStories.read("harbour-collapse");
    try (Reconciler reconciler = Reconciler.create()) {
      Reconciliation result = reconciler.reconcile(articles);
      for (Issue issue : result.issues()) {
        for (Claim claim : result.claims(issue)) {
          List<Relation> relations = result.relations(claim);
          if (!relations.isEmpty()) {
            System.out.println(result.standing(claim).kind() + ": " + claim.wording());
          }
          for (Relation relation : relations) {
            System.out.println("  " + relation.kind());
            System.out.println("    " + told(result, relation.from()));
            System.out.println("    " + told(result, relation.to()));
          }
        }
      }
    }
  }

  /** Who says it, where, in which words; an end of a relation is a statement or a claim. */
  private static String told(Reconciliation result, String end) {
    Statement statement =
        result
            .statement(end)
            .orElseGet(() -> result.statements(result.claim(end).orElseThrow()).get(0));
    String who =
        statement.attribution().speaker().map(by -> result.nameOf(by.sourceId())).orElse("unnamed");
    return who + " (" + result.articleOf(statement).displayName() + "): " + statement.text();
  }
}
