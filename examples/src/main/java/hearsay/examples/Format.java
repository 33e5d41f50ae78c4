package hearsay.examples;

import hearsay.model.Reconciliation;
import hearsay.report.CsvReport;
import hearsay.report.DotReport;
import hearsay.report.GraphMlReport;
import hearsay.report.HtmlReport;
import hearsay.report.JsonLdReport;
import hearsay.report.JsonReport;
import hearsay.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** What a report can be written as, and the names of the files. */
enum Format {
  HTML(new Part("report.html", HtmlReport::write)),
  JSON(new Part("report.json", JsonReport::write)),
  JSONLD(new Part("report.jsonld", JsonLdReport::write)),
  GRAPHML(new Part("report.graphml", GraphMlReport::write)),
  DOT(new Part("report.dot", DotReport::write)),
  CSV(new Part("nodes.csv", CsvReport::writeNodes), new Part("edges.csv", CsvReport::writeEdges)),
  TEXT(new Part("report.txt", TextReport::write));

  /** Writes a file, whole or not at all. */
  private interface Writing {
    void write(Reconciliation result, Path file) throws IOException;
  }

  private record Part(String file, Writing writing) {}

  private final List<Part> parts;

  Format(Part... parts) {
    this.parts = List.of(parts);
  }

  /**
   * The format that the command line calls so.
   *
   * @throws TypeConversionException if there is none
   */
  static Format named(String name) {
    return Stream.of(values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s."
                        .formatted(
                            name,
                            Stream.of(values())
                                .map(Format::toString)
                                .collect(Collectors.joining(", ")))));
  }

  /** What the command line calls it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of its files, at least one. */
  Stream<String> files() {
    return parts.stream().map(Part::file);
  }

  /** Writes every file of every format. */
  static void write(Collection<Format> formats, Reconciliation result, Path directory)
      throws IOException {
    for (Format format : formats) {
      for (Part part : format.parts) {
        part.writing().write(result, directory.resolve(part.file()));
      }
    }
  }
}
