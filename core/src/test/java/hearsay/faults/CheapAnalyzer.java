package hearsay.faults;

import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hundred times cheaper than a parser and good enough for plain news: tags by a short list of
 * words and by capitals, trees flat. What is tested with it is what holds whatever the grammar.
 */
public final class CheapAnalyzer implements TextAnalyzer {

  private static final Pattern TOKEN =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+(?:[-][\\p{L}\\p{N}]+)*|\\S");

  private static final Map<String, String> TAGS = new HashMap<>();
  private static final Map<String, String> LEMMAS = new HashMap<>();

  static {
    tag("DT", "the a an this that these those no");
    tag("IN", "of in on at by with from after before that because if for to about into over");
    tag("PRP", "he she they it we i you");
    tag("PRP$", "his her their its our my your");
    tag("CC", "and or but");
    tag("MD", "will would can could may might must should");
    tag("VBD", "said told denied confirmed declined refused was were had did asked reported");
    tag("VBZ", "says is has does denies confirms");
    tag("VB", "be have do say comment confirm deny");
    tag("RB", "not never n't");
    tag("NN", "president minister spokesman spokeswoman company union government statement");
    tag("NNS", "officials people workers engineers reporters dead");
    lemma("say", "said says saying");
    lemma("tell", "told");
    lemma("deny", "denied denies");
    lemma("confirm", "confirmed confirms");
    lemma("decline", "declined");
    lemma("be", "was were is are");
    lemma("have", "had has");
    lemma("report", "reported");
  }

  private static void tag(String tag, String words) {
    Arrays.stream(words.split(" ", -1)).forEach(word -> TAGS.put(word, tag));
  }

  private static void lemma(String lemma, String words) {
    Arrays.stream(words.split(" ", -1)).forEach(word -> LEMMAS.put(word, lemma));
  }

  @Override
  public List<Sentence> sentences(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      List<Token> tokens = new ArrayList<>();
      Matcher matcher = TOKEN.matcher(text).region(block.span().begin(), block.span().end());
      while (matcher.find()) {
        tokens.add(token(matcher, tokens.isEmpty()));
        if (".!?".contains(matcher.group())) {
          sentences.add(sentence(tokens));
          tokens = new ArrayList<>();
        }
      }
      if (!tokens.isEmpty()) {
        sentences.add(sentence(tokens));
      }
    }
    return sentences;
  }

  private static Token token(Matcher matcher, boolean first) {
    String text = matcher.group();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean name = Character.isUpperCase(text.codePointAt(0)) && !TAGS.containsKey(lower);
    String tag = TAGS.getOrDefault(lower, name ? "NNP" : otherTag(text));
    return new Token(
        new Span(matcher.start(), matcher.end()),
        text,
        LEMMAS.getOrDefault(lower, lower),
        tag,
        name && !first ? NameKind.PERSON : NameKind.NONE);
  }

  private static String otherTag(String text) {
    int first = text.codePointAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (Character.isLetter(first)) {
      return text.endsWith("ed") ? "VBD" : text.endsWith("s") ? "NNS" : "NN";
    }
    return switch (text) {
      case "\"", "“" -> "``";
      case "”" -> "''";
      case ".", "!", "?" -> ".";
      case "," -> ",";
      default -> "SYM";
    };
  }

  private static Sentence sentence(List<Token> tokens) {
    int size = tokens.size();
    return new Sentence(
        tokens,
        () ->
            new Dependencies(
                Collections.nCopies(size, Dependencies.ROOT), Collections.nCopies(size, "root")));
  }

  @Override
  public String description() {
    return "cheap";
  }
}
