package hearsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every layout. */
final class LayoutProperties {

  private static List<Block> blocks(String text) {
    return LayoutReader.read(Article.of("a", text)).blocks();
  }

  /** Pages put together from what pages hold. */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Title: Strike",
            "Date: 2031-04-05",
            "date 2031-04-05 ",
            "PORT ELSIN (AP) — The ferry sailed.",
            "The ferry sailed, and nobody said why it had not",
            "The ferry sailed. (Reporting by Ada Quill)",
            "Terms for Peace",
            "Advertisement",
            "Related:",
            "By Ada Quill",
            " ",
            "\t",
            "\uFEFF",
            "(",
            "“",
            "");
    return pieces.list().ofMaxSize(14).map(list -> String.join("\n", list));
  }

  /** Pages whose lines are broken at a width. */
  @Provide
  Arbitrary<String> wrappedPages() {
    Arbitrary<String> words =
        Arbitraries.of(
            "PORT ELSIN (AP) —",
            "The ferry sailed, and nobody said why it had not",
            "The mayor of Port Elsin said on Tuesday that the ferry would",
            "(Reporting by Ada Quill and Bram",
            "van Oss)",
            "READ MORE: Ferry strike enters third week and the union",
            "Advertisement",
            "QUILL:",
            "Terms for Peace",
            "(",
            "");
    return words.list().ofMinSize(4).ofMaxSize(16).map(list -> String.join("\n", list));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().withCharRange('\0', '\u2100').ofMaxLength(300);
  }

  private static void blocksAreOrderedTrimmedAndCoverAllText(String text) {
    int end = 0;
    for (Block block : blocks(text)) {
      Span span = block.span();
      assertTrue(span.begin() >= end, "out of order: " + block);
      assertTrue(Blank.isBlank(text.substring(end, span.begin())), "not covered before " + block);
      assertTrue(!Blank.is(text.charAt(span.begin())), "blank at the head of " + block);
      assertTrue(!Blank.is(text.charAt(span.end() - 1)), "blank at the end of " + block);
      end = span.end();
    }
    assertTrue(Blank.isBlank(text.substring(end)), "not covered at the end");
  }

  @Property(seed = "20261121")
  void pagesAreCovered(@ForAll("pages") String text) {
    blocksAreOrderedTrimmedAndCoverAllText(text);
  }

  @Property(seed = "20261121")
  void anyTextIsCovered(@ForAll("anything") String text) {
    blocksAreOrderedTrimmedAndCoverAllText(text);
  }

  @Property(seed = "20261121")
  void wrappedPagesAreCovered(@ForAll("wrappedPages") String text) {
    blocksAreOrderedTrimmedAndCoverAllText(text);
  }

  @Property(seed = "20261121")
  void lineEndsDoNotMatter(@ForAll("pages") String text) {
    assertLineEndsDoNotMatter(text);
  }

  @Property(seed = "20261121")
  void lineEndsDoNotMatterInWrappedText(@ForAll("wrappedPages") String text) {
    assertLineEndsDoNotMatter(text);
  }

  private static void assertLineEndsDoNotMatter(String text) {
    assertEquals(kindsAndWords(text, "\n"), kindsAndWords(text, "\r\n"));
    assertEquals(kindsAndWords(text, "\n"), kindsAndWords(text, "\r"));
    assertEquals(kindsAndWords(text, "\n"), kindsAndWords(text, "\u2028"));
  }

  private static List<String> kindsAndWords(String text, String lineEnd) {
    String ended = text.replace("\n", lineEnd);
    return blocks(ended).stream()
        .map(block -> block.kind() + " " + block.span().in(ended).replace(lineEnd, "\n"))
        .toList();
  }
}
