package hearsay.relate.conflict.opposite;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.DateMention;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "No date has been set for the meeting" against a meeting on the 14th: a day that is told of what
 * is to come, though there is none. A later report may name the day that was still open.
 */
public final class NoDateCheck implements ConflictCheck {

  private static final double SAME_EVENT = 0.4;

  private static final String DATE = "date";

  /** What a date is said not to be; "no date on the label" is none of them. */
  private static final Set<String> SETTING =
      Set.of("set", "fix", "choose", "be", "have", "schedule", "agree", "decide", "name", "pick");

  /** What is pencilled in is not set. */
  private static final Set<String> TENTATIVE =
      Set.of("pencil", "tentative", "tentatively", "provisional", "provisionally", "likely");

  /** A date in the one, and the word that says so in the other. */
  private record Named(DateMention date, Token thing) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b()) || pair.sameClaim() || Nested.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    return against(pair.a(), pair.b(), story)
        .or(() -> against(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** Whether a statement says that there is no date. */
  public static boolean denies(Said said) {
    return none(said).isPresent();
  }

  /** Whether a statement names a day of what is to come. */
  public static boolean names(Said said) {
    return isAhead(said) && !days(said).isEmpty();
  }

  private static Optional<Verdict> against(Said open, Said dated, Story story) {
    Optional<Clause> none = none(open);
    if (none.isEmpty() || !names(dated) || isBefore(open, dated)) {
      return Optional.empty();
    }
    return named(open, none.get(), dated, story)
        .map(
            named -> {
              Token negator = none.get().negator().orElse(none.get().predicate());
              Evidence event =
                  Signals.of(
                      "same event",
                      named.thing.text(),
                      SAME_EVENT,
                      dated.place(named.thing.span()));
              Evidence date =
                  Signals.of(
                      "date",
                      "no date against " + named.date.span().in(dated.article().text()),
                      Signals.FOUND,
                      open.place(negator.span()),
                      dated.place(named.date.span()));
              return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, date));
            });
  }

  private static Optional<Clause> none(Said said) {
    if (said.act() == SpeechAct.QUESTION || said.act() == SpeechAct.DEMAND) {
      return Optional.empty();
    }
    return said.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Negation.NOUN && clause.factual())
        .filter(clause -> clause.negated().filter(noun -> lemma(noun).equals(DATE)).isPresent())
        .filter(
            clause ->
                SETTING.contains(lemma(clause.predicate()))
                    || lemma(clause.predicate()).equals(DATE))
        .findFirst();
  }

  /** The day that the other names as the date, or of the thing that has none. */
  private static Optional<Named> named(Said open, Clause none, Said dated, Story story) {
    Optional<Token> thing =
        dated.words().stream()
            .map(Said.Word::token)
            .filter(token -> token.isNoun() && !token.isProperNoun())
            .filter(
                token ->
                    lemma(token).equals(DATE)
                        || none.scope().stream()
                            .filter(word -> word.isNoun() && open.isContent(word))
                            .filter(word -> !word.isProperNoun() && !lemma(word).equals(DATE))
                            .anyMatch(word -> story.lexicon().like(lemma(word), lemma(token))))
            .findFirst();
    return thing.map(token -> new Named(days(dated).get(0), token));
  }

  private static List<DateMention> days(Said said) {
    return OtherTime.points(said).stream()
        .filter(date -> date.month().isPresent() && date.day().isPresent())
        .filter(date -> said.article().date().filter(day -> isAfter(date, day)).isPresent())
        .toList();
  }

  private static boolean isAfter(DateMention date, LocalDate day) {
    int year = date.year().orElse(day.getYear());
    int month = date.month().orElse(1);
    return LocalDate.of(year, month, 1).plusDays(date.day().orElse(1) - 1L).isAfter(day);
  }

  private static boolean isAhead(Said said) {
    Modality modality = said.statement().modality();
    return !said.negated()
        && said.tokens().stream().noneMatch(token -> TENTATIVE.contains(lemma(token)))
        && modality != Modality.HEDGED
        && modality != Modality.CONDITIONAL
        && switch (said.act()) {
          case ASSERT, CONFIRM, PREDICT, PROMISE -> true;
          default -> false;
        };
  }

  /** What was open in an earlier report may be settled in a later one. */
  private static boolean isBefore(Said open, Said dated) {
    return open.article().date().isPresent()
        && dated.article().date().isPresent()
        && open.article().date().get().isBefore(dated.article().date().get());
  }
}
