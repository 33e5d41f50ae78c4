package hearsay.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lemmas, tags and relations that a parser knows, numbered. Immutable and thread-safe.
 *
 * @param lemmas the most frequent first
 * @param tags in order
 * @param relations in order, {@link #ROOT_RELATION} first
 * @param lemmaIds number of each lemma, from {@link #FIRST} on
 * @param tagIds number of each tag, from {@link #FIRST} on
 */
record ParserVocabulary(
    List<String> lemmas,
    List<String> tags,
    List<String> relations,
    Map<String, Integer> lemmaIds,
    Map<String, Integer> tagIds) {

  static final String ROOT_RELATION = "root";

  /** Relation of a word whose relation is not known. */
  static final String OTHER_RELATION = "dep";

  /** Number of the place that stands for no word. */
  static final int NONE = 0;

  /** Number of the root. */
  static final int ROOT = 1;

  /** Number of a tag that is not known. */
  static final int UNKNOWN_TAG = 2;

  /** Number of the first that is known. */
  static final int FIRST = 3;

  /** More tags than this are not told apart; the Penn Treebank has 48. */
  static final int MAX_TAGS = 64 - FIRST;

  /** More relations than this are not learned. */
  static final int MAX_RELATIONS = 64;

  static ParserVocabulary of(List<String> lemmas, List<String> tags, List<String> relations) {
    return new ParserVocabulary(
        List.copyOf(lemmas), List.copyOf(tags), List.copyOf(relations), ids(lemmas), ids(tags));
  }

  /**
   * What occurs in sentences whose trees are known.
   *
   * @param maxLemmas the most frequent lemmas are kept
   */
  static ParserVocabulary of(List<Sentence> sentences, int maxLemmas) {
    Map<String, Integer> lemmas = new TreeMap<>();
    Map<String, Integer> tags = new TreeMap<>();
    Map<String, Integer> relations = new TreeMap<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        lemmas.merge(sentence.token(i).lemma(), 1, Integer::sum);
        tags.merge(sentence.token(i).tag(), 1, Integer::sum);
        relations.merge(sentence.dependencies().relation(i), 1, Integer::sum);
      }
    }
    // A word under another one always has some relation to choose from.
    relations.merge(OTHER_RELATION, 1, Integer::sum);
    relations.put(ROOT_RELATION, Integer.MAX_VALUE);
    return of(
        mostFrequent(lemmas, maxLemmas),
        mostFrequent(tags, MAX_TAGS),
        mostFrequent(relations, MAX_RELATIONS));
  }

  private static List<String> mostFrequent(Map<String, Integer> counts, int max) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(max)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> ids(List<String> names) {
    Map<String, Integer> ids = new HashMap<>();
    for (String name : names) {
      ids.put(name, FIRST + ids.size());
    }
    return Map.copyOf(ids);
  }

  /** Number of the token's lemma, or {@code unknown}. */
  int lemma(Token token, int unknown) {
    return lemmaIds.getOrDefault(token.lemma(), unknown);
  }

  /** Number of a relation among {@link #relations}, that of {@code dep} for one not known. */
  int relation(String relation) {
    int known = relations.indexOf(relation);
    return known < 0 ? relations.indexOf(OTHER_RELATION) : known;
  }

  /** Number of the token's tag, or {@link #UNKNOWN_TAG}. */
  int tag(Token token) {
    return tagIds.getOrDefault(token.tag(), UNKNOWN_TAG);
  }
}
