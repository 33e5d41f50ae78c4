package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnAnalyzerTest {

  @Test
  void statementsAndTheirConflictAreFoundWithoutModels() throws Exception {
    List<String> printed = Printed.by(OwnAnalyzer::main);

    assertEquals(
        List.of(
            "analyzer: a few words",
            "Dana Hallam: The mill in Orsk will cut 120 jobs",
            "Dana Hallam: The mill in Orsk will cut 340 jobs",
            "NUMBER_CONFLICT"),
        printed.subList(0, 4));
  }
}
