package hearsay.benchmarks.data;

import java.nio.file.Path;

/** A data file that cannot be read or scored; the message names the file, the line and a remedy. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A problem with the file as a whole. */
  public DataException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** A problem at one line, counted from 1. */
  public DataException(Path file, long line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
