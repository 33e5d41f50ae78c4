package hearsay.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The result of reconciling a set of articles: the articles themselves, the sources and statements
 * found in them, and what stands between the statements. From a relation one can walk back to its
 * statements, from a statement to its spans, from a span to the untouched text.
 *
 * <p>Immutable and thread-safe. Two are equal when all they hold is equal. Every list is sorted, so
 * that the same input gives the same bytes. Look-ups by id cost O(1).
 */
public final class Reconciliation {

  private final List<Article> articles;
  private final List<Source> sources;
  private final List<Statement> statements;
  private final Findings findings;
  private final List<Skipped> skipped;
  private final Provenance provenance;

  private final Map<String, Article> articleById;
  private final Map<String, Source> sourceById;
  private final Map<String, Statement> statementById;
  private final Map<String, Claim> claimById;
  private final Map<String, Claim> claimByStatement;
  private final Map<String, Origin> originByStatement;
  private final Map<String, Issue> issueByClaim;
  private final Map<String, Standing> standingByClaim;
  private final Map<String, List<Relation>> relationsByEnd;
  private final Map<String, List<NonConflict>> nonConflictsByEnd;

  /**
   * Puts a result together.
   *
   * @throws IllegalArgumentException if an id stands for two things, or a reference has no target
   */
  public Reconciliation(
      List<Article> articles,
      List<Source> sources,
      List<Statement> statements,
      Findings findings,
      List<Skipped> skipped,
      Provenance provenance) {
    this.articles = List.copyOf(articles);
    this.sources = List.copyOf(sources);
    this.statements = List.copyOf(statements);
    this.findings = findings;
    this.skipped = skipped.stream().sorted().toList();
    this.provenance = provenance;

    articleById = uniqueIndex(this.articles, Article::id);
    sourceById = uniqueIndex(this.sources, Source::id);
    statementById = uniqueIndex(this.statements, Statement::id);
    claimById = uniqueIndex(findings.claims(), Claim::id);
    claimByStatement = byMember(findings.claims(), Claim::statementIds, "claim");
    originByStatement = byMember(findings.origins(), Origin::statementIds, "origin");
    issueByClaim = byMember(findings.issues(), Issue::claimIds, "issue");
    standingByClaim = uniqueIndex(findings.standings(), Standing::claimId);
    relationsByEnd = byEnd(findings.relations(), Relation::from, Relation::to);
    nonConflictsByEnd = byEnd(findings.nonConflicts(), NonConflict::from, NonConflict::to);
    checkReferences();
  }

  private void checkReferences() {
    for (Statement statement : statements) {
      known(articleById, statement.articleId(), "article of statement " + statement.id());
      known(claimByStatement, statement.id(), "claim of statement");
      for (Mention speaker : statement.attribution().speakers()) {
        known(sourceById, speaker.sourceId(), "source of statement " + statement.id());
      }
    }
    claimByStatement.keySet().stream()
        .sorted()
        .forEach(id -> known(statementById, id, "member of a claim"));
    for (Citation citation : findings.citations()) {
      known(statementById, citation.statementId(), "statement of a citation");
      citation.found().ifPresent(id -> known(statementById, id, "statement cited"));
    }
    for (Reversal reversal : findings.reversals()) {
      known(statementById, reversal.later(), "later statement of a reversal");
      known(statementById, reversal.earlier(), "earlier statement of a reversal");
    }
    for (Claim claim : findings.claims()) {
      known(issueByClaim, claim.id(), "issue of claim");
      known(standingByClaim, claim.id(), "standing of claim");
    }
    for (String end : new TreeSet<>(relationsByEnd.keySet())) {
      if (!claimById.containsKey(end)) {
        known(statementById, end, "end of a relation");
      }
    }
  }

  private static void known(Map<String, ?> byId, String id, String what) {
    if (!byId.containsKey(id)) {
      throw new IllegalArgumentException(
          what + " is '" + id + "', must be one of the result's own");
    }
  }

  private static <T> Map<String, T> uniqueIndex(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    for (T one : all) {
      if (byId.put(id.apply(one), one) != null) {
        throw new IllegalArgumentException(
            "id is '" + id.apply(one) + "' twice, must stand for one thing");
      }
    }
    return byId;
  }

  private static <T> Map<String, T> byMember(
      List<T> groups, Function<T, List<String>> members, String what) {
    Map<String, T> byMember = new HashMap<>();
    for (T group : groups) {
      for (String member : members.apply(group)) {
        if (byMember.put(member, group) != null) {
          throw new IllegalArgumentException(
              "'" + member + "' is a member of more than one " + what + ", must be of one");
        }
      }
    }
    return byMember;
  }

