package hearsay.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser as its models jar holds them: a gzipped text of
 * dictionaries with a vector for each entry, then the two layers of the network of Chen and Manning
 * (2014, "A fast and accurate dependency parser using neural networks"). The list of features to
 * compute ahead, which ends it, is left unread.
 *
 * @param words the words it knows
 * @param tags the parts of speech
 * @param labels the relations; the first is none, the second {@code root}
 * @param inputs for each element of the input its weights to all hidden units; the input is a
 *     vector for each place's word, then for each place's tag, then for each child place's relation
 * @param bias of the hidden units
 * @param outputs for each hidden unit its weights to all transitions: left arcs by relation without
 *     none, right arcs likewise, shift
 */
record ParserWeights(
    Entries words,
    Entries tags,
    Entries labels,
    float[][] inputs,
    float[] bias,
    float[][] outputs) {

  /** What no dictionary has stands for: no such token. */
  static final String NONE = "-NULL-";

  /** The node above all tokens. */
  static final String ROOT = "-ROOT-";

  private static final String UNKNOWN = "-UNKNOWN-";

  private static final int FEATURES = 3 * ParserState.PLACES - ParserState.FIRST_CHILD_PLACE;

  /**
   * A dictionary.
   *
   * @param names its entries in order
   * @param numbers where each stands
   * @param vectors of each
   */
  record Entries(String[] names, Map<String, Integer> numbers, float[][] vectors) {

    private static Entries read(DecimalReader in, int count, int size) throws IOException {
      String[] names = new String[count];
      Map<String, Integer> numbers = new HashMap<>(2 * count);
      float[][] vectors = new float[count][];
      for (int i = 0; i < count; i++) {
        names[i] = in.word();
        numbers.put(names[i], i);
        vectors[i] = in.numbers(size);
      }
      return new Entries(names, numbers, vectors);
    }

    int size() {
      return names.length;
    }

    /** The entry's number, or that of the entry for what is unknown. */
    int number(String name) {
      Integer number = numbers.get(name);
      return number != null ? number : numbers.getOrDefault(UNKNOWN, 0);
    }
  }

  /** How many relations an arc may have, {@code root} among them. */
  int arcs() {
    return labels.size() - 1;
  }

  /**
   * Reads them.
   *
   * @throws IOException if they are not in the form that CoreNLP 4.5 has
   */
  static ParserWeights read(InputStream zipped) throws IOException {
    DecimalReader in = new DecimalReader(new GZIPInputStream(zipped, 1 << 16));
    Map<String, Integer> sizes = sizes(in);
    int size = size(sizes, "embeddingSize");
    int hidden = size(sizes, "hiddenSize");
    if (size(sizes, "numTokens") != FEATURES) {
      throw new IOException("a parser of " + sizes + ", must have " + FEATURES + " numTokens");
    }
    Entries words = Entries.read(in, size(sizes, "dict"), size);
    Entries tags = Entries.read(in, size(sizes, "pos"), size);
    Entries labels = Entries.read(in, size(sizes, "label"), size);
    return new ParserWeights(
        words,
        tags,
        labels,
        matrix(in, FEATURES * size, hidden),
        in.numbers(hidden),
        matrix(in, hidden, 2 * labels.size() - 1));
  }

  /** The lines {@code name=value} that begin the text; the last is {@code preComputed}. */
  private static Map<String, Integer> sizes(DecimalReader in) throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    while (!sizes.containsKey("preComputed")) {
      String line = in.word();
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IOException("not the weights of a dependency parser: " + line);
      }
      String value = line.substring(equals + 1);
      if (value.chars().allMatch(Character::isDigit)) {
        sizes.put(line.substring(0, equals), Integer.valueOf(value));
      }
    }
    return sizes;
  }

  private static int size(Map<String, Integer> sizes, String name) throws IOException {
    Integer size = sizes.get(name);
    if (size == null) {
      throw new IOException("the weights of a dependency parser without " + name);
    }
    return size;
  }

  private static float[][] matrix(DecimalReader in, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = in.numbers(columns);
    }
    return matrix;
  }
}
