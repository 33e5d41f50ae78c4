package hearsay.benchmarks.cases;

import hearsay.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One to three short articles, and what a careful reader finds in them; README.md says how. */
record SmallCase(String name, List<Article> articles, List<Expectation> expectations) {

  private static final Pattern CASE = Pattern.compile("(?m)^== ");
  private static final Pattern ARTICLE = Pattern.compile("(?m)^@ ");
  private static final Pattern FIELD = Pattern.compile("\\s*\\|\\s*");

  static List<SmallCase> read(String file) {
    return CASE.splitAsStream(file).filter(text -> !text.isBlank()).map(SmallCase::of).toList();
  }

  private static SmallCase of(String text) {
    List<Expectation> expectations =
        text.lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> new Expectation(List.of(FIELD.split(line.substring(2).strip()))))
            .toList();
    String told = String.join("\n", text.lines().filter(line -> !line.startsWith("> ")).toList());
    List<String> parts = ARTICLE.splitAsStream(told).toList();
    List<Article> articles = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      String[] head = FIELD.split(part.lines().findFirst().orElseThrow().strip());
      String body = part.substring(part.indexOf('\n') + 1).strip();
      Article article = Article.of("00" + articles.size(), body).withPublisher(head[0]);
      Optional<LocalDate> day = Stream.of(head).skip(1).findFirst().map(LocalDate::parse);
      articles.add(day.map(article::withDate).orElse(article));
    }
    return new SmallCase(parts.get(0).strip(), articles, expectations);
  }
}
