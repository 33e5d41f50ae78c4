package hearsay.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.NonConflict;
import hearsay.model.PartialDate;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reconciliation as a report tells it: what belongs under which issue, who says it, in words. */
final class View {

  /** What deserves attention most comes first. */
  private static final List<StandingKind> ATTENTION =
      List.of(
          StandingKind.DISPUTED,
          StandingKind.DENIED,
          StandingKind.UNCONFIRMED,
          StandingKind.SUPERSEDED,
          StandingKind.CORROBORATED,
          StandingKind.UNCONTESTED);

  private final Reconciliation result;
  private final ImmutableListMultimap<String, Relation> relationsByIssue;
  private final ImmutableListMultimap<String, NonConflict> nonConflictsByIssue;
  private final Set<String> inConflict;

  View(Reconciliation result) {
    this.result = result;
    ImmutableListMultimap.Builder<String, Relation> relations = ImmutableListMultimap.builder();
    for (Relation relation : result.relations()) {
      issue(relation.to()).ifPresent(issue -> relations.put(issue.id(), relation));
    }
    relationsByIssue = relations.build();
    ImmutableListMultimap.Builder<String, NonConflict> none = ImmutableListMultimap.builder();
    for (NonConflict nonConflict : result.findings().nonConflicts()) {
      Stream.of(nonConflict.to(), nonConflict.from())
          .flatMap(end -> issue(end).stream())
          .findFirst()
          .ifPresent(issue -> none.put(issue.id(), nonConflict));
    }
    nonConflictsByIssue = none.build();
    inConflict =
        result.relations().stream()
            .filter(relation -> relation.kind().isConflict())
            .flatMap(relation -> Stream.of(relation.from(), relation.to()))
            .flatMap(end -> statement(end).stream())
            .map(Statement::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  Reconciliation result() {
    return result;
  }

  /** Issues where something meets something, in the result's order. */
  List<Issue> met() {
    return result.issues().stream().filter(this::isMet).toList();
  }

  /** Issues where something meets something, by the weightiest standing among their claims. */
  ImmutableListMultimap<StandingKind, Issue> metByStanding() {
    Map<StandingKind, List<Issue>> grouped =
        met().stream().collect(Collectors.groupingBy(this::weightiest));
    ImmutableListMultimap.Builder<StandingKind, Issue> ordered = ImmutableListMultimap.builder();
    ATTENTION.forEach(kind -> ordered.putAll(kind, grouped.getOrDefault(kind, List.of())));
    return ordered.build();
  }

  /** The standing among an issue's claims that deserves attention most. */
  StandingKind weightiest(Issue issue) {
    return result.claims(issue).stream()
        .map(claim -> result.standing(claim).kind())
        .min(Comparator.comparing(ATTENTION::indexOf))
        .orElseThrow();
  }

  /** Issues that hold one statement which nothing answers or touches, in the result's order. */
  List<Issue> alone() {
    return result.issues().stream().filter(issue -> !isMet(issue)).toList();
  }

  private boolean isMet(Issue issue) {
    return issue.claimIds().size() > 1
        || result.claims(issue).stream()
            .anyMatch(
                claim ->
                    claim.statementIds().size() > 1
                        || result.standing(claim).kind() != StandingKind.UNCONTESTED)
        || !relations(issue).isEmpty()
        || !nonConflicts(issue).isEmpty();
  }

  /** An issue's claims: the weightiest standing first, then those in most articles. */
  List<Claim> claims(Issue issue) {
    return result.claims(issue).stream()
        .sorted(
            Comparator.comparing((Claim claim) -> result.standing(claim).kind())
                .thenComparing(claim -> -result.standing(claim).articles())
                .thenComparing(Claim::id))
        .toList();
  }

  List<Relation> relations(Issue issue) {
    return relationsByIssue.get(issue.id());
  }

  List<NonConflict> nonConflicts(Issue issue) {
    return nonConflictsByIssue.get(issue.id());
  }

  private Optional<Issue> issue(String end) {
    return claim(end).map(result::issueOf);
  }

  /** The claim that an end of a relation is, or that the statement at that end belongs to. */
  Optional<Claim> claim(String end) {
    return result.claim(end).or(() -> result.statement(end).map(result::claimOf));
  }

  /** The statement at an end of a relation; for a claim, the member that stands for all. */
  Optional<Statement> statement(String end) {
    return result.statement(end).or(() -> result.claim(end).map(this::shown));
  }

  /** The member whose words stand for the claim. */
  Statement shown(Claim claim) {
    List<Statement> members = result.statements(claim);
    return members.stream()
        .filter(member -> member.text().equals(claim.wording()))
        .findFirst()
        .orElse(members.get(0));
  }

  /** The claim's wording; where its members do something else than say it, with what they do. */
  String wording(Claim claim) {
    SpeechAct act = shown(claim).act();
    return act == SpeechAct.ASSERT
        ? claim.wording()
        : Phrases.act(act).past() + ": " + claim.wording();
  }

  /** Who makes the claim and how: {@code Dana Orsk and 2 others denied}. */
  String lead(Claim claim) {
    Statement shown = shown(claim);
    Set<String> others = new LinkedHashSet<>(speakers(claim));
    others.remove(who(shown));
    String more =
        switch (others.size()) {
          case 0 -> "";
          case 1 -> " and " + others.iterator().next();
          default -> " and " + others.size() + " others";
        };
    return who(shown) + more + " " + Phrases.act(shown.act()).past();
  }

  /** The claim that gives the issue its title. */
  Optional<Claim> titleClaim(Issue issue) {
    return result.claims(issue).stream()
        .filter(claim -> claim.wording().equals(issue.title()))
        .findFirst();
  }

  /** Whether a conflict has the statement, or the claim that it stands for, as an end. */
  boolean isInConflict(Statement statement) {
    return inConflict.contains(statement.id());
  }

  /** The day of the utterance where the text fixes it, else that of the article. */
  Optional<LocalDate> day(Statement statement) {
    return statement
        .attribution()
        .date()
        .filter(date -> date.day().isPresent())
        .map(PartialDate::first)
        .or(() -> result.articleOf(statement).date());
  }

  /** The statements of all claims of an issue. */
  List<Statement> statements(Issue issue) {
    return result.claims(issue).stream()
        .flatMap(claim -> result.statements(claim).stream())
        .toList();
  }

  /** The signal that adds most, the first of several. */
  static Evidence strongest(List<Evidence> evidence) {
    return evidence.stream()
        .reduce((a, b) -> b.weight() > a.weight() ? b : a)
        .orElseThrow(() -> new IllegalArgumentException("evidence is empty, must not be"));
  }

  /** Who is responsible for a statement: {@code Dana Orsk and Piet Hallam}. */
  String who(Statement statement) {
    if (isOwnVoice(statement)) {
      return outlet(statement);
    }
    List<String> names =
        statement.attribution().speakers().stream().map(Mention::sourceId).map(this::name).toList();
    return names.isEmpty() ? "Somebody not named" : joined(names);
  }

  /** Whether the outlet itself is the speaker, without naming anybody. */
  boolean isOwnVoice(Statement statement) {
    List<Mention> speakers = statement.attribution().speakers();
    return speakers.isEmpty()
        ? statement.isNarration()
        : speakers.stream().allMatch(this::isNarration);
  }

  private boolean isNarration(Mention mention) {
    return result
        .source(mention.sourceId())
        .map(source -> source.kind() == SourceKind.NARRATION)
        .orElse(false);
  }

  private String name(String sourceId) {
    return result.nameOf(sourceId);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String joined(Collection<String> names) {
    List<String> list = List.copyOf(names);
    return switch (list.size()) {
      case 0 -> "";
      case 1 -> list.get(0);
      default ->
          String.join(", ", list.subList(0, list.size() - 1)) + " and " + list.get(list.size() - 1);
    };
  }

  /** Who passes it on, the nearest to the speaker first; empty if it is told straight. */
  String channel(Statement statement) {
    return statement.attribution().channel().stream()
        .map(mention -> name(mention.sourceId()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  Optional<String> addressee(Statement statement) {
    return statement.attribution().addressee().map(mention -> name(mention.sourceId()));
  }

  /** Who says what they say: {@code Dana Orsk denied}. */
  String whoDid(Statement statement) {
    return who(statement) + " " + Phrases.act(statement.act()).past();
  }

  /** The outlet that prints a statement. */
  String outlet(Statement statement) {
    return result.articleOf(statement).displayName();
  }

  /** Everybody who says a member of the claim, each once, in the members' order. */
  Set<String> speakers(Claim claim) {
    return result.statements(claim).stream()
        .map(this::who)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The articles of each outlet, outlets by their first article. */
  SetMultimap<String, Article> articlesByOutlet() {
    SetMultimap<String, Article> byOutlet = LinkedHashMultimap.create();
    result.articles().forEach(article -> byOutlet.put(article.displayName(), article));
    return byOutlet;
  }

  /** {@code 5 articles, 4 outlets, ...}: what the report is about, number and noun. */
  List<String> summary() {
    int conflicts = (int) result.relations().stream().filter(r -> r.kind().isConflict()).count();
    int responses = (int) result.relations().stream().filter(r -> r.kind().isResponse()).count();
    return List.of(
        Phrases.count(result.articles().size(), "article"),
        Phrases.count(articlesByOutlet().keySet().size(), "outlet"),
        Phrases.count(result.statements().size(), "statement"),
        Phrases.count(result.claims().size(), "claim"),
        Phrases.count(conflicts, "conflict"),
        Phrases.count(responses, "response"),
        result.skipped().size() + " skipped");
  }
}
