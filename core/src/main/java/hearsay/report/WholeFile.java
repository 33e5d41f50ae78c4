package hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Files that a reader sees whole or not at all: written beside the target and moved into its place.
 */
final class WholeFile {

  /** What goes into a file. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private WholeFile() {}

  /** Writes UTF-8 to {@code file} or, if that fails, leaves what was there before. */
  static void write(Path file, Content content) throws IOException {
    // Through a link, so that the link stays one.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      // A pipe or a device, such as /dev/stdout: nothing can be moved into its place.
      try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      return;
    }
    if (Files.isDirectory(target)) {
      throw new IOException(file + " is a folder. Name a file in it.");
    }
    Files.createDirectories(target.resolveSibling(".").normalize());
    Path part = target.resolveSibling(".hearsay-" + UUID.randomUUID() + ".part");
    try {
      try (Writer out =
          Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
