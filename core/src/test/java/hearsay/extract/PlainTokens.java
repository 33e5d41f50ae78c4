package hearsay.extract;

import hearsay.ingest.LayoutReader;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens by white space and a few tags by word, trees flat: enough where no grammar is needed. */
public final class PlainTokens {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\s]");
  private static final Map<String, String> LEMMAS = Map.of("said", "say", "declined", "decline");
  private static final Map<String, String> TAGS =
      Map.of("said", "VBD", "declined", "VBD", "that", "IN", "to", "TO", "will", "MD", "he", "PRP");

  private PlainTokens() {}

  public static AnalyzedArticle analyze(Article article) {
    Layout layout = LayoutReader.read(article);
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : layout.blocks()) {
      List<Token> tokens = new ArrayList<>();
      Matcher matcher = TOKEN.matcher(block.span().in(article.text()));
      while (matcher.find()) {
        tokens.add(token(matcher, block.span().begin()));
        if (".!?".contains(matcher.group())) {
          sentences.add(sentence(tokens));
          tokens = new ArrayList<>();
        }
      }
      if (!tokens.isEmpty()) {
        sentences.add(sentence(tokens));
      }
    }
    return new AnalyzedArticle(article, layout, sentences);
  }

  private static Token token(Matcher matcher, int offset) {
    String text = matcher.group();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean name = Character.isUpperCase(text.charAt(0));
    String tag =
        TAGS.getOrDefault(lower, name ? "NNP" : Character.isLetter(text.charAt(0)) ? "NN" : text);
    return new Token(
        new Span(offset + matcher.start(), offset + matcher.end()),
        text,
        LEMMAS.getOrDefault(lower, lower),
        tag,
        name ? NameKind.PERSON : NameKind.NONE);
  }

  private static Sentence sentence(List<Token> tokens) {
    int size = tokens.size();
    return new Sentence(
        tokens,
        () ->
            new Dependencies(
                Collections.nCopies(size, Dependencies.ROOT), Collections.nCopies(size, "root")));
  }
}
