package hearsay.extract.text;

import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.NegativePhrases;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens of one article under one running number, with the questions that the readers of this
 * package put to them. Trees are asked for sentence by sentence, as late as possible.
 *
 * <p>Immutable to its callers; lookups by offset take logarithmic time.
 */
public final class Words {

  /** No such token. */
  public static final int NONE = -1;

  private static final Map<String, String> FULL_FORMS =
      Map.of("n't", "not", "n’t", "not", "wo", "will", "ca", "can", "'ll", "will", "’ll", "will");

  private final AnalyzedArticle analyzed;
  private final QuotationMarks marks;
  private final List<Token> tokens = new ArrayList<>();
  private final String[] lemmas;
  private final int[] begins;
  private final int[] sentenceOf;
  private final int[] sentenceStart;

  public Words(AnalyzedArticle analyzed) {
    this.analyzed = analyzed;
    this.marks = QuotationMarks.scan(analyzed.article().text(), analyzed.layout().blocks());
    List<Sentence> sentences = analyzed.sentences();
    sentenceStart = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      sentenceStart[s] = tokens.size();
      tokens.addAll(sentences.get(s).tokens());
    }
    sentenceStart[sentences.size()] = tokens.size();
    begins = tokens.stream().mapToInt(Token::begin).toArray();
    lemmas = tokens.stream().map(Words::lemma).toArray(String[]::new);
    sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentenceStart[s], sentenceStart[s + 1], s);
    }
  }

  private static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return FULL_FORMS.getOrDefault(token.text().toLowerCase(Locale.ROOT), lemma);
  }

  public Article article() {
    return analyzed.article();
  }

  public AnalyzedArticle analyzed() {
    return analyzed;
  }

  public String text() {
    return analyzed.article().text();
  }

  public QuotationMarks marks() {
    return marks;
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Lower-case dictionary form; "n't" is "not", "won't" is "will not"; empty beyond the ends. */
  public String lemma(int index) {
    return index >= 0 && index < lemmas.length ? lemmas[index] : "";
  }

  /** Whether it is part of a phrase that denies: "at no time", "not one", "has yet to". */
  public boolean denies(int index) {
    return effect(index).filter(effect -> effect != NegativePhrases.Effect.LIMITS).isPresent();
  }

  /** Whether it is part of a phrase that only limits: "no more than". */
  public boolean limits(int index) {
    return effect(index).filter(effect -> effect == NegativePhrases.Effect.LIMITS).isPresent();
  }

  private Optional<NegativePhrases.Effect> effect(int index) {
    return index >= 0 && index < lemmas.length
        ? NegativePhrases.effect(tokens, index)
        : Optional.empty();
  }

  /** Part of speech; empty beyond the ends. */
  public String tag(int index) {
    return index >= 0 && index < lemmas.length ? tokens.get(index).tag() : "";
  }

  /** Whether it is a verb with a tense, or a modal; not so beyond the ends. */
  public boolean isFinite(int index) {
    return index >= 0 && index < lemmas.length && tokens.get(index).isFinite();
  }

  /** The first token that begins at or behind {@code offset}; {@link #size} where none does. */
  public int from(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** The first token that touches the span, or what follows the span where none does. */
  public int first(Span span) {
    int at = from(span.begin());
    return at > 0 && token(at - 1).end() > span.begin() ? at - 1 : at;
  }

  /** One past the last token that touches the span. */
  public int end(Span span) {
    return Math.max(first(span), from(span.end()));
  }

  /** The tokens that touch the span. */
  public List<Token> in(Span span) {
    return tokens.subList(first(span), end(span));
  }

  /** From the begin of token {@code first} to the end of the one before {@code end}. */
  public Span span(int first, int end) {
    return new Span(token(first).begin(), token(end - 1).end());
  }

  /** Lemmas of the tokens in [{@code first}, {@code end}), a blank between them. */
  public String lemmas(int first, int end) {
    return String.join(" ", Arrays.asList(lemmas).subList(first, Math.max(first, end)));
  }

  public String lemmas(Span span) {
    return lemmas(first(span), end(span));
  }

  public int sentenceCount() {
    return sentenceStart.length - 1;
  }

  /** Number of the token's sentence. */
  public int sentence(int index) {
    return sentenceOf[index];
  }

  /** Number of the sentence that holds or follows {@code offset}; the last one at the very end. */
  public int sentenceAt(int offset) {
    int at = Math.min(from(offset), size() - 1);
    return at > 0 && token(at).begin() > offset && token(at - 1).end() > offset
        ? sentenceOf[at - 1]
        : sentenceOf[at];
  }

  /** First token of a sentence. */
  public int sentenceFirst(int sentence) {
    return sentenceStart[sentence];
  }

  /** One past the last token of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceStart[sentence + 1];
  }

  public Span sentenceSpan(int sentence) {
    return span(sentenceFirst(sentence), sentenceEnd(sentence));
  }

  /** Whether no paragraph ends between the two sentences. */
  public boolean inOneParagraph(int sentence, int later) {
    int end = token(sentenceEnd(sentence) - 1).end();
    int begin = token(sentenceFirst(later)).begin();
    return begin <= end || analyzed.inOneParagraph(end, begin);
  }

  /** The token's head, or {@link #NONE} for a root. Parses the sentence if nobody did. */
  public int head(int index) {
    int start = sentenceStart[sentenceOf[index]];
    int head = tree(index).head(index - start);
    return head == Dependencies.ROOT ? NONE : start + head;
  }

  /** Relation of the token to its head. */
  public String relation(int index) {
    return tree(index).relation(index - sentenceStart[sentenceOf[index]]);
  }

  private Dependencies tree(int index) {
    return analyzed.sentences().get(sentenceOf[index]).dependencies();
  }

  /** The tokens whose head is {@code index}, in text order. */
  public List<Integer> children(int index) {
    List<Integer> children = new ArrayList<>();
    int sentence = sentenceOf[index];
    for (int i = sentenceFirst(sentence); i < sentenceEnd(sentence); i++) {
      if (head(i) == index) {
        children.add(i);
      }
    }
    return children;
  }

  /** The first child in one of the relations. */
  Optional<Integer> child(int index, java.util.Set<String> relations) {
    return children(index).stream().filter(i -> relations.contains(relation(i))).findFirst();
  }

  /** Whether it is a "that" with a clause behind it; taggers take many for pronouns. */
  public boolean opensClause(int at) {
    boolean relative =
        tag(at).equals("WDT") && !tag(at + 1).startsWith("VB") && !tag(at + 1).equals("MD");
    return lemma(at).equals("that") && (tag(at).equals("IN") || relative);
  }

  /** Whether {@code index} is {@code ancestor} or hangs below it. */
  boolean isUnder(int index, int ancestor) {
    int at = index;
    for (int steps = 0; at != NONE && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** Leftmost token of the subtree, and one past the rightmost. */
  public int[] subtree(int index) {
    int sentence = sentenceOf[index];
    int first = index;
    int end = index + 1;
    for (int i = sentenceFirst(sentence); i < sentenceEnd(sentence); i++) {
      if (isUnder(i, index)) {
        first = Math.min(first, i);
        end = Math.max(end, i + 1);
      }
    }
    return new int[] {first, end};
  }
}
