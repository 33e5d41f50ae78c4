package hearsay.match;

import hearsay.match.Features.Word;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one object for each lemma and word of the statements at hand, so that a million statements
 * hold each word once. Thread-safe.
 */
final class Terms {

  /** Words that hang below more words than this are not shared. */
  private static final int DEEPEST = 7;

  /** A lemma with the words that it was met as: no name and name, from depth 0 on. */
  private static final class Entry {
    private final Term term;
    private final @Nullable Word[] words = new @Nullable Word[2 * (DEEPEST + 1)];

    Entry(Term term) {
      this.term = term;
    }

    /** Two threads may both make one: they are equal, and a record is never seen half made. */
    Word word(boolean name, int depth) {
      int place = 2 * depth + (name ? 1 : 0);
      Word known = depth <= DEEPEST ? words[place] : null;
      if (known != null) {
        return known;
      }
      Word word = new Word(term.lemma(), term, name, depth);
      if (depth <= DEEPEST) {
        words[place] = word;
      }
      return word;
    }
  }

  private final WordKnowledge knowledge;
  private final Map<String, Entry> lemmas = new ConcurrentHashMap<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Map<String, String> sources = new ConcurrentHashMap<>();

  Terms(WordKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A word that is compared by its lemma. */
  Word word(String lemma, boolean name, int depth) {
    return entry(lemma).word(name, depth);
  }

  /** A word that stands for a source. */
  Word word(String lemma, String source, int depth) {
    String known = sources.get(source);
    String key =
        known != null
            ? known
            : sources.computeIfAbsent(source, fresh -> word(Features.SOURCE + fresh));
    return new Word(key, entry(lemma).term, true, depth);
  }

  private Entry entry(String lemma) {
    Entry known = lemmas.get(lemma);
    return known != null
        ? known
        : lemmas.computeIfAbsent(lemma, fresh -> new Entry(Term.of(fresh, knowledge)));
  }

  /** The same word, as it was first seen. */
  String word(String word) {
    String known = words.get(word);
    String first = known != null ? known : words.putIfAbsent(word, word);
    return first == null ? word : first;
  }
}
