package hearsay.language.corenlp;

import java.util.Arrays;

/**
 * The greedy transition parser of Chen and Manning (2014, "A fast and accurate dependency parser
 * using neural networks") with the weights of CoreNLP's. It gives the trees that CoreNLP gives, in
 * a tenth of the time: sums in single precision, in loops that become vector instructions; the
 * products of words kept for longer; nothing worked out for empty places, nor where a single
 * transition is legal.
 *
 * <p>Thread-safe.
 */
final class TransitionParser {

  /** Relation of the only token below the root. */
  private static final int ROOT_LABEL = 1;

  private final ParserWeights weights;
  private final HiddenLayer hiddenLayer;

  TransitionParser(ParserWeights weights) {
    this.weights = weights;
    this.hiddenLayer = new HiddenLayer(weights);
  }

  /**
   * Heads and labels.
   *
   * @param words of the tokens, in the forms of the Penn Treebank
   * @param tags of the tokens, as many
   * @return a state that is done
   */
  ParserState parse(String[] words, String[] tags) {
    ParserState state = new ParserState(words.length);
    Scoring scoring = new Scoring(words, tags);
    while (!state.isDone()) {
      if (state.canJoin()) {
        apply(scoring.best(state), state);
      } else if (state.canShift()) {
        state.shift();
      } else {
        state.rightArc(ROOT_LABEL);
      }
    }
    return state;
  }

  /** The name of a label. */
  String relation(int label) {
    return weights.labels().names()[label];
  }

  private void apply(int transition, ParserState state) {
    int arcs = weights.arcs();
    if (transition == 2 * arcs) {
      state.shift();
    } else if (transition < arcs) {
      state.leftArc(transition + 1);
    } else {
      state.rightArc(transition - arcs + 1);
    }
  }

  /** What the parse of one sentence needs; node 0 is the root. */
  private final class Scoring {

    private final int[] words;
    private final int[] tags;

    /** What each node adds at each place, where that is known. */
    private final float[][] nodes;

    private final int[] places = new int[ParserState.PLACES];
    private final float[][] rows = new float[2 * ParserState.PLACES + 4][];
    private final float[] hidden = new float[hiddenLayer.size()];
    private final float[] scores = new float[2 * weights.arcs() + 1];

    Scoring(String[] words, String[] tags) {
      this.words = numbers(weights.words(), words);
      this.tags = numbers(weights.tags(), tags);
      this.nodes = new float[this.words.length * ParserState.PLACES][];
    }

    private static int[] numbers(ParserWeights.Entries entries, String[] tokens) {
      int[] numbers = new int[tokens.length + 1];
      numbers[0] = entries.number(ParserWeights.ROOT);
      for (int i = 0; i < tokens.length; i++) {
        numbers[i + 1] = entries.number(tokens[i]);
      }
      return numbers;
    }

    /** The best transition where an arc is legal; the first of equals, arcs before a shift. */
    int best(ParserState state) {
      hiddenLayer.sum(hidden, rows, rows(state));
      VectorLoops.cube(hidden);
      Arrays.fill(scores, 0);
      VectorLoops.addProducts(scores, hidden, weights.outputs(), 0);
      int arcs = weights.arcs();
      int shift = 2 * arcs;
      // No arc here may have the root's relation, which is the first of its side.
      int best = 1;
      for (int i = 2; i < shift; i++) {
        if (scores[i] > scores[best] && i != arcs) {
          best = i;
        }
      }
      return state.canShift() && scores[shift] > scores[best] ? shift : best;
    }

    /** Finds what is added to empty places, and how many rows that is. */
    private int rows(ParserState state) {
      state.places(places);
      int count = 0;
      for (int place = 0; place < places.length; place++) {
        int node = places[place];
        if (node != ParserState.NONE) {
          rows[count++] = token(node, place);
          if (place >= ParserState.FIRST_CHILD_PLACE) {
            rows[count++] = hiddenLayer.label(state.label(node), place);
          }
        }
      }
      return count;
    }

    private float[] token(int node, int place) {
      int at = node * ParserState.PLACES + place;
      if (nodes[at] == null) {
        nodes[at] = hiddenLayer.token(words[node], tags[node], place);
      }
      return nodes[at];
    }
  }
}
