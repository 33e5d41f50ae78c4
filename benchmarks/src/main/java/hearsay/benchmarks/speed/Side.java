package hearsay.benchmarks.speed;

import hearsay.model.Article;
import java.util.List;

/** A tool with its models loaded. */
@FunctionalInterface
interface Side {
  /** Reads all the articles and throws away what it finds. */
  void read(List<Article> articles);
}
