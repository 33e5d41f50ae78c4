package hearsay.benchmarks.predict;

import hearsay.benchmarks.score.Task;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tasks that the library can be measured on. */
public final class Predictors {

  /** Suppliers, because some load weights. */
  private static final Map<Task, Supplier<Predictor>> BY_TASK = byTask();

  private Predictors() {}

  private static Map<Task, Supplier<Predictor>> byTask() {
    Map<Task, Supplier<Predictor>> byTask = new EnumMap<>(Task.class);
    byTask.put(Task.ATTRIBUTION, AttributionPredictor::create);
    byTask.put(Task.STORY, StoryPredictor::new);
    byTask.put(Task.SIMILARITY, () -> new PairPredictor(PairColumns.SIMILARITY));
    byTask.put(Task.SAME, () -> new PairPredictor(PairColumns.SAME));
    byTask.put(Task.RELATION, LabelPredictor::relation);
    byTask.put(Task.STANCE, LabelPredictor::stance);
    return Collections.unmodifiableMap(byTask);
  }

  /** The predictor for a task; empty where the library does not do it yet. */
  public static Optional<Predictor> of(Task task) {
    return Optional.ofNullable(BY_TASK.get(task)).map(Supplier::get);
  }
}
