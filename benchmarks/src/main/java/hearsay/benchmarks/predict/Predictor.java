package hearsay.benchmarks.predict;

import java.nio.file.Path;

/** Reads what one task asks about and writes what the library finds. */
@FunctionalInterface
public interface Predictor {

  /**
   * Predicts, over all threads of the workbench; the same input gives the same bytes.
   *
   * @param in the gold file, whose annotation is not looked at, or a story's directory
   * @param out the file to write, over what it held
   * @throws hearsay.benchmarks.data.DataException if a file cannot be read or written
   */
  void predict(Workbench bench, Path in, Path out);
}
