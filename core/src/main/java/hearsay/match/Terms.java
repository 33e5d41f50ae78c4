package hearsay.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one object for each lemma and word of the statements at hand, so that a million statements
 * hold each word once. Thread-safe.
 */
final class Terms {

  /** In front of a source's id, so that no lemma is like it. */
  static final String SOURCE = "source ";

  private final WordKnowledge knowledge;
  private final Map<String, Term> terms = new ConcurrentHashMap<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Map<String, String> sources = new ConcurrentHashMap<>();

  Terms(WordKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  Term of(String lemma) {
    Term known = terms.get(lemma);
    return known != null ? known : terms.computeIfAbsent(lemma, fresh -> Term.of(fresh, knowledge));
  }

  /** The same word, as it was first seen. */
  String word(String word) {
    String known = words.get(word);
    String first = known != null ? known : words.putIfAbsent(word, word);
    return first == null ? word : first;
  }

  /** What a word that stands for a source is compared by. */
  String source(String id) {
    String known = sources.get(id);
    return known != null ? known : sources.computeIfAbsent(id, fresh -> word(SOURCE + fresh));
  }
}
