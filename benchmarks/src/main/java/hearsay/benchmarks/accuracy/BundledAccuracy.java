package hearsay.benchmarks.accuracy;

import hearsay.benchmarks.predict.StoryPredictor;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.Scores;
import hearsay.benchmarks.score.StoryScore;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the stories that the examples bring along and compares with their annotation. */
public final class BundledAccuracy {

  private BundledAccuracy() {}

  /** A table that explains itself. */
  public static String text(Workbench bench) {
    StoryPredictor predictor = new StoryPredictor();
    Map<String, Scores> scores = new LinkedHashMap<>();
    int articles = 0;
    for (BundledStory story : BundledStory.all()) {
      articles += story.articles().articles().size();
      scores.put(
          story.name(), StoryScore.of(story.gold(), predictor.predict(bench, story.articles())));
    }
    return scores.size()
        + " invented stories, "
        + articles
        + " articles, read and compared with the annotation that comes with them:\n\n"
        + StoryTable.of(scores);
  }
}
