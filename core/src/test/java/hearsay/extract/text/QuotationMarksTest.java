package hearsay.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ingest.LayoutReader;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotationMarksTest {

  private static List<Block> blocks(String text) {
    return LayoutReader.read(Article.of("a", text)).blocks();
  }

  private static List<String> found(String text) {
    return QuotationMarks.quotations(text, blocks(text)).stream().map(s -> s.in(text)).toList();
  }

  /** What stands in brackets here is what must be found; {@code |} is a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          straight            # The mayor said, ["We will rebuild,"] and left.
          curly               # [“We will rebuild,”] the mayor said. [“Soon.”]
          low and high        # He said [„wir bauen“] in the square.
          angles              # She said [«we build»] twice.
          doubled single      # She said, [``We build.''] Then she sat down.
          mixed up marks      # He said, [“We build."] Nobody clapped.
          wrong curly close   # He said, [“We build.“] Nobody clapped.
          only closing shapes # He said, [”We build.”] Nobody clapped.
          single, British     # [‘I don’t think the dockers’ vote counts,’] said Ms Ruane.
          single, straight    # ['We don't know,'] said Ms Ruane.
          no quotation        # The dockers’ vote wasn’t the captains’ vote.
          elision             # Rock ’n’ roll of the ‘90s, 'til dawn, isn't dead.
          inner single        # [“He told me ‘never again’ and left,”] she said.
          inner double        # [‘He told me “never again” and left,’] she said.
          inches              # The 6'2" guard said, ["No."] He is 6'2".
          scare               # A so-called ["plan"] for the harbour.
          dash before         # The vote was lost—["badly,"] he said.
          brackets            # It failed (["badly"]), he said.
          missing close       # [“We will not pay.]|The crowd cheered.
          reopened            # [“We will not pay,] he said. [“Not now.”]
          several paragraphs  # [“We will not pay.]|[“We will not leave.]|[“We stay.”] He sat down.
          goes on unmarked    # [“We will not pay.]|[We will not leave.”] He sat down.
          stray close         # We will not pay.” He sat down.
          two in one          # ["Yes,"] he said. ["No,"] said she. ["Maybe."]
          no blank between    # ["Yes,"]he said.
          question            # Who said ["never"]? Nobody did.
          empty marks         # He wrote [""] there.
          """)
  void findsQuotations(String kind, String marked) {
    String text = marked.replace('|', '\n').replace("[", "").replace("]", "");
    List<String> wanted =
        java.util.regex.Pattern.compile("\\[(.*?)\\]")
            .matcher(marked)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(wanted, found(text), kind);
  }

  @Test
  void tellsWhatIsInside() {
    String text = "She said \"no\" twice.";
    QuotationMarks marks = QuotationMarks.scan(text, blocks(text));
    assertFalse(marks.inside(8));
    assertTrue(marks.inside(9));
    assertTrue(marks.inside(12));
    assertFalse(marks.inside(13));
    assertEquals(new Span(9, 13), marks.around(10).orElseThrow());
    assertTrue(marks.around(0).isEmpty());
  }

  @Test
  void staysQuickOnMarksThatNobodyClosed() {
    for (String mark : List.of("\"", "“", " '", "‘a ", "'' ", "”")) {
      String text = "x " + mark.repeat(100_000) + " y";
      assertTimeout(Duration.ofSeconds(3), () -> found(text), mark);
    }
  }
}
