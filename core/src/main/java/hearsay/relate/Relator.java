package hearsay.relate;

import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.model.Article;
import hearsay.model.Findings;
import hearsay.model.Layout;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Source;
import hearsay.model.Standing;
import hearsay.relate.agreement.Agreements;
import hearsay.relate.agreement.Qualifications;
import hearsay.relate.agreement.QuoteVariants;
import hearsay.relate.conflict.Conflicts;
import hearsay.relate.conflict.WithdrawnFigures;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.origin.Citations;
import hearsay.relate.origin.Origins;
import hearsay.relate.response.LaterAnswer;
import hearsay.relate.response.Responses;
import hearsay.relate.response.TwoAnswers;
import hearsay.relate.response.Withdrawn;
import hearsay.relate.standing.Issues;
import hearsay.relate.standing.Reversals;
import hearsay.relate.standing.Standings;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out what stands between statements and claims: who answers what, what conflicts and what
 * only looks like it, which quotations differ, what goes back to one origin, and how each claim
 * stands.
 *
 * <p>Immutable and thread-safe. The cost is that of the pairs that matching proposes, each compared
 * in a handful of respects; the sentences of a pair are parsed if they were not. Two calls with
 * equal arguments give equal findings, in whatever order articles and sources are given.
 */
public final class Relator {

  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::kind)
          .thenComparing(Relation::from)
          .thenComparing(Relation::to);

  private final RelateOptions options;

  /** A relator with the options that suit news. */
  public Relator() {
    this(RelateOptions.defaults());
  }

  /** A relator with other options. */
  public Relator(RelateOptions options) {
    this.options = options;
  }

  /**
   * What was found out about a set of statements.
   *
   * @param articles the articles that the statements stand in
   * @param sources everybody whom the statements name; one that is missing is known by its id alone
   * @param statements the statements that were matched, in the order that the pairs count by
   * @param matching their claims and the pairs that are about the same thing
   * @return findings about all claims; relations sorted by kind and ends, each once
   * @throws IllegalArgumentException if a statement stands in none of the articles or in no claim
   */
  public Findings relate(
      List<Article> articles,
      List<Source> sources,
      List<AnalyzedStatement> statements,
      Matching matching) {
    return relate(articles, Map.of(), sources, statements, matching);
  }

  /**
   * What was found out about a set of statements whose articles have been divided.
   *
   * @param articles the articles that the statements stand in
   * @param layouts how articles are divided, by id; each line of one that is missing counts as a
   *     paragraph
   * @param sources everybody whom the statements name; one that is missing is known by its id alone
   * @param statements the statements that were matched, in the order that the pairs count by
   * @param matching their claims and the pairs that are about the same thing
   * @return findings about all claims; relations sorted by kind and ends, each once
   * @throws IllegalArgumentException if a statement stands in none of the articles or in no claim
   */
  public Findings relate(
      List<Article> articles,
      Map<String, Layout> layouts,
      List<Source> sources,
      List<AnalyzedStatement> statements,
      Matching matching) {
    Story story =
        new Story(options, Lexicon.shipped(), articles, layouts, sources, statements, matching);
    List<Relation> relations = new ArrayList<>(Responses.find(story));
    List<Relation> twoAnswers = TwoAnswers.find(story, relations);
    Set<String> confused = ends(twoAnswers);
    List<NonConflict> answered =
        LaterAnswer.find(story, relations).stream()
            .filter(none -> !confused.contains(none.from() + "\n" + none.to()))
            .toList();
    List<Relation> withdrawals = Withdrawn.find(story);
    relations.addAll(withdrawals);
    relations.addAll(twoAnswers);
    Set<String> denied =
        ends(relations.stream().filter(r -> r.kind() == RelationKind.DENIES).toList());
    Conflicts conflicts = WithdrawnFigures.leave(Conflicts.find(story, denied), withdrawals, story);
    relations.addAll(conflicts.relations());
    Set<String> taken = ends(conflicts.relations());
    // What was checked and found to be no conflict needs no second remark.
    conflicts.nonConflicts().forEach(none -> taken.add(none.from() + "\n" + none.to()));
    List<Relation> qualifications = Qualifications.find(story, taken);
    relations.addAll(qualifications);
    List<NonConflict> nonConflicts = new ArrayList<>(conflicts.nonConflicts());
    nonConflicts.addAll(answered);
    for (Relation hedged : qualifications) {
      nonConflicts.add(
          new NonConflict(NonConflictReason.HEDGED, hedged.from(), hedged.to(), hedged.evidence()));
    }
    relations.addAll(QuoteVariants.find(story));
    relations.addAll(Agreements.find(story, ends(relations)));
    relations = eachOnce(relations);

    List<Origin> origins = Origins.find(story);
    List<Standing> standings = Standings.find(story, relations, origins);
    return new Findings(
        story.claims(),
        Issues.find(story, relations, standings),
        relations,
        nonConflicts,
        origins,
        standings,
        Citations.find(story, relations),
        Reversals.find(story, relations));
  }

  private static Set<String> ends(List<Relation> relations) {
    Set<String> ends = new HashSet<>();
    for (Relation relation : relations) {
      ends.add(relation.from() + "\n" + relation.to());
      ends.add(relation.to() + "\n" + relation.from());
    }
    return ends;
  }

  /** Of several of one kind between the same two the surest. */
  private static List<Relation> eachOnce(List<Relation> relations) {
    Map<String, Relation> once = new LinkedHashMap<>();
    for (Relation relation : relations) {
      once.merge(
          relation.kind() + "\n" + relation.from() + "\n" + relation.to(),
          relation,
          (old, now) -> old.score() >= now.score() ? old : now);
    }
    return once.values().stream().sorted(ORDER).toList();
  }
}
