package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The forms in which news tells who said what, put together at random and read with the real
 * parser: no article is lost over one of them, however odd the sentences get.
 */
final class NewsFormsIT {

  private static final List<String> SPEAKERS =
      List.of(
          "Mayor Ada Orsk",
          "Orsk",
          "the ministry",
          "a spokesman for the bank, Ivo Lann,",
          "two officials",
          "he",
          "the Gazette",
          "officials in Velm",
          "a lawyer for Mr. Lann");

  private static final List<String> CUES =
      List.of(
          "said",
          "told reporters",
          "denied",
          "confirmed",
          "declined to comment on",
          "would neither confirm nor deny",
          "rejected",
          "according to",
          "called",
          "asked",
          "wrote on Monday",
          "has not commented on",
          "did not respond to",
          "insisted",
          "refused to say",
          "acknowledged",
          "vowed",
          "urged");

  private static final List<String> MATTERS =
      List.of(
          "that the bridge was closed on Monday",
          "the report",
          "that",
          "whether the bank had paid",
          "the claim that 12 people were hurt",
          "it a lie",
          "to close the bridge",
          "how many were held",
          "no comment",
          "no",
          "a request for comment",
          "that \"nobody was told,\" and that he would resign",
          "not one of them",
          "details");

  private static final List<String> QUOTES =
      List.of(
          "No comment",
          "No",
          "Yes",
          "I did not",
          "It is a lie",
          "We can neither confirm nor deny that",
          "I never said that",
          "Absolutely not",
          "We do not comment on rumors",
          "He made it up",
          "You will have to ask the bank",
          "If I did, I would not tell you",
          "Why not?",
          "Never!",
          "...",
          "There is no plan");

  @Provide
  Arbitrary<List<String>> sentences() {
    return Combinators.combine(
            Arbitraries.of(SPEAKERS),
            Arbitraries.of(CUES),
            Arbitraries.of(MATTERS),
            Arbitraries.of(QUOTES),
            Arbitraries.integers().between(0, 8))
        .as(NewsFormsIT::sentence)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String sentence(String who, String cue, String matter, String quote, int form) {
    String comma = quote.matches(".*[?!.]$") ? "" : ",";
    String stop = comma.isEmpty() ? "" : ".";
    return switch (form) {
      case 0 -> "\"" + quote + comma + "\" " + who + " " + cue + ".";
      case 1 -> "\"" + quote + comma + "\" said " + who + ".";
      case 2 -> capital(who) + " " + cue + ", \"" + quote + stop + "\"";
      case 3 -> capital(who) + " " + cue + " " + matter + ".";
      case 4 -> "Asked " + matter + ", " + who + " said: \"" + quote + stop + "\"";
      case 5 -> "There was no comment from " + who + ".";
      case 6 -> capital(matter) + ", " + who + " " + cue + ".";
      case 7 -> capital(who) + ", who " + cue + " " + matter + ", said " + matter + ".";
      default -> "“" + quote + comma + "” " + cue + " " + who + ", “and there it ends.”";
    };
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Property(tries = 60)
  void noArticleIsLostOverAForm(@ForAll("sentences") List<String> sentences) {
    List<Article> articles = new ArrayList<>();
    for (String gap : List.of(" ", "\n\n")) {
      articles.add(
          Article.of("a" + articles.size(), String.join(gap, sentences))
              .withDate(LocalDate.of(2031, 5, 14)));
    }
    Articles given = new Articles(articles, List.of());
    try (Reconciler reconciler =
        Reconciler.create(ReconcilerOptions.defaults(), SharedAnalyzer.get())) {
      Reconciliation result = reconciler.reconcile(given);
      assertEquals(List.of(), result.skipped());
      Invariants.assertHold(given, result);
    }
  }
}
