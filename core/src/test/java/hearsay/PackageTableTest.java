package hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** Which package may use which: the table is here, and any other arrow fails the build. */
final class PackageTableTest {

  private static final String ROOT = "hearsay";

  /** Package, and those of ours that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("hearsay.model"),
          entry("hearsay.ingest", "hearsay.model"),
          entry("hearsay.language", "hearsay.model"),
          entry("hearsay.language.corenlp", "hearsay.language", "hearsay.model"),
          entry("hearsay.language.langchain4j", "hearsay.language"),
          extract("text"),
          extract("learned", "text"),
          extract("act", "text"),
          extract("refusal", "text", "act"),
          extract("frame", "text", "act"),
          extract("repair", "text", "act", "refusal", "frame"),
          extract("statement", "text", "act", "refusal", "repair"),
          extract("name", "text"),
          extract("source", "text", "name"),
          entry(
              "hearsay.extract",
              "hearsay.extract.text",
              "hearsay.extract.learned",
              "hearsay.extract.act",
              "hearsay.extract.repair",
              "hearsay.extract.statement",
              "hearsay.extract.source",
              "hearsay.language",
              "hearsay.model"),
          entry("hearsay.match", "hearsay.language", "hearsay.model"),
          entry("hearsay.relate.lexicon", "hearsay.language"),
          entry("hearsay.relate.clause", "hearsay.relate.lexicon", "hearsay.language"),
          relate("story", "lexicon", "clause"),
          relate("coreference", "lexicon", "clause", "story"),
          relate("quantity", "lexicon", "clause", "story"),
          relate("conflict.check", "story", "coreference"),
          check("number", "quantity"),
          check("negation", "quantity"),
          check("opposite"),
          check("event", "quantity"),
          check("attribution"),
          check("wording"),
          relate(
              "conflict",
              "lexicon",
              "clause",
              "story",
              "quantity",
              "conflict.check",
              "conflict.number",
              "conflict.negation",
              "conflict.opposite",
              "conflict.event",
              "conflict.attribution",
              "conflict.wording"),
          relate("response.pointing", "lexicon", "story"),
          relate(
              "response.discourse", "lexicon", "clause", "story", "quantity", "response.pointing"),
          relate(
              "response.across",
              "lexicon",
              "clause",
              "story",
              "response.pointing",
              "response.discourse"),
          relate(
              "response.likely",
              "lexicon",
              "clause",
              "story",
              "response.pointing",
              "response.discourse"),
          relate(
              "response",
              "story",
              "quantity",
              "response.discourse",
              "response.across",
              "response.likely"),
          relate("agreement", "lexicon", "clause", "story", "coreference"),
          relate("origin", "story", "coreference"),
          relate("standing", "story", "response.pointing"),
          entry(
              "hearsay.relate",
              "hearsay.relate.lexicon",
              "hearsay.relate.story",
              "hearsay.relate.response",
              "hearsay.relate.response.likely",
              "hearsay.relate.conflict",
              "hearsay.relate.agreement",
              "hearsay.relate.origin",
              "hearsay.relate.standing",
              "hearsay.match",
              "hearsay.language",
              "hearsay.model"),
          entry(
              "hearsay.stance",
              "hearsay.relate",
              "hearsay.relate.lexicon",
              "hearsay.match",
              "hearsay.language",
              "hearsay.model"),
          entry("hearsay.report", "hearsay.model"));

  /** A library, and the only package that may use it. */
  private static final Map<String, String> ADAPTERS =
      Map.of(
          "edu.stanford", "hearsay.language.corenlp",
          "dev.langchain4j", "hearsay.language.langchain4j");

  private static Map.Entry<String, Set<String>> entry(String name, String... mayUse) {
    return Map.entry(name, Set.of(mayUse));
  }

  /** A package below {@code hearsay.extract}, and those beside it that it may use. */
  private static Map.Entry<String, Set<String>> extract(String name, String... beside) {
    return below("hearsay.extract.", name, Set.of("hearsay.language", "hearsay.model"), beside);
  }

