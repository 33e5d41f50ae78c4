package hearsay.report;

import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;

/** Who answered, how, and what. */
final class ResponsePart {

  private final Page page;
  private final Html html;

  ResponsePart(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(Relation relation) {
    String anchor = page.anchors.of(relation);
    page.filtered(
            html.line().tag("div", "item answer").set("id", anchor),
            page.ends(relation.from(), relation.to()),
            List.of(Json.name(relation.kind())))
        .holds(() -> response(relation, anchor));
  }

  /** The same answer once more: only where it stands. */
  void writeAgain(Relation relation) {
    page.filtered(
            html.line().tag("p", "item again").set("id", page.anchors.of(relation)),
            page.ends(relation.from(), relation.to()),
            List.of(Json.name(relation.kind())))
        .holds(() -> page.view.statement(relation.from()).ifPresent(this::place));
  }

  private void place(Statement statement) {
    page.outlet(page.view.result().articleOf(statement));
    html.text(": ");
    page.words(statement);
  }

  private void response(Relation relation, String anchor) {
    RelationKind kind = relation.kind();
    Optional<Statement> from = page.view.statement(relation.from());
    Optional<Statement> to = page.view.statement(relation.to());
    html.tag("p")
        .holds(
            () -> {
              html.tag("span", "sign " + Signs.cssClass(kind))
                  .set("aria-hidden", "true")
                  .text(Signs.of(kind));
              html.text(" ");
              from.ifPresent(statement -> html.tag("span", "who").text(page.view.who(statement)));
              html.text(" ").tag("b", Signs.cssClass(kind)).text(Phrases.response(kind).past());
              html.text(": ");
              to.ifPresent(statement -> answered(statement, relation));
              html.text(" ");
              page.permalink(anchor, "response");
            });
    from.ifPresent(statement -> html.tag("p", "source").holds(() -> source(statement, relation)));
    page.evidence(relation.evidence());
  }

  private void answered(Statement statement, Relation relation) {
    page.words(statement, Page.placesIn(statement, relation.evidence()));
    html.text(" (").foreign(page.view.who(statement)).text(" in ");
    page.outlet(page.view.result().articleOf(statement));
    html.text(")");
  }

  private void source(Statement statement, Relation relation) {
    html.text("Told by ");
    page.outlet(page.view.result().articleOf(statement));
    html.text(": ");
    page.words(statement, Page.placesIn(statement, relation.evidence()));
    statement.attribution().cue().ifPresent(cue -> html.text(" — “").foreign(cue.text()).text("”"));
  }
}
