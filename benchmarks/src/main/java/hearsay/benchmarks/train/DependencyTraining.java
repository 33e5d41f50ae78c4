package hearsay.benchmarks.train;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.DataException;
import hearsay.language.DependencyParser;
import hearsay.language.DependencyParserTrainer;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Teaches the library's dependency parser what CoreNLP's says of plain news, and of the same news
 * with other words in it.
 */
public final class DependencyTraining {

  private static final int PASSES = 3;

  private DependencyTraining() {}

  /**
   * Trains a parser and writes it. The same file gives the same bytes. Takes some ten minutes and 3
   * GB of heap for 800 news articles.
   *
   * @param articles a file with an article on each line; only their texts are used
   * @param model the file of weights to write, over what it held
   * @param progress gets a line now and then
   * @throws DataException if a file cannot be read or written
   */
  public static void train(Path articles, Path model, PrintWriter progress) {
    CoreNlpAnalyzer teacher = CoreNlpAnalyzer.load();
    List<Sentence> sentences = sentences(articles, teacher);
    WordSwap swap = new WordSwap(sentences);
    for (Sentence sentence : List.copyOf(sentences)) {
      List<Token> swapped = swap.swap(sentence);
      sentences.add(new Sentence(swapped, () -> teacher.dependencies(swapped)));
    }
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
      throw new DataException(model, "cannot be written: " + e);
    }
  }

  /** Each line of a text is a paragraph: headlines and captions are worth learning as well. */
  private static List<Sentence> sentences(Path articles, TextAnalyzer teacher) {
    List<Sentence> sentences = new ArrayList<>();
    for (AttributedArticle article : AttributedArticle.read(articles)) {
      sentences.addAll(teacher.sentences(article.text(), lines(article.text())));
    }
    return sentences;
  }

  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int end = begin + line.length();
      if (!line.isBlank()) {
        lines.add(new Block(BlockKind.PARAGRAPH, new Span(begin, end)));
      }
      begin = end + 1;
    }
    return lines;
  }
}
