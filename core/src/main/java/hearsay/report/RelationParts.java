package hearsay.report;

import com.google.common.collect.Multimaps;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.NonConflict;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands between two statements: both side by side, what differs marked, and why. */
final class RelationParts {

  /** More relations of one kind between the same claims are folded. */
  private static final int SHOWN = 1;

  private final Page page;
  private final Html html;

  RelationParts(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** One after the other, those folded that tell of the same two claims once more. */
  void pairs(List<Relation> relations) {
    folded(relations, this::pair, this::pair);
  }

  /** One after the other, those folded that answer the same claim in the same way once more. */
  void responses(List<Relation> relations) {
    ResponsePart answers = new ResponsePart(page);
    folded(relations, answers::write, answers::writeAgain);
  }

  /** What relations have in common that differ in the statements only. */
  private record Alike(RelationKind kind, Optional<Claim> one, Optional<Claim> other) {}

  private Alike alike(Relation relation) {
    Optional<Claim> from = page.view.claim(relation.from());
    Optional<Claim> to = page.view.claim(relation.to());
    return new Alike(relation.kind(), from, to);
  }

  private void folded(List<Relation> relations, Consumer<Relation> first, Consumer<Relation> more) {
    Multimaps.index(relations, this::alike)
        .asMap()
        .forEach(
            (alike, same) -> {
              same.stream().limit(SHOWN).forEach(first);
              if (same.size() > SHOWN) {
                html.tag("details", "fold")
                    .holds(
                        () -> {
                          html.tag("summary")
                              .text((same.size() - SHOWN) + " more between the same claims");
                          same.stream().skip(SHOWN).forEach(more);
                        });
              }
            });
  }

  /** Two sides that differ, side by side. */
  private void pair(Relation relation) {
    String name = Json.name(relation.kind());
    String anchor = page.anchors.of(relation);
    String from = relation.from();
    String to = relation.to();
    String cssClass = relation.kind().isConflict() ? "conflict" : name;
    card(
        page.filtered(
            html.line().tag("article", "card item " + cssClass),
            page.ends(from, to),
            List.of(name)),
        anchor,
        () -> {
          Phrases.Term term = Phrases.relation(relation.kind());
          html.tag("h5")
              .holds(
                  () -> {
                    html.tag(
                            "span",
                            "badge " + relation.kind().group().name().toLowerCase(Locale.ROOT))
                        .set("title", term.meaning())
                        .text(term.label());
                    html.text(" ").foreign(View.strongest(relation.evidence()).value());
                  });
          page.permalink(anchor, "relation");
        },
        () -> {
          if (relation.kind() == RelationKind.ATTRIBUTION_CONFLICT) {
            new Sides(page).ofVoices(from, to);
          } else {
            new Sides(page).ofWords(from, to, relation.evidence());
          }
        },
        relation.evidence());
  }

  /** Two sides that look as if they clashed, and why they do not. */
  void nonConflict(NonConflict nonConflict) {
    String anchor = page.anchors.of(nonConflict);
    Phrases.Term term = Phrases.nonConflict(nonConflict.reason());
    String from = nonConflict.from();
    String to = nonConflict.to();
    card(
        page.filtered(html.line().tag("article", "card item none"), page.ends(from, to), List.of()),
        anchor,
        () -> {
          html.tag("h5")
              .holds(
                  () -> {
                    html.tag("span", "badge none")
                        .text("No conflict: " + term.label().toLowerCase(Locale.ROOT));
                    html.text(" " + term.meaning());
                  });
          page.permalink(anchor, "comparison");
        },
        () -> new Sides(page).ofWords(from, to, nonConflict.evidence()),
        nonConflict.evidence());
  }

  private void card(
      Html.Tag card, String anchor, Runnable heading, Runnable sides, List<Evidence> evidence) {
    card.set("id", anchor)
        .holds(
            () -> {
              html.tag("header").holds(heading);
              html.tag("div", "sides").holds(sides);
              page.evidence(evidence);
            });
  }
}
