package hearsay.language;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence: its tokens, and its dependency tree, which is worked out when first asked for and
 * kept.
 *
 * <p>Immutable to its callers and thread-safe.
 */
public final class Sentence {

  private final List<Token> tokens;
  private final Supplier<Dependencies> dependencies;

  /**
   * A sentence whose tree is known only when asked for.
   *
   * @param tokens in text order, at least one
   * @param parser called at most once; gives one head and relation for each token
   */
  public Sentence(List<Token> tokens, java.util.function.Supplier<Dependencies> parser) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence has no tokens, must have at least one");
    }
    this.tokens = List.copyOf(tokens);
    this.dependencies = Suppliers.memoize(parser::get);
  }

  /** The tokens in text order, at least one. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of tokens, at least 1. */
  public int size() {
    return tokens.size();
  }

  /** From the first token's begin to the last token's end. */
  public Span span() {
    return new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
  }

  /** The dependency tree; worked out at the first call. */
  public Dependencies dependencies() {
    return dependencies.get();
  }

  /**
   * The part of the sentence that lies inside {@code spans}, its tree cut to match: a token whose
   * head is outside becomes a root. Empty list where no token lies inside, else one sentence.
   */
  public List<Sentence> slice(List<Span> spans) {
    int[] kept = new int[size()];
    Arrays.fill(kept, Dependencies.ROOT);
    List<Token> inside = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Span span = tokens.get(i).span();
      if (spans.stream().anyMatch(s -> s.contains(span))) {
        kept[i] = inside.size();
        inside.add(tokens.get(i));
      }
    }
    if (inside.isEmpty()) {
      return List.of();
    }
    return List.of(new Sentence(inside, () -> cut(kept)));
  }

  private Dependencies cut(int[] kept) {
    Dependencies whole = dependencies();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) {
        int head = whole.head(i);
        heads.add(head < 0 ? Dependencies.ROOT : kept[head]);
        relations.add(whole.relation(i));
      }
    }
    return new Dependencies(heads, relations);
  }

  /** The words of the sentence, a blank between tokens: for tests and messages. */
  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
