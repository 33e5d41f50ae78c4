package hearsay.extract.source;

import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Analysed articles written by hand: {@code Dana/NNP/P Orsk/NNP/P said/VBD}, a sentence on each
 * line; P, O and L for the kinds of names.
 */
final class Tagged {

  private Tagged() {}

  static AnalyzedArticle article(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      List<Token> tokens = new ArrayList<>();
      int begin = text.length();
      for (String word : line.split(" ", -1)) {
        String[] parts = word.split("/", -1);
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]).append(' ');
        String lemma = parts[0].toLowerCase(Locale.ROOT);
        tokens.add(
            new Token(span, parts[0], lemma, parts[1], kind(parts.length > 2 ? parts[2] : "")));
      }
      sentences.add(new Sentence(tokens, () -> flat(tokens.size())));
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, text.length() - 1)));
      text.append('\n');
    }
    return new AnalyzedArticle(Article.of(id, text.toString()), new Layout(blocks), sentences);
  }

  private static Dependencies flat(int size) {
    return new Dependencies(
        Collections.nCopies(size, Dependencies.ROOT), Collections.nCopies(size, "root"));
  }

  private static NameKind kind(String letter) {
    return switch (letter) {
      case "P" -> NameKind.PERSON;
      case "O" -> NameKind.ORGANIZATION;
      case "L" -> NameKind.LOCATION;
      default -> NameKind.NONE;
    };
  }

  /** The {@code nth} place, from 0, where the words stand. */
  static Span span(AnalyzedArticle article, String words, int nth) {
    String text = article.article().text();
    int at = -1;
    for (int i = 0; i <= nth; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("text does not hold '" + words + "'");
      }
    }
    return new Span(at, at + words.length());
  }
}
