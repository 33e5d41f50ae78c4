package hearsay.benchmarks.predict;

import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes each block for one sentence, what stands between blanks for nouns, the first for root. */
public final class PlainAnalyzer implements TextAnalyzer {
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  @Override
  public List<Sentence> sentences(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(text).region(block.span().begin(), block.span().end());
      while (word.find()) {
        String lemma = word.group().toLowerCase(Locale.ROOT);
        Span span = new Span(word.start(), word.end());
        tokens.add(new Token(span, word.group(), lemma, "NN", NameKind.NONE));
      }
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(tokens, () -> flat(tokens.size())));
      }
    }
    return sentences;
  }

  private static Dependencies flat(int size) {
    List<Integer> heads = new ArrayList<>(Collections.nCopies(size, 0));
    List<String> relations = new ArrayList<>(Collections.nCopies(size, "dep"));
    heads.set(0, Dependencies.ROOT);
    relations.set(0, "root");
    return new Dependencies(heads, relations);
  }
}
