package hearsay.extract.learned;

import hearsay.extract.text.RawAttribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An attribution as token ranges.
 *
 * @param contents may be added to
 */
record CueReading(Optional<int[]> source, int[] cue, List<int[]> contents) {

  /**
   * The reading that labels of a window's tokens spell, numbered as in {@link AttributionModel}.
   */
  static CueReading of(int[] cue, CueWindow window, int[] labels) {
    return new CueReading(
        runs(labels, AttributionModel.BEGIN_SOURCE, window.from()).stream().findFirst(),
        cue,
        runs(labels, AttributionModel.BEGIN_CONTENT, window.from()));
  }

  /** The runs of one kind of label, as token ranges. */
  static List<int[]> runs(int[] labels, int begin, int offset) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == begin) {
        int end = i + 1;
        while (end < labels.length && labels[end] == begin + 1) {
          end++;
        }
        runs.add(new int[] {offset + i, offset + end});
        i = end - 1;
      }
    }
    return runs;
  }

  /** Whether at least half of a run is marked. */
  static boolean isCovered(boolean[] covered, int[] run) {
    int count = 0;
    for (int i = run[0]; i < run[1]; i++) {
      count += covered[i] ? 1 : 0;
    }
    return 2 * count >= run[1] - run[0];
  }

  CueReading with(List<int[]> runs) {
    return new CueReading(source, cue, runs);
  }

  /** The same with another word as its cue. */
  CueReading at(int token) {
    return new CueReading(source, new int[] {token, token + 1}, contents);
  }

  /** Adds one more run in its place. */
  void add(int[] run) {
    contents.add(run);
    contents.sort(Comparator.comparingInt(r -> r[0]));
  }

  RawAttribution raw(TokenTable t) {
    return new RawAttribution(
        source.map(run -> t.span(run[0], run[1])),
        t.span(cue[0], cue[1]),
        contents.stream().map(run -> t.span(run[0], run[1])).toList());
  }
}
