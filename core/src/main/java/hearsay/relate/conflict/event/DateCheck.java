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
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One event on two days, or at two times of day. Dates that only limit a time ("since", "until")
 * are left alone.
 */
public final class DateCheck implements ConflictCheck {

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
      if (spans.stream().anyMatch(span -> DatedDoing.dates(clause, span, said))) {
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
            && !OneDay.mayBe(pair, left, right)
            && DatedDoing.isOne(pair, Moment.of(left), Moment.of(right), story)) {
          return Optional.of(evidence("date", pair, left.span(), right.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> atTwoTimes(Comparison pair, Story story) {
    for (ClockTime left : OtherTime.clocks(pair.a())) {
      for (ClockTime right : OtherTime.clocks(pair.b())) {
        if (left.comparable(right)
            && DatedDoing.isOne(pair, Moment.of(left), Moment.of(right), story)) {
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

  private static String text(Said said, Span span) {
    return span.in(said.article().text());
  }
}
