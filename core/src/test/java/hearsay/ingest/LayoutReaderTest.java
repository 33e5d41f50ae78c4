package hearsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutReaderTest {

  private static final String LEAD =
      "The mayor of Port Elsin said on Tuesday that the ferry would sail again before the month was"
          + " out, and that nobody had asked her to resign.";

  /** Kind and text of each block, one a line. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (Block block : LayoutReader.read(Article.of("a", text)).blocks()) {
      shown.append(block.kind()).append(' ').append(block.span().in(text)).append('\n');
    }
    return shown.toString();
  }

  private static List<BlockKind> kinds(String text) {
    return LayoutReader.read(Article.of("a", text)).blocks().stream().map(Block::kind).toList();
  }

  @Test
  void dividesAPage() {
    String text =
        """
         date 2031-04-05 PORT ELSIN (Reuters) - %s

        Mayor's Answer to the Strike

        “We will sail,” she said.
        Advertisement
        READ MORE: Ferry strike enters third week
        The union did not answer. (Reporting by Ada Quill; Editing by Bram van Oss)
        With reporting by news agencies
        """
            .formatted(LEAD);

    assertEquals(
        """
        HEADER date 2031-04-05
        DATELINE PORT ELSIN (Reuters) -
        PARAGRAPH %s
        HEADING Mayor's Answer to the Strike
        PARAGRAPH “We will sail,” she said.
        PROMOTION Advertisement
        TEASER READ MORE: Ferry strike enters third week
        PARAGRAPH The union did not answer.
        CREDIT (Reporting by Ada Quill; Editing by Bram van Oss)
        CREDIT With reporting by news agencies
        """
            .formatted(LEAD),
        shown(text));
  }

  @Test
  void headerLinesEndAtABlankLine() {
    assertEquals(
        "HEADER Publisher: The Harbour Post\n"
            + "HEADER date: 2031-04-05\n"
            + "PARAGRAPH Title: of nobility.\n",
        shown("Publisher: The Harbour Post\ndate: 2031-04-05\n\nTitle: of nobility."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor denies talks with the union, agency says",
        "Talks have begun",
        "Union rejects offer",
        "“We will sail”",
        "Mayor:",
        "Points the union wants answered in full",
      })
  void whatMakesASentenceIsNoHeading(String line) {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        kinds(LEAD + "\n" + line + "\n" + LEAD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Union’s Conditions for Peace",
        "A summit?",
        "Meeting with Okonjo",
        "UPDATE 14/02/2031",
        "WHAT COMES NEXT",
      })
  void headings(String line) {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH),
        kinds(LEAD + "\n" + line + "\n" + LEAD));
  }

  @Test
  void aHeadlineAtTheTopIsText() {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH), kinds("Ferry Strike\n\n" + LEAD));
  }

  @Test
  void itemsOfAListAreText() {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        kinds("The plan has two parts:\nRelease of prisoners\nA ceasefire\n" + LEAD));
  }

  @Test
  void aLabelTakesTheHeadlineBelowItAndNoSentence() {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.TEASER, BlockKind.TEASER, BlockKind.PARAGRAPH),
        kinds(LEAD + "\nRelated:\nFerry strike enters third week\n" + LEAD));
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.TEASER, BlockKind.PARAGRAPH),
        kinds(LEAD + "\nRelated:\n" + LEAD));
  }

  static Stream<Arguments> rules() {
    return IntStream.range(0, BlockRules.TABLE.size())
        .mapToObj(i -> arguments(i, BlockRules.TABLE.get(i).example()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsTheFirstToFitItsExample(int index, String example) {
    assertEquals(index, BlockRules.TABLE.indexOf(BlockRules.find(example).orElseThrow()), example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement was down, the publisher said.",
        "Subscribe is what readers should do, he said.",
        "Follow the money, the prosecutor said.",
        "Related parties denied it.",
        "By Monday the strike was over.",
        "By Monday, Ada Quill had left.",
        "Reuters reported on Friday that the talks had failed.",
        "Reporting by the newspaper has shown nothing of the kind, and we stand by that, she said.",
        "Updated rules took effect on 1 May.",
        "“Watch the harbour,” he said, looking at the ships below.",
        "The union contributed to this outcome, she said.",
        "Join us on Saturday? \"Never,\" the mayor said.",
      })
  void sentencesThatBeginLikeBoilerplate(String sentence) {
    assertEquals(List.of(BlockKind.PARAGRAPH), kinds(sentence), sentence);
  }

  static Stream<Arguments> datelines() {
    return IntStream.range(0, Datelines.FORMS.size())
        .mapToObj(i -> arguments(i, Datelines.FORMS.get(i)));
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void everyFormOfDatelineFitsItsExample(int index, Datelines.Form form) {
    String lead = form.example() + " " + LEAD;

    assertEquals(List.of(BlockKind.DATELINE, BlockKind.PARAGRAPH), kinds(lead), lead);
    assertEquals(
        index,
        IntStream.range(0, Datelines.FORMS.size())
            .filter(i -> Datelines.FORMS.get(i).pattern().matcher(lead).lookingAt())
            .findFirst()
            .orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — said so.",
        "MAYOR: I will not resign.",
        "Sen. Ada Quill (R-Elsin) — Announced in March.",
        "The alliance - Europe's largest - said so.",
        "Mayor Quill: We will sail.",
      })
  void noDatelines(String paragraph) {
    assertEquals(List.of(BlockKind.PARAGRAPH), kinds(paragraph), paragraph);
  }

  @Test
  void speakersOfATranscriptAreNoDatelines() {
    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        kinds("QUILL: " + LEAD + "\nVAN OSS: " + LEAD));
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        The mayor of Port Elsin said on Tuesday that the ferry
        would sail again before the month was out, and that
        nobody had asked her to resign. The union, she said,
        knew.

        It did not answer.
        """;

    List<Block> blocks = LayoutReader.read(Article.of("a", wrapped)).blocks();

    assertEquals(2, blocks.size());
    assertEquals(wrapped.indexOf("\n\n"), blocks.get(0).span().end());
  }

  @Test
  void linesThatAreSentencesStayApart() {
    assertEquals(4, kinds((LEAD + "\n").repeat(4)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n\t", "\uFEFF", "\u200B\u00A0\u2028"})
  void nothingIsNoBlock(String blank) {
    assertEquals(List.of(), kinds(blank));
  }

  @Test
  void aMarkInsideTheTextStays() {
    assertEquals("PARAGRAPH One\uFEFFtwo.\n", shown("One\uFEFFtwo."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "A ", "(", "\n", "\r", "A.", "By A", "\"", "A: ", "- ", "ABC, "})
  void aMillionUnitsTakeLinearTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> kinds(text));
  }
}
