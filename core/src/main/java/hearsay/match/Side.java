package hearsay.match;

import hearsay.language.CalendarNames;
import hearsay.language.ClockTime;
import hearsay.language.Quantity;
import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One statement made ready to be aligned with many: what pairs are told apart by, as numbers in
 * arrays, since following references is what aligning would spend its time on. Not to be changed
 * once made, though its arrays could be. Takes some 60 bytes for each word.
 */
final class Side {

  private static final List<Role> ROLES = List.of(Role.values());

  private static final int[] NO_PLACES = {};

  private static final int ROLE_BITS = 2;

  private static final int ROLE_MASK = (1 << ROLE_BITS) - 1;

  /** What it was made from: for what is asked of few pairs. */
  final Features features;

  /** What each word counts. */
  final double[] weights;

  /** What all words count. */
  final double total;

  /** The numbers of lemmas and keys in a {@link Vocabulary}. */
  final int[] lemmas;

  final int[] keys;

  /** How many content words each hangs below. */
  final byte[] depths;

  /** The numbers of all words in text order, and of those that are quoted. */
  final int[] sequence;

  final int[] quoted;

  /** The places of names among the words, with their {@link Term#letters} and their lengths. */
  final int[] names;

  private final long[] letters;
  private final int[] lengths;

  /** Head and dependent of each edge, as places of words, and role: see {@link #ends}. */
  final long[] edges;

  /** The places of words in figures. */
  final int[] figures;

  final Quantity[] quantities;

  /** A bit for each day of the week that it names, and for each month. */
  final int days;

  final int months;

  /** The times of day at which it says that something is. */
  final List<ClockTime> times;

  /** Whether any of its words has an opposite. */
  final boolean anyOpposed;

  /** See {@link Directions}. */
  final Set<Integer> directions;

  /** The numbers of the ids of the speaker, 0 where none is known, and of those that pass it on. */
  final int speaker;

  final int[] channel;

  /** How it is said, and where: see {@link Statement}. */
  final SpeechAct act;

  final Polarity polarity;
  final QuotationKind quotation;
  final int article;
  final int begin;
  final int end;

  /** See {@link Features}. */
  final boolean negated;

  final boolean elliptical;
  final boolean thin;

  private Side(Features features, double[] weights, Vocabulary vocabulary) {
    this.features = features;
    this.weights = weights;
    this.total = sum(weights);
    List<Word> words = features.words();
    this.lemmas = new int[words.size()];
    this.depths = new byte[lemmas.length];
    boolean anySource = false;
    boolean opposed = false;
    for (int i = 0; i < lemmas.length; i++) {
      Word word = words.get(i);
      lemmas[i] =
          word.onlyStandsForSource()
              ? vocabulary.number(word.key())
              : vocabulary.number(word.term());
      depths[i] = (byte) Math.min(Byte.MAX_VALUE, word.depth());
      anySource |= word.standsForSource();
      opposed |= word.term().opposed();
    }
    this.anyOpposed = opposed;
    this.directions = Directions.of(features.sequence());
    this.keys = anySource ? new int[lemmas.length] : lemmas;
    for (int i = 0; anySource && i < lemmas.length; i++) {
      Word word = words.get(i);
      keys[i] = word.standsForSource() ? vocabulary.number(word.key()) : lemmas[i];
    }
    this.sequence = numbers(features.sequence(), vocabulary);
    this.quoted = numbers(features.quoted(), vocabulary);
    this.names = places(words, Word::name);
    this.letters = new long[names.length];
    this.lengths = new int[names.length];
    int namedDays = 0;
    int namedMonths = 0;
    for (int i = 0; i < names.length; i++) {
      Term term = words.get(names[i]).term();
      letters[i] = term.letters();
      lengths[i] = term.lemma().length();
      namedDays |= bit(CalendarNames.DAYS.indexOf(term.lemma()));
      namedMonths |= bit(CalendarNames.MONTHS_BUT_MAY.indexOf(term.lemma()));
    }
    this.days = namedDays;
    this.months = namedMonths;
    this.edges = new long[features.edges().size()];
    for (int i = 0; i < edges.length; i++) {
      Edge edge = features.edges().get(i);
      edges[i] = ends(edge.head(), edge.dependent()) | ROLES.indexOf(edge.role());
    }
    this.figures = places(words, word -> Character.isDigit(word.lemma().charAt(0)));
    this.quantities = features.quantities().toArray(Quantity[]::new);
    this.times = features.times();
    this.negated = features.negated();
    this.elliptical = features.elliptical();
    this.thin = features.isThin();
    Statement statement = features.statement();
    this.speaker = features.speaker().map(vocabulary::number).orElse(0);
    this.channel =
        statement.attribution().channel().stream()
            .mapToInt(mention -> vocabulary.number(mention.sourceId()))
            .toArray();
    this.act = statement.act();
    this.polarity = statement.polarity();
    this.quotation = statement.quotation();
    this.article = vocabulary.number(statement.articleId());
    this.begin = statement.begin();
    this.end = statement.spans().get(statement.spans().size() - 1).end();
  }

  /** An edge between two words, with the role left out. */
  static long ends(int head, int dependent) {
    return (long) head << Integer.SIZE | (long) dependent << ROLE_BITS;
  }

  static int head(long edge) {
    return (int) (edge >>> Integer.SIZE);
  }

  static int dependent(long edge) {
    return (int) edge >>> ROLE_BITS;
  }

  static Role role(long edge) {
    return ROLES.get((int) edge & ROLE_MASK);
  }

  /** The edge with the role left out. */
  static long ends(long edge) {
    return edge & ~ROLE_MASK;
  }

  static Side of(Features features, ToDoubleFunction<Word> weight, Vocabulary vocabulary) {
    double[] weights = new double[features.words().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight.applyAsDouble(features.words().get(i));
    }
    return new Side(features, weights, vocabulary);
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  private static int[] numbers(List<String> words, Vocabulary vocabulary) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.number(words.get(i));
    }
    return numbers;
  }

  /** The places of some of the words. */
  private static int[] places(List<Word> words, Predicate<Word> some) {
    int[] places = new int[words.size()];
    int size = 0;
    for (int i = 0; i < places.length; i++) {
      if (some.test(words.get(i))) {
        places[size++] = i;
      }
    }
    return size == 0 ? NO_PLACES : Arrays.copyOf(places, size);
  }

  private static int bit(int index) {
    return index < 0 ? 0 : 1 << index;
  }

  /**
   * Whether two names may be alike enough to be one, by the letters that only one of them has: the
   * bound of {@link Nearness} with four letters in common at the beginning, in whole numbers.
   *
   * @param name place among the names
   */
  boolean mayBeAlike(int name, Side other, int there) {
    long one = letters[name];
    long two = other.letters[there];
    int length = lengths[name];
    int lengthThere = other.lengths[there];
    int foreign = Long.bitCount(one & ~two) * lengthThere + Long.bitCount(two & ~one) * length;
    return 5 * foreign <= 2 * length * lengthThere;
  }
}
