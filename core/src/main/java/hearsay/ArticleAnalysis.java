package hearsay;

import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Layout;
import hearsay.model.Skipped;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article divided and analysed within {@link Limits}, with what they cut. Holds the analyzer to
 * its word, so that a wrong one ends here and not in a result.
 */
final class ArticleAnalysis {

  /** A long sentence is better cut behind one of these. */
  private static final String PAUSES = ",;:.!?)|\u2013\u2014\u2022\u201d";

  /** An article and what was cut from it. */
  record Analyzed(AnalyzedArticle article, List<Skipped> cut) {}

  private final TextAnalyzer analyzer;
  private final Limits limits;

  ArticleAnalysis(TextAnalyzer analyzer, Limits limits) {
    this.analyzer = analyzer;
    this.limits = limits;
  }

  /**
   * Analyses what of the article's own text lies within the limits.
   *
   * @throws IllegalStateException if the analyzer breaks its contract
   */
  Analyzed of(Article article) {
    List<Skipped> cut = new ArrayList<>();
    Layout layout = LayoutReader.read(within(article, cut));
    return analyzed(article, layout, block -> block.kind().isBody(), cut);
  }

  /**
   * Analyses the blocks of the article's own text that hold any of the spans.
   *
   * @throws IllegalStateException if the analyzer breaks its contract
   */
  Analyzed of(Article article, List<Span> spans) {
    Predicate<Block> held = block -> spans.stream().anyMatch(block.span()::overlaps);
    return analyzed(
        article,
        LayoutReader.read(article),
        block -> block.kind().isBody() && held.test(block),
        new ArrayList<>());
  }

  private Analyzed analyzed(
      Article article, Layout layout, Predicate<Block> wanted, List<Skipped> cut) {
    List<Block> blocks = layout.blocks().stream().filter(wanted).toList();
    List<Sentence> given = analyzer.sentences(article.text(), blocks);
    checkTokens(article.text(), given);
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : given) {
      if (sentence.size() <= limits.sentenceLength()) {
        sentences.add(sentence);
      } else {
        sentences.addAll(pieces(sentence));
        cut.add(tooLong(article, sentence));
      }
    }
    return new Analyzed(new AnalyzedArticle(article, layout, sentences), List.copyOf(cut));
  }

  /** The article up to the longest length, cut at white space where there is any near. */
  private Article within(Article article, List<Skipped> cut) {
    String text = article.text();
    int limit = limits.articleLength();
    if (text.length() <= limit || text.substring(limit).isBlank()) {
      return article;
    }
    int end = limit;
    while (end > limit - limit / 10 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    end = Character.isWhitespace(text.charAt(end)) ? end : limit;
    if (Character.isLowSurrogate(text.charAt(end)) && end > 1) {
      end--;
    }
    cut.add(
        new Skipped(
            article.id(),
            "from code unit " + end + " on",
            "longer than " + limit + " code units, the rest is not read",
            "Maybe it holds several articles; or raise the limit"));
    return new Article(
        article.id(),
        article.publisher(),
        article.title(),
        article.date(),
        article.url(),
        text.substring(0, end));
  }

  private Skipped tooLong(Article article, Sentence sentence) {
    return new Skipped(
        article.id(),
        "code units " + sentence.span().begin() + " to " + sentence.span().end(),
        "a sentence of "
            + sentence.size()
            + " tokens, longer than "
            + limits.sentenceLength()
            + ": read in pieces and without its grammar",
        "Maybe it is a list or a table");
  }

  private List<Sentence> pieces(Sentence sentence) {
    List<Sentence> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < sentence.size()) {
      int end = Math.min(begin + limits.sentenceLength(), sentence.size());
      if (end < sentence.size()) {
        end = pause(sentence, begin + (end - begin) / 2, end).orElse(end);
      }
      int size = end - begin;
      pieces.add(new Sentence(sentence.tokens().subList(begin, end), () -> flat(size)));
      begin = end;
    }
    return pieces;
  }

  /** One past the last token of {@code [from, to)} behind which a reader would pause. */
  private static Optional<Integer> pause(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from && i > 0; i--) {
      if (PAUSES.contains(sentence.token(i).text())) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Dependencies flat(int size) {
    return new Dependencies(
        Collections.nCopies(size, Dependencies.ROOT), Collections.nCopies(size, "root"));
  }

  private void checkTokens(String text, List<Sentence> sentences) {
    int end = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.begin() < end || token.end() > text.length()) {
          throw wrong(
              "token " + token.span(),
              "behind code unit " + end + " and within a text of " + text.length());
        }
        if (!text.startsWith(token.text(), token.begin())
            || token.text().length() != token.end() - token.begin()) {
          throw wrong(
              "token " + token.span() + " '" + token.text() + "'", "what the text has there");
        }
        end = token.end();
      }
    }
  }

  private IllegalStateException wrong(String what, String rule) {
    return new IllegalStateException(
        "analyzer %s gave %s, must be %s. Maybe its offsets refer to a block, not to the text."
            .formatted(analyzer.description(), what, rule));
  }
}
