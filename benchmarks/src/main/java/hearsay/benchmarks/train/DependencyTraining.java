package hearsay.benchmarks.train;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.ingest.LayoutReader;
import hearsay.language.DependencyParser;
import hearsay.language.DependencyParserTrainer;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Article;
import hearsay.model.Block;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Teaches the library's dependency parser what CoreNLP's says of plain news. */
public final class DependencyTraining {

  private static final int PASSES = 3;

  private DependencyTraining() {}

  /**
   * Trains a parser and writes it.
   *
   * @param articles a file with an article on each line; only their texts are used
   * @param model the file to write, which core ships as {@code dependency-parser.model}
   * @param progress gets a line now and then
   */
  public static void train(Path articles, Path model, PrintWriter progress) {
    List<Sentence> sentences = sentences(articles);
    progress.println("parsing " + sentences.size() + " sentences");
    progress.flush();
    DependencyParser parser =
        DependencyParserTrainer.train(
            sentences,
            PASSES,
            pass -> {
              progress.println("pass " + pass + " of " + PASSES);
              progress.flush();
            });
    try {
      parser.write(Files.newOutputStream(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> sentences(Path articles) {
    TextAnalyzer teacher = CoreNlpAnalyzer.loadTeacher();
    List<Sentence> sentences = new ArrayList<>();
    for (AttributedArticle read : AttributedArticle.read(articles)) {
      Article article = Article.of(read.id(), read.text());
      List<Block> body =
          LayoutReader.read(article).blocks().stream()
              .filter(block -> block.kind().isBody())
              .toList();
      sentences.addAll(teacher.sentences(article.text(), body));
    }
    return sentences;
  }
}
