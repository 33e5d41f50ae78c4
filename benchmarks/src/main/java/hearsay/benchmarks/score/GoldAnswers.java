package hearsay.benchmarks.score;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.StoryRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What found statements answer, as the annotation has it. */
public final class GoldAnswers {

  private static final String DENIES = "denies";

  /** The relation that each responding act makes. */
  private static final Map<String, String> RELATIONS =
      Map.of(
          "deny", DENIES,
          "confirm", "confirms",
          "decline", "declines",
          "neither_confirm_nor_deny", "neither_confirms_nor_denies");

  private GoldAnswers() {}

  /**
   * For each found statement that matches a gold one, the found statements that it answers by its
   * act; of a statement whose act is no response, those that it denies.
   *
   * @return ids of found statements by ids of found statements; empty sets for what answers nothing
   */
  public static Map<String, Set<String>> of(GoldStory gold, PredictedStory found) {
    StoryAlignment alignment = StoryAlignment.of(gold, found);
    ClaimIndex index =
        ClaimIndex.of(
            alignment.gold().stream().map(GoldStory.Statement::id).toList(), gold.claims());
    List<StoryLink> links =
        gold.relations().stream()
            .map(relation -> link(index, relation))
            .filter(StoryLink::isJudged)
            .toList();
    Map<String, Set<String>> answers = new HashMap<>();
    alignment
        .goldOf()
        .forEach(
            (predicted, position) -> {
              PredictedStory.Statement response = found.statements().get(predicted);
              String type = RELATIONS.getOrDefault(response.act(), DENIES);
              Set<String> answered = new TreeSet<>();
              for (StoryLink link : links) {
                if (link.type().equals(type) && link.from().contains(position)) {
                  alignment
                      .goldOf()
                      .forEach(
                          (other, place) -> {
                            if (link.to().contains(place)) {
                              answered.add(found.statements().get(other).id());
                            }
                          });
                }
              }
              answers.put(response.id(), answered);
            });
    return answers;
  }

  private static StoryLink link(ClaimIndex index, StoryRelation relation) {
    return new StoryLink(
        relation.type(), index.wholeClaim(relation.from()), index.wholeClaim(relation.to()));
  }
}
