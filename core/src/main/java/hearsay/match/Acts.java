package hearsay.match;

import hearsay.model.SpeechAct;

/** Which speech acts can stand for one claim. */
final class Acts {

  private Acts() {}

  /** 1 for the same act, 0 for acts that never share a claim, in between for acts of telling. */
  static double nearness(SpeechAct a, SpeechAct b) {
    if (a == b) {
      return 1;
    }
    return family(a) != family(b) ? 0 : isPlain(a) && isPlain(b) ? 0.9 : 0.5;
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
