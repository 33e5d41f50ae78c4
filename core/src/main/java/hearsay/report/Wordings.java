package hearsay.report;

import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.PartialDate;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wordings of a claim: what several outlets tell alike in one row, the rest below it. */
final class Wordings {

  /** More rows are folded. */
  private static final int SHOWN = 12;

  /** What a row shows beside the outlet; members that have it all in common share the row. */
  private record Row(
      String who,
      SpeechAct act,
      List<String> channel,
      Optional<String> addressee,
      Optional<String> occasion,
      Optional<PartialDate> date,
      String text,
      QuotationKind quotation,
      Modality modality) {}

  private final Page page;
  private final Html html;

  Wordings(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(Claim claim, List<Statement> members) {
    Statement shown = page.view.shown(claim);
    Map<Row, List<Statement>> byRow = new LinkedHashMap<>();
    // The wording that the others are compared to comes first.
    byRow.put(row(shown), new ArrayList<>());
    members.forEach(
        member -> byRow.computeIfAbsent(row(member), key -> new ArrayList<>()).add(member));
    List<List<Statement>> rows = List.copyOf(byRow.values());
    table(rows.subList(0, Math.min(SHOWN, rows.size())), shown);
    if (rows.size() > SHOWN) {
      html.tag("details", "fold")
          .holds(
              () -> {
                html.tag("summary").text(Phrases.count(rows.size() - SHOWN, "more wording"));
                table(rows.subList(SHOWN, rows.size()), shown);
              });
    }
  }

  private Row row(Statement statement) {
    Attribution told = statement.attribution();
    return new Row(
        page.view.isOwnVoice(statement) ? "" : page.view.who(statement),
        statement.act(),
        told.channel().stream().map(Mention::sourceId).toList(),
        told.addressee().map(Mention::sourceId),
        told.occasion(),
        told.date(),
        statement.text(),
        statement.quotation(),
        statement.modality());
  }

  private void table(List<List<Statement>> rows, Statement shown) {
    html.tag("table", "members")
        .holds(
            () -> {
              html.tag("thead").holds(() -> page.row("th", "Outlet", "Who and how", "Words"));
              html.tag("tbody").holds(() -> rows.forEach(row -> row(row, shown)));
            });
  }

  private void row(List<Statement> alike, Statement shown) {
    Statement first = alike.get(0);
    WordDiff diff = WordDiff.between(first.text(), shown.text());
    html.tag("tr")
        .holds(
            () -> {
              html.tag("th").set("scope", "row").holds(() -> outlets(alike));
              html.tag("td").holds(() -> page.told(first));
              html.tag("td")
                  .holds(
                      () -> {
                        page.words(first, diff.isAlike() ? diff.left() : List.of());
                        html.text(" ").tag("span", "kind").text(manner(first));
                      });
            });
  }

  /** Each outlet; where there are several, as a link to its own print of the words. */
  private void outlets(List<Statement> alike) {
    if (alike.size() == 1) {
      page.outlet(page.view.result().articleOf(alike.get(0)));
      return;
    }
    for (Statement statement : alike) {
      html.tag("a", "outlet")
          .to(Anchors.of(statement))
          .holds(() -> page.outlet(page.view.result().articleOf(statement)));
    }
  }

  static String manner(Statement member) {
    String quotation = Phrases.quotation(member.quotation());
    return member.modality() == Modality.CERTAIN
        ? quotation
        : quotation + ", " + Phrases.modality(member.modality());
  }
}
