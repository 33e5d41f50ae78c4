package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Source;
import hearsay.model.Span;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the sections of the page share: the view, the writer, the marks and the small parts. */
final class Page {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Longest title or wording in lists and labels, in code units; in its own place it is whole. */
  static final int SHORT = 240;

  /** Longest title in the list of all issues. */
  static final int GLANCE = 110;

  /** Marks on more than this share of the words tell nothing. */
  private static final double MOST = 0.7;

  final View view;
  final Html html;
  final Anchors anchors = new Anchors();

  /**
   * Short words for sources and outlets, by which the filter knows them: {@code s3}, {@code o1}.
   */
  private final Map<String, String> sourceKeys = new HashMap<>();

  private final Map<String, String> outletKeys = new HashMap<>();

  Page(View view, Html html) {
    this.view = view;
    this.html = html;
    for (Source source : view.result().sources()) {
      sourceKeys.put(source.id(), "s" + sourceKeys.size());
    }
    for (String outlet : view.articlesByOutlet().keySet()) {
      outletKeys.put(outlet, "o" + outletKeys.size());
    }
  }

  String sourceKey(String sourceId) {
    return sourceKeys.getOrDefault(sourceId, "");
  }

  String outletKey(String outlet) {
    return outletKeys.getOrDefault(outlet, "");
  }

  /** Makes an element one that the filter shows or hides, by whose statements it holds. */
  Html.Tag filtered(Html.Tag tag, Collection<Statement> statements, Collection<String> kinds) {
    TreeSet<String> sources = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    for (Statement statement : statements) {
      outlets.add(outletKey(view.outlet(statement)));
      Stream.concat(
              statement.attribution().speakers().stream(),
              statement.attribution().channel().stream())
          .map(Mention::sourceId)
          .forEach(id -> sources.add(sourceKey(id)));
    }
    keys(tag, "data-sources", sources);
    keys(tag, "data-outlets", outlets);
    keys(tag, "data-kinds", kinds);
    return tag;
  }

  private static void keys(Html.Tag tag, String attribute, Collection<String> keys) {
    if (!keys.isEmpty()) {
      tag.set(attribute, String.join(" ", keys));
    }
  }

  /** A small link by which one can point others to an item. */
  void permalink(String anchor, String what) {
    html.tag("a", "permalink").to(anchor).set("aria-label", "Link to this " + what).text("#");
  }

