package hearsay.extract.learned;

/**
 * The tokens in which a cue's source and content are looked for: the cue's sentence, and the
 * sentences around it as far as one quotation, or quotations that follow on, reach.
 *
 * @param from first token
 * @param to one past the last token
 */
record CueWindow(int from, int to) {

  private static final int MAX_SENTENCES = 8;
  private static final int MAX_TOKENS = 300;

  /** Tokens that a speaker's name and title may take. */
  static final int LONGEST_NAME = 8;

  static CueWindow of(TokenTable t, int cue) {
    int sentence = t.sentenceOf[cue];
    int first = sentence;
    if (answers(t, cue)) {
      first--;
    }
    while (first > 0
        && sentence - first < MAX_SENTENCES
        && t.sentenceBegin[sentence + 1] - t.sentenceBegin[first - 1] <= MAX_TOKENS
        && continues(t, first)) {
      first--;
    }
    int last = sentence;
    while (last + 2 < t.sentenceBegin.length
        && last - sentence < MAX_SENTENCES
        && t.sentenceBegin[last + 2] - t.sentenceBegin[first] <= MAX_TOKENS
        && follows(t, last + 1)) {
      last++;
    }
    return new CueWindow(t.sentenceBegin[first], t.sentenceBegin[last + 1]);
  }

  /**
   * Whether the sentence of the cue only says who said the quotation that ended the one before:
   * splitters take the mark in {@code "Is it?" she said} for the end.
   */
  private static boolean answers(TokenTable t, int cue) {
    int begin = t.begin(cue);
    return begin > 0
        && cue - begin <= LONGEST_NAME
        && !t.paragraphStart[t.sentenceOf[cue]]
        && t.quote[begin - 1] == TokenTable.CLOSING
        && t.quote[begin] == TokenTable.OUTSIDE;
  }

  /** Whether the sentence begins inside a quotation that an earlier one opened. */
  private static boolean continues(TokenTable t, int sentence) {
    int begin = t.sentenceBegin[sentence];
    return !t.paragraphStart[sentence]
        && (t.quote[begin] == TokenTable.INSIDE || t.quote[begin] == TokenTable.CLOSING);
  }

  /** Whether the sentence goes on with what the one before quotes or announces. */
  private static boolean follows(TokenTable t, int sentence) {
    int begin = t.sentenceBegin[sentence];
    boolean opens = t.quote[begin] == TokenTable.OPENING;
    if (!t.paragraphStart[sentence]) {
      return opens || continues(t, sentence);
    }
    String last = t.words[begin - 1];
    boolean unclosed = t.quote[begin - 1] == TokenTable.INSIDE;
    return opens && (last.equals(":") || unclosed);
  }
}
