package hearsay.match;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import hearsay.language.AnalyzedStatement;
import hearsay.language.SentenceEncoder;
import hearsay.match.Features.Word;
import hearsay.match.Grouping.Group;
import hearsay.match.SimilarityModel.Score;
import hearsay.model.Claim;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * Puts statements that say the same together. Statements that may be about the same thing meet
 * through an index of words, names and numbers. Each two that meet get two similarities from named
 * signals: a topical one, blind to polarity, number, act and speaker, which makes the pairs; and
 * one for saying the same, by which claims are grouped. A claim is a group of high mean similarity
 * in which no two members stand in a {@link Conflict}.
 *
 * <p>Immutable and thread-safe. Building one is cheap; the first loads word tables of some hundred
 * kilobytes. The result does not depend on the order of the statements.
 */
public final class ClaimMatcher {

  /** How fast a word loses weight with the number of statements at hand that have it. */
  private static final double LOCAL_DAMPING = 0.15;

  private final MatchOptions options;
  private final Optional<SentenceEncoder> encoder;
  private final WordKnowledge knowledge = WordKnowledge.shipped();

  private final Weights weights;

  private ClaimMatcher(MatchOptions options, Optional<SentenceEncoder> encoder, Weights weights) {
    this.options = options;
    this.encoder = encoder;
    this.weights = weights;
  }

  /** A matcher with weights of one's own. */
  static ClaimMatcher of(MatchOptions options, Optional<SentenceEncoder> encoder, Weights weights) {
    return new ClaimMatcher(options, encoder, weights);
  }

  /** A matcher with the default options. */
  public static ClaimMatcher create() {
    return create(MatchOptions.defaults());
  }

  /** A matcher with options of one's own. */
  public static ClaimMatcher create(MatchOptions options) {
    return new ClaimMatcher(options, Optional.empty(), Weights.shipped());
  }

  /**
   * A matcher that also compares the meaning of statements beyond their words.
   *
   * @param encoder asked once in each call, for every text that is to be compared; thread-safe if
   *     the matcher is to be
   */
  public static ClaimMatcher create(MatchOptions options, SentenceEncoder encoder) {
    return new ClaimMatcher(options, Optional.of(encoder), Weights.shipped());
  }

  /**
   * Finds the claims among statements and the pairs that are about the same thing.
   *
   * @param statements in any order; may be empty
   * @return claims by id; pairs by index into {@code statements}
   */
  public Matching match(List<AnalyzedStatement> statements) {
    return match(statements, MatchListener.NONE);
  }

  /**
   * The same, on all cores, telling how far it is.
   *
   * @param listener hears of every step
   */
  public Matching match(List<AnalyzedStatement> statements, MatchListener listener) {
    // Everything inside goes by rank of id, so that the order of the list does not matter.
    int[] order = order(statements);
    Terms terms = new Terms(knowledge);
    Asked asked = new Asked(statements);
    Wordings wordings =
        Wordings.of(
            Arrays.stream(order)
                .parallel()
                .mapToObj(i -> asked.features(statements.get(i), terms))
                .toList());
    ToDoubleFunction<Word> weight = localRarity(wordings.firsts());
    listener.finished(MatchStage.FEATURES, wordings.size());

    List<IndexKeys> keys = wordings.firsts().parallelStream().map(IndexKeys::of).toList();
    CandidateIndex index = new CandidateIndex(options.maxPostings());
    keys.forEach(index::add);
    listener.finished(MatchStage.INDEX, index.size());

    Comparer comparer = comparer(wordings.firsts(), weight, meanings(wordings.firsts(), index));
    List<PairTable> tables = comparer.compareAll(index, options);
    listener.finished(MatchStage.COMPARE, tables.stream().mapToLong(PairTable::size).sum());

    List<Group> groups =
        new Grouping(wordings.size(), tables, comparer, options.claimThreshold()).groups();
    listener.finished(MatchStage.CLUSTER, groups.size());

    List<Claim> claims =
        groups.parallelStream()
            .map(
                group ->
                    claim(group, wordings, rank -> statements.get(order[rank]).statement().id()))
            .toList();
    List<int[]> members =
        wordings.members().stream()
            .map(ranks -> Arrays.stream(ranks).map(rank -> order[rank]).toArray())
            .toList();
    PairList pairs = PairList.of(members, tables, options.pairThreshold(), comparer);
    listener.finished(MatchStage.CLAIMS, claims.size());
    return new Matching(claims, pairs);
  }

