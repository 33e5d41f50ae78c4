package hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.extract.text.RawAttribution;
import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Article;
import hearsay.model.Cue;
import hearsay.model.Layout;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases in {@code statements.txt}. */
final class StatementGoldenIT {

  private static CoreNlpAnalyzer analyzer;

  record Case(String name, String marked, List<String> wanted) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = StatementGoldenIT.class.getResourceAsStream("statements.txt")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(file.split("(?m)^== ")).skip(1).map(StatementGoldenIT::read);
    }
  }

  private static Case read(String block) {
    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
    List<String> wanted =
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();
    return new Case(lines.get(0), lines.get(1), wanted);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void yields(Case golden) {
    MarkedText marked = MarkedText.parse(golden.marked());
    Article article = Article.of("a", marked.text());
    Layout layout = LayoutReader.read(article);
    AnalyzedArticle analyzed =
        new AnalyzedArticle(article, layout, analyzer.sentences(marked.text(), layout.blocks()));
    List<String> found =
        new Extractor(a -> marked.attributions())
            .extract(List.of(analyzed)).statements().stream()
                .map(statement -> statement.statement())
                .filter(statement -> !statement.isNarration())
                .map(StatementGoldenIT::line)
                .toList();
    assertEquals(String.join("\n", golden.wanted()), String.join("\n", found), golden.marked());
  }

  private static String line(Statement statement) {
    return String.join(
        " | ",
        statement.attribution().cue().map(Cue::text).orElse("-"),
        lower(statement.act()),
        lower(statement.quotation()),
        lower(statement.polarity()),
        lower(statement.modality()),
        statement.text());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A text and the attributions that brackets mark in it. */
  record MarkedText(String text, List<RawAttribution> attributions) {

    private static final String OPEN = "{<[";
    private static final String CLOSE = "}>]";

    static MarkedText parse(String marked) {
      StringBuilder text = new StringBuilder();
      List<int[]> open = new ArrayList<>();
      List<List<Span>> sources = lists();
      List<List<Span>> cues = lists();
      List<List<Span>> contents = lists();
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (OPEN.indexOf(c) >= 0) {
          boolean numbered = Character.isDigit(marked.charAt(i + 1));
          open.add(new int[] {text.length(), numbered ? marked.charAt(i + 1) - '0' : 0});
          i += numbered ? 1 : 0;
        } else if (CLOSE.indexOf(c) >= 0) {
          int[] begun = open.remove(open.size() - 1);
          List.of(sources, cues, contents)
              .get(CLOSE.indexOf(c))
              .get(begun[1])
              .add(new Span(begun[0], text.length()));
        } else {
          text.append(c);
        }
      }
      List<RawAttribution> attributions = new ArrayList<>();
      for (int i = 0; i < cues.size(); i++) {
        for (Span cue : cues.get(i)) {
          Optional<Span> source = sources.get(i).stream().findFirst();
          attributions.add(new RawAttribution(source, cue, contents.get(i)));
        }
      }
      return new MarkedText(text.toString(), attributions);
    }

    private static List<List<Span>> lists() {
      return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }
}
