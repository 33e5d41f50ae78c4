package hearsay.match;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of words before any statement is read: how rare a lemma is in news, and which
 * lemmas mean the like or the opposite.
 *
 * <p>Three tables ship as resources; the notes at their heads say where they come from. They load
 * at first use (some tens of milliseconds) and are kept. Immutable and thread-safe.
 */
public final class WordKnowledge {

  /** How a relation of WordNet counts: how near two words are that stand in it. */
  private static final Map<String, Double> NEARNESS =
      Map.of("d", 0.95, "s", 0.85, "h", 0.65, "c", 0.5);

  private static final String ANTONYM = "a";

  private static final List<String> RELATIONS = List.of("word-relations.tsv", "more-relations.tsv");

  /** What a second relation leaves of a nearness, and the least that is still worth having. */
  private static final double SECOND_STEP = 0.9;

  private static final double LEAST_BY_TWO = 0.5;

  private final int sentences;
  private final Map<String, Integer> frequencies;
  private final Map<String, Map<String, Double>> near;
  private final SetMultimap<String, String> antonyms;
  private final Map<String, Map<String, Double>> reach = new ConcurrentHashMap<>();

  private WordKnowledge(
      int sentences,
      Map<String, Integer> frequencies,
      Map<String, Map<String, Double>> near,
      SetMultimap<String, String> antonyms) {
    this.sentences = sentences;
    this.frequencies = frequencies;
    this.near = near;
    this.antonyms = antonyms;
  }

  /** The tables that ship with the library. */
  public static WordKnowledge shipped() {
    return Holder.SHIPPED;
  }

  /**
   * How rare a lemma is: the logarithm of how many sentences there are for each that has it, over
   * its largest value, so that a lemma never seen gets 1 (Spärck Jones 1972). In (0, 1].
   */
  public double rarity(String lemma) {
    double seen = frequencies.getOrDefault(lemma, 0) + 1.0;
    return Math.max(0.02, Math.log((sentences + 1.0) / seen) / Math.log(sentences + 1.0));
  }

  /** How near two lemmas are: 1 for equal ones, 0 where nothing is known. Symmetric. */
  public double nearness(String a, String b) {
    return a.equals(b) ? 1 : near(a).getOrDefault(b, 0.0);
  }

  /** The lemmas that are near to one, with their nearness; empty where none is known. */
  Map<String, Double> near(String lemma) {
    Map<String, Double> known = reach.get(lemma);
    if (known != null) {
      return known;
    }
    return near.containsKey(lemma) ? reach.computeIfAbsent(lemma, this::withinTwoSteps) : Map.of();
  }

  /** What can be reached by one relation, or by two of which each is a close one. */
  private Map<String, Double> withinTwoSteps(String from) {
    Map<String, Double> first = near.getOrDefault(from, Map.of());
    Map<String, Double> reached = new HashMap<>(first);
    first.forEach(
        (through, one) ->
            near.getOrDefault(through, Map.of())
                .forEach(
                    (to, two) -> {
                      if (SECOND_STEP * one * two >= LEAST_BY_TWO) {
                        reached.merge(to, SECOND_STEP * one * two, Math::max);
                      }
                    }));
    return reached;
  }

  /** Whether two lemmas mean opposites. Symmetric. */
  public boolean antonyms(String a, String b) {
    return antonyms.containsEntry(a, b);
  }

  /** Whether any lemma means the opposite of this one. */
  boolean isOpposed(String lemma) {
    return antonyms.containsKey(lemma);
  }

  private static WordKnowledge load() {
    Map<String, Integer> frequencies = new HashMap<>();
    int[] sentences = {0};
    Resources.forEachRow(
        "lemma-frequencies.tsv",
        row -> {
          if (row[0].isEmpty()) {
            sentences[0] = Integer.parseInt(row[1]);
          } else {
            frequencies.put(row[0], Integer.parseInt(row[1]));
          }
        });
    Map<String, Map<String, Double>> near = new HashMap<>();
    SetMultimap<String, String> antonyms = HashMultimap.create();
    for (String table : RELATIONS) {
      Resources.forEachRow(table, row -> relate(row, near, antonyms));
    }
    return new WordKnowledge(sentences[0], frequencies, near, antonyms);
  }

  private static void relate(
      String[] row, Map<String, Map<String, Double>> near, SetMultimap<String, String> antonyms) {
    if (row[2].equals(ANTONYM)) {
      antonyms.put(row[0], row[1]);
      antonyms.put(row[1], row[0]);
    } else {
      double strength = Math.min(1.0, 0.4 + 0.12 * Integer.parseInt(row[3]));
      double value = NEARNESS.getOrDefault(row[2], 0.0) * strength;
      near.computeIfAbsent(row[0], a -> new HashMap<>()).merge(row[1], value, Math::max);
      near.computeIfAbsent(row[1], b -> new HashMap<>()).merge(row[0], value, Math::max);
    }
  }

  /** Loaded once, when first asked for. */
  private static final class Holder {
    static final WordKnowledge SHIPPED = load();
  }
}
