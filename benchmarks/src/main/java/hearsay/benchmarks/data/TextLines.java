package hearsay.benchmarks.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes UTF-8 files and says what is wrong where it cannot. */
final class TextLines {
  private TextLines() {}

  /** The file's lines without their ends, which are LF, CR or both. */
  static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new DataException(file, "no such file; check the path");
    } catch (CharacterCodingException e) {
      throw new DataException(file, "not UTF-8; convert it first");
    } catch (IOException e) {
      throw new DataException(file, "cannot be read: " + e);
    }
  }

  /** Writes lines, each ended by LF, over what the file held. */
  static void write(Path file, List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException e) {
      throw new DataException(file, "cannot be written; its directory does not exist");
    } catch (IOException e) {
      throw new DataException(file, "cannot be written: " + e);
    }
  }
}
