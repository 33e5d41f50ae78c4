package hearsay.ingest;

import hearsay.model.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param name its path below the directory that is read, parts joined by {@code /}
 * @param source opens it
 */
record InputFile(String name, Source source) {

  /** Opens a file. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /** The forms that are read. */
  enum Form {
    TEXT,
    JSON_LINES,
    OTHER
  }

  private static final Comparator<InputFile> BY_NAME = Comparator.comparing(InputFile::name);

  /** The form that the name's ending tells. */
  Form form() {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "txt" -> Form.TEXT;
      case "jsonl", "ndjson" -> Form.JSON_LINES;
      default -> Form.OTHER;
    };
  }

  /** The name without directories and ending. */
  String stem() {
    return withoutEnding(name.substring(name.lastIndexOf('/') + 1));
  }

  /** The name without ending, directories in front. */
  String longStem() {
    return withoutEnding(name);
  }

  /** The file itself, or all files in and below the directory, by name. */
  static List<InputFile> find(Path path, List<Skipped> skipped) {
    if (!Files.isDirectory(path)) {
      Path name = path.getFileName();
      return List.of(of(name == null ? path.toString() : name.toString(), path));
    }
    Walk walk = new Walk(path, skipped);
    try {
      // Links are followed, as a file browser does; the walk reports those that lead in circles.
      Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (walk.files.isEmpty()) {
      skipped.add(ReadProblem.NO_FILE.in(path.toString(), ""));
    }
    walk.files.sort(BY_NAME);
    return List.copyOf(walk.files);
  }

  private static InputFile of(String name, Path file) {
    return new InputFile(name, () -> Files.newInputStream(file));
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Skipped> skipped;
    private final List<InputFile> files = new ArrayList<>();

    Walk(Path root, List<Skipped> skipped) {
      this.root = root;
      this.skipped = skipped;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(root) && String.valueOf(directory.getFileName()).startsWith(".");
      if (hidden) {
        skipped.add(ReadProblem.HIDDEN.in(name(directory), ""));
      }
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(of(name(file), file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      skipped.add(ReadProblem.unreadable(error).in(name(file), ""));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      List<String> parts = new ArrayList<>();
      root.relativize(file).forEach(part -> parts.add(part.toString()));
      String name = String.join("/", parts);
      return name.isEmpty() ? root.toString() : name;
    }
  }
}
