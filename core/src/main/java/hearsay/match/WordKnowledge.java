package hearsay.match;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What is known of words before any statement is read: how rare a lemma is in news, and which
 * lemmas mean the like or the opposite.
 *
 * <p>Two tables ship as resources; the notes at their heads say where they come from. They load at
 * first use (some tens of milliseconds) and are kept. Immutable and thread-safe.
 */
public final class WordKnowledge {

  /** How a relation of WordNet counts: how near two words are that stand in it. */
  private static final Map<String, Double> NEARNESS =
      Map.of("d", 0.95, "s", 0.85, "h", 0.65, "c", 0.5);

  private static final String ANTONYM = "a";

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
    if (a.equals(b)) {
      return 1;
    }
    return near.containsKey(a) && near.containsKey(b)
        ? reach.computeIfAbsent(a, this::withinTwoSteps).getOrDefault(b, 0.0)
        : 0;
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

  private static WordKnowledge load() {
    Map<String, Integer> frequencies = new HashMap<>();
    int[] sentences = {0};
    forEachRow(
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
    forEachRow(
        "word-relations.tsv",
        row -> {
          if (row[2].equals(ANTONYM)) {
            antonyms.put(row[0], row[1]);
            antonyms.put(row[1], row[0]);
          } else {
            double strength = Math.min(1.0, 0.4 + 0.12 * Integer.parseInt(row[3]));
            double value = NEARNESS.getOrDefault(row[2], 0.0) * strength;
            near.computeIfAbsent(row[0], a -> new HashMap<>()).merge(row[1], value, Math::max);
            near.computeIfAbsent(row[1], b -> new HashMap<>()).merge(row[0], value, Math::max);
          }
        });
    return new WordKnowledge(sentences[0], frequencies, near, antonyms);
  }

  private static void forEachRow(String resource, Consumer<String[]> consumer) {
    InputStream stream = WordKnowledge.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          "resource hearsay/match/" + resource + " is missing. Maybe the jar was repackaged.");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          consumer.accept(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loaded once, when first asked for. */
  private static final class Holder {
    static final WordKnowledge SHIPPED = load();
  }
}
