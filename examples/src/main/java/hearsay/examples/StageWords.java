package hearsay.examples;

import hearsay.Stage;

/** The stages of a reconciliation in words for people. */
final class StageWords {

  private StageWords() {}

  static String of(Stage stage, int total) {
    return switch (stage) {
      case EXTRACT -> "reading " + total + (total == 1 ? " article" : " articles");
      case MATCH -> "matching statements";
      case RELATE -> "relating claims";
    };
  }
}
