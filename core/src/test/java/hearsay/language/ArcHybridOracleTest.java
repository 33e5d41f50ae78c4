package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The cost of a move against what an exhaustive search finds. */
final class ArcHybridOracleTest {

  private static final int TREES = 60;

  @Test
  void aMoveCostsWhatTheBestWayOnLosesByIt() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < TREES; i++) {
      int words = 1 + random.nextInt(5);
      int[] heads = Trees.randomTree(words, random);
      List<Integer> moves = new ArrayList<>();
      while (!replay(words, moves).isFinal()) {
        int best = mostArcs(words, moves, heads);
        for (int move = ArcHybridState.SHIFT; move <= ArcHybridState.RIGHT; move++) {
          if (replay(words, moves).allows(move)) {
            int cost = new ArcHybridOracle(heads).cost(replay(words, moves), move);
            assertEquals(best - mostArcs(words, with(moves, move), heads), cost);
          }
        }
        // A random way through, so that states with errors behind them are seen as well.
        int move = random.nextInt(3);
        while (!replay(words, moves).allows(move)) {
          move = (move + 1) % 3;
        }
        moves.add(move);
      }
    }
  }

  @Test
  void everyProjectiveTreeOfOneRootIsReached() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 500; i++) {
      int[] heads = Trees.randomTree(1 + random.nextInt(20), random);
      assertTrue(ArcHybridOracle.canReach(heads));
    }
  }

  @Test
  void noOtherTreeIsReached() {
    assertFalse(ArcHybridOracle.canReach(new int[] {2, 3, 5, 2}), "crossing arcs");
    assertFalse(ArcHybridOracle.canReach(new int[] {4, 0, 4}), "two roots");
    assertFalse(ArcHybridOracle.canReach(new int[] {1, 0}), "no root");
  }

  /** The greatest number of right arcs of any tree that can still be built. */
  private static int mostArcs(int words, List<Integer> moves, int[] heads) {
    ArcHybridState state = replay(words, moves);
    if (state.isFinal()) {
      int arcs = 0;
      for (int i = 0; i < words; i++) {
        arcs += state.head(i) == heads[i] ? 1 : 0;
      }
      return arcs;
    }
    int most = 0;
    for (int move = ArcHybridState.SHIFT; move <= ArcHybridState.RIGHT; move++) {
      if (state.allows(move)) {
        most = Math.max(most, mostArcs(words, with(moves, move), heads));
      }
    }
    return most;
  }

  private static List<Integer> with(List<Integer> moves, int move) {
    List<Integer> more = new ArrayList<>(moves);
    more.add(move);
    return more;
  }

  private static ArcHybridState replay(int words, List<Integer> moves) {
    ArcHybridState state = new ArcHybridState(words);
    for (int move : moves) {
      state.move(move, 0);
    }
    return state;
  }
}