  private static <T> Map<String, List<T>> byEnd(
      List<T> edges, Function<T, String> from, Function<T, String> to) {
    Map<String, List<T>> byEnd = new HashMap<>();
    for (T edge : edges) {
      byEnd.computeIfAbsent(from.apply(edge), end -> new ArrayList<>()).add(edge);
      byEnd.computeIfAbsent(to.apply(edge), end -> new ArrayList<>()).add(edge);
    }
    byEnd.replaceAll((end, found) -> List.copyOf(found));
    return byEnd;
  }

  /** The articles, by id. */
  public List<Article> articles() {
    return articles;
  }

  /** Everybody who says or passes on something, by id. */
  public List<Source> sources() {
    return sources;
  }

  /** All statements, by article id, then in text order. */
  public List<Statement> statements() {
    return statements;
  }

  /** All that was found out about the statements. */
  public Findings findings() {
    return findings;
  }

  /** All claims, by id. */
  public List<Claim> claims() {
    return findings.claims();
  }

  /** All issues, those first that deserve attention most. */
  public List<Issue> issues() {
    return findings.issues();
  }

  /** All relations. */
  public List<Relation> relations() {
    return findings.relations();
  }

  /** What was read and not used, sorted. */
  public List<Skipped> skipped() {
    return skipped;
  }

  /** Where the result comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The article of that id; empty if there is none. */
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articleById.get(id));
  }

  /** The source of that id; empty if there is none. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(sourceById.get(id));
  }

  /** The statement of that id; empty if there is none. */
  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statementById.get(id));
  }

  /** The claim of that id; empty if there is none. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claimById.get(id));
  }

  /** The article that holds a statement of this result. */
  public Article articleOf(Statement statement) {
    return required(articleById, statement.articleId());
  }

  /** The claim that a statement of this result belongs to. */
  public Claim claimOf(Statement statement) {
    return required(claimByStatement, statement.id());
  }

  /** The origin that a statement goes back to; empty if none was worked out. */
  public Optional<Origin> originOf(Statement statement) {
    return Optional.ofNullable(originByStatement.get(statement.id()));
  }

  /** The issue that a claim of this result belongs to. */
  public Issue issueOf(Claim claim) {
    return required(issueByClaim, claim.id());
  }

  /** The members of a claim of this result, in the order of {@link Claim#statementIds()}. */
  public List<Statement> statements(Claim claim) {
    return claim.statementIds().stream().map(id -> required(statementById, id)).toList();
  }

  /** The claims of an issue of this result. */
  public List<Claim> claims(Issue issue) {
    return issue.claimIds().stream().map(id -> required(claimById, id)).toList();
  }

  /** How a claim of this result stands. */
  public Standing standing(Claim claim) {
    return required(standingByClaim, claim.id());
  }

  /** The relations that a claim or any of its members is an end of, each once. */
  public List<Relation> relations(Claim claim) {
    return touching(claim, relationsByEnd);
  }

  /** The relations that a statement itself is an end of. */
  public List<Relation> relations(Statement statement) {
    return relationsByEnd.getOrDefault(statement.id(), List.of());
  }

  /** What looked like a conflict about a claim or any of its members and is none, each once. */
  public List<NonConflict> nonConflicts(Claim claim) {
    return touching(claim, nonConflictsByEnd);
  }

  /** The name of a source for display: its name, or the id where it is not of this result. */
  public String nameOf(String sourceId) {
    return source(sourceId).map(Source::name).orElse(sourceId);
  }

  /** The articles that hold a claim, by id. */
  public List<Article> articlesOf(Claim claim) {
    TreeSet<String> ids = new TreeSet<>();
    statements(claim).forEach(statement -> ids.add(statement.articleId()));
    return ids.stream().map(id -> required(articleById, id)).toList();
  }

  private static <T> List<T> touching(Claim claim, Map<String, List<T>> byEnd) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(claim.id()), claim.statementIds().stream())
        .flatMap(id -> byEnd.getOrDefault(id, List.of()).stream())
        .distinct()
        .toList();
  }

  private static <T> T required(Map<String, T> byId, String id) {
    T value = byId.get(id);
    if (value == null) {
      throw new IllegalArgumentException(
          "'" + id + "' is not of this result. Maybe it comes from another reconciliation.");
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reconciliation that
        && articles.equals(that.articles)
        && sources.equals(that.sources)
        && statements.equals(that.statements)
        && findings.equals(that.findings)
        && skipped.equals(that.skipped)
        && provenance.equals(that.provenance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(articles, statements, findings);
  }

  @Override
  public String toString() {
    return "%d articles, %d statements, %d claims, %d relations"
        .formatted(articles.size(), statements.size(), claims().size(), relations().size());
  }
}
