package hearsay.extract.name;

import hearsay.language.AnalyzedArticle;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The tokens of an article in one row, with what can be told of each without a parser: its
 * sentence, its paragraph, whether it stands in quotation marks.
 */
public final class ArticleTokens {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();

  public ArticleTokens(AnalyzedArticle article) {
    text = article.article().text();
    List<Block> blocks = article.layout().blocks();
    int block = 0;
    int last = -1;
    boolean open = false;
    for (int s = 0; s < article.sentences().size(); s++) {
      Sentence sentence = article.sentences().get(s);
      int begin = sentence.span().begin();
      while (block < blocks.size() && blocks.get(block).span().end() <= begin) {
        block++;
      }
      if (block != last) {
        open = false;
        last = block;
      }
      for (Token token : sentence.tokens()) {
        boolean mark = true;
        if (OPENING.contains(token.text())) {
          open = true;
        } else if (CLOSING.contains(token.text())) {
          open = false;
        } else if (STRAIGHT.equals(token.text()) || token.text().equals("''")) {
          open = !open;
        } else {
          mark = false;
        }
        tokens.add(token);
        lower.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
        sentences.add(s);
        paragraphs.add(block);
        quoted.add(open && !mark);
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  /** The token in lower case; empty outside the article, so that neighbours can be asked for. */
  public String lower(int index) {
    return index < 0 || index >= size() ? "" : lower.get(index);
  }

  /** The tokens from {@code from} to before {@code to} in lower case, a blank between them. */
  public String lower(int from, int to) {
    return String.join(" ", lower.subList(from, to));
  }

  public String tag(int index) {
    return index < 0 || index >= size() ? "" : tokens.get(index).tag();
  }

  NameKind name(int index) {
    return index < 0 || index >= size() ? NameKind.NONE : tokens.get(index).name();
  }

  public int sentence(int index) {
    return sentences.get(index);
  }

  public int paragraph(int index) {
    return paragraphs.get(index);
  }

  public boolean isQuoted(int index) {
    return quoted.get(index);
  }

  public boolean sameSentence(int one, int other) {
    return one >= 0
        && other >= 0
        && one < size()
        && other < size()
        && sentences.get(one).equals(sentences.get(other));
  }

  public boolean isFirst(int index) {
    return index == 0 || !sameSentence(index - 1, index);
  }

  public boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  public boolean isProper(int index) {
    return tag(index).startsWith("NNP");
  }

  public boolean isVerb(int index) {
    return tag(index).startsWith("VB") || tag(index).equals("MD");
  }

  /** A possessive ending, be it tagged or not. */
  public boolean isPossessive(int index) {
    return tag(index).equals("POS") || lower(index).equals("'s");
  }

  public boolean isComma(int index) {
    return lower(index).equals(",");
  }

  /** Where the tokens stand in the article's text. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }

  /** The words as written, white space as one blank. */
  public String text(int from, int to) {
    return SPACE.matcher(span(from, to).in(text)).replaceAll(" ");
  }

  /** Index of the first token that begins at or behind {@code offset}. */
  public int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
