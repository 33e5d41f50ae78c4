package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Limits;
import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.ingest.ReadOptions;
import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.match.MatchOptions;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Issue;
import hearsay.model.Layout;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.PartialDate;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import hearsay.relate.RelateOptions;
import hearsay.report.JsonReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public entry point with bad arguments: the error names the argument, its value and the
 * rule. A null where none may be ends in a NullPointerException before anything is done.
 */
final class BadArgumentsTest {

  private static final Article ARTICLE = Article.of("a", "Anna Brel said it fell.");
  private static final Source SOURCE =
      new Source("person:brel", SourceKind.PERSON, "Anna Brel", List.of(), List.of());

  private static final Span CUE = new Span(10, 14);

  /** Its last code unit stands behind the article. */
  private static final Span BEHIND = new Span(20, 24);

  private static final Mention SPEAKER = mention(SOURCE.id(), new Span(0, 9));

  /** Nobody among the sources. */
  private static final Mention PAPER = mention("outlet:post", new Span(0, 9));

  private static Reconciler reconciler;

  @BeforeAll
  static void build() {
    reconciler =
        Reconciler.create(ReconcilerOptions.defaults().withThreads(1), new CheapAnalyzer());
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  static Stream<Arguments> bad() {
    return Stream.of(options(), model(), own(), files()).flatMap(each -> each);
  }

  private static Stream<Arguments> options() {
    List<Arguments> all = new ArrayList<>();
    double[] noShares = {0, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE};
    DoubleStream.of(noShares)
        .forEach(
            x -> {
              MatchOptions match = MatchOptions.defaults();
              RelateOptions relate = RelateOptions.defaults();
              all.add(bad(() -> match.withPairThreshold(x), "pairThreshold", x, "(0, 1]"));
              all.add(bad(() -> match.withClaimThreshold(x), "claimThreshold", x, "(0, 1]"));
              all.add(bad(() -> relate.withSameEvent(x), "sameEvent", x, "(0, 1]"));
              all.add(bad(() -> relate.withReprintShare(x), "reprintShare", x, "(0, 1]"));
              all.add(bad(() -> relate.withQuoteLikeness(x), "quoteLikeness", x, "(0, 1]"));
            });
    IntStream.of(0, -1, Integer.MIN_VALUE)
        .forEach(
            x -> {
              Limits limits = Limits.defaults();
              all.add(bad(() -> limits.withArticles(x), "articles", x, "at least 1"));
              all.add(bad(() -> limits.withCopies(x), "copies", x, "at least 1"));
              all.add(bad(() -> limits.withArticleLength(x), "articleLength", x, "at least 1"));
              all.add(bad(() -> limits.withSentenceLength(x), "sentenceLength", x, "at least 1"));
              all.add(
                  bad(
                      () -> ReconcilerOptions.defaults().withThreads(x),
                      "threads",
                      x,
                      "at least 1"));
              all.add(
                  bad(
                      () -> ReadOptions.defaults().withMaxArticleBytes(x),
                      "maxArticleBytes",
                      x,
                      "at least 1. Maybe use ReadOptions.defaults()"));
              all.add(bad(() -> MatchOptions.defaults().withMaxPostings(x), "maxPostings", x, "2"));
            });
    all.add(
        bad(
            () -> RelateOptions.defaults().withOccasionDays(-1),
            "occasionDays",
            -1,
            "at least 0. 0 means the same day only"));
    return all.stream();
  }

  private static Stream<Arguments> model() {
    Evidence evidence = new Evidence("words", "alike", 0.5, List.of());
    Span span = new Span(3, 7);
    return Stream.of(
        bad(() -> new Span(-1, 2), "span", "[-1, 2)", "0 <= begin < end"),
        bad(() -> new Span(2, 2), "span", "[2, 2)", "0 <= begin < end"),
        bad(() -> new Span(3, 2), "span", "[3, 2)", "0 <= begin < end"),
        bad(
            () -> Article.of("a", "The mill").spanOf("the mill"),
            "words",
            "'the mill'",
            "in article a"),
        bad(() -> Article.of("a", "The mill").spanOf(" "), "words", "' '", "not blank"),
        bad(() -> Article.of(" ", "text"), "article id", "' '", "not blank"),
        bad(() -> new Skipped("", "", "reason", ""), "where", "''", "not blank"),
        bad(() -> new Skipped("a", "", " ", ""), "reason", "' '", "not blank"),
        bad(
            () -> new Mention("", "she", Optional.empty(), false),
            "mention source id",
            "''",
            "not blank"),
        bad(() -> statement("", "a", span, "x"), "statement id", "''", "not blank"),
        bad(() -> statement("s", "", span, "x"), "statement article id", "''", "not blank"),
        bad(() -> statement("s", "a", List.of(), "x"), "statement spans", "[]", "at least one"),
        bad(
            () -> statement("s", "a", List.of(span, new Span(5, 9)), "x"),
            "statement spans",
            "[3-7, 5-9]",
            "without overlap"),
        bad(
            () -> statement("s", "a", List.of(span, new Span(0, 2)), "x"),
            "statement spans",
            "[3-7, 0-2]",
            "in text order"),
        bad(
            () ->
                new Layout(
                    List.of(
                        new hearsay.model.Block(hearsay.model.BlockKind.PARAGRAPH, span),
                        new hearsay.model.Block(hearsay.model.BlockKind.PARAGRAPH, span))),
            "layout blocks",
            "[3-7, 3-7]",
            "without overlap"),
        bad(() -> new Claim("c", "words", "why", List.of()), "claim", "[]", "at least one"),
        bad(() -> new Issue("i", "title", List.of()), "issue claims", "[]", "at least one"),
        bad(
            () -> new Origin("o", OriginKind.REPORT, "", List.of(), List.of()),
            "origin statements",
            "[]",
            "at least one"),
        bad(
            () -> new Standing("c", StandingKind.DENIED, 0, 1, List.of()),
            "standing counts",
            "0 origins",
            "at least 1"),
        bad(
            () -> new NonConflict(NonConflictReason.UPDATE, "a", "b", List.of()),
            "non-conflict evidence",
            "[]",
            "at least one"),
        bad(() -> Relation.of(RelationKind.AGREES, "", "b", List.of(evidence)), "from", "''", ""),
        bad(() -> Relation.of(RelationKind.AGREES, "a", "b", List.of()), "evidence", "[]", ""),
        bad(() -> new Evidence("words", "alike", Double.NaN, List.of()), "weight", "NaN", ""),
        bad(
            () -> new Evidence("words", "alike", Double.NEGATIVE_INFINITY, List.of()),
            "weight",
            "-Infinity",
            "finite"),
        bad(
            () -> Relation.of(RelationKind.AGREES, "a", "a", List.of(evidence)),
            "relation to",
            "a",
            "another than from"),
        bad(
            () -> new PartialDate(2031, OptionalInt.empty(), OptionalInt.of(3)),
            "day",
            "3",
            "absent"),
        bad(
            () -> new PartialDate(2031, OptionalInt.of(2), OptionalInt.of(30)),
            "day",
            "30",
            "a day of 2031-02"),
        bad(() -> PartialDate.parse("soon"), "date", "'soon'", "YYYY-MM-DD. Leave out"),
        bad(() -> PartialDate.ofYear(-1), "year", -1, "0 to 9999. A date is written"),
        bad(() -> PartialDate.ofYear(10_000), "year", 10_000, "0 to 9999. A date is written"),
        bad(() -> PartialDate.parse("+12031-04-05"), "year", 12_031, "0 to 9999. A date"),
        bad(
            () -> new PartialDate(2031, OptionalInt.of(13), OptionalInt.empty()),
            "month",
            13,
            "1 to 12. Months count from 1"),
        bad(
            () -> new PartialDate(2031, OptionalInt.of(0), OptionalInt.of(3)),
            "month",
            0,
            "1 to 12. Months count from 1"),
        bad(
            () -> new PartialDate(2031, OptionalInt.of(4), OptionalInt.of(0)),
            "day",
            0,
            "a day of 2031-04. Days count from 1"),
        bad(
            () -> ARTICLE.withDate(LocalDate.of(999, 12, 31)),
            "date of article a",
            "0999-12-31",
            "of the years 1000 to 9000. Leave it out"),
        bad(
            () -> ARTICLE.withDate(LocalDate.of(9001, 1, 1)),
            "date of article a",
            "9001-01-01",
            "of the years 1000 to 9000. Leave it out"),
        bad(
            () -> new Sentence(List.of(), () -> new Dependencies(List.of(), List.of())),
            "sentence",
            "no tokens",
            "at least one"),
        bad(() -> new Dependencies(List.of(0, 1), List.of("x", "y")), "heads", "[0, 1]", "tree"),
        bad(() -> new Dependencies(List.of(7), List.of("x")), "head", "7", "below 1"),
        bad(() -> new Dependencies(List.of(-2), List.of("x")), "head", "-2", "ROOT"),
        bad(() -> new Dependencies(List.of(), List.of("x")), "relations", "1", "as many"));
  }

  private static Stream<Arguments> own() {
    Statement sound = statement("s", "a", new Span(15, 22), "it fell");
    return Stream.of(
        bad(
            () -> reconciler.reconcile(new Articles(List.of(ARTICLE, ARTICLE), List.of())),
            "article id",
            "'a' twice",
            "unique"),
        bad(() -> own(List.of(ARTICLE, ARTICLE), sound), "article id", "'a' twice", "unique"),
        bad(() -> own(List.of(), sound), "article of statement s", "'a'", "one of the articles"),
        bad(() -> own(List.of(ARTICLE), sound, sound), "statement id", "'s' twice", "unique"),
        bad(
            () -> own(List.of(ARTICLE), statement("s", "a", new Span(15, 99), "it fell")),
            "span of statement s",
            "99",
            "within the article's 23"),
        bad(
            () -> own(List.of(ARTICLE), statement("s", "a", new Span(15, 22), "it rose")),
            "text of statement s",
            "'it rose'",
            "'it fell'"),
        bad(
            () -> reconciler.reconcile(List.of(ARTICLE), List.of(), List.of(spoken())),
            "source of statement s",
            "'person:brel'",
            "one of the sources"),
        bad(
            () -> own(told(SPEAKER, BEHIND, List.of(), Optional.empty())),
            "cue span of statement s",
            "'20-24'",
            "within the article's 23 code units. Offsets count"),
        bad(
            () -> own(told(mention("person:brel", BEHIND), CUE, List.of(), Optional.empty())),
            "mention span of statement s",
            "'20-24'",
            "within the article's 23 code units. Offsets count"),
        bad(
            () -> own(told(SPEAKER, CUE, List.of(SPEAKER, PAPER), Optional.empty())),
            "source of statement s",
            "'outlet:post'",
            "one of the sources given. Add it"),
        bad(
            () ->
                own(told(SPEAKER, CUE, List.of(mention("person:brel", BEHIND)), Optional.empty())),
            "mention span of statement s",
            "'20-24'",
            "within the article's 23 code units. Offsets count"),
        bad(
            () -> own(told(SPEAKER, CUE, List.of(), Optional.of(PAPER))),
            "source of statement s",
            "'outlet:post'",
            "one of the sources given. Add it"),
        bad(
            () -> own(told(SPEAKER, CUE, List.of(), Optional.of(mention("person:brel", BEHIND)))),
            "mention span of statement s",
            "'20-24'",
            "within the article's 23 code units. Offsets count"),
        bad(
            () ->
                reconciler.reconcile(List.of(ARTICLE), List.of(SOURCE, SOURCE), List.of(spoken())),
            "source id",
            "'person:brel' twice",
            "unique"));
  }

  private static Stream<Arguments> files() {
    return Stream.of(
        bad(() -> Articles.read(Path.of("no-such-folder")), "path", "no-such-folder", "exists"),
        bad(() -> JsonReport.fromJson(""), "document", "missing", "must be an object"),
        bad(() -> JsonReport.fromJson(null), "content", "null", ""),
        bad(() -> JsonReport.fromJson("{\"a\":"), "not JSON", "line 1", "cut off"),
        bad(() -> JsonReport.fromJson("{}"), "schema", "missing", "must be"),
        bad(() -> JsonReport.fromJson("[]"), "document", "", "must be an object"));
  }

  private static void own(List<Article> articles, Statement... statements) {
    reconciler.reconcile(articles, List.of(SOURCE), List.of(statements));
  }

  private static void own(Statement statement) {
    own(List.of(ARTICLE), statement);
  }

  private static Statement spoken() {
    return statement("s", "a", List.of(new Span(15, 22)), "it fell", List.of(SPEAKER));
  }

  private static Mention mention(String source, Span span) {
    return new Mention(source, "Anna Brel", Optional.of(span), false);
  }

  private static Statement told(
      Mention speaker, Span cue, List<Mention> channel, Optional<Mention> addressee) {
    return statement(
        "s",
        "a",
        List.of(new Span(15, 22)),
        "it fell",
        new Attribution(
            List.of(speaker),
            Optional.of(new Cue(cue, "said")),
            channel,
            addressee,
            Optional.empty(),
            Optional.empty()));
  }

  private static Statement statement(String id, String article, Span span, String text) {
    return statement(id, article, List.of(span), text, List.of());
  }

  private static Statement statement(String id, String article, List<Span> spans, String text) {
    return statement(id, article, spans, text, List.of());
  }

  private static Statement statement(
      String id, String article, List<Span> spans, String text, List<Mention> speakers) {
    return statement(
        id,
        article,
        spans,
        text,
        new Attribution(
            speakers,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Statement statement(
      String id, String article, List<Span> spans, String text, Attribution attribution) {
    return new Statement(
        id,
        article,
        spans,
        text,
        attribution,
        SpeechAct.ASSERT,
        QuotationKind.INDIRECT,
        Polarity.POSITIVE,
        Modality.CERTAIN);
  }

  private static Arguments bad(Executable call, String name, Object value, String rule) {
    return Arguments.of(name + " " + value, call, List.of(name, String.valueOf(value), rule));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void anErrorSaysWhatIsWrong(String name, Executable call, List<String> said) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
    said.forEach(
        each -> assertTrue(e.getMessage().contains(each), each + " in: " + e.getMessage()));
  }

  static Stream<Arguments> nulls() {
    List<Article> holed = Arrays.asList(ARTICLE, null);
    return Stream.of(
        none(() -> reconciler.reconcile((Articles) null)),
        none(() -> reconciler.reconcile(new Articles(List.of(ARTICLE), List.of()), null)),
        none(() -> new Articles(holed, List.of())),
        none(() -> new Articles(null, List.of())),
        none(() -> reconciler.reconcile(holed, List.of(), List.of())),
        none(() -> reconciler.reconcile(List.of(), null, List.of())),
        none(
            () ->
                reconciler.reconcile(List.of(ARTICLE), List.of(), Arrays.asList((Statement) null))),
        none(() -> Articles.read((Path) null)),
        none(() -> Article.of(null, "text")),
        none(() -> Article.of("a", null)),
        none(() -> Reconciler.create(ReconcilerOptions.defaults(), null)),
        none(() -> Reconciler.create(null, new CheapAnalyzer())),
        none(() -> ReconcilerOptions.defaults().withLimits(null)),
        none(() -> ReconcilerOptions.defaults().withMatch(null)),
        none(() -> ReconcilerOptions.defaults().withRelate(null)));
  }

  private static Arguments none(Executable call) {
    return Arguments.of(call);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullIsRefused(Executable call) {
    assertThrows(NullPointerException.class, call);
  }

  @Test
  void whatWasRefusedLeavesNothingBehind() {
    assertThrows(IllegalArgumentException.class, () -> own(List.of(), spoken()));

    reconciler.reconcile(List.of(ARTICLE), List.of(SOURCE), List.of(spoken()));
  }

  @Test
  void whatIsSoundGoesThrough() {
    own(told(SPEAKER, CUE, List.of(SPEAKER), Optional.of(SPEAKER)));
    assertEquals("1000-01-01", String.valueOf(dated(1000, 1, 1)));
    assertEquals("9000-12-31", String.valueOf(dated(9000, 12, 31)));
    assertEquals("0000", PartialDate.ofYear(0).toString());
    assertEquals("9999-12", PartialDate.parse("9999-12").toString());
  }

  private static LocalDate dated(int year, int month, int day) {
    return ARTICLE.withDate(LocalDate.of(year, month, day)).date().orElseThrow();
  }
}
