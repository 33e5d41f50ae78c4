package hearsay.relate.response;

import com.google.common.collect.Sets;
import hearsay.model.Relation;
import hearsay.relate.response.across.AcrossArticles;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.Discourse;
import hearsay.relate.response.discourse.InArticle;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.PlainDenials;
import hearsay.relate.response.discourse.Sequel;
import hearsay.relate.response.likely.LikelyTargets;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties each response to what it answers: within its article by discourse, else across articles by
 * claim, else to what is most likely meant. An act without a target that can be made out stays
 * without one.
 */
public final class Responses {

  private Responses() {}

  /** The relations between statements: each response is told once, with what it answers. */
  public static List<Relation> find(Story story) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Answer> found = new ArrayList<>();
    Discourse discourse = new Discourse(story);
    Sequel sequel = new Sequel(story);
    for (var article : story.articles()) {
      for (Said said : story.article(article.id())) {
        if (said.act().isResponse()) {
          discourse
              .target(said, answers)
              .ifPresent(
                  answer -> {
                    answers.put(said.id(), answer);
                    found.add(answer);
                  });
        }
      }
    }
    for (Answer answer : AcrossArticles.find(story, answers)) {
      // What was told elsewhere before is rather meant than what is told behind the response.
      found.removeIf(
          within ->
              within.response() == answer.response()
                  && InArticle.precedes(within.response(), within.target())
                  && !within.response().encloses(within.target())
                  && InCommon.sameNumber(within.target(), answer.target()));
      found.add(answer);
      answers.putIfAbsent(answer.response().id(), answer);
    }
    // Who goes on from what is answered in another article answers that too.
    for (Said said : story.inOrder()) {
      if (said.act().isResponse() && !answers.containsKey(said.id())) {
        sequel.of(said, answers).ifPresent(found::add);
      }
    }
    found.addAll(likely(story, found));
    List<Relation> relations = new ArrayList<>();
    for (Answer answer : found) {
      relations.add(
          Relation.of(
              answer.kind(), answer.response().id(), answer.target().id(), answer.evidence()));
    }
    return relations;
  }

  /** What is left, and plain statements that reject what is told: what they most likely answer. */
  private static List<Answer> likely(Story story, List<Answer> found) {
    Set<Said> tied = Sets.newIdentityHashSet();
    found.forEach(answer -> tied.add(answer.response()));
    LikelyTargets likely = new LikelyTargets(story);
    PlainDenials plainDenials = new PlainDenials(story);
    return story.inOrder().stream()
        .filter(said -> !tied.contains(said))
        .filter(said -> said.act().isResponse() || LikelyTargets.mayDeny(said))
        .flatMap(
            said ->
                Optional.of(said)
                    .filter(plain -> !plain.act().isResponse())
                    .flatMap(plainDenials::rejected)
                    .map(List::of)
                    .orElseGet(() -> likely.of(said))
                    .stream())
        .toList();
  }
}
