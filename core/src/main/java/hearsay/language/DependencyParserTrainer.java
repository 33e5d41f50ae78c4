package hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trains a {@link DependencyParser} on sentences whose trees are known. In every state that the
 * parser itself gets into, right or wrong, it learns which moves lose no more of the right tree
 * (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", 2013), by
 * AdaGrad (Duchi, Hazan and Singer 2011) on their likelihood.
 *
 * <p>The order of the sentences and all else that is drawn come from a fixed seed: the same
 * sentences give the same parser.
 */
public final class DependencyParserTrainer {

  private static final long SEED = 20261121L;

  /** How often the parser follows its own choice where that is wrong. */
  private static final float EXPLORE = 0.9f;

  /** Share of lemmas that are made unknown each time a sentence is seen. */
  private static final float FORGET = 0.05f;

  private final ParserNetwork network;
  private final ParserModel model;
  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  private final int[] features = new int[ParserFeatures.COUNT];
  private final boolean[] allowed;
  private final boolean[] right;

  private DependencyParserTrainer(ParserModel model) {
    this.model = model;
    network = new ParserNetwork(model, random);
    allowed = new boolean[model.width()];
    right = new boolean[model.width()];
  }

  /** A sentence and its right tree, the root as {@link ArcHybridState} numbers it. */
  private record Example(List<Token> tokens, int[] heads, int[] relations) {}

  /**
   * Trains a parser; about two minutes a pass for a million tokens.
   *
   * @param sentences with their trees; those that are not projective or have not exactly one root
   *     are left out
   * @param passes how often each sentence is seen, at least 1; 3 are enough
   * @param progress told the number of passes made after each of them
   */
  public static DependencyParser train(List<Sentence> sentences, int passes, IntConsumer progress) {
    if (passes < 1) {
      throw new IllegalArgumentException(
          "passes is " + passes + ", must be at least 1. Three are enough.");
    }
    ParserVocabulary vocabulary =
        ParserVocabulary.of(sentences, ParserFeatures.MAX_LEMMAS - ParserVocabulary.FIRST);
    ParserModel model = new ParserModel(vocabulary);
    new DependencyParserTrainer(model).fit(examples(sentences, vocabulary), passes, progress);
    return new DependencyParser(model);
  }

  private static List<Example> examples(List<Sentence> sentences, ParserVocabulary vocabulary) {
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Dependencies tree = sentence.dependencies();
      int words = sentence.size();
      int[] heads = new int[words];
      int[] relations = new int[words];
      for (int i = 0; i < words; i++) {
        heads[i] = tree.head(i) == Dependencies.ROOT ? words + 1 : tree.head(i);
        relations[i] = vocabulary.relation(tree.relation(i));
      }
      if (ArcHybridOracle.canReach(heads)) {
        examples.add(new Example(sentence.tokens(), heads, relations));
      }
    }
    return examples;
  }

  private void fit(List<Example> examples, int passes, IntConsumer progress) {
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    long seen = 0;
    long all = (long) passes * order.length;
    for (int pass = 0; pass < passes; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int index : order) {
        network.slowDown((double) seen++ / all);
        // The first pass stays on the right path: an untrained parser would see nothing but errors.
        learn(examples.get(index), pass == 0 ? 0 : EXPLORE);
      }
      progress.accept(pass + 1);
    }
  }

  private void learn(Example example, float explore) {
    ArcHybridState state = new ArcHybridState(example.tokens().size());
    ArcHybridOracle oracle = new ArcHybridOracle(example.heads());
    ParserFeatures table = new ParserFeatures(model.vocabulary(), example.tokens());
    table.forget(random, FORGET);
    while (!state.isFinal()) {
      if (state.isForced()) {
        state.move(
            state.allows(ArcHybridState.SHIFT) ? ArcHybridState.SHIFT : ArcHybridState.RIGHT, 0);
        continue;
      }
      table.of(state, features);
      float[] scores = network.scores(features);
      model.allowed(state, allowed);
      Arrays.fill(right, false);
      for (int move = ArcHybridState.SHIFT; move <= ArcHybridState.RIGHT; move++) {
        if (state.allows(move) && oracle.cost(state, move) == 0) {
          right[model.action(move, example.relations()[state.stack(0)])] = true;
        }
      }
      int chosen = best(scores, allowed);
      if (!right[chosen] && random.nextFloat() >= explore) {
        chosen = best(scores, right);
      }
      network.learn(features, allowed, right);
      state.move(model.move(chosen), model.relation(chosen));
    }
  }

  private static int best(float[] scores, boolean[] among) {
    int best = -1;
    for (int a = 0; a < scores.length; a++) {
      if (among[a] && (best < 0 || scores[a] > scores[best])) {
        best = a;
      }
    }
    return best;
  }
}
