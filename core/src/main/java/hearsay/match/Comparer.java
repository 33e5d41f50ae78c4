package hearsay.match;

import java.util.Arrays;
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

  private final Sides wordings;
  private final SimilarityModel sameModel;
  private final SimilarityModel topicModel;
  private final WordKnowledge knowledge;

  Comparer(
      Sides wordings,
      SimilarityModel sameModel,
      SimilarityModel topicModel,
      WordKnowledge knowledge) {
    this.wordings = wordings;
    this.sameModel = sameModel;
    this.topicModel = topicModel;
    this.knowledge = knowledge;
  }

  /** Compares each wording with the earlier ones proposed. */
  List<PairTable> compareAll(CandidateIndex index, MatchOptions options) {
    int[] order = index.alikeTogether();
    PairTable[] tables = new PairTable[(order.length + TASK - 1) / TASK];
    // Tasks are taken one by one, since some cost much more than others.
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              Seen seen = new Seen();
              int task = next.getAndIncrement();
              for (; task < tables.length; task = next.getAndIncrement()) {
                int to = Math.min(order.length, (task + 1) * TASK);
                tables[task] =
                    compare(Arrays.copyOfRange(order, task * TASK, to), index, options, seen);
              }
            });
    return List.of(tables);
  }

  private PairTable compare(int[] some, CandidateIndex index, MatchOptions options, Seen seen) {
    PairTable table = new PairTable();
    Aligner aligner = wordings.aligner();
    PairScores scores =
        new PairScores(sameModel, options.claimThreshold(), topicModel, options.pairThreshold());
    for (int i : some) {
      int[] candidates =
          options.everyPair()
              ? IntStream.range(0, i).toArray()
              : index.before(i, options.minOverlap(), options.maxCandidates(), seen);
      wordings.fetch(aligner, candidates);
      for (int j : candidates) {
        Alignment pair = wordings.align(aligner, j, i);
        scores.read(pair);
        double same = scores.same();
        byte verdict = same >= options.claimThreshold() ? verdict(pair) : PairTable.UNKNOWN;
        table.add(j, i, same, scores.topic(), verdict);
      }
    }
    return table.trimmed();
  }

  /** Working space to align wordings with. */
  Aligner aligner() {
    return wordings.aligner();
  }

  /** Two wordings side by side; fastest where the second is the same as the last time. */
  Alignment align(Aligner aligner, int one, int other) {
    return wordings.align(aligner, one, other);
  }

  /** How far the two sides say the same. */
  double same(Alignment pair) {
    return sameModel.similarity(pair);
  }

  /** Whether the two sides may share a claim: allowed or forbidden. */
  byte verdict(Alignment pair) {
    return Conflicts.of(pair, knowledge).isEmpty() ? PairTable.ALLOWED : PairTable.FORBIDDEN;
  }

  /** Whether a wording that is repeated makes a pair with itself. */
  double topic(int wording) {
    return topicModel.similarity(align(aligner(), wording, wording));
  }

  /** Why two wordings are about the same thing. */
  SimilarityModel.Score topic(int one, int other) {
    return topicModel.score(align(aligner(), one, other));
  }
}
