package hearsay.benchmarks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableTest {
  private static final Path FILE = Path.of("t.tsv");

  @Test
  void quotationMarksAreCharacters() {
    Table table = Table.of(FILE, List.of("id\ttext", "1\t\"No\", he said", "2\tan \"open mark"));
    assertEquals("\"No\", he said", table.rows().get(0).text("text"));
    assertEquals("an \"open mark", table.rows().get(1).text("text"));
  }

  @Test
  void emptyLinesAreSkippedAndEmptyCellsKept() {
    Table table = Table.of(FILE, List.of("id\ttext\tnote", "", "1\t\t", ""));
    assertEquals(1, table.rows().size());
    assertEquals(3, table.rows().get(0).line());
    assertEquals("", table.rows().get(0).text("note"));
  }

  @Test
  void absentCellNamesLineAndColumns() {
    TableRow row = Table.of(FILE, List.of("id\ttext", "1\ta", "2")).rows().get(1);
    DataException e = assertThrows(DataException.class, () -> row.text("text"));
    assertEquals("t.tsv, line 3: no column \"text\"; it has [id]", e.getMessage());
  }

  @Test
  void headerIsRequired() {
    DataException e = assertThrows(DataException.class, () -> Table.of(FILE, List.of()));
    assertEquals("t.tsv, line 1: no header; the first line names the columns", e.getMessage());
  }

  @Test
  void readsAnyLineEnd(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.tsv"), "id\tx\r\n1\t\u00e9\r\n2\tb\n");
    Table table = Table.read(file);
    assertEquals(List.of("id", "x"), table.columns());
    assertEquals("\u00e9", table.rows().get(0).text("x"));
    assertEquals("b", table.rows().get(1).text("x"));
  }

  @Test
  void saysWhatIsWrongWithTheFile(@TempDir Path folder) throws IOException {
    Path absent = folder.resolve("absent.tsv");
    DataException e = assertThrows(DataException.class, () -> Table.read(absent));
    assertEquals(absent + ": no such file; check the path", e.getMessage());

    Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'i', 'd', (byte) 0xe9});
    e = assertThrows(DataException.class, () -> Table.read(latin));
    assertEquals(latin + ": not UTF-8; convert it first", e.getMessage());
  }
}
