package hearsay.ingest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings between paragraphs: short, without a final stop, without a verb that makes a sentence. A
 * headline of another report, {@code Mayor denies talks, agency says}, is a sentence and stays a
 * paragraph.
 */
final class Headings {

  private static final int MOST_WORDS = 10;

  /** In a line that is not set in capitals, and in a question. */
  private static final int MOST_PLAIN_WORDS = 4;

  private static final int MOST_QUESTION_WORDS = 6;

  private static final int LONGEST = 100;

  /** Words shorter than this may be small in a title: {@code of}, {@code and}, {@code the}. */
  private static final int SHORTEST_TITLE_WORD = 5;

  /** A paragraph at least this long is one even without a final stop. */
  private static final int PARAGRAPH_LENGTH = 90;

  /**
   * Verbs that make a line a sentence: auxiliaries, and the commonest cues of attribution in the
   * present tense. Many are nouns too; the line then stays a paragraph, which does less harm.
   */
  private static final Set<String> VERBS =
      Set.of(
          ("is are was were be been it's that's he's she's there's i'm we're they're has have had"
                  + " do does did will would can could may might must should shall isn't aren't wasn't"
                  + " won't can't don't doesn't didn't says say said tells told asks calls claims"
                  + " accuses admits adds argues backs believes blames blasts cites concedes confirms"
                  + " considers denies describes dismisses doubts endorses estimates expects explains"
                  + " faces fears finds gets gives goes hails hints hits hopes insists knows makes"
                  + " meets notes offers opposes orders pledges points praises predicts promises"
                  + " proposes questions rebukes refuses rejects reports responds reveals sees seeks"
                  + " seems shows signals slams speaks suggests supports takes thinks threatens urges"
                  + " vows votes wants warns welcomes wins writes spoke met made gave took went got"
                  + " came saw knew thought sought kept left won lost let")
              .split(" "));

  /** Words in -ed that are no verbs of a sentence. */
  private static final Set<String> NO_PAST = Set.of("united", "hundred", "sacred", "wicked");

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Pattern FULL_STOP = Pattern.compile(".*[.!?…][\"'”’»)\\]]{0,2}");
  private static final Pattern UNFIT =
      Pattern.compile(
          // Bullets, list numbers, mark-up and quotations; any colon or semicolon.
          "(?s)(?:[-–—•*·#@<>{}(\\[\"“”‘'«.…]|\\d{1,3}[.)]).*|.*[\"“”«»:;@{}<>=|].*|.*[.!,…\\\\/-]");

  private Headings() {}

  /** Whether the paragraph at {@code index} is a heading of those that follow. */
  static boolean isHeading(String text, List<Span> paragraphs, int index) {
    if (index == 0 || index + 1 >= paragraphs.size()) {
      return false;
    }
    String line = line(text, paragraphs, index);
    if (!looksLikeHeading(line)) {
      return false;
    }
    String before = line(text, paragraphs, index - 1);
    String after = line(text, paragraphs, index + 1);
    // What stands below a colon, or among its like, is an item of a list and may be content.
    return !before.endsWith(":") && !looksLikeHeading(before) && isSentence(after);
  }

  /** Whether the line could be a heading, whatever stands around it. */
  static boolean looksLikeHeading(String line) {
    if (line.length() > LONGEST || UNFIT.matcher(line).matches()) {
      return false;
    }
    List<String> words = WORDS.splitToList(line);
    if (words.size() > MOST_WORDS
        || Character.isLowerCase(line.codePointAt(0))
        || words.stream().anyMatch(Headings::isVerb)) {
      return false;
    }
    if (line.endsWith("?")) {
      return words.size() <= MOST_QUESTION_WORDS;
    }
    return words.size() <= MOST_PLAIN_WORDS || words.stream().allMatch(Headings::isTitleWord);
  }

  /** Whether the line ends like a sentence or is as long as a paragraph. */
  static boolean isSentence(String line) {
    return line.length() >= PARAGRAPH_LENGTH || FULL_STOP.matcher(line).matches();
  }

  private static boolean isVerb(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return VERBS.contains(plain)
        || (plain.length() > 5 && plain.endsWith("ed") && !NO_PAST.contains(plain));
  }

  private static boolean isTitleWord(String word) {
    return word.length() < SHORTEST_TITLE_WORD || !Character.isLowerCase(word.codePointAt(0));
  }

  /** The paragraph at {@code index}; a long one's end only, which tells as much. */
  private static String line(String text, List<Span> paragraphs, int index) {
    Span span = paragraphs.get(index);
    return Blank.flat(text.substring(Math.max(span.begin(), span.end() - 2 * LONGEST), span.end()));
  }
}
