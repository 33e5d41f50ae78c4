package hearsay.extract;

import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.TextAnalyzer;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Cue;
import hearsay.model.Layout;
import hearsay.model.Mention;
import hearsay.model.PartialDate;
import hearsay.model.Source;
import hearsay.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One golden case of the whole extraction.
 *
 * @param lines articles, each behind its {@code @} line where it has one
 * @param wanted the lines of outcome
 */
record ExtractionCase(String name, List<String> lines, List<String> wanted) {

  static List<ExtractionCase> readAll(String resource) throws IOException {
    try (InputStream in = ExtractionCase.class.getResourceAsStream(resource)) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(file.split("(?m)^== ")).skip(1).map(ExtractionCase::read).toList();
    }
  }

  private static ExtractionCase read(String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    return new ExtractionCase(
        lines.get(0),
        lines.stream().skip(1).filter(line -> !line.startsWith(">")).toList(),
        lines.stream().filter(line -> line.startsWith(">")).map(l -> l.substring(2)).toList());
  }

  private List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String head = "";
    for (String line : lines) {
      if (line.startsWith("@ ")) {
        add(articles, head, paragraphs);
        head = line.substring(2);
      } else {
        paragraphs.add(line);
      }
    }
    add(articles, head, paragraphs);
    return articles;
  }

  private static void add(List<Article> articles, String head, List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Article article = Article.of("a" + articles.size(), String.join("\n\n", paragraphs));
    if (!head.isEmpty()) {
      String[] field = head.split(" \\| ");
      article = article.withPublisher(field[0]).withDate(LocalDate.parse(field[1]));
    }
    articles.add(article);
    paragraphs.clear();
  }

  /** What the extraction finds, with those keys that the same line of {@link #wanted} has. */
  List<String> found(TextAnalyzer analyzer, Extractor extractor) {
    List<AnalyzedArticle> analyzed = articles().stream().map(a -> analyze(a, analyzer)).toList();
    Extraction extraction = extractor.extract(analyzed);
    Map<String, String> names =
        extraction.sources().stream().collect(Collectors.toMap(Source::id, Source::name));
    List<String> found = new ArrayList<>();
    for (var analyzedStatement : extraction.statements()) {
      Statement statement = analyzedStatement.statement();
      if (!statement.isNarration()) {
        String wish = found.size() < wanted.size() ? wanted.get(found.size()) : "";
        found.add(line(statement, names, wish));
      }
    }
    return found;
  }

  private static AnalyzedArticle analyze(Article article, TextAnalyzer analyzer) {
    Layout layout = LayoutReader.read(article);
    List<Block> body = layout.blocks().stream().filter(block -> block.kind().isBody()).toList();
    return new AnalyzedArticle(article, layout, analyzer.sentences(article.text(), body));
  }

  private static String line(Statement statement, Map<String, String> names, String wish) {
    Attribution by = statement.attribution();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("cue", by.cue().map(Cue::text).orElse("-"));
    values.put("quote", lower(statement.quotation()));
    values.put("polarity", lower(statement.polarity()));
    values.put("modality", lower(statement.modality()));
    values.put("to", by.addressee().map(m -> name(m, names)).orElse(""));
    values.put("via", names(by.channel(), names));
    values.put("date", by.date().map(PartialDate::toString).orElse(""));
    values.put("occasion", by.occasion().orElse(""));
    String asked =
        values.entrySet().stream()
            .filter(e -> (" " + wish).contains(" " + e.getKey() + "="))
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
    String speakers = names(by.speakers(), names);
    return (speakers.isEmpty() ? "?" : speakers)
        + " | "
        + lower(statement.act())
        + " | "
        + statement.text()
        + (asked.isEmpty() ? "" : " | " + asked);
  }

  private static String names(List<Mention> mentions, Map<String, String> names) {
    return mentions.stream().map(m -> name(m, names)).collect(Collectors.joining(" + "));
  }

  private static String name(Mention mention, Map<String, String> names) {
    return names.getOrDefault(mention.sourceId(), "?");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
