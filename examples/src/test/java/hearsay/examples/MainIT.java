package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Reconciliation;
import hearsay.report.CsvReport;
import hearsay.report.DotReport;
import hearsay.report.GraphMlReport;
import hearsay.report.HtmlReport;
import hearsay.report.JsonLdReport;
import hearsay.report.JsonReport;
import hearsay.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with its models. */
final class MainIT {

  @TempDir private Path folder;

  @Test
  void writesAReportForEachBundledStory() throws IOException {
    Path out = folder.resolve("new/report");

    CommandLineRun run = CommandLineRun.of("--out", out.toString());

    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err(), "no progress where no terminal is");
    List<Path> reports = List.of(out, out.resolve("border-call"), out.resolve("payroll-breach"));
    for (Path report : reports) {
      Path json = report.resolve("report.json");
      Reconciliation result = JsonReport.read(json);
      assertEquals(5, result.articles().size());
      assertTrue(result.relations().stream().anyMatch(relation -> relation.kind().isConflict()));
      assertTrue(result.relations().stream().anyMatch(relation -> relation.kind().isResponse()));
      WalkBack.assertHolds(result);

      // Nothing was lost on the way: what was read makes the same files and the same table.
      assertEquals(JsonReport.toJson(result), Files.readString(json));
      assertEquals(HtmlReport.toHtml(result), Files.readString(report.resolve("report.html")));
      assertTrue(run.out().contains(TextReport.toText(result)), run.out());
    }
    List<String> printed = run.out().lines().toList();
    assertEquals(
        reports.stream().map(report -> report.resolve("report.html") + " and report.json").toList(),
        printed.subList(printed.size() - 3, printed.size()).stream()
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .toList());
  }

  @Test
  void readsArticlesOfOnesOwnAndSaysWhatItSkipped() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        """
        Title: Mill to close
        Publisher: The Orsk Gazette
        Date: 2031-05-06

        The mill will close in June, said Dana Orsk, its director.
        """);
    Files.writeString(
        news.resolve("b.jsonl"),
        """
        {"id": "b1", "publisher": "Radio Orsk", "text": "The works council denied that the mill will close in June."}
        {"id": "b2", "publisher":
        """);
    Path out = folder.resolve("report");

    CommandLineRun run =
        CommandLineRun.of(
            news.toString(),
            "--out",
            out.toString(),
            "--format",
            "json,jsonld,graphml",
            "--format=DOT",
            "--format",
            "csv,text,json");

    assertEquals(0, run.code(), run.err());
    Reconciliation result = JsonReport.read(out.resolve("report.json"));
    assertFormats(result, out);
    assertTrue(
        run.out()
            .endsWith(
                "report.json, report.jsonld, report.graphml, report.dot, nodes.csv, edges.csv and"
                    + " report.txt"
                    + System.lineSeparator()),
        run.out());
    assertEquals(2, result.articles().size());
    assertEquals(1, result.skipped().size());
    assertTrue(run.out().contains("b.jsonl, line 2"), run.out());
    assertTrue(run.out().contains("Radio Orsk"), run.out());
  }

  /**
   * Each file that was asked for holds what its format makes of the result, and no other is there.
   */
  private static void assertFormats(Reconciliation result, Path out) throws IOException {
    Map<String, String> expected =
        Map.of(
            "report.json", JsonReport.toJson(result),
            "report.jsonld", JsonLdReport.toJsonLd(result),
            "report.graphml", GraphMlReport.toGraphMl(result),
            "report.dot", DotReport.toDot(result),
            "nodes.csv", CsvReport.nodes(result),
            "edges.csv", CsvReport.edges(result),
            "report.txt", TextReport.toText(result));
    Map<String, String> written = new HashMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertEquals(expected, written);
  }
}
