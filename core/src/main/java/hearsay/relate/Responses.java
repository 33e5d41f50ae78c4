package hearsay.relate;

import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ties each response to what it answers: within its article by discourse, else across articles by
 * claim. An act without a target that can be made out stays without one.
 */
final class Responses {

  private Responses() {}

  /**
   * The relations between statements, and those between claims where several members do the same.
   */
  static List<Relation> find(Story story) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    List<Answer> found = new ArrayList<>();
    Discourse discourse = new Discourse(story);
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
      found.add(answer);
      answers.putIfAbsent(answer.response().id(), answer);
    }
    // Who goes on from what is answered in another article answers that too.
    for (Said said : story.inOrder()) {
      if (said.act().isResponse() && !answers.containsKey(said.id())) {
        discourse.sequel(said, answers).ifPresent(found::add);
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Answer answer : found) {
      relations.add(
          Relation.of(
              answer.kind(), answer.response().id(), answer.target().id(), answer.evidence()));
    }
    relations.addAll(betweenClaims(story, found));
    return relations;
  }

  /** One edge for the claims where several members of the one give the same kind of answer. */
  private static List<Relation> betweenClaims(Story story, List<Answer> answers) {
    Map<String, List<Answer>> byClaims = new TreeMap<>();
    for (Answer answer : answers) {
      String key =
          answer.kind() + "\n" + answer.response().claimId() + "\n" + answer.target().claimId();
      byClaims.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
    }
    List<Relation> relations = new ArrayList<>();
    for (List<Answer> same : byClaims.values()) {
      Answer first = same.get(0);
      List<Said> alike =
          story.claim(first.response().claimId()).stream()
              .filter(said -> said.act() == first.response().act())
              .toList();
      if (same.size() < 2 || first.response().sameClaim(first.target())) {
        continue;
      }
      double best = same.stream().mapToDouble(Answer::score).max().orElseThrow();
      List<Place> places =
          same.stream().flatMap(answer -> answer.response().places().stream()).distinct().toList();
      Evidence evidence =
          Signals.of(
              "claim answered",
              alike.size() + " statements answer alike, " + same.size() + " of them tied",
              best,
              places);
      relation(first, evidence).ifPresent(relations::add);
    }
    return relations;
  }

  private static Optional<Relation> relation(Answer answer, Evidence evidence) {
    return Optional.of(
        Relation.of(
            answer.kind(),
            answer.response().claimId(),
            answer.target().claimId(),
            List.of(evidence)));
  }
}