  void standing(StandingKind kind) {
    Phrases.Term term = Phrases.standing(kind);
    html.tag("span", "badge " + Json.name(kind)).set("title", term.meaning()).text(term.label());
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String day(PartialDate date) {
    return date.day().isPresent() ? day(date.first()) : date.toString();
  }

  /** The first and the last of some days, as far as any is known: {@code 4 to 6 March 2031}. */
  static Optional<String> days(Stream<LocalDate> dates) {
    List<LocalDate> sorted = dates.distinct().sorted().toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = sorted.get(0);
    LocalDate last = sorted.get(sorted.size() - 1);
    if (first.equals(last)) {
      return Optional.of(day(first));
    }
    boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
    return Optional.of((sameMonth ? first.getDayOfMonth() : day(first)) + " to " + day(last));
  }

  /** Outlet and day: where a statement is printed. */
  void outlet(Article article) {
    html.tag("span", "outlet").text(article.displayName());
    article.date().ifPresent(date -> html.text(", " + day(date)));
  }

  /**
   * Who said it, by which act, through whom and to whom: {@code Orsk denied via Radio Meridian}.
   */
  void told(Statement statement) {
    told(statement, Optional.empty());
  }

  /** The same, with what is told otherwise {@code against} it standing out. */
  void told(Statement statement, Optional<Statement> against) {
    if (view.isOwnVoice(statement)) {
      html.text("in its own voice");
    } else {
      String who = view.who(statement);
      boolean differs = against.filter(other -> !view.who(other).equals(who)).isPresent();
      html.tag(differs ? "em" : "span", differs ? "differs" : "who").text(who);
      html.text(" " + Phrases.act(statement.act()).past());
    }
    view.addressee(statement)
        .ifPresent(
            name -> voice(" to ", name, against.map(other -> view.addressee(other).orElse(""))));
    String channel = view.channel(statement);
    if (!channel.isEmpty()) {
      voice(", via ", channel, against.map(view::channel));
    }
    statement.attribution().occasion().ifPresent(words -> html.text(" ").foreign(words));
    statement.attribution().date().ifPresent(date -> html.text(" (" + day(date) + ")"));
  }

  private void voice(String before, String name, Optional<String> against) {
    html.text(before);
    if (against.filter(other -> !other.equals(name)).isPresent()) {
      html.tag("em", "differs").text(name);
    } else {
      html.foreign(name);
    }
  }

  /** The words of a statement as a link to their place in the article. */
  void words(Statement statement) {
    words(statement, List.of());
  }

  /** The words of a statement as a link, those at {@code marked} (in its text) standing out. */
  void words(Statement statement, List<Span> marked) {
    html.tag("a", "words").to(Anchors.of(statement)).holds(() -> marked(statement.text(), marked));
  }

  private void marked(String text, List<Span> spans) {
    List<Pieces.Mark<String>> marks =
        spans.stream().sorted().map(span -> new Pieces.Mark<>(span, "")).toList();
    for (Pieces.Piece<String> piece : Pieces.cut(text.length(), marks)) {
      String words = piece.span().in(text);
      if (piece.marks().isEmpty()) {
        html.text(words);
      } else {
        html.tag("em", "differs").text(words);
      }
    }
  }

  /**
   * Where in a statement's text the places of some evidence are; none if they leave hardly a word
   * unmarked.
   */
  static List<Span> placesIn(Statement statement, List<Evidence> evidence) {
    List<Span> found = new ArrayList<>();
    for (Evidence signal : evidence) {
      for (Place place : signal.places()) {
        if (place.articleId().equals(statement.articleId())) {
          found.addAll(inText(statement, place.span()));
        }
      }
    }
    int marked = found.stream().mapToInt(Span::length).sum();
    return marked > MOST * statement.text().length() ? List.of() : found;
  }

  private static List<Span> inText(Statement statement, Span place) {
    List<Span> found = new ArrayList<>();
    int offset = 0;
    for (Span span : statement.spans()) {
      int begin = Math.max(span.begin(), place.begin());
      int end = Math.min(span.end(), place.end());
      if (begin < end) {
        found.add(new Span(begin - span.begin() + offset, end - span.begin() + offset));
      }
      offset += span.length() + Span.GAP.length();
    }
    return found;
  }

  /** What a finding rests on, folded: the signals, what they saw and what they weigh. */
  void evidence(List<Evidence> evidence) {
    html.tag("details", "evidence")
        .holds(
            () -> {
              html.tag("summary")
                  .text(
                      "Evidence, "
                          + Phrases.count(evidence.size(), "signal")
                          + ", score "
                          + number(Evidence.score(evidence)));
              html.tag("ul").holds(() -> evidence.forEach(this::signal));
            });
  }

  private void signal(Evidence signal) {
    html.tag("li")
        .holds(
            () -> {
              html.tag("b").foreign(signal.signal());
              html.text(": ").foreign(signal.value()).text(" (" + number(signal.weight()) + ")");
            });
  }

  /** A row of headings. */
  void row(String cell, String... texts) {
    html.tag("tr")
        .holds(
            () -> Stream.of(texts).forEach(text -> html.tag(cell).set("scope", "col").text(text)));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The statements at both ends of something. */
  List<Statement> ends(String from, String to) {
    return Stream.of(from, to).flatMap(end -> view.statement(end).stream()).toList();
  }

  /** Whose claim it is, before its words: {@code Dana Orsk denied:}. */
  String lead(Claim claim) {
    return Texts.shorten(view.lead(claim), SHORT) + ":";
  }

  /** Where a claim can be read up. */
  void claimLink(Claim claim, String text) {
    html.tag("a").to(Anchors.of(claim)).text(text);
  }
}
