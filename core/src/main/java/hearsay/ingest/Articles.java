package hearsay.ingest;

import hearsay.model.Article;
import hearsay.model.Skipped;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles that were read, and what could not be read.
 *
 * <p>Two forms are read, both UTF-8 with or without a byte-order mark, with any line ends:
 *
 * <ul>
 *   <li>{@code .txt}, one article: its id is the file's name without ending, with the directory in
 *       front where another file has the same name. Lines {@code Title:}, {@code Publisher:},
 *       {@code Date:} and {@code URL:} may stand before the text, in any order, up to a blank line;
 *       or {@code date 2031-04-05} at its head. The text is the whole file, these included.
 *   <li>{@code .jsonl}, an article a line: an object with {@code id} and {@code text}, and, where
 *       known, {@code publisher}, {@code title}, {@code date} and {@code url}.
 * </ul>
 *
 * <p>Days are written {@code YYYY-MM-DD}, of the years {@link Article#FIRST_YEAR} to {@link
 * Article#LAST_YEAR}; a time of day after {@code T} is left out. What cannot be read is named in
 * {@code skipped} and the rest goes through; a day that cannot be read is named there, and its
 * article goes through without one.
 *
 * @param articles by id
 * @param skipped by place
 */
public record Articles(List<Article> articles, List<Skipped> skipped) {

  private static final Comparator<Article> BY_ID = Comparator.comparing(Article::id);

  public Articles {
    articles = articles.stream().sorted(BY_ID).toList();
    skipped = skipped.stream().sorted().toList();
  }

  /**
   * Reads a file, or all files in and below a directory, with the default limits.
   *
   * @throws IllegalArgumentException if there is no such file or directory
   */
  public static Articles read(Path path) {
    return read(path, ReadOptions.defaults());
  }

  /**
   * Reads a file, or all files in and below a directory in the order of their names. Holds one file
   * of plain text, or one line of JSON Lines, in memory beside the articles.
   *
   * @throws IllegalArgumentException if there is no such file or directory
   */
  public static Articles read(Path path, ReadOptions options) {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException(
          "path is "
              + path
              + ", must be a file or directory that exists. Maybe check its spelling.");
    }
    List<Skipped> skipped = new ArrayList<>();
    List<InputFile> files = InputFile.find(path, skipped);
    return new ArticleReader(options, skipped).read(files);
  }

  /**
   * Reads one file that is already in memory, such as a class-path resource.
   *
   * @param name with its ending; directories before it end in {@code /}
   */
  public static Articles read(String name, byte[] bytes) {
    return read(Map.of(name, bytes));
  }

  /** Reads files that are already in memory, by name, as {@link #read(String, byte[])} does. */
  public static Articles read(Map<String, byte[]> files) {
    List<InputFile> inputs = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) ->
                inputs.add(new InputFile(name, () -> new ByteArrayInputStream(bytes))));
    return new ArticleReader(ReadOptions.defaults(), new ArrayList<>()).read(inputs);
  }
}
