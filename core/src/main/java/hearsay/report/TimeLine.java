package hearsay.report;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.model.Issue;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An issue day by day: who says what, and how that stands, as it is told or, else, printed. */
final class TimeLine {

  /** A longer one is folded at first. */
  private static final int OPEN = 8;

  /** Longest words in an entry, in code units. */
  private static final int WORDS = 100;

  private final Page page;
  private final Html html;

  TimeLine(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** What one entry shows; statements that have it in common share it. */
  private record Entry(String voice, String claimId) {}

  /** Nothing where fewer than two days are known. */
  void write(Issue issue) {
    Map<LocalDate, Map<Entry, Collection<Statement>>> days = new TreeMap<>();
    ListMultimap<Entry, Statement> undated = ArrayListMultimap.create();
    int entries = 0;
    for (Statement statement : page.view.statements(issue)) {
      Voice voice = Voice.of(page.view, statement);
      Entry entry = new Entry(voice.key(), page.view.result().claimOf(statement).id());
      Optional<LocalDate> day = page.view.day(statement);
      Collection<Statement> same =
          day.isPresent()
              ? days.computeIfAbsent(day.get(), key -> new LinkedHashMap<>())
                  .computeIfAbsent(entry, key -> new ArrayList<>())
              : undated.get(entry);
      entries += same.isEmpty() ? 1 : 0;
      same.add(statement);
    }
    if (days.size() < 2) {
      return;
    }
    boolean open = entries <= OPEN;
    html.line()
        .tag("details", "part time")
        .set("open", open)
        .holds(
            () -> {
              html.tag("summary")
                  .holds(
                      () -> {
                        html.tag("h4").text("Time line");
                        html.tag("span", "counts")
                            .text(" " + Page.days(days.keySet().stream()).orElse(""));
                      });
              html.tag("ol", "days")
                  .holds(
                      () -> {
                        days.forEach((day, told) -> day(Page.day(day), told));
                        if (!undated.isEmpty()) {
                          day("No day told", undated.asMap());
                        }
                      });
            });
  }

  private void day(String day, Map<Entry, ? extends Collection<Statement>> told) {
    html.tag("li")
        .holds(
            () -> {
              html.tag("b", "day").text(day);
              html.tag("ul").holds(() -> told.values().forEach(same -> entry(List.copyOf(same))));
            });
  }

  private void entry(List<Statement> same) {
    Statement first = same.get(0);
    Voice voice = Voice.of(page.view, first);
    page.filtered(html.tag("li", "item"), same, List.of())
        .holds(
            () -> {
              html.tag("span", "sign " + voice.cssClass())
                  .set("aria-hidden", "true")
                  .text(voice.sign());
              html.text(" ").tag("span", "who").text(voice.who());
              html.text(" " + voice.verb());
              if (!voice.unseen().isEmpty()) {
                html.tag("span", "unseen").text(voice.unseen());
              }
              html.text(" ");
              html.tag("a", "words").to(Anchors.of(first)).text(Texts.shorten(first.text(), WORDS));
              html.text(" ").tag("span", "kind").foreign(outlets(same));
            });
  }

  private String outlets(List<Statement> same) {
    List<String> outlets = same.stream().map(page.view::outlet).distinct().toList();
    return outlets.size() <= 3
        ? View.joined(outlets)
        : View.joined(
            List.of(outlets.get(0), outlets.get(1), (outlets.size() - 2) + " more outlets"));
  }
}
