package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.PartialDate;
import hearsay.model.Reconciliation;
import hearsay.model.Statement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A story told otherwise: what must stay as it was stays, what must change changes just so. */
final class MetamorphicIT {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static Reconciler reconciler;
  private static final Map<String, Reconciliation> RESULTS = new HashMap<>();

  @BeforeAll
  static void load() {
    reconciler = Reconciler.create(ReconcilerOptions.defaults().withThreads(2));
    BundledStories.names()
        .forEach(name -> RESULTS.put(name, reconciler.reconcile(BundledStories.read(name))));
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  static List<String> stories() {
    return BundledStories.names();
  }

  /** The story with each text changed, read anew from its bytes. */
  private static Articles changed(String story, UnaryOperator<String> change) {
    Map<String, byte[]> files = new TreeMap<>();
    BundledStories.read(story)
        .articles()
        .forEach(
            article ->
                files.put(
                    article.id() + ".txt",
                    change.apply(article.text()).getBytes(StandardCharsets.UTF_8)));
    Articles articles = Articles.read(files);
    assertEquals(List.of(), articles.skipped());
    return articles;
  }

  private static void assertSameTelling(
      String story,
      Reconciliation changed,
      UnaryOperator<String> before,
      UnaryOperator<String> now) {
    Reconciliation result = RESULTS.get(story);
    assertFalse(result.relations().isEmpty());
    assertEquals("", Telling.of(result, before).difference(Telling.of(changed, now)), story);
  }

  private static String flat(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theOrderOfArticlesDoesNotMatter(String story) {
    List<Article> articles = new ArrayList<>(BundledStories.read(story).articles());
    Collections.reverse(articles);

    assertEquals(RESULTS.get(story), reconciler.reconcile(new Articles(articles, List.of())));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void straightMarksSayTheSame(String story) {
    UnaryOperator<String> straight =
        text -> text.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'");

    assertSameTelling(story, reconciler.reconcile(changed(story, straight)), straight, straight);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void lineEndsAndBlanksAtThemDoNotMatter(String story) {
    assertSameTelling(
        story,
        reconciler.reconcile(changed(story, text -> text.replace("\n", " \t\r\n"))),
        MetamorphicIT::flat,
        MetamorphicIT::flat);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whereLinesAreWrappedDoesNotMatter(String story) {
    assertSameTelling(
        story,
        reconciler.reconcile(changed(story, MetamorphicIT::wrapped)),
        MetamorphicIT::flat,
        MetamorphicIT::flat);
  }

  /** Paragraphs at most 72 wide, as mail has them; header lines and headings are short enough. */
  private static String wrapped(String text) {
    int header = text.startsWith("Title:") ? text.indexOf("\n\n") : 0;
    return text.substring(0, header)
        + text.substring(header)
            .lines()
            .map(line -> line.replaceAll("(.{50,71}?\\S) ", "$1\n"))
            .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void anOutletByAnotherNameTellsTheSame(String story) {
    Reconciliation result = RESULTS.get(story);
    // One that no text speaks of but in its own header.
    for (Article outlet : result.articles()) {
      Optional<String> name = outlet.publisher();
      boolean named =
          name.isEmpty()
              || result.articles().stream()
                  .anyMatch(
                      each ->
                          each.text().replace("Publisher: " + name.get(), "").contains(name.get()));
      if (!named) {
        UnaryOperator<String> renamed = text -> text.replace(name.get(), "Quarrin Bulletin");
        assertSameTelling(
            story,
            reconciler.reconcile(changed(story, renamed)),
            renamed,
            UnaryOperator.identity());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void anUnrelatedArticleStandsBesideIt(String story) {
    Article unrelated =
        Article.of(
            "zz-unrelated",
            "The baker Ottoline Prusk said her sourdough needed eleven hours of rest. “Cold dough"
                + " tears,” Prusk told apprentices.\n\nHer cousin confirmed the recipe.");
    List<Article> articles = new ArrayList<>(BundledStories.read(story).articles());
    List<Article> before = List.copyOf(articles);
    articles.add(unrelated);

    Reconciliation both = reconciler.reconcile(new Articles(articles, List.of()));

    assertEquals(
        "", Telling.of(RESULTS.get(story), before).difference(Telling.of(both, before)), story);
    List<Statement> added =
        both.statements().stream().filter(each -> each.articleId().equals("zz-unrelated")).toList();
    assertFalse(added.isEmpty());
    for (Statement statement : added) {
      assertEquals(List.of(unrelated), both.articlesOf(both.claimOf(statement)), statement.id());
      assertTrue(
          both.relations(both.claimOf(statement)).stream()
              .flatMap(each -> Stream.of(each.from(), each.to()))
              .allMatch(end -> end.contains("zz-unrelated")),
          statement.id());
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aReprintAddsAnArticleAndNoOrigin(String story) {
    Reconciliation result = RESULTS.get(story);
    List<Article> articles = new ArrayList<>(result.articles());
    Article first = articles.get(0);
    // The text without its header, which names the outlet that had it first.
    int header = first.text().startsWith("Title:") ? first.text().indexOf("\n\n") + 2 : 0;
    Article reprint =
        new Article(
            "zz-reprint",
            Optional.of("Quarrin Bulletin"),
            first.title(),
            first.date(),
            Optional.empty(),
            first.text().substring(header));
    articles.add(reprint);

    Reconciliation both = reconciler.reconcile(new Articles(articles, List.of()));

    Map<String, List<Statement>> copies =
        both.statements().stream()
            .filter(each -> each.articleId().equals("zz-reprint"))
            .collect(Collectors.groupingBy(Statement::text));
    int attributed = 0;
    for (Statement original : both.statements()) {
      if (original.articleId().equals(first.id()) && !original.isNarration()) {
        attributed++;
        List<Statement> copy = copies.getOrDefault(original.text(), List.of());
        assertFalse(copy.isEmpty(), "no copy of " + original.text());
        assertTrue(
            copy.stream()
                .anyMatch(
                    each ->
                        both.claimOf(each).equals(both.claimOf(original))
                            && both.originOf(each).equals(both.originOf(original))),
            "another claim or origin: " + original.text());
      }
    }
    assertTrue(attributed > 5, attributed + " statements");
    for (Claim claim : both.claims()) {
      List<Statement> old =
          both.statements(claim).stream()
              .filter(each -> !each.articleId().equals("zz-reprint"))
              .filter(each -> result.statement(each.id()).isPresent())
              .toList();
      boolean same =
          !old.isEmpty()
              && result
                      .claimOf(result.statement(old.get(0).id()).orElseThrow())
                      .statementIds()
                      .size()
                  == old.size();
      if (same && old.stream().noneMatch(Statement::isNarration)) {
        assertEquals(
            result.standing(result.claimOf(old.get(0))).origins(),
            both.standing(claim).origins(),
            claim.wording());
      }
    }
  }

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(January|February|March|April|May|June|July|August|September|October|November"
              + "|December) (\\d{1,2})\\b(?!,? ?\\d{3})|\\b(2\\d{3})-(\\d\\d)-(\\d\\d)\\b");

  private static final int WEEK = 7;

  /** Every day that is written out, a week later. */
  private static String weekLater(String text, int year) {
    return DAY.matcher(text)
        .replaceAll(
            day ->
                day.group(3) != null
                    ? LocalDate.parse(day.group()).plusDays(WEEK).toString()
                    : written(
                        LocalDate.of(
                                year,
                                Month.valueOf(day.group(1).toUpperCase(Locale.ROOT)),
                                Integer.parseInt(day.group(2)))
                            .plusDays(WEEK)));
  }

  private static String written(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aWeekLaterAllIsAWeekLater(String story) {
    int year =
        RESULTS.get(story).articles().stream()
            .flatMap(article -> article.date().stream())
            .findFirst()
            .orElseThrow()
            .getYear();
    UnaryOperator<String> later = text -> weekLater(text, year);

    Reconciliation changed = reconciler.reconcile(changed(story, later));

    // The name model takes one "Larkfield" for a place before "April 26", and not before "April
    // 19":
    // that one becomes a source apart.
    UnaryOperator<String> known = text -> text.equals("Larkfield") ? "Larkfield Systems" : text;
    assertSameTelling(story, changed, later, known);
    List<Optional<PartialDate>> expected =
        RESULTS.get(story).statements().stream()
            .map(each -> each.attribution().date().map(MetamorphicIT::weekLater))
            .toList();
    assertEquals(
        expected, changed.statements().stream().map(each -> each.attribution().date()).toList());
  }

  private static PartialDate weekLater(PartialDate date) {
    return date.day().isPresent() ? PartialDate.of(date.first().plusDays(WEEK)) : date;
  }

  /** By story: surnames and first names of people, and others as good. */
  private static final Map<String, Map<String, String>> PEOPLE =
      Map.of(
          "harbour-collapse",
          Map.of("Corran", "Morrel", "Vesper", "Halden", "Aske", "Berge", "Sartov", "Pavlov"),
          "border-call",
          Map.of("Brask", "Falk", "Vint", "Munt", "Marsh", "Wells", "Coldwell", "Hartwell"),
          "payroll-breach",
          Map.of(
              "Ellwick",
              "Barlow",
              "Abernay",
              "Harman",
              "Denholt",
              "Redman",
              "Varn",
              "Kerr",
              "Sorensby",
              "Svenson"));

  @ParameterizedTest
  @MethodSource("stories")
  void peopleByOtherNamesSayTheSame(String story) {
    UnaryOperator<String> renamed =
        text -> {
          String now = text;
          for (Map.Entry<String, String> name : new TreeMap<>(PEOPLE.get(story)).entrySet()) {
            now = now.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
          }
          return now;
        };

    assertSameTelling(
        story, reconciler.reconcile(changed(story, renamed)), renamed, UnaryOperator.identity());
  }
}
