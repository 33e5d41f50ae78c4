package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Citation;
import hearsay.model.Claim;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Polarity;
import hearsay.model.Provenance;
import hearsay.model.QuotationKind;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Reversal;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reconciliations of any shape that the model allows, as the random numbers will have it. */
final class Reconciliations {

  /** What texts are made of: markup, quotes, pairs and halves of pairs, controls, scripts. */
  private static final List<String> SCRAPS =
      List.of(
          "a",
          "word ",
          "Orsk ",
          "487",
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</script>",
          "<!--",
          "\\",
          "/",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u001B[1m",
          "\u202E",
          "\u2028",
          "\uFEFF",
          "\u00E9",
          "\uD83D\uDE80",
          "\uD83D",
          "\uDE80",
          "\u0627\u0644",
          "\u6771",
          "e\u0301",
          " ",
          "\u00A0");

  private final Random random;

  private Reconciliations(Random random) {
    this.random = random;
  }

  static Reconciliation random(Random random) {
    return new Reconciliations(random).reconciliation();
  }

  private Reconciliation reconciliation() {
    List<Article> articles = some(0, 3, this::article);
    List<Source> sources = some(1, 4, this::source);
    List<Statement> statements = new ArrayList<>();
    for (Article article : articles) {
      IntStream.range(0, random.nextInt(5))
          .mapToObj(i -> statement(article, sources))
          .filter(each -> statements.stream().noneMatch(other -> other.id().equals(each.id())))
          .forEach(statements::add);
    }
    List<List<String>> claimIds = groups(statements.stream().map(Statement::id).toList());
    List<Claim> claims =
        claimIds.stream()
            .map(ids -> new Claim("claim:" + ids.get(0), text(), text(), ids))
            .toList();
    List<String> ends = new ArrayList<>(claims.stream().map(Claim::id).toList());
    statements.forEach(statement -> ends.add(statement.id()));
    return new Reconciliation(
        articles,
        sources,
        statements.stream().sorted(Comparator.comparing(Statement::articleId)).toList(),
        findings(claims, statements, ends),
        some(0, 3, i -> new Skipped(filled(), text(), filled(), text())),
        new Provenance(text(), text(), maybe(this::text), settings(), digests()));
  }

  private Findings findings(List<Claim> claims, List<Statement> statements, List<String> ends) {
    return new Findings(
        claims,
        groups(claims.stream().map(Claim::id).toList()).stream()
            .map(ids -> new Issue("issue:" + ids.get(0), text(), ids))
            .toList(),
        ends.size() < 2 ? List.of() : some(0, 6, i -> relation(ends)),
        ends.size() < 2
            ? List.of()
            : some(
                0,
                3,
                i ->
                    new NonConflict(
                        one(NonConflictReason.values()),
                        one(ends),
                        one(ends),
                        some(1, 3, this::evidence))),
        groups(statements.stream().map(Statement::id).toList()).stream()
            .map(
                ids ->
                    new Origin(
                        "origin:" + ids.get(0),
                        one(OriginKind.values()),
                        text(),
                        ids,
                        some(0, 2, this::evidence)))
            .toList(),
        claims.stream()
            .map(
                claim ->
                    new Standing(
                        claim.id(),
                        one(StandingKind.values()),
                        1 + random.nextInt(5),
                        1 + random.nextInt(5),
                        some(0, 3, i -> one(RelationKind.values())),
                        some(0, 3, i -> moment())))
            .toList(),
        statements.isEmpty() ? List.of() : some(0, 3, i -> citation(statements)),
        statements.size() < 2 ? List.of() : some(0, 3, i -> reversal(statements)));
  }

  private Standing.Moment moment() {
    return new Standing.Moment(
        day(), one(StandingKind.values()), 1 + random.nextInt(5), 1 + random.nextInt(5));
  }

  private Citation citation(List<Statement> statements) {
    Citation.Kind kind = one(Citation.Kind.values());
    return new Citation(
        one(statements).id(),
        filled(),
        some(1, 3, i -> filled()),
        kind,
        kind == Citation.Kind.NOT_FOUND ? Optional.empty() : Optional.of(one(statements).id()),
        some(1, 2, this::evidence));
  }

  private Reversal reversal(List<Statement> statements) {
    int later = random.nextInt(statements.size());
    int earlier = (later + 1) % statements.size();
    return new Reversal(
        filled(),
        statements.get(later).id(),
        statements.get(earlier).id(),
        some(1, 2, this::evidence));
  }

  private Article article(int number) {
    return new Article(
        number + filled(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::day),
        maybe(this::text),
        text());
  }

  private Source source(int number) {
    return new Source(
        number + filled(),
        one(SourceKind.values()),
        filled(),
        some(0, 3, i -> text()),
        some(0, 3, i -> text()));
  }

  private Statement statement(Article article, List<Source> sources) {
    int length = Math.max(1, article.text().length());
    List<Span> spans = new ArrayList<>();
    for (int from = random.nextInt(length); from < article.text().length() && spans.size() < 3; ) {
      Span span = new Span(from, from + 1 + random.nextInt(article.text().length() - from));
      spans.add(span);
      from = span.end() + random.nextInt(4);
    }
    if (spans.isEmpty()) {
      spans.add(new Span(0, 1));
    }
    Attribution attribution =
        new Attribution(
            some(0, 3, i -> mention(sources)),
            maybe(() -> new Cue(span(), text())),
            some(0, 3, i -> mention(sources)),
            maybe(() -> mention(sources)),
            maybe(this::text),
            maybe(this::date));
    return new Statement(
        Statement.idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        article.text().isEmpty() ? "" : Span.join(spans, article.text()),
        attribution,
        one(SpeechAct.values()),
        one(QuotationKind.values()),
        one(Polarity.values()),
        one(Modality.values()));
  }

  private Mention mention(List<Source> sources) {
    return new Mention(one(sources).id(), text(), maybe(this::span), random.nextBoolean());
  }

  private Relation relation(List<String> ends) {
    int from = random.nextInt(ends.size());
    int to = (from + 1 + random.nextInt(ends.size() - 1)) % ends.size();
    List<Evidence> evidence =
        some(
            1,
            3,
            i -> new Evidence(filled(), text(), Math.max(1e-9, random.nextDouble() / 3), places()));
    return Relation.of(one(RelationKind.values()), ends.get(from), ends.get(to), evidence);
  }

  private Evidence evidence(int number) {
    return new Evidence(filled(), text(), random.nextGaussian(), places());
  }

  private List<Place> places() {
    return some(0, 2, i -> new Place(filled(), span()));
  }

  private Span span() {
    int begin = random.nextInt(1000);
    return new Span(begin, begin + 1 + random.nextInt(100));
  }

  private LocalDate day() {
    return LocalDate.ofYearDay(1900 + random.nextInt(200), 1 + random.nextInt(365));
  }

  private PartialDate date() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.ofYear(day.getYear());
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  /** Options have names that a programmer gave them; what they are set to may be anything. */
  private Map<String, String> settings() {
    return some(0, 3, i -> "option." + i).stream()
        .collect(java.util.stream.Collectors.toMap(key -> key, key -> text(), (a, b) -> a));
  }

  private Map<String, String> digests() {
    return some(0, 3, i -> i + text()).stream()
        .collect(java.util.stream.Collectors.toMap(key -> key, key -> text(), (a, b) -> a));
  }

  /** The ids cut into groups, every id in one. */
  private List<List<String>> groups(List<String> ids) {
    List<List<String>> groups = new ArrayList<>();
    for (String id : ids) {
      if (groups.isEmpty() || random.nextBoolean()) {
        groups.add(new ArrayList<>());
      }
      groups.get(random.nextInt(groups.size())).add(id);
    }
    groups.removeIf(List::isEmpty);
    return groups;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(one(SCRAPS));
    }
    return text.toString();
  }

  private String filled() {
    return "x" + text();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int least, int most, IntFunction<T> value) {
    return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(value).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
