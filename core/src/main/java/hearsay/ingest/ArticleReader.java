package hearsay.ingest;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import hearsay.model.Article;
import hearsay.model.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files to articles: one run, over files in the order of their names. Not thread-safe. */
final class ArticleReader {

  private final ReadOptions options;
  private final List<Skipped> skipped;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Multiset<String> stems = HashMultiset.create();

  ArticleReader(ReadOptions options, List<Skipped> skipped) {
    this.options = options;
    this.skipped = skipped;
  }

  Articles read(List<InputFile> files) {
    files.stream()
        .filter(file -> file.form() == InputFile.Form.TEXT)
        .forEach(file -> stems.add(file.stem()));
    files.forEach(this::readFile);
    return new Articles(new ArrayList<>(articles.values()), skipped);
  }

  private void readFile(InputFile file) {
    try {
      switch (file.form()) {
        case TEXT -> readText(file);
        case JSON_LINES -> readLines(file);
        case OTHER -> skipped.add(ReadProblem.OTHER_FORM.in(file.name(), ""));
      }
    } catch (IOException e) {
      skipped.add(ReadProblem.unreadable(e).in(file.name(), ""));
    }
  }

  private void readText(InputFile file) throws IOException {
    byte[] bytes;
    try (InputStream in = file.source().open()) {
      // One byte more tells a file that is too long from one that is just not.
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, options.maxArticleBytes() + 1L));
    }
    if (bytes.length > options.maxArticleBytes()) {
      skipped.add(ReadProblem.tooLong(options.maxArticleBytes()).in(file.name(), ""));
      return;
    }
    String id = stems.count(file.stem()) > 1 ? file.longStem() : file.stem();
    PlainText.read(file.name(), id, bytes, skipped)
        .ifPresent(article -> add(article, file.name(), ""));
  }

  private void readLines(InputFile file) throws IOException {
    int before = articles.size() + skipped.size();
    try (InputStream in = file.source().open()) {
      ByteLine.read(in, options.maxArticleBytes(), line -> readLine(file.name(), line));
    }
    if (articles.size() + skipped.size() == before) {
      skipped.add(ReadProblem.NO_TEXT.in(file.name(), ""));
    }
  }

  private void readLine(String where, ByteLine line) {
    String place = "line " + line.number();
    if (line.tooLong()) {
      skipped.add(ReadProblem.tooLong(options.maxArticleBytes()).in(where, place));
      return;
    }
    Optional<Article> article = JsonLine.read(where, line, skipped);
    article.ifPresent(read -> add(read, where, place));
  }

  /** Keeps the article, unless another one that was read before has its id. */
  private void add(Article article, String where, String place) {
    String first = places.putIfAbsent(article.id(), place.isEmpty() ? where : where + ", " + place);
    if (first == null) {
      articles.put(article.id(), article);
    } else {
      skipped.add(ReadProblem.duplicate(article.id(), first).in(where, place));
    }
  }
}
