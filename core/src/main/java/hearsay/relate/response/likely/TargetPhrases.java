package hearsay.relate.response.likely;

/** The {@link TargetSignals} in words that a reader of the evidence understands. */
final class TargetPhrases {

  private TargetPhrases() {}

  /** What a signal saw, for people: "told right before" for {@code near} of 1. */
  static String of(String signal, double value) {
    return switch (kind(signal)) {
      case "words" -> "%.0f %% of its words, by rarity, are told".formatted(100 * value);
      case "rarest word" -> "a rare word in common";
      case "most words" -> "no other has more of its words";
      case "content words" -> "words in common that are no names";
      case "similarity" -> "%.0f %% alike".formatted(100 * value);
      case "near" -> value == 1 ? "told right before" : "told shortly before";
      case "same paragraph" -> "in its paragraph";
      case "paragraph before" -> "in the paragraph before";
      case "same sentence" -> "in its sentence";
      case "behind" -> "told behind it";
      case "elsewhere" -> "told in another article";
      case "names the responder" -> "names who responds";
      case "teller is named" -> "the response names who told it";
      case "report" -> "told as a report";
      case "owner" -> "told by the party that is named";
      case "figure" -> "tells a figure";
      case "question" -> "asked";
      case "question to the responder" -> "asked of who responds";
      case "narration" -> "told by the article";
      default -> kind(signal);
    };
  }

  /** The signal's name, whatever kind of response it was seen with. */
  static String kind(String signal) {
    return signal.endsWith(TargetSignals.OF_POINTING)
        ? signal.substring(0, signal.length() - TargetSignals.OF_POINTING.length())
        : signal;
  }
}
