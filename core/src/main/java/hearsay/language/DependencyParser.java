package hearsay.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A fast dependency parser: greedy moves in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
 * Satta, "Dynamic programming algorithms for transition-based dependency parsers", 2011), each
 * chosen by a small neural network over the state (Chen and Manning, "A fast and accurate
 * dependency parser using neural networks", 2014). It has learned from the trees of a slower
 * parser; {@code dependency-parser.md} beside the weights tells which, and how near it comes.
 *
 * <p>Immutable and thread-safe. A parse takes time and space linear in the number of tokens.
 */
public final class DependencyParser {

  private static final String MODEL = "dependency-parser.model";

  private final ParserScorer scorer;

  DependencyParser(ParserModel model) {
    this.scorer = new ParserScorer(model);
  }

  /**
   * The parser that comes with the library; takes some tenths of a second and about 40 MB of heap.
   *
   * @throws UncheckedIOException if its weights are missing or were trained for other code
   */
  public static DependencyParser load() {
    try (InputStream stream = DependencyParser.class.getResourceAsStream(MODEL)) {
      if (stream == null) {
        throw new FileNotFoundException("resource hearsay/language/" + MODEL + " is missing");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException if the stream does, or if it holds no parser or one trained for other code
   */
  public static DependencyParser read(InputStream stream) throws IOException {
    return new DependencyParser(ParserModelFile.read(stream));
  }

  /**
   * Writes the parser, weights rounded: one that is read again may judge a few words differently.
   * Closes the stream.
   *
   * @throws IOException if the stream does
   */
  public void write(OutputStream stream) throws IOException {
    ParserModelFile.write(scorer.model(), stream);
  }

  /**
   * The dependency tree of a sentence: projective, with one root. Any tokens are parsed, however
   * many or strange.
   *
   * @param tokens of one sentence in text order; may be empty
   * @return one head and relation for each token
   */
  public Dependencies parse(List<Token> tokens) {
    ParserModel model = scorer.model();
    ArcHybridState state = new ArcHybridState(tokens.size());
    ParserFeatures table = new ParserFeatures(model.vocabulary(), tokens);
    int[] features = new int[ParserFeatures.COUNT];
    float[] hidden = new float[ParserModel.HIDDEN];
    float[] scores = new float[model.width()];
    while (!state.isFinal()) {
      int action = 0;
      if (!state.isForced()) {
        table.of(state, features);
        scorer.scores(features, hidden, scores);
        action = model.best(scores, state);
      } else if (state.depth() > 1) {
        action = model.action(ArcHybridState.RIGHT, 0);
      }
      state.move(model.move(action), model.relation(action));
    }
    List<Integer> heads = new ArrayList<>(tokens.size());
    List<String> relations = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      heads.add(state.head(i) == state.root() ? Dependencies.ROOT : state.head(i));
      relations.add(model.vocabulary().relations().get(state.relation(i)));
    }
    return new Dependencies(heads, relations);
  }
}
