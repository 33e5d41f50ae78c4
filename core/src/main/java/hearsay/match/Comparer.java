package hearsay.match;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Compares wordings, those that the index proposes, on all cores. Thread-safe once built; what it
 * finds does not depend on the number of threads.
 */
final class Comparer {

  /** So many wordings are one task. */
  private static final int TASK = 2048;

  private final List<Side> wordings;
  private final SimilarityModel sameModel;
  private final SimilarityModel topicModel;
  private final WordKnowledge knowledge;

  Comparer(
      List<Side> wordings,
      SimilarityModel sameModel,
      SimilarityModel topicModel,
      WordKnowledge knowledge) {
    this.wordings = wordings;
    this.sameModel = sameModel;
    this.topicModel = topicModel;
    this.knowledge = knowledge;
  }

  /** Compares each wording with the earlier ones proposed; tables in the order of the wordings. */
  List<PairTable> compareAll(CandidateIndex index, MatchOptions options) {
    PairTable[] tables = new PairTable[(wordings.size() + TASK - 1) / TASK];
    // Tasks are taken one by one, since some cost much more than others.
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              Seen seen = new Seen();
              int task = next.getAndIncrement();
              for (; task < tables.length; task = next.getAndIncrement()) {
                tables[task] = compare(task * TASK, index, options, seen);
              }
            });
    return List.of(tables);
  }

  private PairTable compare(int from, CandidateIndex index, MatchOptions options, Seen seen) {
    PairTable table = new PairTable();
    PairScores scores =
        new PairScores(sameModel, options.claimThreshold(), topicModel, options.pairThreshold());
    int to = Math.min(wordings.size(), from + TASK);
    for (int i = from; i < to; i++) {
      int[] candidates =
          options.everyPair()
              ? IntStream.range(0, i).toArray()
              : index.before(i, options.minOverlap(), options.maxCandidates(), seen);
      for (int j : candidates) {
        Alignment pair = align(j, i);
        scores.read(pair);
        double same = scores.same();
        byte verdict = same >= options.claimThreshold() ? verdict(pair) : PairTable.UNKNOWN;
        table.add(j, i, same, scores.topic(), verdict);
      }
    }
    return table.trimmed();
  }

  /** Two wordings side by side. */
  Alignment align(int one, int other) {
    return Alignment.of(wordings.get(one), wordings.get(other));
  }

  /** How far two wordings say the same, where the table of pairs does not know. */
  double same(int one, int other) {
    return sameModel.similarity(align(one, other));
  }

  /** Whether two wordings may share a claim. */
  boolean conflict(int one, int other) {
    return verdict(align(one, other)) == PairTable.FORBIDDEN;
  }

  private byte verdict(Alignment pair) {
    return Conflicts.of(pair, knowledge).isEmpty() ? PairTable.ALLOWED : PairTable.FORBIDDEN;
  }

  /** Whether a wording that is repeated makes a pair with itself. */
  double topic(int wording) {
    return topicModel.similarity(align(wording, wording));
  }

  /** Why two wordings are about the same thing. */
  SimilarityModel.Score topic(int one, int other) {
    return topicModel.score(align(one, other));
  }
}
