package hearsay.match;

import hearsay.model.Polarity;
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
  static double nearness(Side one, Side other) {
    SpeechAct a = one.act;
    SpeechAct b = other.act;
    if (a == b) {
      return 1;
    }
    if (!compatible(one, other)) {
      return 0;
    }
    if (sayNo(one, other)) {
      return GRANTED;
    }
    if (isPlain(a) && isPlain(b)) {
      return GRANTED;
    }
    return a == SpeechAct.PROMISE || b == SpeechAct.PROMISE ? BINDING : TOLD;
  }

  /** Whether two statements may share a claim, by what their speakers do. */
  static boolean compatible(Side one, Side other) {
    return family(one.act) == family(other.act) || sayNo(one, other);
  }

  /**
   * To deny a thing and to say that it is not so are one: "denied it", "said it never happened".
   */
  private static boolean sayNo(Side one, Side other) {
    return isNo(one) && isNo(other);
  }

  private static boolean isNo(Side side) {
    return side.polarity == Polarity.NEGATIVE && (side.act == SpeechAct.DENY || isPlain(side.act));
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
