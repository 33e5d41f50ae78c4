package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Article;
import hearsay.model.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Short sets of invented articles, a folder each, with text files beside them that say what is to
 * be found: a line each, {@code #} before remarks, places as an article's number and words of it.
 */
final class GoldenStories {

  private GoldenStories() {}

  /** All that the examples load; the caller closes it. */
  static Reconciler load() {
    return Reconciler.create(ReconcilerOptions.defaults(), CoreNlpAnalyzer.load(), BgeSmall.load());
  }

  /** The folder of the set. */
  static Path directory(String name) {
    URL found = GoldenStories.class.getResource("responses/" + name);
    try {
      return Path.of(Objects.requireNonNull(found, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The articles of the set: what is numbered. */
  static List<Article> articles(Path directory) {
    return Articles.read(directory).articles().stream()
        .filter(article -> article.id().matches("\\d.*"))
        .toList();
  }

  /** The lines of a file that say what is to be found. */
  static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Where words first stand in the article of that number. */
  static Span find(String number, String words, List<Article> articles) {
    String text =
        articles.stream()
            .filter(article -> article.id().startsWith(number))
            .map(Article::text)
            .findFirst()
            .orElseThrow();
    int begin = text.indexOf(words);
    assertTrue(begin >= 0, number + " does not hold '" + words + "'");
    return new Span(begin, begin + words.length());
  }
}
