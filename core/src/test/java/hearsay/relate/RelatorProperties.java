package hearsay.relate;

import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.match.SimilarPair;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Polarity;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of the findings about any story. */
final class RelatorProperties {

  @Property(seed = "20261121", tries = 200)
  void evidenceSumsToTheScore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    Set<String> known = new TreeSet<>();
    room.statements().forEach(s -> known.add(s.statement().id()));
    room.matching().claims().forEach(c -> known.add(c.id()));
    for (Relation relation : room.relate().relations()) {
      check(!relation.evidence().isEmpty(), "no evidence: " + relation);
      check(
          Math.abs(Evidence.score(relation.evidence()) - relation.score()) < 1e-9,
          "sum: " + relation);
      check(known.contains(relation.from()) && known.contains(relation.to()), "ends: " + relation);
      relation.evidence().stream()
          .flatMap(e -> e.places().stream())
          .forEach(
              place ->
                  check(
                      room.articles().stream()
                          .filter(a -> a.id().equals(place.articleId()))
                          .anyMatch(a -> place.span().end() <= a.text().length()),
                      "place: " + place));
    }
  }

  @Property(seed = "20261121", tries = 100)
  void orderDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    Findings straight = room.relate();
    List<AnalyzedStatement> statements = new ArrayList<>(room.statements());
    var articles = new ArrayList<>(room.articles());
    Collections.shuffle(statements, new Random(seed));
    Collections.shuffle(articles, new Random(seed));
    Findings shuffled =
        new Relator().relate(articles, room.sources(), statements, allPairs(room, statements));
    check(straight.relations().equals(shuffled.relations()), "relations differ");
    check(straight.nonConflicts().equals(shuffled.nonConflicts()), "non-conflicts differ");
    check(straight.origins().equals(shuffled.origins()), "origins differ");
    check(straight.standings().equals(shuffled.standings()), "standings differ");
    check(straight.issues().equals(shuffled.issues()), "issues differ");
  }

  /** A response is told from the one that responds; nothing answers itself or is answered by it. */
  @Property(seed = "20261121", tries = 200)
  void responsesGoOneWay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    Map<String, SpeechAct> acts = new HashMap<>();
    Set<String> negative = new HashSet<>();
    for (AnalyzedStatement each : room.statements()) {
      acts.put(each.statement().id(), each.statement().act());
      if (each.statement().polarity() == Polarity.NEGATIVE) {
        negative.add(each.statement().id());
      }
    }
    List<Relation> responses =
        room.relate().relations().stream().filter(r -> r.kind().isResponse()).toList();
    for (Relation response : responses) {
      SpeechAct act = acts.getOrDefault(response.from(), SpeechAct.ASSERT);
      // A plain statement that rejects what is told denies it.
      boolean implied =
          response.kind() == RelationKind.DENIES
              && act == SpeechAct.ASSERT
              && negative.contains(response.from());
      check(act.isResponse() || implied, response + " comes from " + act);
      check(
          responses.stream()
              .noneMatch(
                  r ->
                      r.kind() == response.kind()
                          && r.from().equals(response.to())
                          && r.to().equals(response.from())),
          "both ways: " + response);
    }
  }

  /** Where every article has a day, the last day leaves each claim as it stands. */
  @Property(seed = "20261121", tries = 100)
  void timelinesEndWhereClaimsStand(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    boolean dated = room.articles().stream().allMatch(a -> a.date().isPresent());
    for (var standing : room.relate().standings()) {
      var timeline = standing.timeline();
      for (int i = 1; i < timeline.size(); i++) {
        check(timeline.get(i - 1).day().isBefore(timeline.get(i).day()), "days: " + standing);
      }
      if (dated) {
        var last = timeline.get(timeline.size() - 1);
        check(
            last.kind() == standing.kind()
                && last.origins() == standing.origins()
                && last.articles() == standing.articles(),
            "end: " + standing);
      }
    }
  }

  private static Matching allPairs(Newsroom room, List<AnalyzedStatement> statements) {
    List<SimilarPair> pairs = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        pairs.add(new SimilarPair(i, j, 0.5, List.of()));
      }
    }
    return new Matching(room.matching().claims(), pairs);
  }

  @Property(seed = "20261121", tries = 100)
  void everyStatementAndClaimIsPlacedOnce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    Findings findings = room.relate();
    List<String> inOrigins =
        findings.origins().stream().flatMap(o -> o.statementIds().stream()).sorted().toList();
    check(
        inOrigins.equals(room.statements().stream().map(s -> s.statement().id()).sorted().toList()),
        "origins: " + inOrigins);
    List<String> claims = findings.claims().stream().map(c -> c.id()).sorted().toList();
    check(
        claims.equals(
            findings.issues().stream().flatMap(i -> i.claimIds().stream()).sorted().toList()),
        "issues");
    check(
        claims.equals(findings.standings().stream().map(s -> s.claimId()).sorted().toList()),
        "standings");
  }

  /**
   * Conflicts between statements of the articles that stay do not depend on one that goes. Where
   * the one that goes repeats a conflict, it is told once, between the claims.
   */
  @Property(seed = "20261121", tries = 100)
  void droppingAnArticleLeavesTheConflictsOfTheOthers(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
    Newsroom room = AnyNewsroom.of(seed, size);
    List<AnalyzedStatement> left =
        room.statements().stream().filter(s -> !s.statement().articleId().equals("c")).toList();
    Set<String> ids = left.stream().map(s -> s.statement().id()).collect(Collectors.toSet());
    Matching matching = allPairs(room, left);
    Matching without =
        new Matching(
            matching.claims().stream()
                .filter(c -> c.statementIds().stream().anyMatch(ids::contains))
                .map(
                    c ->
                        new hearsay.model.Claim(
                            c.id(),
                            c.wording(),
                            c.wordingReason(),
                            c.statementIds().stream().filter(ids::contains).toList()))
                .toList(),
            matching.pairs());
    var articles = room.articles().stream().filter(a -> !a.id().equals("c")).toList();
    Findings rest = new Relator().relate(articles, room.sources(), left, without);
    Map<String, String> claimOf = new HashMap<>();
    for (var claim : room.matching().claims()) {
      claim.statementIds().forEach(id -> claimOf.put(id, claim.id()));
    }
    List<Relation> before = numbersAndQuotations(room.relate());
    Set<String> found = ends(before, claimOf);
    Set<String> mustStay =
        ends(
            before.stream().filter(r -> ids.contains(r.from()) && ids.contains(r.to())).toList(),
            claimOf);
    Set<String> after = ends(numbersAndQuotations(rest), claimOf);
    check(found.containsAll(after), after + " are not all among " + found);
    check(after.containsAll(mustStay), mustStay + " are not all among " + after);
  }

  private static List<Relation> numbersAndQuotations(Findings findings) {
    return findings.relations().stream()
        .filter(
            r -> r.kind() == RelationKind.NUMBER_CONFLICT || r.kind() == RelationKind.QUOTE_VARIANT)
        .toList();
  }

  /** Kind and claims of each relation, whichever way it is told. */
  private static Set<String> ends(List<Relation> relations, Map<String, String> claimOf) {
    return relations.stream()
        .map(
            r ->
                r.kind()
                    + " "
                    + Stream.of(r.from(), r.to())
                        .map(end -> claimOf.getOrDefault(end, end))
                        .sorted()
                        .toList())
        .collect(Collectors.toSet());
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
