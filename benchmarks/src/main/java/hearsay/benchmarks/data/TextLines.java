package hearsay.benchmarks.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a UTF-8 file and says what is wrong where it cannot. */
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
}
