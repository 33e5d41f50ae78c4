package hearsay.report;

import com.google.common.collect.ImmutableListMultimap;
import hearsay.model.Issue;
import hearsay.model.StandingKind;
import java.util.Collection;

/** Beside the issues: the filter, and every issue at a glance, by how its claims stand. */
final class SideSection {

  private final Page page;
  private final Html html;

  SideSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** Nothing where there is no issue to find. */
  void write() {
    ImmutableListMultimap<StandingKind, Issue> byStanding = page.view.metByStanding();
    if (byStanding.isEmpty()) {
      return;
    }
    html.line()
        .tag("div", "side")
        .holds(
            () -> {
              new FilterForm(page).write();
              html.tag("nav")
                  .set("aria-label", "Issues at a glance")
                  .holds(() -> byStanding.asMap().forEach(this::group));
            });
  }

  private void group(StandingKind kind, Collection<Issue> issues) {
    Phrases.Term term = Phrases.standing(kind);
    html.line()
        .tag("div", "group")
        .holds(
            () -> {
              html.tag("h2")
                  .set("title", term.meaning())
                  .holds(
                      () -> {
                        html.tag("span", "badge " + Json.name(kind)).text(term.label());
                        html.text(" ").tag("span", "counts").text(String.valueOf(issues.size()));
                      });
              html.tag("ol", "glance").holds(() -> issues.forEach(this::glance));
            });
  }

  private void glance(Issue issue) {
    html.line()
        .tag("li")
        .holds(
            () -> {
              html.tag("a")
                  .to(Anchors.of(issue))
                  .holds(
                      () -> {
                        page.view
                            .titleClaim(issue)
                            .ifPresent(
                                claim ->
                                    html.tag("span", "lead")
                                        .foreign(shortened(page.view.lead(claim)) + ":")
                                        .text(" "));
                        html.foreign(shortened(issue.title()));
                      });
              html.tag("span", "counts").text(IssueSection.counts(page.view, issue));
            });
  }

  private static String shortened(String text) {
    return Texts.shorten(text, Page.GLANCE);
  }
}
