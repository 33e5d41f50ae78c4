package hearsay.examples;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Reconciliation;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands in an analyzer of one's own, in place of CoreNLP: here, one that knows a few words. A real
 * one would ask a tagger and parser, and give their answers in this form.
 */
public final class OwnAnalyzer {

  private OwnAnalyzer() {}

  /** Two reports of one speaker's words; takes no arguments, needs no models. */
  public static void main(String[] args) {
    Articles articles =
        new Articles(
            List.of(
                Article.of("gazette", "\"The mill in Orsk will cut 120 jobs,\" said Dana Hallam."),
                Article.of("radio", "\"The mill in Orsk will cut 340 jobs,\" said Dana Hallam.")),
            List.of());
    try (Reconciler reconciler = Reconciler.create(ReconcilerOptions.defaults(), new FewWords())) {
      Reconciliation result = reconciler.reconcile(articles);
      System.out.println("analyzer: " + result.provenance().analyzer());
      for (Statement statement : result.statements()) {
        String who =
            statement.attribution().speaker().map(by -> result.nameOf(by.sourceId())).orElse("?");
        System.out.println(who + ": " + statement.text());
      }
      result.relations().forEach(relation -> System.out.println(relation.kind()));
    }
  }

  /** Words and marks, sentences up to a full stop; what is not in its table is a noun or a name. */
  private static final class FewWords implements TextAnalyzer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\S");
    private static final Map<String, String> TAGS =
        Map.of(
            "said", "VBD", "cut", "VB", "will", "MD", "jobs", "NNS", "the", "DT", "in", "IN", ",",
            ",", ".", ".", "\"", "''");
    private static final Map<String, String> LEMMAS = Map.of("said", "say", "jobs", "job");

    @Override
    public List<Sentence> sentences(String text, List<Block> blocks) {
      List<Sentence> sentences = new ArrayList<>();
      for (Block block : blocks) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(block.span().begin(), block.span().end());
        while (word.find()) {
          tokens.add(token(word));
          if (word.group().equals(".") || word.end() == block.span().end()) {
            sentences.add(sentence(tokens));
            tokens = new ArrayList<>();
          }
        }
      }
      return sentences;
    }

    private static Token token(Matcher word) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean name = !TAGS.containsKey(lower) && Character.isUpperCase(word.group().charAt(0));
      return new Token(
          new Span(word.start(), word.end()),
          word.group(),
          LEMMAS.getOrDefault(lower, name ? word.group() : lower),
          Character.isDigit(lower.charAt(0)) ? "CD" : TAGS.getOrDefault(lower, name ? "NNP" : "NN"),
          name ? NameKind.PERSON : NameKind.NONE);
    }

    /** A parser would tell heads and relations: here each token is its own root. */
    private static Sentence sentence(List<Token> tokens) {
      List<Integer> heads = Collections.nCopies(tokens.size(), Dependencies.ROOT);
      List<String> relations = Collections.nCopies(tokens.size(), "root");
      return new Sentence(tokens, () -> new Dependencies(heads, relations));
    }

    @Override
    public String description() {
      return "a few words";
    }
  }
}
