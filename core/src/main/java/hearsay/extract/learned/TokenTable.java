package hearsay.extract.learned;

import hearsay.extract.text.QuotationMarks;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one article in a row, with what the features ask of each: words, tags, names,
 * heads, quotation marks. Indices run over the whole article.
 */
final class TokenTable {

  /** How a token stands to quotation marks: outside, inside, or itself a mark. */
  static final int OUTSIDE = 0;

  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;

  private static final int NO_HEAD = -1;

  final List<Token> tokens = new ArrayList<>();
  final String[] words;
  final String[] lemmas;
  final String[] tags;
  final String[] relations;
  final int[] heads;
  final int[][] children;

  /** Index of each token's sentence, and first token of each sentence (one more at the end). */
  final int[] sentenceOf;

  final int[] sentenceBegin;

  /** Whether a sentence is the first of its paragraph. */
  final boolean[] paragraphStart;

  final int[] quote;

  /** The quotations as token ranges, marks included. */
  final List<int[]> quotations = new ArrayList<>();

  TokenTable(AnalyzedArticle article) {
    List<Sentence> sentences = article.sentences();
    sentenceBegin = new int[sentences.size() + 1];
    paragraphStart = new boolean[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      tokens.addAll(sentences.get(s).tokens());
      sentenceBegin[s + 1] = tokens.size();
    }
    int size = tokens.size();
    words = new String[size];
    lemmas = new String[size];
    tags = new String[size];
    relations = new String[size];
    heads = new int[size];
    sentenceOf = new int[size];
    quote = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      words[i] = token.text().toLowerCase(Locale.ROOT);
      lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
      tags[i] = token.tag();
    }
    int[] degree = new int[size];
    for (int s = 0; s < sentences.size(); s++) {
      Dependencies tree = sentences.get(s).dependencies();
      int begin = sentenceBegin[s];
      for (int i = begin; i < sentenceBegin[s + 1]; i++) {
        sentenceOf[i] = s;
        int head = tree.head(i - begin);
        heads[i] = head < 0 ? NO_HEAD : begin + head;
        relations[i] = tree.relation(i - begin);
        if (head >= 0) {
          degree[begin + head]++;
        }
      }
    }
    children = new int[size][];
    Arrays.setAll(children, i -> new int[degree[i]]);
    int[] filled = new int[size];
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][filled[heads[i]]++] = i;
      }
    }
    readParagraphs(article);
    readQuotations(article);
  }

  private void readParagraphs(AnalyzedArticle article) {
    for (int s = 0; s < sentenceBegin.length - 1; s++) {
      int begin = tokens.get(sentenceBegin[s]).begin();
      int end = s == 0 ? 0 : tokens.get(sentenceBegin[s] - 1).end();
      paragraphStart[s] = s == 0 || !article.inOneParagraph(end, begin);
    }
    paragraphStart[sentenceBegin.length - 1] = true;
  }

  private void readQuotations(AnalyzedArticle article) {
    List<Span> spans =
        QuotationMarks.quotations(
            article.article().text(),
            article.layout().blocks().stream().filter(block -> block.kind().isBody()).toList());
    int i = 0;
    for (Span span : spans) {
      while (i < size() && tokens.get(i).end() <= span.begin()) {
        i++;
      }
      int from = i;
      while (i < size() && tokens.get(i).begin() < span.end()) {
        quote[i++] = INSIDE;
      }
      if (i - from >= 2) {
        boolean opens = isMark(from);
        boolean closes = isMark(i - 1);
        quote[from] = opens ? OPENING : INSIDE;
        quote[i - 1] = closes ? CLOSING : INSIDE;
        quotations.add(new int[] {from, i});
      }
    }
  }

  private boolean isMark(int i) {
    String text = tokens.get(i).text();
    return QuotationMarks.isMark(text.charAt(0)) && text.length() <= 2;
  }

  int size() {
    return words.length;
  }

  /** Lower-case lemma, or a mark for what lies outside {@code [from, to)}. */
  String lemma(int i, int from, int to) {
    return i < from ? "<" : i >= to ? ">" : lemmas[i];
  }

  String tag(int i, int from, int to) {
    return i < from ? "<" : i >= to ? ">" : tags[i];
  }

  /** How many paragraphs begin between two tokens, the first not counted. */
  int paragraphsBetween(int first, int second) {
    int count = 0;
    for (int s = sentenceOf[first] + 1; s <= sentenceOf[second]; s++) {
      count += paragraphStart[s] ? 1 : 0;
    }
    return count;
  }

  /** First and one past the last token of {@code i}'s sentence. */
  int begin(int i) {
    return sentenceBegin[sentenceOf[i]];
  }

  int end(int i) {
    return sentenceBegin[sentenceOf[i] + 1];
  }

  /** The span from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}