  private static int[] order(List<AnalyzedStatement> statements) {
    record Numbered(String id, int number) {}
    Numbered[] numbered = new Numbered[statements.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = new Numbered(statements.get(i).statement().id(), i);
    }
    Arrays.parallelSort(numbered, Comparator.comparing(Numbered::id));
    return Arrays.stream(numbered).mapToInt(Numbered::number).toArray();
  }

  private Comparer comparer(
      List<Features> wordings, ToDoubleFunction<Word> weight, Meanings meanings) {
    Vocabulary vocabulary = new Vocabulary();
    List<Side> sides =
        wordings.parallelStream().map(each -> Side.of(each, weight, vocabulary)).toList();
    return new Comparer(
        sides,
        vocabulary.near(),
        Models.statements(weights, knowledge, meanings),
        Models.topics(weights, knowledge, meanings),
        knowledge);
  }

  /**
   * Compares two texts with nothing else at hand: by their words, and meaning where there is an
   * encoder, whoever says them.
   *
   * @return similarity with its evidence, symmetric, 1 for a text with words and itself, 0 where
   *     one has no words; and what keeps the two from meaning the same
   */
  public Comparison compareTexts(AnalyzedStatement one, AnalyzedStatement other) {
    Features a = Features.of(one, knowledge);
    Features b = Features.of(other, knowledge);
    Alignment pair = Alignment.of(a, b, Models.textWeight());
    Score score = Models.texts(weights, knowledge, encoded(List.of(a, b))).score(pair);
    Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
    conflicts.addAll(Conflicts.of(pair, knowledge));
    if (pair.a().negated() != pair.b().negated()) {
      conflicts.add(Conflict.POLARITY);
    }
    return new Comparison(score.similarity(), score.evidence(), conflicts);
  }

  /** Encodes the wordings that will be compared with another, all at once. */
  private Meanings meanings(List<Features> wordings, CandidateIndex index) {
    if (encoder.isEmpty()) {
      return Meanings.NONE;
    }
    Seen seen = new Seen();
    BitSet met = new BitSet();
    for (int i = 0; i < wordings.size(); i++) {
      int[] candidates = index.before(i, options.minOverlap(), options.maxCandidates(), seen);
      if (candidates.length > 0) {
        met.set(i);
        Arrays.stream(candidates).forEach(met::set);
      }
    }
    return encoded(met.stream().mapToObj(wordings::get).toList());
  }

  private Meanings encoded(List<Features> features) {
    List<String> texts =
        features.stream()
            .filter(each -> !each.words().isEmpty())
            .map(each -> each.statement().text())
            .toList();
    return encoder.map(each -> Meanings.of(each, texts)).orElse(Meanings.NONE);
  }

  private static Claim claim(Group group, Wordings wordings, IntFunction<String> id) {
    int[] members =
        Arrays.stream(group.wordings())
            .flatMap(wording -> Arrays.stream(wordings.members().get(wording)))
            .sorted()
            .toArray();
    Representative representative =
        Representative.of(
            Arrays.stream(group.wordings()).mapToObj(wordings.firsts()::get).toList(),
            group.agreements(),
            members.length);
    List<String> ids = Arrays.stream(members).mapToObj(id).toList();
    return new Claim(
        "claim:" + ids.get(0), representative.statement().text(), representative.reason(), ids);
  }

  /**
   * Rarity in news, damped by how many statements at hand have the word. Only the statements that
   * have a word count, not how many there are in all: so a statement that shares nothing with the
   * others changes nothing among them.
   */
  static ToDoubleFunction<Word> localRarity(List<Features> features) {
    Multiset<String> having =
        features.parallelStream()
            .collect(HashMultiset::create, ClaimMatcher::count, Multiset::addAll);
    Map<String, Double> damping = new HashMap<>(2 * having.entrySet().size());
    for (Multiset.Entry<String> entry : having.entrySet()) {
      damping.put(entry.getElement(), 1 + LOCAL_DAMPING * Math.log(entry.getCount()));
    }
    return word -> Models.statementWeight(word) / damping.getOrDefault(word.key(), 1.0);
  }

  /** Each word once. */
  private static void count(Multiset<String> having, Features one) {
    Set<String> counted = new HashSet<>();
    for (Word word : one.words()) {
      if (counted.add(word.key())) {
        having.add(word.key());
      }
    }
  }
}
