package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.DateMention;
import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.coreference.Retold;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One event on two days. Dates that only limit a time ("since", "until") are left alone. */
public final class DateCheck implements ConflictCheck {

  private static final int DAYS_OF_WEEK = 7;

  /** From here on two statements tell much the same. */
  private static final double ALIKE = 0.45;

  /** How far behind a date its possessive may stand: "Tuesday night's". */
  private static final int POSSESSIVE = 8;

  /** Words that may stand for anybody. */
  private static final Set<String> WHOEVER =
      Set.of(
          "man",
          "woman",
          "person",
          "people",
          "boy",
          "girl",
          "child",
          "patient",
          "victim",
          "participant",
          "resident");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (!tells(pair.a()) || !tells(pair.b()) || !OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    if (pair.a().negated() != pair.b().negated()) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> event =
        Signals.sameEvent(pair, dateTokens(pair.a()), dateTokens(pair.b()), story);
    if (event.isEmpty() || countsDiffer(pair, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (DateMention left : OtherTime.points(pair.a())) {
      for (DateMention right : OtherTime.points(pair.b())) {
        if (left.comparable(right)
            && !(names(pair.a(), left) && names(pair.b(), right))
            && !sameWord(pair, left, right)
            && !(sameDay(left, right) && !(isFull(pair.a(), left) && isFull(pair.b(), right)))
            && sameDoing(pair, left, right, story)) {
          Evidence dates =
              Signals.of(
                  "date",
                  text(pair.a(), left) + " against " + text(pair.b(), right),
                  Signals.FOUND,
                  pair.a().place(left.span()),
                  pair.b().place(right.span()));
          return new Verdict.Conflict(RelationKind.DATE_CONFLICT, List.of(event.get(), dates));
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  /** Nine dead in August and fourteen on Thursday are of two events. */
  private static boolean countsDiffer(Comparison pair, Story story) {
    return !pair.sameClaim()
        && Scope.told(pair.a()).stream()
            .anyMatch(
                left ->
                    Scope.told(pair.b()).stream()
                        .filter(right -> left.unit().equals(right.unit()))
                        .filter(right -> countAlike(pair, left, right, story))
                        .anyMatch(right -> !left.overlaps(right) && !left.rounds(right)));
  }

  /** Whether they count like things, or people to whom the same happened. */
  private static boolean countAlike(Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Counted.Kind> kind = Counted.of(pair.a(), left).kind();
    return !left.counted().isEmpty() && story.lexicon().like(left.counted(), right.counted())
        || kind.isPresent() && kind.equals(Counted.of(pair.b(), right).kind());
  }

  /** "Monday's debate": the day says which event is meant, not when it was. */
  private static boolean names(Said said, DateMention date) {
    return said.tokens().stream()
        .anyMatch(
            token ->
                token.tag().equals("POS")
                    && token.begin() >= date.span().end()
                    && token.begin() <= date.span().end() + POSSESSIVE);
  }

  /**
   * "Friday" here and "Friday" there: articles of one week mean one day, and a reprint carries the
   * word on. Of articles weeks apart each means a day of its own week.
   */
  private static boolean sameWord(Comparison pair, DateMention left, DateMention right) {
    boolean weekdays = isWeekday(pair.a(), left) && isWeekday(pair.b(), right);
    Optional<LocalDate> a = pair.a().article().date();
    Optional<LocalDate> b = pair.b().article().date();
    boolean weeksApart =
        a.isPresent()
            && b.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) >= DAYS_OF_WEEK;
    return weekdays && (weeksApart || text(pair.a(), left).equalsIgnoreCase(text(pair.b(), right)));
  }

  /** "Sept. 1" is 1 September of whatever year is meant. */
  private static boolean sameDay(DateMention left, DateMention right) {
    return left.month().isPresent()
        && left.month().equals(right.month())
        && left.day().isPresent()
        && left.day().equals(right.day());
  }

  /** Whether the year is said, not only known from the article's date. */
  private static boolean isFull(Said said, DateMention date) {
    return YEAR.matcher(text(said, date)).find();
  }

  /** A day of the week alone: of another week it is another day, and likely another event. */
  private static boolean isWeekday(Said said, DateMention date) {
    return date.weekday().isPresent() && text(said, date).chars().noneMatch(Character::isDigit);
  }

  /**
   * Whether a verb that both dates stand with is shared, of the same parties: two things at one
   * place on two days are two things.
   */
  private static boolean sameDoing(
      Comparison pair, DateMention left, DateMention right, Story story) {
    boolean clash = false;
    for (Clause one : pair.a().clauses()) {
      for (Clause other : pair.b().clauses()) {
        if (story.lexicon().like(lemma(one.predicate()), lemma(other.predicate()))
            && one.factual() == other.factual()
            && one.time() == other.time()) {
          if (dates(one, left, pair.a())
              && dates(other, right, pair.b())
              && !differ(pair, one.subject(), other.subject(), story)
              && !differ(pair, one.object(), other.object(), story)) {
            return true;
          }
          clash = true;
        }
      }
    }
    return pair.sameClaim() && !clash;
  }

  /** Whether the date is when the clause's own event was, not one told beside it. */
  private static boolean dates(Clause clause, DateMention date, Said said) {
    return holds(clause, date) || said.clauses().stream().noneMatch(other -> holds(other, date));
  }

  private static boolean holds(Clause clause, DateMention date) {
    return clause.scope().stream().anyMatch(token -> date.span().contains(token.span()));
  }

  private static boolean differ(
      Comparison pair, Optional<Token> one, Optional<Token> other, Story story) {
    // A woman may be called a patient.
    boolean whoever =
        pair.shared() >= ALIKE
            && Stream.of(one, other)
                .flatMap(Optional::stream)
                .anyMatch(token -> WHOEVER.contains(lemma(token)));
    return !whoever && Retold.role(pair.a(), one, pair.b(), other, story) == Retold.Role.OTHER;
  }

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DEMAND
        && said.act() != SpeechAct.PROPOSE
        && said.act() != SpeechAct.DENY;
  }

  private static Set<Token> dateTokens(Said said) {
    Set<Token> inside = new HashSet<>();
    for (DateMention date : said.dates()) {
      said.tokens().stream().filter(t -> date.span().contains(t.span())).forEach(inside::add);
    }
    return inside;
  }

  private static String text(Said said, DateMention date) {
    return date.span().in(said.article().text());
  }
}
