package hearsay.match;

import hearsay.language.AnalyzedStatement;
import hearsay.language.SentenceEncoder;
import hearsay.match.Features.Word;
import hearsay.match.SimilarityModel.Score;
import hearsay.model.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
    // Everything inside goes by rank of id, so that the order of the list does not matter.
    List<Integer> order =
        IntStream.range(0, statements.size())
            .boxed()
            .sorted(Comparator.comparing(i -> statements.get(i).statement().id()))
            .toList();
    List<Features> features =
        order.stream().map(i -> Features.of(statements.get(i), knowledge)).toList();
    ToDoubleFunction<Word> weight = localRarity(features);
    Meanings meanings = meanings(features);
    SimilarityModel statementModel = Models.statements(weights, knowledge, meanings);
    SimilarityModel topicModel = Models.topics(weights, knowledge, meanings);
    AverageLinkage linkage = new AverageLinkage(features.size(), options.claimThreshold());
    CandidateIndex index = new CandidateIndex(options.maxPostings());
    Map<Long, Double> similarities = new HashMap<>();
    List<SimilarPair> pairs = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      BitSet candidates = index.add(i, CandidateIndex.keys(features.get(i)));
      for (int j = candidates.nextSetBit(0); j >= 0; j = candidates.nextSetBit(j + 1)) {
        Alignment pair = Alignment.of(features.get(j), features.get(i), knowledge, weight);
        Score score = statementModel.score(pair);
        linkage.similar(j, i, score.similarity());
        if (!Conflicts.of(pair, knowledge).isEmpty()) {
          linkage.forbid(j, i);
        }
        similarities.put(key(j, i), score.similarity());
        Score topic = topicModel.score(pair);
        if (topic.similarity() >= options.pairThreshold()) {
          int first = Math.min(order.get(j), order.get(i));
          int second = Math.max(order.get(j), order.get(i));
          pairs.add(new SimilarPair(first, second, topic.similarity(), topic.evidence()));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(SimilarPair::first).thenComparingInt(SimilarPair::second));
    List<Claim> claims = new ArrayList<>();
    for (List<Integer> group : linkage.cluster()) {
      claims.add(claim(group, features, similarities));
    }
    return new Matching(claims, pairs);
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
    Alignment pair = Alignment.of(a, b, knowledge, Models.textWeight());
    Score score = Models.texts(weights, knowledge, encoded(List.of(a, b))).score(pair);
    Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
    conflicts.addAll(Conflicts.of(pair, knowledge));
    if (pair.a().negated() != pair.b().negated()) {
      conflicts.add(Conflict.POLARITY);
    }
    return new Comparison(score.similarity(), score.evidence(), conflicts);
  }

  /**
   * Encodes the statements that will be compared with another. They are found by a first look at
   * the index, so that all go to the encoder at once.
   */
  private Meanings meanings(List<Features> features) {
    if (encoder.isEmpty()) {
      return Meanings.NONE;
    }
    CandidateIndex index = new CandidateIndex(options.maxPostings());
    BitSet met = new BitSet();
    for (int i = 0; i < features.size(); i++) {
      BitSet candidates = index.add(i, CandidateIndex.keys(features.get(i)));
      if (!candidates.isEmpty()) {
        met.or(candidates);
        met.set(i);
      }
    }
    return encoded(met.stream().mapToObj(features::get).toList());
  }

  private Meanings encoded(List<Features> features) {
    List<String> texts =
        features.stream()
            .filter(each -> !each.words().isEmpty())
            .map(each -> each.statement().text())
            .toList();
    return encoder.map(each -> Meanings.of(each, texts)).orElse(Meanings.NONE);
  }

  private static Claim claim(
      List<Integer> group, List<Features> features, Map<Long, Double> similarities) {
    Map<String, Double> agreement = new HashMap<>();
    for (int member : group) {
      double sum = 0;
      for (int other : group) {
        sum +=
            member == other
                ? 0
                : similarities.getOrDefault(
                    key(Math.min(member, other), Math.max(member, other)), 0.0);
      }
      agreement.put(features.get(member).statement().id(), sum / Math.max(1, group.size() - 1));
    }
    List<Features> members = group.stream().map(features::get).toList();
    Representative representative =
        Representative.of(members, member -> agreement.getOrDefault(member.statement().id(), 0.0));
    List<String> ids = members.stream().map(member -> member.statement().id()).toList();
    return new Claim(
        "claim:" + ids.get(0), representative.statement().text(), representative.reason(), ids);
  }

  /**
   * Rarity in news, damped by how many statements at hand have the word. Only the statements that
   * have a word count, not how many there are in all: so a statement that shares nothing with the
   * others changes nothing among them.
   */
  static ToDoubleFunction<Word> localRarity(List<Features> features) {
    Map<String, Integer> having = new HashMap<>();
    for (Features one : features) {
      one.words().stream()
          .map(Word::key)
          .distinct()
          .forEach(key -> having.merge(key, 1, Integer::sum));
    }
    return word ->
        Models.statementWeight(word)
            / (1 + LOCAL_DAMPING * Math.log(having.getOrDefault(word.key(), 1)));
  }

  private static long key(int first, int second) {
    return ((long) first << 32) | second;
  }
}
