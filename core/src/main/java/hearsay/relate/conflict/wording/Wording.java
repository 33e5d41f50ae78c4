package hearsay.relate.conflict.wording;

import static hearsay.relate.lexicon.Words.lemma;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import hearsay.language.Token;
import hearsay.relate.coreference.Alignment;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two statements held against each other word by word, in order: what they have in common, words
 * that stand for one another counted as one, and the slots in which they differ. The alignment is
 * made when first asked for, and costs the product of the lengths.
 *
 * @param a the words of the one, articles and punctuation left out
 * @param b the words of the other
 */
record Wording(List<Token> a, List<Token> b, Supplier<Alignment> alignment) {

  /** Where the two differ between the same words: what the one has there and what the other. */
  record Slot(List<Token> a, List<Token> b, boolean inside) {

    Slot {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "that");

  static Wording of(Comparison pair) {
    List<Token> a = words(pair.a());
    List<Token> b = words(pair.b());
    return new Wording(
        a, b, Suppliers.memoize(() -> Alignment.of(lemmas(a), asIn(lemmas(a), b, pair.lexicon()))));
  }

  /** The lemmas of the one side, each that stands for a word of the other as that word. */
  private static List<String> asIn(List<String> others, List<Token> words, Lexicon lexicon) {
    Set<String> there = ImmutableSet.copyOf(others);
    return lemmas(words).stream()
        .map(
            lemma ->
                there.contains(lemma)
                    ? lemma
                    : there.stream()
                        .filter(other -> lexicon.like(lemma, other))
                        .findFirst()
                        .orElse(lemma))
        .toList();
  }

  private static List<Token> words(Said said) {
    return said.tokens().stream()
        .filter(token -> token.text().chars().anyMatch(Character::isLetterOrDigit))
        .filter(token -> !ARTICLES.contains(lemma(token)))
        .toList();
  }

  private static List<String> lemmas(List<Token> tokens) {
    return tokens.stream().map(Words::lemma).toList();
  }

  /** How much of the shorter side stands in the other in the same order, in [0, 1]. */
  double contained() {
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0 ? 0 : (double) alignment.get().pairs().size() / shorter;
  }

  /** The words of the first side that the other has too, in order. */
  List<Token> common() {
    return alignment.get().pairs().stream().map(pair -> a.get(pair[0])).toList();
  }

  /** The slots in text order; none where the words are the same. */
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : alignment.get().pairs()) {
      add(slots, i, pair[0], j, pair[1], i > 0);
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    add(slots, i, a.size(), j, b.size(), false);
    return slots;
  }

  private void add(List<Slot> slots, int i, int endA, int j, int endB, boolean inside) {
    if (i < endA || j < endB) {
      slots.add(new Slot(a.subList(i, endA), b.subList(j, endB), inside));
    }
  }
}
