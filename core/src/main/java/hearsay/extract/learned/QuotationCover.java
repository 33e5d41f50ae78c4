package hearsay.extract.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody said what stands in quotation marks. Where no attribution has it yet, it goes to the
 * list or the paragraph that it continues, to the name behind a dash, to the likeliest cue beside
 * it, or to who was quoted just before. Used once.
 */
final class QuotationCover {

  /** Shorter quotations may be scare quotes or titles. */
  private static final int MIN_SPEECH = 2;

  /** A word beside an unclaimed quotation needs no more than this to be its cue. */
  private static final double MIN_CUE = 0.005;

  /** The same where the quotation is too short to be certain speech. */
  private static final double MIN_CUE_OF_SHORT = 0.1;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");
  private static final Set<String> JOINING = Set.of("and", "or", ",");

  /** Tags of words that tell nothing by themselves. */
  private static final Set<String> FUNCTION =
      Set.of(
          "DT", "PDT", "IN", "TO", "CC", "PRP", "PRP$", "MD", "RB", "POS", "EX", "WDT", "WP",
          "WRB");

  private static final Set<String> HELPING = Set.of("be", "have", "do");

  /** Makes a reading of a cue, given where all cues are. */
  interface CueReader {
    CueReading read(int[] cue, boolean[] anyCue);
  }

  private final TokenTable t;
  private final CueSearch search;
  private final CueReader reader;
  private final boolean[] anyCue;
  private final List<CueReading> found;
  private final boolean[] covered;

  /**
   * Prepares for one article.
   *
   * @param anyCue the tokens of all cues known; altered
   * @param found what is known; added to
   */
  QuotationCover(
      TokenTable t, CueSearch search, CueReader reader, boolean[] anyCue, List<CueReading> found) {
    this.t = t;
    this.search = search;
    this.reader = reader;
    this.anyCue = anyCue;
    this.found = found;
    this.covered = new boolean[t.size()];
    for (CueReading reading : found) {
      reading.contents().forEach(run -> Arrays.fill(covered, run[0], run[1], true));
    }
  }

  void cover() {
    for (int[] quotation : t.quotations) {
      if (!CueReading.isCovered(covered, quotation)
          && (joinsList(quotation) || joinsParagraph(quotation) || isToldBeside(quotation))) {
        Arrays.fill(covered, quotation[0], quotation[1], true);
      }
    }
  }

  private boolean isToldBeside(int[] quotation) {
    boolean speech = isSpeech(quotation);
    Optional<CueReading> signed = signed(quotation);
    if (signed.isPresent()) {
      found.add(signed.get());
      return true;
    }
    Optional<Integer> cue = likeliestCue(quotation, speech ? MIN_CUE : MIN_CUE_OF_SHORT);
    if (cue.isPresent()) {
      int at = cue.get();
      anyCue[at] = true;
      CueReading reading = with(reader.read(new int[] {at, at + 1}, anyCue), quotation);
      found.add(tells(at) ? reading : reading.at(verbBeside(at, reading).orElse(at)));
      return true;
    }
    if (speech) {
      goOn(quotation);
    }
    return speech;
  }

  private boolean tells(int token) {
    return !FUNCTION.contains(t.tags[token]) && !HELPING.contains(t.lemmas[token]);
  }

