package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

  @Test
  void tellsIssuesConflictsResponsesAndWhatWasSkipped() {
    assertEquals(
        """
        4 articles, 4 outlets, 16 statements, 14 claims, 3 conflicts, 4 responses, 2 skipped

          STANDING      ORIGINS ARTICLES  SAID BY                 CLAIM

        The harbour company will cut 487 jobs by June
          disputed            2        2  Dana Orsk               The harbour company will cut 487 jobs by…
          disputed            1        1  two people with knowl…  Velsund harbour is cutting 520 jobs befor…
          uncontested         1        1  the harbour company     predicted: cut 495 jobs by June
          uncontested         1        1  Dana Orsk               confirmed: jobs will go

        The northern quay is to be sold
          denied              1        1  two people with knowl…  The northern quay is to be sold
          uncontested         1        1  Dana Orsk               denied: the northern quay will be sold
          uncontested         1        1  the transport ministry  neither confirmed nor denied: a sale of t…
          uncontested         1        1  the mayor               would not say: the sale

        Orsk informed the union on March 1
          disputed            1        1  the harbour company     Orsk informed the union on March 1
          disputed            1        1  Piet Hallam             the union was informed on March 3

        Hallam warned Orsk that dockers may strike
          disputed            1        1  the union's minutes     Orsk warned Hallam that dockers may strike
          disputed            1        1  Radio Meridian          Hallam warned Orsk that dockers may strike

        "There was no choice left to us,"
          uncontested         1        2  Dana Orsk               "There was no choice left to us,"

        1 more claim that one statement makes and nothing else touches.

        Conflicts
          Number conflict, 520 against 487: The Ledger "Velsund harbour…" / Coastal Courier "The harbour…"
          Date conflict, March 1 against March 3: Coastal Courier "Orsk inf…" / Radio Meridian "the union…"
          Roles reversed, Orsk and Hallam have ch…: The Ledger "Orsk warned…" / Radio Meridian "Hallam w…"

        Responses
          Dana Orsk confirmed (Radio Meridian): Coastal Courier "The harbour company will cut 487 jobs by…"
          Dana Orsk denied (Coastal Courier): The Ledger "The northern quay is to be sold"
          the transport ministry neither confirmed nor denied (Coastal Courier): The Ledger "The northern…"
          the mayor would not say (The Ledger): The Ledger "The northern quay is to be sold"

        Skipped
          empty.txt: no text
          news.jsonl, line 12: not a JSON object. Maybe a line was cut
        """,
        TextReport.toText(Fixtures.rich()));
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertEquals(
        "0 articles, 0 outlets, 0 statements, 0 claims, 0 conflicts, 0 responses, 0 skipped\n",
        TextReport.toText(Fixtures.empty()));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void cannotBeMadeToActOnATerminal(String text) {
    String report = TextReport.toText(HostileFixture.of(text));
    assertTrue(
        report
            .codePoints()
            .filter(point -> point != '\n')
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2066 && point <= 0x2069)),
        report);
    int skipped = report.indexOf("\nSkipped\n");
    report
        .substring(0, skipped)
        .lines()
        .forEach(line -> assertTrue(Terminal.width(line) <= TextReport.WIDTH, line));
  }
}
