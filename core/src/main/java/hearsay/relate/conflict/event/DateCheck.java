package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.ClockTime;
import hearsay.language.DateMention;
import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One event on two days, or at two times of day. Dates that only limit a time ("since", "until")
 * are left alone.
 */
public final class DateCheck implements ConflictCheck {

  private static final int DAYS_OF_WEEK = 7;

  /** How far behind a date its possessive may stand: "Tuesday night's". */
  private static final int POSSESSIVE = 8;

  private static final Set<String> AGAIN = Set.of("again", "anew", "also", "another");

  private static final Set<String> PARTS_OF_DAY =
      Set.of(
          "morning",
          "noon",
          "afternoon",
          "evening",
          "night",
          "midnight",
          "dawn",
          "dusk",
          "hour",
          "time");

  /** When a day ends, and when the next begins: one night is told by either. */
  private static final Set<String> ENDING = Set.of("late", "evening", "night", "overnight");

  private static final Set<String> BEGINNING = Set.of("early", "dawn", "overnight", "hour");

  private static final Set<String> NOW = Set.of("VBP", "VBZ");

  private static final int MIDNIGHT = 24 * 60;

  private static final int NIGHT = 6 * 60;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  @Override
  public Verdict check(Comparison pair, Story story) {
    boolean days = OtherTime.found(pair);
    if (!tells(pair.a())
        || !tells(pair.b())
        || !days && !OtherTime.onOtherClock(pair)
        || pair.a().negated() != pair.b().negated()) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> event =
        Signals.sameEvent(pair, whenTokens(pair.a()), whenTokens(pair.b()), story);
    if (event.isEmpty() || countsDiffer(pair, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    return (days ? onTwoDays(pair, story) : atTwoTimes(pair, story))
        .<Verdict>map(
            found -> new Verdict.Conflict(RelationKind.DATE_CONFLICT, List.of(event.get(), found)))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /**
   * What a dated statement may be looked up by: what is told to have happened at the date or time.
   */
  public static Set<String> keys(Said said, Lexicon lexicon) {
    Set<String> keys = new LinkedHashSet<>();
    List<Span> spans =
        Stream.concat(
                OtherTime.points(said).stream().map(DateMention::span),
                OtherTime.clocks(said).stream().map(ClockTime::span))
            .toList();
    if (spans.isEmpty() || !tells(said)) {
      return keys;
    }
    for (Clause clause : said.clauses()) {
      if (spans.stream().anyMatch(span -> dates(clause, span, said))) {
        lexicon
            .keys(lemma(Happening.of(clause, said).word()))
            .forEach(key -> keys.add("when " + key));
      }
    }
    return keys;
  }

  private static Optional<Evidence> onTwoDays(Comparison pair, Story story) {
    for (DateMention left : OtherTime.points(pair.a())) {
      for (DateMention right : OtherTime.points(pair.b())) {
        if (left.comparable(right)
            && !(names(pair.a(), left) && names(pair.b(), right))
            && !sameWord(pair, left, right)
            && !(sameDay(left, right) && !(isFull(pair.a(), left) && isFull(pair.b(), right)))
            && !isOneNight(pair, left, right)
            && sameDoing(pair, Moment.of(left), Moment.of(right), story)) {
          return Optional.of(evidence("date", pair, left.span(), right.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> atTwoTimes(Comparison pair, Story story) {
    for (ClockTime left : OtherTime.clocks(pair.a())) {
      for (ClockTime right : OtherTime.clocks(pair.b())) {
        if (left.comparable(right) && sameDoing(pair, Moment.of(left), Moment.of(right), story)) {
          return Optional.of(evidence("time", pair, left.span(), right.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Evidence evidence(String signal, Comparison pair, Span left, Span right) {
    return Signals.of(
        signal,
        text(pair.a(), left) + " against " + text(pair.b(), right),
        Signals.FOUND,
        pair.a().place(left),
        pair.b().place(right));
  }

  /** When something was, by the calendar or by the clock. */
  private record Moment(Span span, Optional<LocalDate> day, OptionalInt minute) {

    static Moment of(DateMention date) {
      return new Moment(date.span(), onCalendar(date), OptionalInt.empty());
    }

    static Moment of(ClockTime time) {
      OptionalInt minute = time.half() ? OptionalInt.of(time.minute()) : OptionalInt.empty();
      return new Moment(time.span(), Optional.empty(), minute);
    }

    /** As {@link Integer#compare} tells; empty where it is not known which is the earlier. */
    OptionalInt order(Moment other) {
      if (day.isPresent() && other.day.isPresent()) {
        return OptionalInt.of(day.get().compareTo(other.day.get()));
      }
      return minute.isPresent() && other.minute.isPresent()
          ? OptionalInt.of(Integer.compare(minute.getAsInt(), other.minute.getAsInt()))
          : OptionalInt.empty();
    }
  }

  private static Optional<LocalDate> onCalendar(DateMention date) {
    if (date.year().isEmpty() || date.month().isEmpty() || date.day().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()));
    } catch (DateTimeException e) {
      // February 31st is no day.
      return Optional.empty();
    }
  }

  /** "Late on Thursday" and "early on Friday" are one night, unless both give the time. */
  private static boolean isOneNight(Comparison pair, DateMention left, DateMention right) {
    Optional<LocalDate> one = onCalendar(left);
    Optional<LocalDate> other = onCalendar(right);
    boolean timed = !pair.a().times().isEmpty() && !pair.b().times().isEmpty();
    if (one.isEmpty() || other.isEmpty() || timed) {
      return false;
    }
    long later = ChronoUnit.DAYS.between(one.get(), other.get());
    return later == 1 && isEnd(pair.a()) && isBeginning(pair.b())
        || later == -1 && isEnd(pair.b()) && isBeginning(pair.a());
  }

  private static boolean isEnd(Said said) {
    return has(said, ENDING)
        || said.times().stream().anyMatch(time -> time.minute() >= MIDNIGHT - NIGHT / 2);
  }

  private static boolean isBeginning(Said said) {
    return has(said, BEGINNING) || said.times().stream().anyMatch(time -> time.minute() <= NIGHT);
  }

  private static boolean has(Said said, Set<String> words) {
    return said.tokens().stream().anyMatch(token -> words.contains(lemma(token)));
  }

  /** Whether a word only tells at which time of a day something was. */
  static boolean isPartOfDay(Token token) {
    return PARTS_OF_DAY.contains(lemma(token));
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

  /** Whether both dates or times stand with one thing that happened. */
  private static boolean sameDoing(Comparison pair, Moment left, Moment right, Story story) {
    boolean clash = false;
    for (Clause one : pair.a().clauses()) {
      for (Clause other : pair.b().clauses()) {
        // What is put off is told with another date later on.
        boolean ahead = time(one, left.day(), pair.a()) == Clause.Time.AHEAD;
        if (Happening.like(pair, one, other, story)
            && one.factual() == other.factual()
            && time(one, left.day(), pair.a()) == time(other, right.day(), pair.b())) {
          if (!isAgain(one)
              && !isAgain(other)
              && !(ahead && !pair.onOneDay())
              && dates(one, left.span(), pair.a())
              && dates(other, right.span(), pair.b())
              && InRow.same(pair, one, other, left.order(right))
              && Happening.isOne(pair, one, other, story)) {
            return true;
          }
          clash = true;
        }
      }
    }
    return pair.sameClaim() && !clash;
  }

  /** "Goes on sale on 3 October": what is to be on a day to come is told as if it were now. */
  private static Clause.Time time(Clause clause, Optional<LocalDate> date, Said said) {
    boolean ahead =
        clause.time() == Clause.Time.NOW_OR_BEFORE
            && NOW.contains(clause.predicate().tag())
            && date.isPresent()
            && said.article().date().filter(date.get()::isAfter).isPresent();
    return ahead ? Clause.Time.AHEAD : clause.time();
  }

  /** "Met again": on another occasion. */
  private static boolean isAgain(Clause clause) {
    return clause.scope().stream().map(Words::lower).anyMatch(AGAIN::contains);
  }

  /** Whether the date is when the clause's own event was, not one told beside it. */
  private static boolean dates(Clause clause, Span date, Said said) {
    return holds(clause, date) || said.clauses().stream().noneMatch(other -> holds(other, date));
  }

  private static boolean holds(Clause clause, Span date) {
    return clause.scope().stream().anyMatch(token -> date.contains(token.span()));
  }

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DEMAND
        && said.act() != SpeechAct.PROPOSE
        && said.act() != SpeechAct.DENY;
  }

  /** The words that tell when, and those that say only that something was. */
  private static Set<Token> whenTokens(Said said) {
    Set<Token> words = new HashSet<>(Happening.mere(said));
    said.tokens().stream()
        .filter(token -> Happening.isWhen(said, token) || isPartOfDay(token))
        .forEach(words::add);
    return words;
  }

  private static String text(Said said, DateMention date) {
    return text(said, date.span());
  }

  private static String text(Said said, Span span) {
    return span.in(said.article().text());
  }
}
