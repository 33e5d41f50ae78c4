package hearsay.ingest;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides an article's text into blocks: what its own text is, and what stands around it on the
 * page. A line is a paragraph, except in hard-wrapped articles, where a blank line ends one.
 *
 * <p>Written so that a sentence of the article is hardly ever lost; an advertisement in unusual
 * words stays a paragraph. Stateless and thread-safe; linear in the text's length.
 */
public final class LayoutReader {

  /** A credit in brackets that ends a paragraph. */
  private static final Pattern LAST_CREDIT =
      Pattern.compile(
          "\\((?:(?:additional )?(?:reporting|writing|editing) by"
              + " [^()]{2,500}|AFP|AP|Reuters|UPI)\\)",
          Pattern.CASE_INSENSITIVE);

  private LayoutReader() {}

  /**
   * The blocks of the article's text, in text order, each without the white space around it.
   * Together they cover all that is not white space. Empty for a blank text.
   */
  public static Layout read(Article article) {
    return new Layout(blocks(article.text()));
  }

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = Line.of(text);
    int begin = 0;
    for (HeaderField field : HeaderField.of(text, lines)) {
      blocks.add(new Block(BlockKind.HEADER, field.span()));
      begin = field.span().end();
    }
    List<Span> paragraphs = Paragraphs.of(text, body(text, lines, begin));
    boolean belowLabel = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = flat(text, paragraphs.get(i));
      Optional<BlockRule> rule = BlockRules.find(paragraph);
      if (rule.isPresent()) {
        blocks.add(new Block(rule.get().kind(), paragraphs.get(i)));
        belowLabel = rule.get().reach() == BlockRule.Reach.WITH_NEXT;
        continue;
      }
      if (belowLabel && !Headings.isSentence(paragraph)) {
        blocks.add(new Block(BlockKind.TEASER, paragraphs.get(i)));
      } else if (Headings.isHeading(text, paragraphs, i)) {
        blocks.add(new Block(BlockKind.HEADING, paragraphs.get(i)));
      } else {
        blocks.addAll(ownText(text, paragraphs, i));
      }
      belowLabel = false;
    }
    return List.copyOf(blocks);
  }

  /** The paragraph on one line; of a very long one the end only, which is too long for any rule. */
  private static String flat(String text, Span paragraph) {
    int begin = Math.max(paragraph.begin(), paragraph.end() - 3 * BlockRules.LONGEST);
    return Blank.flat(text.substring(begin, paragraph.end()));
  }

  /** The lines, or what is left of them, from {@code begin} on. */
  private static List<Line> body(String text, List<Line> lines, int begin) {
    List<Line> body = new ArrayList<>();
    for (Line line : lines) {
      if (line.span().begin() >= begin) {
        body.add(line);
      } else {
        Blank.trim(text, begin, Math.max(begin, line.span().end()))
            .ifPresent(rest -> body.add(new Line(line.number(), rest, true)));
      }
    }
    return body;
  }

  /** A paragraph, with the dateline before it and the credit behind it as blocks of their own. */
  private static List<Block> ownText(String text, List<Span> paragraphs, int index) {
    Span whole = paragraphs.get(index);
    Optional<Span> dateline = Datelines.find(text, paragraphs, index);
    int begin = dateline.map(Span::end).orElse(whole.begin());
    Optional<Span> credit = lastCredit(text, begin, whole.end());
    int end = credit.map(Span::begin).orElse(whole.end());
    List<Block> blocks = new ArrayList<>();
    dateline.ifPresent(span -> blocks.add(new Block(BlockKind.DATELINE, span)));
    Blank.trim(text, begin, end)
        .ifPresent(span -> blocks.add(new Block(BlockKind.PARAGRAPH, span)));
    credit.ifPresent(span -> blocks.add(new Block(BlockKind.CREDIT, span)));
    return blocks;
  }

  private static Optional<Span> lastCredit(String text, int begin, int end) {
    int open = text.lastIndexOf('(', end - 1);
    if (open < begin || end - open > BlockRules.LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = LAST_CREDIT.matcher(Blank.flat(text.substring(open, end)));
    return matcher.matches() ? Optional.of(new Span(open, end)) : Optional.empty();
  }
}
