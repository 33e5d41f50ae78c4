package hearsay.examples;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.language.SentenceEncoder;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Claim;
import hearsay.model.Reconciliation;
import java.util.List;
import java.util.Locale;

/** Hands in a sentence encoder of one's own: here, one that counts groups of three letters. */
public final class OwnEncoder {

  private OwnEncoder() {}

  /** A bundled story; takes no arguments. */
  public static void main(String[] args) {
    try (Reconciler reconciler =
        Reconciler.create(
            ReconcilerOptions.defaults(), CoreNlpAnalyzer.load(), new LetterGroups(512))) {
      Reconciliation result = reconciler.reconcile(BundledStories.read("border-call"));
      System.out.println("encoder: " + result.provenance().encoder().orElse("none"));
      for (Claim claim : result.claims()) {
        if (claim.statementIds().size() > 1) {
          System.out.println(claim.statementIds().size() + " statements: " + claim.wording());
        }
      }
    }
  }

  /**
   * A vector of how often each group of three letters occurs, groups put into {@code length} bins.
   */
  private record LetterGroups(int length) implements SentenceEncoder {

    @Override
    public List<float[]> encode(List<String> texts) {
      return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
      String padded = "  " + text.toLowerCase(Locale.ROOT) + "  ";
      float[] vector = new float[length];
      for (int i = 0; i + 3 <= padded.length(); i++) {
        vector[Math.floorMod(padded.substring(i, i + 3).hashCode(), length)]++;
      }
      return vector;
    }

    @Override
    public String description() {
      return "letter groups, " + length + " bins";
    }
  }
}
