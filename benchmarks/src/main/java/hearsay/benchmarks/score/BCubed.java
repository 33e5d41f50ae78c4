package hearsay.benchmarks.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Map;

/** B-cubed agreement of two clusterings (Bagga and Baldwin, 1998). */
final class BCubed {
  private BCubed() {}

  /**
   * The mean over items of how much of the item's predicted cluster lies in its gold cluster
   * (precision), and the other way about (recall). An item without a cluster is alone.
   *
   * @param items at least one
   */
  static PrecisionRecall of(
      Collection<Integer> items, Map<Integer, String> gold, Map<Integer, String> predicted) {
    Multiset<Group> goldSizes = HashMultiset.create();
    Multiset<Group> predictedSizes = HashMultiset.create();
    Multiset<Meeting> sharedSizes = HashMultiset.create();
    for (int item : items) {
      Meeting meeting = Meeting.of(item, gold, predicted);
      goldSizes.add(meeting.gold);
      predictedSizes.add(meeting.predicted);
      sharedSizes.add(meeting);
    }
    double precision = 0;
    double recall = 0;
    for (int item : items) {
      Meeting meeting = Meeting.of(item, gold, predicted);
      double shared = sharedSizes.count(meeting);
      precision += shared / predictedSizes.count(meeting.predicted);
      recall += shared / goldSizes.count(meeting.gold);
    }
    return new PrecisionRecall(precision / items.size(), recall / items.size());
  }

  /** A cluster by its name or, without one, an item by itself. */
  private record Group(boolean clustered, String name) {
    static Group of(int item, Map<Integer, String> clusters) {
      return clusters.containsKey(item)
          ? new Group(true, clusters.get(item))
          : new Group(false, Integer.toString(item));
    }
  }

  /** The two groups that an item lies in. */
  private record Meeting(Group gold, Group predicted) {
    static Meeting of(int item, Map<Integer, String> gold, Map<Integer, String> predicted) {
      return new Meeting(Group.of(item, gold), Group.of(item, predicted));
    }
  }
}
