package hearsay.extract.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps what somebody says in quotation marks apart from the words around it: {@code "It is over,"
 * she said, as the crowd left} tells one thing, not two.
 */
final class SpeechRuns {

  /** Before a closing mark and a cue these end a piece of speech, not a title or a scare quote. */
  private static final Set<String> SPEECH_ENDS = Set.of(",", "?", "!");

  /** Tokens of the shortest quotation that counts as speech here, marks included. */
  private static final int SHORTEST = 4;

  /** As many tokens as a speaker's name may take between quotation and cue. */
  private static final int NEAR = 8;

  private final TokenTable t;

  SpeechRuns(TokenTable t) {
    this.t = t;
  }

  /** The runs of one cue's content without what only stands beside the speech. */
  List<int[]> clean(int[] cue, List<int[]> runs) {
    List<int[]> cut = new ArrayList<>();
    for (int[] run : runs) {
      cut.add(announced(speechAlone(run)));
    }
    boolean spoken = cut.stream().anyMatch(run -> isSpeech(run) && precedes(run, cue));
    boolean announced = cut.stream().anyMatch(run -> isAnnounced(run, cue));
    List<int[]> kept = new ArrayList<>();
    for (int[] run : cut) {
      boolean behind = spoken && run[0] >= cue[1] && t.sentenceOf[run[0]] == t.sentenceOf[cue[0]];
      boolean ahead = announced && run[1] <= cue[0];
      if (!((behind || ahead) && isPlain(run) && !t.words[run[0]].equals("that"))) {
        kept.add(run);
      }
    }
    return kept;
  }

  private boolean precedes(int[] run, int[] cue) {
    return run[1] <= cue[0]
        && (t.sentenceOf[run[1] - 1] == t.sentenceOf[cue[0]] || cue[0] - run[1] < NEAR);
  }

  /** {@code He added: "It is over."} */
  private boolean isAnnounced(int[] run, int[] cue) {
    return t.quote[run[0]] == TokenTable.OPENING
        && run[0] > cue[0]
        && run[0] - cue[1] <= 1
        && run[1] - run[0] >= SHORTEST
        && t.words[run[0] - 1].equals(":");
  }

  private boolean isPlain(int[] run) {
    for (int i = run[0]; i < run[1]; i++) {
      if (t.quote[i] != TokenTable.OUTSIDE) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpeech(int[] run) {
    return run[1] - run[0] >= SHORTEST
        && t.quote[run[1] - 1] == TokenTable.CLOSING
        && SPEECH_ENDS.contains(t.words[run[1] - 2]);
  }

  /** Cut behind a quotation that ends like speech: what follows is not said. */
  private int[] speechAlone(int[] run) {
    if (t.quote[run[0]] != TokenTable.OPENING) {
      return run;
    }
    for (int i = run[0] + SHORTEST - 1; i + 1 < run[1]; i++) {
      if (t.quote[i] == TokenTable.CLOSING) {
        boolean ends = SPEECH_ENDS.contains(t.words[i - 1]);
        return ends && t.quote[i + 1] == TokenTable.OUTSIDE ? new int[] {run[0], i + 1} : run;
      }
    }
    return run;
  }

  /** Of {@code the plan was bad: "It is over."} what is quoted. */
  private int[] announced(int[] run) {
    if (t.quote[run[0]] != TokenTable.OUTSIDE || t.quote[run[1] - 1] != TokenTable.CLOSING) {
      return run;
    }
    for (int i = run[0] + 1; i + SHORTEST < run[1]; i++) {
      if (t.quote[i] == TokenTable.OPENING) {
        return t.words[i - 1].equals(":") ? new int[] {i, run[1]} : run;
      }
    }
    return run;
  }
}
