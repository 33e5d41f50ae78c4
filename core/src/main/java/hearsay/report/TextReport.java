package hearsay.report;

import hearsay.model.Citation;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Reversal;
import hearsay.model.Skipped;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A reconciliation as plain text for a terminal, {@value #WIDTH} cells wide: a table of issues and
 * claims with their standing and how it moved from day to day, then each conflict and each response
 * in a line, who took back what, what cited outlets say themselves, then what was skipped. Claims
 * that one statement makes and nothing touches are counted, not listed.
 *
 * <p>Stateless and thread-safe. Nothing that an article holds can act on the terminal.
 */
public final class TextReport {

  /** Cells in a line, at most. */
  public static final int WIDTH = 100;

  private static final int STANDING = 12;
  private static final int COUNT = 8;
  private static final int WHO = 22;
  private static final String MARGIN = "  ";
  private static final int OUTLET = 16;
  private static final int CAUSE = 24;
  private static final String AGAINST = " / ";
  private static final String BEFORE = ", before: ";
  private static final int WORDING =
      WIDTH - MARGIN.length() - STANDING - 1 - COUNT - 1 - COUNT - 2 - WHO - 2;

  private final View view;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Reconciliation result) {
    view = new View(result);
  }

  /**
   * Writes a file in UTF-8, which appears whole or not at all; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void write(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> write(result, out));
  }

  /**
   * Writes to a writer, which stays open.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(Reconciliation result, Writer out) throws IOException {
    out.write(toText(result));
  }

  /** The report, lines ended by line feeds. */
  public static String toText(Reconciliation result) {
    TextReport report = new TextReport(result);
    report.line(String.join(", ", report.view.summary()));
    report.issues();
    report.relations("Conflicts", relation -> relation.kind().isConflict());
    report.relations("Responses", relation -> relation.kind().isResponse());
    report.reversals();
    report.citations();
    report.skipped();
    return report.out.toString();
  }

  private void issues() {
    List<Issue> met = view.met();
    if (!met.isEmpty()) {
      line("");
      row("STANDING", "ORIGINS", "ARTICLES", "SAID BY", "CLAIM");
      met.forEach(this::issue);
    }
    int alone = view.alone().size();
    if (alone > 0) {
      line("");
      line(
          Phrases.count(alone, (met.isEmpty() ? "" : "more ") + "claim")
              + (alone == 1 ? " that one statement makes" : ", each made by one statement")
              + " and nothing else touches.");
    }
  }

  private void issue(Issue issue) {
    line("");
    line(Terminal.fit(issue.title(), WIDTH));
    for (Claim claim : view.claims(issue)) {
      Standing standing = view.result().standing(claim);
      List<String> who = List.copyOf(view.speakers(claim));
      row(
          Phrases.standing(standing.kind()).label().toLowerCase(Locale.ROOT),
          String.valueOf(standing.origins()),
          String.valueOf(standing.articles()),
          who.size() == 1
              ? who.get(0)
              : Terminal.fit(who.get(0), WHO - 4) + " +" + (who.size() - 1),
          view.wording(claim));
      timeline(standing);
    }
  }

  /** How the kind of standing moved, where it did. */
  private void timeline(Standing standing) {
    List<String> moves = new ArrayList<>();
    Optional<StandingKind> before = Optional.empty();
    for (Standing.Moment moment : standing.timeline()) {
      if (!before.equals(Optional.of(moment.kind()))) {
        moves.add(
            moment.day() + " " + Phrases.standing(moment.kind()).label().toLowerCase(Locale.ROOT));
      }
      before = Optional.of(moment.kind());
    }
    if (moves.size() > 1) {
      line(MARGIN + MARGIN + String.join(", ", moves));
    }
  }

  private void row(String standing, String origins, String articles, String who, String wording) {
    line(
        MARGIN
            + Terminal.left(standing, STANDING)
            + " "
            + Terminal.right(origins, COUNT)
            + " "
            + Terminal.right(articles, COUNT)
            + "  "
            + Terminal.left(who, WHO)
            + "  "
            + Terminal.fit(wording, WORDING));
  }

  private void relations(String heading, Predicate<Relation> wanted) {
    List<Relation> relations = view.result().relations().stream().filter(wanted).toList();
    if (relations.isEmpty()) {
      return;
    }
    line("");
    line(heading);
    for (Relation relation : relations) {
      Optional<Statement> from = view.statement(relation.from());
      Optional<Statement> to = view.statement(relation.to());
      if (from.isPresent() && to.isPresent()) {
        line(
            MARGIN
                + (relation.kind().isConflict()
                    ? conflict(relation, from.get(), to.get())
                    : response(relation, from.get(), to.get())));
      }
    }
  }

  private String conflict(Relation relation, Statement from, Statement to) {
    String kind =
        Phrases.relation(relation.kind()).label()
            + ", "
            + Terminal.fit(View.strongest(relation.evidence()).value(), CAUSE)
            + ": ";
    int half = (WIDTH - MARGIN.length() - Terminal.width(kind) - AGAINST.length()) / 2;
    return kind + side(from, half) + AGAINST + side(to, half);
  }

  private String response(Relation relation, Statement from, Statement to) {
    String where = " (" + Terminal.fit(view.outlet(from), OUTLET) + ")";
    String act =
        Terminal.fit(view.who(from), WHO)
            + " "
            + Phrases.response(relation.kind()).past()
            + where
            + ": ";
    int rest = WIDTH - MARGIN.length() - Terminal.width(act);
    return act + side(to, rest);
  }

  private void reversals() {
    List<Reversal> reversals = view.result().findings().reversals();
    if (reversals.isEmpty()) {
      return;
    }
    line("");
    line("Taken back or changed by the same speaker");
    for (Reversal reversal : reversals) {
      String who = Terminal.fit(view.result().nameOf(reversal.speaker()), WHO) + ": ";
      int half = (WIDTH - MARGIN.length() - Terminal.width(who) - BEFORE.length()) / 2;
      Optional<Statement> later = view.statement(reversal.later());
      Optional<Statement> earlier = view.statement(reversal.earlier());
      if (later.isPresent() && earlier.isPresent()) {
        line(MARGIN + who + side(later.get(), half) + BEFORE + side(earlier.get(), half));
      }
    }
  }

  private void citations() {
    List<Citation> citations = view.result().findings().citations();
    if (citations.isEmpty()) {
      return;
    }
    line("");
    line("Cited outlets whose articles are at hand");
    for (Citation citation : citations) {
      String what =
          Terminal.fit(view.result().nameOf(citation.outlet()), WHO) + " " + said(citation) + ": ";
      int rest = WIDTH - MARGIN.length() - Terminal.width(what);
      view.statement(citation.statementId())
          .ifPresent(statement -> line(MARGIN + what + side(statement, rest)));
    }
  }

  private static String said(Citation citation) {
    return switch (citation.kind()) {
      case BORNE_OUT -> "says so itself";
      case CIRCULAR -> "says so, citing back";
      case DIFFERS -> "says otherwise";
      case NOT_FOUND -> "does not say so";
    };
  }

  /** {@code Outlet: "wording"} in so many cells; of the two, the wording gives way. */
  private String side(Statement statement, int cells) {
    String outlet = Terminal.fit(view.outlet(statement), OUTLET) + " \"";
    return outlet + Terminal.fit(statement.text(), cells - Terminal.width(outlet) - 1) + "\"";
  }

  private void skipped() {
    List<Skipped> skipped = view.result().skipped();
    if (skipped.isEmpty()) {
      return;
    }
    line("");
    line("Skipped");
    skipped.forEach(each -> line(MARGIN + Terminal.line(each.toString())));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
