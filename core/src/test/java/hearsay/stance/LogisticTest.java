package hearsay.stance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model, what teaches it, and its file. */
final class LogisticTest {

  private static final List<String> LABELS = List.of("yes", "no");

  private static LogisticModel trained() {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      // "hint" tells the label nine times in ten; "word one" stands in one group only.
      int label = i % 2;
      boolean turned = i >= 18;
      examples.add(
          new LogisticTrainer.Example(
              Map.of("always", 1.0, "hint", label == 0 ^ turned ? 1.0 : 0.0, "word one", 1.0),
              label,
              "group",
              1));
    }
    return new LogisticTrainer(LABELS, 0.001, 2).train(examples);
  }

  @Test
  void learnsHowOftenAHintIsRight() {
    assertEquals(0.9, trained().probabilities(Map.of("always", 1.0, "hint", 1.0))[0], 0.03);
    assertEquals(0.1, trained().probabilities(Map.of("always", 1.0, "hint", 0.0))[0], 0.03);
  }

  @Test
  void aWordOfOneTopicIsNotLearned() {
    assertEquals(List.of("always", "hint"), List.copyOf(trained().weights().keySet()));
  }

  @Test
  void probabilitiesSumToOneHoweverLargeTheScores() {
    LogisticModel model = new LogisticModel(LABELS, Map.of("huge", new double[] {1e6, -1e6}));
    assertArrayEquals(new double[] {1, 0}, model.probabilities(Map.of("huge", 1.0)), 1e-12);
    assertArrayEquals(new double[] {0.5, 0.5}, model.probabilities(Map.of("new", 1.0)), 1e-12);
  }

  @Test
  void equalExamplesGiveEqualBytesThatReadBack() throws IOException {
    byte[] bytes = bytes(trained());
    assertArrayEquals(bytes, bytes(trained()));
    LogisticModel read = LogisticFile.read(new ByteArrayInputStream(bytes), "f");
    assertEquals(LABELS, read.labels());
    assertEquals(trained().weights().keySet(), read.weights().keySet());
    trained()
        .weights()
        .forEach((name, row) -> assertArrayEquals(row, read.weights().get(name), 0.0006));
  }

  @Test
  void weightsOfOtherFeaturesAreRefused() {
    IOException refused =
        assertThrows(
            IOException.class,
            () -> LogisticFile.read(new ByteArrayInputStream(bytes(trained())), "g"));
    assertTrue(refused.getMessage().contains("Train them again"), refused.getMessage());
    for (String broken : List.of("", "x\ny", "# features g\n\tyes\tno\nhint\tmuch\t1\n")) {
      assertThrows(
          IOException.class,
          () ->
              LogisticFile.read(
                  new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), "g"));
    }
  }

  @Test
  void theShippedWeightsBelongToThisCode() {
    for (boolean encoder : new boolean[] {false, true}) {
      LogisticModel relation =
          Weights.load(TextRelations.TASK, encoder, Fingerprint.ofRelations(encoder));
      assertEquals(Weights.labels(TextRelation.values()), relation.labels());
      assertEquals(encoder, relation.weights().containsKey("meaning"));
      LogisticModel stance =
          Weights.load(StanceReader.TASK, encoder, Fingerprint.ofStances(encoder));
      assertEquals(Weights.labels(Stance.values()), stance.labels());
      assertEquals(encoder, stance.weights().containsKey("meaning"));
      assertTrue(stance.weights().containsKey("refute"), "a name of the word table");
    }
  }

  private static byte[] bytes(LogisticModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LogisticFile.write(model, "f", bytes);
    return bytes.toByteArray();
  }
}
