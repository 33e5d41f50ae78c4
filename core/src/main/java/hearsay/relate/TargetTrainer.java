package hearsay.relate;

import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.model.Article;
import hearsay.model.Layout;
import hearsay.model.Source;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.response.likely.TargetLearning;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns from annotated stories what responses answer: the weights that the library ships. Maximum
 * likelihood of what is answered, whichever statement of it, with a pull of the weights to 0, by
 * gradient ascent with a step for each weight (RPROP: Riedmiller and Braun 1993). The same stories
 * give the same weights. Not thread-safe.
 */
public final class TargetTrainer {

  private final TargetLearning learning = new TargetLearning();

  /**
   * Takes in a story.
   *
   * @param articles that tell it
   * @param layouts how they are divided, by id
   * @param sources whom the statements name
   * @param statements that were matched
   * @param matching their claims and pairs
   * @param answered for each annotated statement, by id, what it denies, confirms, declines or
   *     neither confirms nor denies; empty for one that answers nothing. Statements that are
   *     missing are not learned from
   */
  public void add(
      List<Article> articles,
      Map<String, Layout> layouts,
      List<Source> sources,
      List<AnalyzedStatement> statements,
      Matching matching,
      Map<String, Set<String>> answered) {
    Story story =
        new Story(
            RelateOptions.defaults(),
            Lexicon.shipped(),
            articles,
            layouts,
            sources,
            statements,
            matching);
    learning.add(story, answered);
  }

  /** How many responses, and statements that might be some, were taken in. */
  public int size() {
    return learning.size();
  }

  /** The table of weights that the library ships as {@code targets.tsv}. */
  public String train() {
    return learning.train();
  }
}
