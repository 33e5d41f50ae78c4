package hearsay.match;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Numbers the words of the statements at hand, and knows of each which others are near: so words
 * are compared as numbers, and only with those that are at hand. Which number a word gets is left
 * to chance where several threads ask; nothing may depend on it. Numbering is thread-safe, and so
 * is asking once all words are numbered.
 */
final class Vocabulary {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, Term> terms = new ConcurrentHashMap<>();
  private final AtomicInteger size = new AtomicInteger();

  /**
   * The words near to one.
   *
   * @param numbers of the words
   * @param nearness of each, above 0
   */
  record Near(int[] numbers, double[] nearness) {
    static final Near NONE = new Near(new int[0], new double[0]);
  }

  /** The number of a word, from 1 on. */
  int number(String word) {
    Integer known = numbers.get(word);
    return known != null ? known : numbers.computeIfAbsent(word, fresh -> size.incrementAndGet());
  }

  /** The number of a lemma, which others may be near to. */
  int number(Term term) {
    int number = number(term.lemma());
    if (!terms.containsKey(number)) {
      terms.put(number, term);
    }
    return number;
  }

  /** For each number the words near to it, of all that were numbered so far. */
  Near[] near() {
    ListMultimap<String, Term> beginnings = ArrayListMultimap.create();
    for (Term term : terms.values()) {
      if (term.lemma().length() >= Nearness.BEGINNING) {
        beginnings.put(term.lemma().substring(0, Nearness.BEGINNING), term);
      }
    }
    return IntStream.rangeClosed(0, size.get())
        .parallel()
        .mapToObj(
            number -> {
              Term term = terms.get(number);
              return term == null ? Near.NONE : near(term, beginnings);
            })
        .toArray(Near[]::new);
  }

  private Near near(Term term, ListMultimap<String, Term> beginnings) {
    List<Integer> found = new ArrayList<>();
    List<Double> nearness = new ArrayList<>();
    term.near()
        .forEach(
            (lemma, value) -> {
              Integer number = numbers.get(lemma);
              if (number != null && value > 0 && !lemma.equals(term.lemma())) {
                found.add(number);
                nearness.add(value);
              }
            });
    if (term.lemma().length() >= Nearness.BEGINNING) {
      for (Term other : beginnings.get(term.lemma().substring(0, Nearness.BEGINNING))) {
        if (!other.lemma().equals(term.lemma())
            && term.nearnessTo(other) == 0
            && Nearness.beginAlike(term.lemma(), other.lemma())) {
          found.add(numbers.get(other.lemma()));
          nearness.add(Nearness.LIKE_BEGINNING);
        }
      }
    }
    return found.isEmpty()
        ? Near.NONE
        : new Near(
            found.stream().mapToInt(Integer::intValue).toArray(),
            nearness.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
