package hearsay.relate.response.likely;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.Newsroom;
import hearsay.relate.TargetTrainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TargetTrainerTest {

  private static final String REPORT = "report of what points";

  private static Map<String, Double> weights(String table) {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
      List<String> columns = Splitter.on('\t').splitToList(line);
      assertEquals(2, columns.size(), line);
      weights.put(columns.get(0), Double.valueOf(columns.get(1)));
    }
    return weights;
  }

  @Test
  void aTableTellsItsModel() {
    TargetModel model = new TargetModel(Map.of("near", 1.25, "behind", -0.5, "words", 0.0));
    assertEquals("behind\t-0.5\nnear\t1.25\nwords\t0.0\n", model.table());
    TargetModel again = new TargetModel(weights(model.table()));
    assertEquals(model.table(), again.table());
    Map<String, Double> signals = Map.of("near", 0.5, "behind", 1.0, "never seen", 1.0);
    assertEquals(0.125, model.score(signals), 1e-12);
    assertEquals(0.125, again.score(signals), 1e-12);
    assertEquals(0, again.weight("never seen"));
  }

  @Test
  void theShippedTableIsRead() throws IOException {
    String table =
        Resources.toString(
            Resources.getResource(TargetModel.class, "targets.tsv"), StandardCharsets.UTF_8);
    assertEquals(
        table.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")),
        TargetModel.shipped().table().strip());
  }

  @Property(seed = "20261130", tries = 200)
  void sharesAndWhatIsOpenMakeOne(
      @ForAll @Size(max = 8) List<@DoubleRange(min = -800, max = 800) Double> scores,
      @ForAll @DoubleRange(min = -800, max = 800) double open) {
    double[] all = scores.stream().mapToDouble(Double::doubleValue).toArray();
    double[] shares = LikelyTargets.shares(all, open);
    assertEquals(all.length, shares.length);
    for (double share : shares) {
      assertTrue(share >= 0 && share <= 1, "share " + share);
    }
    // With what is open among the scores, and the last score open instead, the rest is the same.
    if (all.length > 0) {
      double last = all[all.length - 1];
      all[all.length - 1] = open;
      double left = LikelyTargets.shares(all, last)[all.length - 1];
      assertEquals(1, Arrays.stream(shares).sum() + left, 1e-9);
    }
  }

  @Test
  void theHigherScoreHasTheLargerShare() {
    double[] shares = LikelyTargets.shares(new double[] {1, 2, 1}, 1);
    double e = Math.E;
    assertEquals(1 / (3 + e), shares[0], 1e-12);
    assertEquals(e / (3 + e), shares[1], 1e-12);
    assertEquals(shares[0], shares[2], 1e-12);
    assertEquals(0, LikelyTargets.shares(new double[0], 3).length);
  }

  /** An outlet reports, someone says something, and a third denies "it": one of the two. */
  private static TargetTrainer trained(boolean reportsAreMeant) {
    TargetTrainer trainer = new TargetTrainer();
    for (boolean reportFirst : List.of(true, false, true, false, true, false)) {
      Newsroom room = new Newsroom().article("a", "").source("Gazette", SourceKind.OUTLET);
      for (boolean report : List.of(reportFirst, !reportFirst)) {
        if (report) {
          room.say("a", "Gazette", "reported", "mills_NNS_mill stood_VBD_stand idle_JJ").reported();
        } else {
          room.say("a", "Ada Quill", "barley_NN cost_VBD_cost twice_RB as_RB much_RB");
        }
      }
      room.say("a", "Bo Renner", "denied", "it_PRP").act(SpeechAct.DENY);
      String meant = reportsAreMeant == reportFirst ? "a-00" : "a-01";
      add(trainer, room, Map.of("a-02", Set.of(meant)));
    }
    return trainer;
  }

  private static void add(TargetTrainer trainer, Newsroom room, Map<String, Set<String>> answered) {
    trainer.add(
        room.articles(), Map.of(), room.sources(), room.statements(), room.matching(), answered);
  }

  @Test
  void whatToldRightFromWrongCounts() {
    Map<String, Double> reports = weights(trained(true).train());
    Map<String, Double> others = weights(trained(false).train());
    assertTrue(reports.get(REPORT) > 0.2, "reports are meant: " + reports);
    assertTrue(others.get(REPORT) < -0.2, "reports are not meant: " + others);
    assertTrue(
        reports.get(REPORT) > Math.abs(reports.get("near of what points")), "near: " + reports);
  }

  @Test
  void whereNothingIsMeantThatIsLearned() {
    TargetTrainer none = new TargetTrainer();
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "barley_NN cost_VBD_cost twice_RB as_RB much_RB");
    room.say("a", "Bo Renner", "denied", "it_PRP").act(SpeechAct.DENY);
    add(none, room, Map.of("a-01", Set.of()));
    TargetTrainer some = new TargetTrainer();
    add(some, room, Map.of("a-01", Set.of("a-00")));
    String open = "open of what points";
    assertTrue(weights(none.train()).get(open) > 0, none.train());
    assertTrue(weights(some.train()).get(open) < 0, some.train());
  }

  @Test
  void equalStoriesGiveEqualTables() {
    TargetTrainer trainer = trained(true);
    String table = trainer.train();
    assertEquals(table, trainer.train());
    assertEquals(table, trained(true).train());
    assertNotEquals(table, trained(false).train());
  }

  @Test
  void onlyAnnotatedResponsesAreLearnedFrom() {
    assertEquals("", new TargetTrainer().train());
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "barley_NN cost_VBD_cost twice_RB as_RB much_RB");
    room.say("a", "Bo Renner", "denied", "it_PRP").act(SpeechAct.DENY);
    room.say("a", "Cy Ott", "nobody_NN asked_VBD_ask him_PRP").negative();
    TargetTrainer trainer = new TargetTrainer();
    add(trainer, room, Map.of());
    assertEquals(0, trainer.size());
    add(trainer, room, Map.of("a-00", Set.of(), "a-01", Set.of("a-00"), "a-02", Set.of()));
    assertEquals(2, trainer.size());
  }
}
