package hearsay.relate.conflict.number;

import static java.util.Objects.requireNonNull;

import hearsay.language.Quantity;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "31,000 litres, more than twice the amount given by the operator": whoever holds his number
 * against another's says himself that both are of one thing. The other's is the one of which it is
 * that multiple.
 */
public final class StatedMultiple implements ConflictCheck {

  private static final double SAID_SO = 0.4;

  /** How far the multiple may be from the stated one, as a share of it. */
  private static final double ROUGHLY = 0.15;

  /** "More than twice" is less than three times as much. */
  private static final double MOST_MORE = 1.5;

  /** How far behind the content it may go on: a content often ends at the comma. */
  private static final int BEHIND = 45;

  private static final Map<String, Integer> FACTORS =
      Map.ofEntries(
          Map.entry("twice", 2),
          Map.entry("double", 2),
          Map.entry("triple", 3),
          Map.entry("two times", 2),
          Map.entry("three times", 3),
          Map.entry("four times", 4),
          Map.entry("five times", 5),
          Map.entry("six times", 6),
          Map.entry("seven times", 7),
          Map.entry("eight times", 8),
          Map.entry("nine times", 9),
          Map.entry("ten times", 10));

  /** The number of somebody else, not of something else ("twice the number of votes"). */
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?i)\\b(?<more>(?:more than|over) )?(?<factor>"
              + String.join("|", FACTORS.keySet())
              + ") the (?:official |government |police |company )?"
              + "(?:figure|number|amount|estimate|toll|total|sum|count|tally)"
              + "(?=$|[.,;:\"\u201d]| (?:first |originally |initially |officially )?"
              + "(?:given|reported|announced|provided|released|claimed|stated|cited|put|by|from)\\b)");

  /** A number of the statement, and what it is held to be of another's. */
  private record Multiple(Quantity quantity, int factor, boolean more, Span words) {

    boolean isOf(Quantity other) {
      double times = quantity.low() / other.low();
      return more
          ? times >= factor && times < factor * MOST_MORE
          : Math.abs(times - factor) <= ROUGHLY * factor;
    }
  }

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().quantities().isEmpty()
        || pair.b().quantities().isEmpty()
        || pair.a().sharesSpeaker(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    return answer(pair, pair.a(), pair.b(), story)
        .or(() -> answer(pair, pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  private static Optional<Verdict> answer(Comparison pair, Said said, Said other, Story story) {
    return multiple(said)
        .flatMap(
            multiple ->
                Scope.told(other).stream()
                    .filter(quantity -> isOfOneKind(multiple.quantity(), quantity, story))
                    .filter(multiple::isOf)
                    .findFirst()
                    .map(quantity -> conflict(pair, said, multiple, other, quantity)));
  }

  /** What is held against another's number: the nearest number before the words that do so. */
  private static Optional<Multiple> multiple(Said said) {
    String text = said.article().text();
    for (Span span : said.statement().spans()) {
      Matcher matcher =
          MULTIPLE
              .matcher(text)
              .region(span.begin(), Math.min(text.length(), span.end() + BEHIND))
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      if (matcher.find()) {
        int factor = requireNonNull(FACTORS.get(matcher.group("factor").toLowerCase(Locale.ROOT)));
        boolean more = matcher.group("more") != null;
        Span words = new Span(matcher.start(), matcher.end());
        return Scope.told(said).stream()
            .filter(told -> told.span().end() <= words.begin())
            .reduce((far, near) -> near)
            .map(nearest -> new Multiple(nearest, factor, more, words));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfOneKind(Quantity one, Quantity other, Story story) {
    return one.unit().equals(other.unit())
        && !other.times()
        && other.low() > 0
        && (one.counted().isEmpty()
            || other.counted().isEmpty()
            || story.lexicon().like(noun(one), noun(other)));
  }

  private static String noun(Quantity quantity) {
    return quantity.counted().toLowerCase(Locale.ROOT);
  }

  private static Verdict conflict(
      Comparison pair, Said said, Multiple multiple, Said other, Quantity quantity) {
    Evidence event =
        Signals.of(
            "same count",
            "'" + multiple.words().in(said.article().text()) + "'",
            SAID_SO,
            said.place(multiple.words()),
            other.place(quantity.span()));
    boolean inOrder = said == pair.a();
    List<Evidence> evidence =
        TwoNumbers.evidence(
            pair,
            inOrder ? multiple.quantity() : quantity,
            inOrder ? quantity : multiple.quantity(),
            event);
    return new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence);
  }
}
