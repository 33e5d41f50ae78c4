package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AskedTest {

  private static final Statements QUESTION =
      Statements.of("q", "whether/whether/IN ferries/ferry/NNS collided/collide/VBD")
          .by("reporters")
          .doing(SpeechAct.QUESTION, Polarity.POSITIVE)
          .in("article", 100, "asked");

  private static Statements answer(String words, int begin) {
    return Statements.of("a", words)
        .by("mayor")
        .doing(SpeechAct.CONFIRM, Polarity.POSITIVE)
        .quoted(QuotationKind.DIRECT)
        .in("article", begin, "said");
  }

  private static Features features(Statements one, Statements question) {
    AnalyzedStatement analyzed = one.build();
    return new Asked(List.of(question.build(), analyzed))
        .features(analyzed, new Terms(WordKnowledge.shipped()));
  }

  private static List<String> lemmas(Features features) {
    return features.words().stream().map(Features.Word::lemma).toList();
  }

  @Test
  void aShortAnswerStandsForWhatWasAsked() {
    Features features = features(answer("they/they/PRP did/do/VBD", 150), QUESTION);
    assertTrue(features.elliptical());
    assertEquals(List.of("ferry", "collide"), lemmas(features));
    assertEquals(List.of("they", "did"), features.sequence());
  }

  @Test
  void anAnswerThatSaysWhatItMeansStandsForItself() {
    Features features = features(answer("barges/barge/NNS sank/sink/VBD", 150), QUESTION);
    assertFalse(features.elliptical());
    assertEquals(List.of("barge", "sink"), lemmas(features));
  }

  @Test
  void aQuestionFarOffOrBehindOrInAnotherArticleIsNotTheOne() {
    Statements yes = answer("they/they/PRP did/do/VBD", 150);
    assertFalse(features(answer("they/they/PRP did/do/VBD", 900), QUESTION).elliptical());
    assertFalse(features(yes, QUESTION.in("article", 300, "asked")).elliptical());
    assertFalse(features(yes, QUESTION.in("another", 100, "asked")).elliptical());
  }

  @Test
  void ofTwoQuestionsTheNearerCounts() {
    Statements earlier =
        Statements.of("p", "whether/whether/IN taxes/tax/NNS fell/fall/VBD")
            .by("reporters")
            .doing(SpeechAct.QUESTION, Polarity.POSITIVE)
            .in("article", 60, "asked");
    AnalyzedStatement analyzed = answer("they/they/PRP did/do/VBD", 150).build();
    Asked asked = new Asked(List.of(QUESTION.build(), analyzed, earlier.build()));
    assertEquals(
        List.of("ferry", "collide"),
        lemmas(asked.features(analyzed, new Terms(WordKnowledge.shipped()))));
  }

  @Test
  void nobodyAnswersHimself() {
    assertFalse(
        features(answer("they/they/PRP did/do/VBD", 150), QUESTION.by("mayor")).elliptical());
  }
}
