package hearsay.benchmarks.scale;

import hearsay.benchmarks.scale.Vocabulary.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The facts of one made-up story: drawn from its few names and topic words, every third one like an
 * earlier one but for its number, doer, deed, direction or truth. For one thread.
 */
final class FactMaker {

  private static final int FEWEST_NAMES = 5;
  private static final int FEWEST_WORDS = 20;
  private static final double DISTRACTORS = 0.35;
  private static final double COUNTED = 0.45;
  private static final double PLACED = 0.4;
  private static final double OF_THE_STORY = 0.7;
  private static final int MOST_DETAILS = 3;

  private final Vocabulary vocabulary;
  private final SplittableRandom random;
  private final List<String> names = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<Fact> told = new HashSet<>();

  /**
   * A story of its own.
   *
   * @param size how many statements will be made of it: large stories have more names and words
   */
  FactMaker(Vocabulary vocabulary, int size, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.random = random;
    int root = (int) Math.sqrt(size);
    while (names.size() < FEWEST_NAMES + root) {
      String name = vocabulary.name(random);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    for (int i = 0; i < FEWEST_WORDS + 2 * root; i++) {
      words.add(vocabulary.word(random));
    }
  }

  /** The story's names, the one who is in it most first. */
  List<String> names() {
    return names;
  }

  /** A word of the story's topic. */
  Word topicWord() {
    return words.get(random.nextInt(words.size()));
  }

  /** A fact that differs from all before, though perhaps in little. */
  Fact next() {
    Fact fact = draw();
    while (!told.add(fact)) {
      fact = draw();
    }
    facts.add(fact);
    return fact;
  }

  private Fact draw() {
    return !facts.isEmpty() && random.nextDouble() < DISTRACTORS
        ? distracting(facts.get(random.nextInt(facts.size())))
        : fresh();
  }

  private Fact fresh() {
    String doer = name();
    String partner = name();
    while (partner.equals(doer)) {
      partner = name();
    }
    List<Word> details = new ArrayList<>();
    int many = random.nextInt(MOST_DETAILS + 1);
    while (details.size() < many) {
      Word detail = random.nextDouble() < OF_THE_STORY ? topicWord() : vocabulary.word(random);
      if (!detail.tag().equals("VB") && !details.contains(detail)) {
        details.add(detail);
      }
    }
    return new Fact(
        doer,
        vocabulary.word("VB", random),
        random.nextDouble() < COUNTED ? OptionalInt.of(count()) : OptionalInt.empty(),
        vocabulary.word("NN", random),
        partner,
        random.nextDouble() < PLACED ? vocabulary.name(random) : "",
        details,
        random.nextInt(10) == 0);
  }

  /** The first names of a story are in most of what is told of it. */
  private String name() {
    return names.get(Math.min(random.nextInt(names.size()), random.nextInt(names.size())));
  }

  /** As many small numbers as large ones, one in three round. */
  private int count() {
    int count = (int) Math.exp(Math.log(2) + random.nextDouble() * Math.log(2_000_000));
    int step = (int) Math.pow(10, Math.max(0, Math.floor(Math.log10(count)) - 1));
    return random.nextInt(3) == 0 ? Math.max(2, count / step * step) : count;
  }

  private Fact distracting(Fact fact) {
    return switch (random.nextInt(5)) {
      case 0 -> fact.withCount(fact.count().orElse(count()) * 3 / 2 + 1 + random.nextInt(9));
      case 1 -> withOtherDoer(fact);
      case 2 -> fact.withDeed(vocabulary.word("VB", random));
      case 3 -> fact.reversed();
      default -> fact.denied();
    };
  }

  private Fact withOtherDoer(Fact fact) {
    String other = name();
    return other.equals(fact.partner()) ? fact.denied() : fact.withDoer(other);
  }
}
