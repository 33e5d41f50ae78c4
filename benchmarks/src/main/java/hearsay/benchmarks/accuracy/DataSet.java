package hearsay.benchmarks.accuracy;

import hearsay.benchmarks.score.Task;
import java.nio.file.Path;

/**
 * Something to measure on.
 *
 * @param name the task's and the file's, or the story's
 * @param task what is measured
 * @param gold the annotation
 * @param input what is read: the gold file itself, or the directory of a story's articles
 */
record DataSet(String name, Task task, Path gold, Path input) {}