  /** A package below {@code hearsay.relate}, and those beside it that it may use. */
  private static Map.Entry<String, Set<String>> relate(String name, String... beside) {
    Set<String> nouns = Set.of("hearsay.match", "hearsay.language", "hearsay.model");
    return below("hearsay.relate.", name, nouns, beside);
  }

  private static Map.Entry<String, Set<String>> below(
      String parent, String name, Set<String> nouns, String... beside) {
    Set<String> mayUse = new TreeSet<>(nouns);
    for (String used : beside) {
      mayUse.add(parent + used);
    }
    return Map.entry(parent + name, mayUse);
  }

  /** A kind of conflict: it knows no other kind. */
  private static Map.Entry<String, Set<String>> check(String kind, String... more) {
    Set<String> below =
        new TreeSet<>(Set.of("lexicon", "clause", "story", "coreference", "conflict.check"));
    below.addAll(Set.of(more));
    return relate("conflict." + kind, below.toArray(String[]::new));
  }

  /** {@code hearsay.match -> java.util java.base}: what jdeps prints below each package. */
  private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*");

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Set<String> wrong = new TreeSet<>();
    arrows()
        .forEach(
            (from, targets) ->
                targets.stream()
                    .filter(to -> isOurs(to) && !isAllowed(from, to))
                    .forEach(to -> wrong.add(from + " -> " + to)));

    assertEquals(Set.of(), wrong, "arrows that the table does not have");
  }

  @Test
  void onlyItsAdapterUsesALibrary() {
    ADAPTERS.forEach(
        (library, adapter) -> {
          Set<String> users = new TreeSet<>();
          arrows()
              .forEach(
                  (from, targets) -> {
                    if (targets.stream().anyMatch(to -> to.startsWith(library))) {
                      users.add(from);
                    }
                  });

          assertEquals(Set.of(adapter), users, library);
        });
  }

  @Test
  void theTableNamesEveryPackage() {
    Set<String> named = new TreeSet<>(MAY_USE.keySet());
    named.add(ROOT);

    assertEquals(named, new TreeSet<>(arrows().keySet()));
  }

  @Test
  void noArrowsGoRound() {
    Set<String> placed = new TreeSet<>();
    Set<String> left = new TreeSet<>(MAY_USE.keySet());
    while (left.removeIf(name -> placed.containsAll(MAY_USE.get(name)) && placed.add(name))) {
      // Each round places what uses only what is placed.
    }

    assertEquals(Set.of(), left, "packages that use one another, or those that do");
  }

  @Test
  void theTableAllowsNoMoreThanIsUsed() {
    Set<String> idle = new TreeSet<>();
    arrows()
        .forEach(
            (from, targets) ->
                MAY_USE.getOrDefault(from, Set.of()).stream()
                    .filter(to -> isPart(to) && !targets.contains(to))
                    .forEach(to -> idle.add(from + " -> " + to)));

    assertEquals(Set.of(), idle, "arrows that nothing needs");
  }

  private static boolean isOurs(String name) {
    return name.equals(ROOT) || name.startsWith(ROOT + ".");
  }

  /** Whether a package is but a part of a stage. */
  private static boolean isPart(String name) {
    return name.startsWith("hearsay.extract.") || name.startsWith("hearsay.relate.");
  }

  private static boolean isAllowed(String from, String to) {
    return from.equals(to)
        || from.equals(ROOT)
        || MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }

  /** Each package of ours, and the packages that it uses. */
  private static Map<String, Set<String>> arrows() {
    Path classes = Path.of("target", "classes").toAbsolutePath();
    assertTrue(Files.isDirectory(classes), "compile first: " + classes);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter out = new StringWriter();
    int status =
        jdeps.run(
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            "-verbose:package",
            "-filter:none",
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            classes.toString());
    assertEquals(0, status, out.toString());
    Map<String, Set<String>> arrows = new TreeMap<>();
    out.toString()
        .lines()
        .map(ARROW::matcher)
        .filter(Matcher::matches)
        .filter(matcher -> isOurs(matcher.group(1)))
        .forEach(
            matcher ->
                arrows
                    .computeIfAbsent(matcher.group(1), from -> new TreeSet<>())
                    .add(matcher.group(2)));
    return arrows;
  }
}