  /**
   * The likeliest verb in the sentence of a word of grammar that was taken for a cue, outside of
   * what the reading names as source and content.
   */
  private Optional<Integer> verbBeside(int token, CueReading reading) {
    int best = -1;
    for (int i = t.begin(token); i < t.end(token); i++) {
      int at = i;
      boolean free =
          t.tags[i].startsWith("VB")
              && tells(i)
              && !anyCue[i]
              && reading.source().filter(run -> run[0] <= at && at < run[1]).isEmpty()
              && reading.contents().stream().noneMatch(run -> run[0] <= at && at < run[1]);
      if (free && (best < 0 || search.probability(i) > search.probability(best))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The next of several: {@code the signs said "Stop" and "Go home"}. */
  private boolean joinsList(int[] quotation) {
    int last = quotation[0] - 1;
    while (last >= 0 && last > quotation[0] - 3 && JOINING.contains(t.words[last])) {
      last--;
    }
    if (last < 0
        || t.quote[last] != TokenTable.CLOSING
        || t.sentenceOf[last] != t.sentenceOf[quotation[0]]) {
      return false;
    }
    Optional<CueReading> reading = teller(last);
    if (reading.isEmpty()) {
      return false;
    }
    for (int[] run : reading.get().contents()) {
      if (run[0] <= last && last < run[1]) {
        int cue = reading.get().cue()[0];
        if (cue >= run[1] && cue < quotation[1]) {
          return false;
        }
        run[1] = Math.max(run[1], quotation[1]);
      }
    }
    return true;
  }

  /** A paragraph that opens anew a quotation which the one before did not close. */
  private boolean joinsParagraph(int[] quotation) {
    int last = quotation[0] - 1;
    boolean unclosed =
        last >= 0
            && t.quote[last] == TokenTable.INSIDE
            && t.paragraphStart[t.sentenceOf[quotation[0]]];
    Optional<CueReading> reading = unclosed ? teller(last) : Optional.empty();
    reading.ifPresent(r -> r.add(quotation));
    return reading.isPresent();
  }

  private Optional<CueReading> teller(int token) {
    return found.stream()
        .filter(r -> r.contents().stream().anyMatch(run -> run[0] <= token && token < run[1]))
        .findFirst();
  }

  /** A quotation signed by a name behind a dash: {@code "..." - Dana Orsk, teacher}. */
  private Optional<CueReading> signed(int[] quotation) {
    int dash = quotation[1];
    int from = dash + 1;
    if (from >= t.size() || !DASHES.contains(t.words[dash]) || !t.tags[from].startsWith("NNP")) {
      return Optional.empty();
    }
    int to = from;
    while (to < t.size() && t.tags[to].startsWith("NNP")) {
      to++;
    }
    return Optional.of(
        new CueReading(
            Optional.of(new int[] {from, to}),
            new int[] {dash, dash + 1},
            new ArrayList<>(List.of(quotation))));
  }

  /**
   * A quotation that nobody is named for goes on with the last one: as a part of it in the same
   * paragraph, as words of the same speaker in the next.
   */
  private void goOn(int[] quotation) {
    CueReading last = null;
    for (CueReading reading : found) {
      int begin = reading.contents().get(0)[0];
      boolean speaks = t.quote[begin] != TokenTable.OUTSIDE || isSpelledOut(reading, quotation);
      if (speaks && begin < quotation[0] && (last == null || reading.cue()[0] > last.cue()[0])) {
        last = reading;
      }
    }
    if (last == null) {
      return;
    }
    int paragraphs = t.paragraphsBetween(last.cue()[0], quotation[0]);
    if (paragraphs == 0) {
      last.add(quotation);
    } else if (paragraphs == 1) {
      found.add(last.with(new ArrayList<>(List.of(quotation))));
    }
  }

  /** {@code Orsk said it was over. "Nobody is left."} */
  private boolean isSpelledOut(CueReading reading, int[] quotation) {
    int end = reading.contents().get(reading.contents().size() - 1)[1];
    int sentence = t.sentenceOf[quotation[0]];
    return sentence == t.sentenceOf[end - 1] + 1
        && quotation[0] == t.begin(quotation[0])
        && !t.paragraphStart[sentence];
  }

  private CueReading with(CueReading reading, int[] quotation) {
    List<int[]> contents = new ArrayList<>();
    for (int[] run : reading.contents()) {
      if ((run[1] <= quotation[0] || run[0] >= quotation[1])
          && !CueReading.isCovered(covered, run)) {
        contents.add(run);
      }
    }
    CueReading whole = reading.with(contents);
    whole.add(quotation);
    return whole;
  }

  /** Whether nothing but one clause stands between a cue and what it may quote. */
  private boolean isBeside(int cue, int[] quotation) {
    int distance = cue < quotation[0] ? quotation[0] - cue : cue - quotation[1];
    return distance <= CueWindow.LONGEST_NAME || t.sentenceOf[cue] == t.sentenceOf[quotation[0]];
  }

  private boolean isSpeech(int[] quotation) {
    int words = 0;
    for (int i = quotation[0]; i < quotation[1]; i++) {
      words += t.tokens.get(i).isWord() ? 1 : 0;
    }
    return words >= MIN_SPEECH;
  }

  private Optional<Integer> likeliestCue(int[] quotation, double least) {
    int first = t.sentenceOf[quotation[0]];
    int last = t.sentenceOf[quotation[1] - 1];
    if (last + 2 < t.sentenceBegin.length && !t.paragraphStart[last + 1]) {
      last++;
    }
    if (first > 0 && (!t.paragraphStart[first] || t.words[t.begin(quotation[0]) - 1].equals(":"))) {
      first--;
    }
    int best = -1;
    double bestProbability = least;
    for (int i = t.sentenceBegin[first]; i < t.sentenceBegin[last + 1]; i++) {
      if (t.quote[i] == TokenTable.OUTSIDE
          && !anyCue[i]
          && isBeside(i, quotation)
          && search.probability(i) > bestProbability) {
        best = i;
        bestProbability = search.probability(i);
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }
}
