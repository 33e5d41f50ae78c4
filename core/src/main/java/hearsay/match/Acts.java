package hearsay.match;

import hearsay.model.SpeechAct;

/** Which speech acts can stand for one claim. */
final class Acts {

  /** To say that a thing is so and to confirm it come to nearly the same. */
  private static final double GRANTED = 0.9;

  /** A wish, a plan, a guess and a report of one thing are often one claim. */
  private static final double TOLD = 0.5;

  /** A promise binds who gives it: to want a thing is not to promise it. */
  private static final double BINDING = 0.1;

  private Acts() {}

  /** 1 for the same act, 0 for acts that never share a claim, in between for acts of telling. */
  static double nearness(SpeechAct a, SpeechAct b) {
    if (a == b) {
      return 1;
    }
    if (!compatible(a, b)) {
      return 0;
    }
    if (isPlain(a) && isPlain(b)) {
      return GRANTED;
    }
    return a == SpeechAct.PROMISE || b == SpeechAct.PROMISE ? BINDING : TOLD;
  }

  /** Whether statements of the two acts may share a claim. */
  static boolean compatible(SpeechAct a, SpeechAct b) {
    return family(a) == family(b);
  }

  /** Acts that grant that a thing is so. */
  private static boolean isPlain(SpeechAct act) {
    return act == SpeechAct.ASSERT || act == SpeechAct.CONFIRM;
  }

  private static SpeechAct family(SpeechAct act) {
    return switch (act) {
      case DENY, NEITHER_CONFIRM_NOR_DENY, DECLINE, QUESTION -> act;
      case ASSERT, CONFIRM, DEMAND, PROPOSE, PROMISE, PREDICT, SPECULATE -> SpeechAct.ASSERT;
    };
  }
}
