package hearsay.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Article;
import hearsay.model.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticlesTest {

  private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2031, 4, 5));

  private static Articles text(String content) {
    return Articles.read("news/a.txt", content.getBytes(UTF_8));
  }

  private static Articles lines(String... lines) {
    return Articles.read("a.jsonl", String.join("\n", lines).getBytes(UTF_8));
  }

  private static List<String> ids(Articles articles) {
    return articles.articles().stream().map(Article::id).toList();
  }

  private static List<String> places(Articles articles) {
    return articles.skipped().stream().map(s -> s.where() + " " + s.place()).toList();
  }

  private static Skipped only(Articles articles) {
    assertEquals(1, articles.skipped().size(), articles.skipped().toString());
    return articles.skipped().get(0);
  }

  @Test
  void readsHeaderLinesInAnyOrderAndCase() {
    String content =
        "URL: https://post.example/1\r\ndate: 2031-04-05\r\n"
            + "PUBLISHER: The Harbour Post\r\nTitle: Strike: day one\r\n\r\nNobody sailed.";

    Articles read = text(content);

    assertEquals(
        List.of(
            new Article(
                "a",
                Optional.of("The Harbour Post"),
                Optional.of("Strike: day one"),
                APRIL,
                Optional.of("https://post.example/1"),
                content)),
        read.articles());
    assertEquals(List.of(), read.skipped());
  }

  @Test
  void readsAnInlineDate() {
    Article article = text(" date 2031-04-05 Nobody sailed.").articles().get(0);

    assertEquals(APRIL, article.date());
    assertEquals(" date 2031-04-05 Nobody sailed.", article.text());
  }

  @Test
  void wordsThatLookLikeAHeaderAreText() {
    Article article = text("Date palms grow here.\nTitle: none.").articles().get(0);

    assertEquals(Article.of("a", "Date palms grow here.\nTitle: none."), article);
  }

  @Test
  void aYearThatNoArticleIsOfIsNamedAndTheOthersGoThrough() {
    Articles read =
        lines(
            "{\"id\":\"a\",\"text\":\"One.\",\"date\":\"0204-04-05\"}",
            "{\"id\":\"b\",\"text\":\"Two.\",\"date\":\"2031-04-05\"}");

    assertEquals(List.of("a", "b"), ids(read));
    assertEquals(Optional.empty(), read.articles().get(0).date());
    assertEquals(APRIL, read.articles().get(1).date());
    assertEquals("line 1", only(read).place());
    assertEquals("date is '0204-04-05', read without it", only(read).reason());
    assertEquals("Write days as YYYY-MM-DD, of the years 1000 to 9000", only(read).hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Title: x@Date: 5 April@@Nobody sailed.|line 2",
        "Date: 2031-02-30@@Nobody sailed.|line 1",
        "@ date 2031-13-01 Nobody sailed.|line 2",
        "Date: 0999-12-31@@Nobody sailed.|line 1",
        "Date: 9001-01-01T10:00:00Z@@Nobody sailed.|line 1",
        "Date: +12031-04-05@@Nobody sailed.|line 1",
      })
  void aDayThatCannotBeReadIsNamedAndLeftOut(String content, String place) {
    Articles read = text(content.replace('@', '\n'));

    assertEquals(Optional.empty(), read.articles().get(0).date());
    assertEquals(place, only(read).place());
    assertEquals("news/a.txt", only(read).where());
  }

  @Test
  void aTimeOfDayIsLeftOut() {
    assertEquals(APRIL, text("Date: 2031-04-05T23:59:00Z\n\nText.").articles().get(0).date());
  }

  @Test
  void aFieldGivenTwiceCountsOnce() {
    Articles read = text("Title: one\nTitle: two\n\nText.");

    assertEquals(Optional.of("one"), read.articles().get(0).title());
    assertEquals("line 2", only(read).place());
  }

  @Test
  void aByteOrderMarkIsNotText() {
    assertEquals("Text.", text("\uFEFFText.").articles().get(0).text());
    assertEquals(APRIL, text("\uFEFFDate: 2031-04-05\n\nText.").articles().get(0).date());
    assertEquals("x", lines("\uFEFF{\"id\":\"x\",\"text\":\"t\"}").articles().get(0).id());
    assertEquals("One\uFEFFtwo", text("One\uFEFFtwo").articles().get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \r\n\t\n", "\uFEFF", "Title: x\nDate: 2031-04-05\n", "date 2031-04-05 "})
  void filesWithoutTextAreSkipped(String content) {
    Articles read = text(content);

    assertEquals(List.of(), read.articles());
    assertEquals("news/a.txt", only(read).where());
  }

  @Test
  void aMalformedByteIsNamedByOffsetAndLine() {
    byte[] latin = "Eins\r\nZwei\rDrei\nfünf".getBytes(ISO_8859_1);

    Skipped skipped = only(Articles.read("a.txt", latin));

    assertEquals("byte 17 in line 4", skipped.place());
    assertTrue(skipped.reason().contains("0xFC"), skipped.reason());
    assertEquals("byte 0 in line 1", only(Articles.read("a.txt", "x".getBytes(UTF_16))).place());
    assertEquals("byte 3 in line 1", only(Articles.read("a.txt", "abc\0".getBytes(UTF_8))).place());
    byte[] cut = {'a', 'b', (byte) 0xE2, (byte) 0x80};
    assertEquals("byte 2 in line 1", only(Articles.read("a.txt", cut)).place());
  }

  @Test
  void aBadLineDoesNotStopTheOthers() {
    Articles read =
        lines(
            "{\"id\":\"b\",\"text\":\"Two.\",\"publisher\":\" Post \",\"date\":\"2031-04-05\"}",
            "{\"id\":\"c\",\"text\":",
            "",
            "[1]",
            "{\"id\":\"d\"}",
            "{\"text\":\"No id.\"}",
            "{\"id\":null,\"text\":\"No id.\"}",
            "{\"id\":\"e\",\"text\":\" \"}",
            "{\"id\":\"f\",\"text\":\"x\"} {}",
            "{\"id\":7,\"text\":\"One.\",\"title\":null,\"url\":5,\"date\":\"soon\"}",
            "{\"id\":\"b\",\"text\":\"Again.\"}");

    assertEquals(List.of("7", "b"), ids(read));
    assertEquals(Optional.of("Post"), read.articles().get(1).publisher());
    assertEquals(APRIL, read.articles().get(1).date());
    assertEquals(Article.of("7", "One."), read.articles().get(0));
    assertEquals(
        List.of(2, 4, 5, 6, 7, 8, 9, 10, 10, 11),
        read.skipped().stream()
            .map(s -> Integer.valueOf(s.place().split("[ ,]")[1]))
            .sorted()
            .toList());
    assertTrue(
        read.skipped().stream().anyMatch(s -> s.reason().contains("a.jsonl, line 1")),
        "a duplicate names the place of the first");
  }

  @Test
  void aMalformedByteSpoilsItsLineOnly() {
    byte[] bytes =
        "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"ü\"}\r{\"id\":\"c\",\"text\":\"z\"}"
            .getBytes(ISO_8859_1);

    Articles read = Articles.read("a.jsonl", bytes);

    assertEquals(List.of("a", "c"), ids(read));
    assertEquals("line 2, byte 29", only(read).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n"})
  void linesEndInAnyWay(String end) {
    Articles read =
        Articles.read(
            "a.jsonl",
            ("{\"id\":\"a\",\"text\":\"x\"}" + end + "{\"id\":\"b\",\"text\":\"y\"}" + end)
                .getBytes(UTF_8));

    assertEquals(List.of("a", "b"), ids(read));
    assertEquals(List.of(), read.skipped());
  }

  @Test
  void anEmptyFileOfLinesIsNamed() {
    assertEquals("a.jsonl", only(lines("", " ", "")).where());
  }

  @Test
  void readsADirectoryInAnyDepth(@TempDir Path directory) throws IOException {
    Files.createDirectories(directory.resolve("north/inner"));
    Files.createDirectories(directory.resolve(".hidden"));
    Files.writeString(directory.resolve("strike.txt"), "One.");
    Files.writeString(directory.resolve("north/strike.TXT"), "Two.");
    Files.writeString(directory.resolve("north/inner/other.txt"), "Three.");
    Files.writeString(directory.resolve("lines.jsonl"), "{\"id\":\"other\",\"text\":\"Four.\"}");
    Files.writeString(directory.resolve("photo.png"), "");
    Files.write(directory.resolve("bad.txt"), new byte[] {(byte) 0xFF});

    Articles read = Articles.read(directory);

    assertEquals(List.of("north/strike", "other", "strike"), ids(read));
    assertEquals("Four.", read.articles().get(1).text(), "the first of two with one id stays");
    assertEquals(
        List.of(".hidden ", "bad.txt byte 0 in line 1", "north/inner/other.txt ", "photo.png "),
        places(read));
    assertEquals(read, Articles.read(directory));
  }

  @Test
  void readsOneFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.b.txt"), "One.");

    assertEquals(List.of(Article.of("a.b", "One.")), Articles.read(file).articles());
  }

  @Test
  void namesWhatIsMissing(@TempDir Path directory) {
    Path missing = directory.resolve("nowhere");

    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Articles.read(missing));
    assertTrue(error.getMessage().contains(missing.toString()), error.getMessage());
    assertEquals(directory.toString(), only(Articles.read(directory)).where());
  }

  @Test
  void keepsToTheLimit(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("long.txt"), "x".repeat(41));
    Files.writeString(directory.resolve("fits.txt"), "x".repeat(40));
    Files.writeString(
        directory.resolve("lines.jsonl"),
        "{\"id\":\"a\",\"text\":\"x\"}\n" + "y".repeat(41) + "\n{\"id\":\"b\",\"text\":\"x\"}");

    Articles read = Articles.read(directory, ReadOptions.defaults().withMaxArticleBytes(40));

    assertEquals(List.of("a", "b", "fits"), ids(read));
    assertEquals(List.of("lines.jsonl line 2", "long.txt "), places(read));
    assertThrows(IllegalArgumentException.class, () -> new ReadOptions(0));
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    Map<String, byte[]> files =
        Map.of(
            "b.txt", "B.".getBytes(UTF_8),
            "a.txt", "A.".getBytes(UTF_8),
            "x/a.txt", "C.".getBytes(UTF_8));

    assertEquals(List.of("a", "b", "x/a"), ids(Articles.read(files)));
  }

  @Test
  void loneReturnsEndLines() {
    Articles read = text("Title: x\rDate: 2031-04-05\r\rNobody sailed.\r");

    assertEquals(APRIL, read.articles().get(0).date());
    assertEquals(3, LayoutReader.read(read.articles().get(0)).blocks().size());
  }

  @Test
  void aMegabyteInOneLineGoesThrough() {
    String content = "word ".repeat(200_000) + ".";

    assertEquals(content, text(content).articles().get(0).text());
  }
}
