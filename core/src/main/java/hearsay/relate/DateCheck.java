package hearsay.relate;

import hearsay.language.DateMention;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One event on two days. Dates that only limit a time ("since", "until") are left alone. */
final class DateCheck implements ConflictCheck {

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
    if (event.isEmpty() || !sameDoing(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (DateMention left : OtherTime.points(pair.a())) {
      for (DateMention right : OtherTime.points(pair.b())) {
        if (left.comparable(right)) {
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

  /** Whether a verb is shared: two things at one place on two days are two things. */
  private static boolean sameDoing(Comparison pair) {
    return pair.sameClaim()
        || pair.common(Set.of(), Set.of()).stream()
            .anyMatch(match -> match.a().token().isVerb() && match.b().token().isVerb());
  }

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
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
