package hearsay.report;

import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;

/** A sign and a colour for how somebody stands to a claim; never without words beside it. */
final class Signs {

  /** Something stands against it. */
  static final String CONFLICT = "≠";

  /** What the signs mean. */
  static final String LEGEND =
      "● says   ✓ confirms   ✕ denies   – will not say   ? asks, supposes   ≠ in conflict";

  private Signs() {}

  static String of(RelationKind response) {
    return switch (response) {
      case CONFIRMS -> "✓";
      case DENIES -> "✕";
      default -> "–";
    };
  }

  static String cssClass(RelationKind response) {
    return switch (response) {
      case CONFIRMS -> "for";
      case DENIES -> "against";
      default -> "silent";
    };
  }

  static String of(SpeechAct act) {
    return switch (act) {
      case DENY -> "✕";
      case DECLINE, NEITHER_CONFIRM_NOR_DENY -> "–";
      case QUESTION, SPECULATE -> "?";
      default -> "●";
    };
  }

  static String cssClass(SpeechAct act) {
    return switch (act) {
      case CONFIRM -> "for";
      case DENY -> "against";
      case DECLINE, NEITHER_CONFIRM_NOR_DENY -> "silent";
      default -> "said";
    };
  }
}
