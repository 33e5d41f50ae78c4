package hearsay.report;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Which words of two wordings differ: the shortest edit script over words (Myers 1986). Case, the
 * shape of apostrophes and quotation marks do not count.
 *
 * @param left where the first wording has words that the second has not, in order
 * @param right where the second has words that the first has not, in order
 * @param likeness share of words in common, 0 to 1; 1 for two wordings without words
 */
record WordDiff(List<Span> left, List<Span> right, double likeness) {

  /** From here on two wordings are alike enough for their differences to tell something. */
  static final double ALIKE = 0.5;

  /** Longer wordings are not compared: nobody reads marks in them. */
  private static final int LONGEST = 1000;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,][\\p{L}\\p{M}\\p{N}]+)*|[^\\s\"“”„«»‘’'…]");

  /** A word and where it stands. */
  private record Word(String form, Span span) {}

  static WordDiff between(String left, String right) {
    List<Word> leftWords = words(left);
    List<Word> rightWords = words(right);
    if (leftWords.size() > LONGEST || rightWords.size() > LONGEST) {
      return new WordDiff(List.of(), List.of(), 0);
    }
    Map<String, Character> codes = new HashMap<>();
    Script script = new Script(leftWords, rightWords);
    new StringsComparator(coded(leftWords, codes), coded(rightWords, codes))
        .getScript()
        .visit(script);
    int words = leftWords.size() + rightWords.size();
    return new WordDiff(
        merged(script.onlyLeft, left),
        merged(script.onlyRight, right),
        words == 0 ? 1 : 2.0 * script.common / words);
  }

  boolean isAlike() {
    return likeness >= ALIKE;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(form, new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  /** Each word as one character, for the comparator knows characters only. */
  private static String coded(List<Word> words, Map<String, Character> codes) {
    StringBuilder coded = new StringBuilder();
    words.forEach(
        word ->
            coded.append(
                codes.computeIfAbsent(word.form(), form -> (char) codes.size()).charValue()));
    return coded.toString();
  }

  /** The spans, those joined that only white space keeps apart. */
  private static List<Span> merged(List<Span> spans, String text) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && text.substring(merged.get(last).end(), span.begin()).isBlank()) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  private static final class Script implements CommandVisitor<Character> {

    private final List<Word> left;
    private final List<Word> right;
    private final List<Span> onlyLeft = new ArrayList<>();
    private final List<Span> onlyRight = new ArrayList<>();
    private int leftAt;
    private int rightAt;
    private int common;

    Script(List<Word> left, List<Word> right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void visitKeepCommand(Character code) {
      leftAt++;
      rightAt++;
      common++;
    }

    @Override
    public void visitDeleteCommand(Character code) {
      onlyLeft.add(left.get(leftAt++).span());
    }

    @Override
    public void visitInsertCommand(Character code) {
      onlyRight.add(right.get(rightAt++).span());
    }
  }
}
