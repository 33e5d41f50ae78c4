package hearsay.relate.conflict.number;

import hearsay.language.DateMention;
import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A number that says of what it is by where it stands: "About 700 came", and right behind it "the
 * police put the number", or "the turnout", "at 300". It counts what the number beside it counts,
 * and is held against it without a word in common.
 */
public final class RivalFigure implements ConflictCheck {

  private static final double NEXT_TO_IT = 0.3;

  /** How many times the other a number may be that answers it. */
  private static final double MOST_TIMES = 10;

  /** What such a statement may say besides its number. */
  private static final Set<String> OF_FIGURES =
      Set.of(
          "number",
          "figure",
          "toll",
          "count",
          "total",
          "tally",
          "sum",
          "estimate",
          "put",
          "be",
          "close",
          "near",
          "true",
          "real",
          "actual",
          "correct",
          "right",
          "know",
          "stand",
          "say",
          "rather",
          "instead",
          "only",
          "just",
          "more",
          "less",
          "high",
          "low",
          "company",
          "official");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (!pair.sameArticle()
        || pair.a().sharesSpeaker(pair.b())
        || Math.abs(pair.a().paragraph() - pair.b().paragraph()) > 1
        || !told(pair.a())
        || !told(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    return bare(pair.a())
        .flatMap(figure -> answers(pair, figure, pair.a(), pair.b(), story))
        .or(
            () ->
                bare(pair.b()).flatMap(figure -> answers(pair, figure, pair.b(), pair.a(), story)))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  private static boolean told(Said said) {
    return !said.act().isRefusal() && !said.statement().text().endsWith("?");
  }

  /** The one number of a statement that says nothing else; empty for any other statement. */
  public static Optional<Quantity> bare(Said said) {
    List<Quantity> told = Scope.told(said);
    if (told.size() != 1
        || told.get(0).times()
        || Scope.isLabel(said, told.get(0))
        || Scope.isWhen(said, told.get(0))
        || isGivenUp(said)) {
      return Optional.empty();
    }
    Quantity figure = told.get(0);
    Optional<Counted.Kind> kind = Counted.of(said, figure).kind();
    boolean onlyFigure =
        said.words().stream()
            .map(Said.Word::token)
            .filter(token -> said.quantities().stream().noneMatch(q -> holds(said, q, token)))
            .filter(token -> said.dates().stream().noneMatch(date -> holds(date, token)))
            .map(Words::lemma)
            .allMatch(
                lemma ->
                    OF_FIGURES.contains(lemma) || kind.filter(k -> k.isTold(lemma)).isPresent());
    return onlyFigure ? Optional.of(figure) : Optional.empty();
  }

  /** "The figure of 700 was too high", "I never said 700": nobody stands by the number. */
  private static boolean isGivenUp(Said said) {
    List<Token> tokens = said.tokens();
    return said.negated()
        || IntStream.range(1, tokens.size())
            .filter(i -> Words.lower(tokens.get(i - 1)).equals("too"))
            .anyMatch(i -> tokens.get(i).tag().startsWith("JJ"));
  }

  /** Whether a word is of the number or of its unit. */
  private static boolean holds(Said said, Quantity quantity, Token token) {
    return quantity.span().overlaps(token.span())
        || Words.lemma(token).equalsIgnoreCase(quantity.counted())
            && Measure.of(said, quantity).isPresent();
  }

  private static boolean holds(DateMention date, Token token) {
    return date.span().contains(token.span());
  }

  private static Optional<Verdict> answers(
      Comparison pair, Quantity figure, Said bare, Said other, Story story) {
    if (!isBefore(other, bare) && resolved(bare, figure, story).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> noun =
        isBefore(other, bare) ? Optional.empty() : resolved(bare, figure, story);
    return Scope.told(other).stream()
        .filter(quantity -> counts(bare, figure, other, quantity))
        .filter(quantity -> noun.isEmpty() || story.lexicon().like(noun.get(), lower(quantity)))
        .findFirst()
        .map(quantity -> verdict(pair, figure, bare, quantity, other));
  }

  /** What the nearest number before it counts, which is what it counts too. */
  private static Optional<String> resolved(Said bare, Quantity figure, Story story) {
    return story.article(bare.article().id()).stream()
        .filter(said -> isBefore(said, bare) && bare.paragraph() - said.paragraph() <= 1)
        .flatMap(
            said ->
                Scope.told(said).stream()
                    .filter(quantity -> counts(bare, figure, said, quantity))
                    .limit(1))
        .reduce((far, near) -> near)
        .map(RivalFigure::lower);
  }

  private static boolean isBefore(Said one, Said other) {
    return one.statement().begin() < other.statement().begin();
  }

  private static String lower(Quantity quantity) {
    return quantity.counted().toLowerCase(Locale.ROOT);
  }

  /** Whether the number can be of what the bare one is of. */
  private static boolean counts(Said bare, Quantity figure, Said other, Quantity quantity) {
    Optional<Measure> one = Measure.of(bare, figure);
    Optional<Measure> two = Measure.of(other, quantity);
    boolean sameUnit =
        one.isPresent()
            ? two.isPresent() && one.get().dimension() == two.get().dimension()
            : figure.unit().equals(quantity.unit())
                && two.filter(m -> m.dimension() == Measure.Dimension.TIME).isEmpty();
    Optional<Counted.Kind> kind = Counted.of(bare, figure).kind();
    double times =
        Math.max(figure.high(), quantity.high())
            / Math.max(1, Math.min(figure.low(), quantity.low()));
    return sameUnit
        && (kind.isEmpty() || kind.equals(Counted.of(other, quantity).kind()))
        && !quantity.times()
        && !Scope.isLabel(other, quantity)
        && SameCount.hasNoun(other, quantity)
        && (one.isPresent() || times <= MOST_TIMES);
  }

  private static Verdict verdict(
      Comparison pair, Quantity figure, Said bare, Quantity quantity, Said other) {
    Evidence event =
        Signals.of(
            "same count",
            "told right beside it, of " + quantity.counted(),
            NEXT_TO_IT,
            bare.place(figure.span()),
            other.place(quantity.span()));
    boolean inOrder = bare == pair.a();
    List<Evidence> evidence =
        TwoNumbers.evidence(pair, inOrder ? figure : quantity, inOrder ? quantity : figure, event);
    Optional<Measure> one = Measure.of(bare, figure);
    Optional<Measure> two = Measure.of(other, quantity);
    boolean same =
        one.isPresent() && two.isPresent()
            ? one.get().agrees(two.get())
            : figure.overlaps(quantity) || figure.rounds(quantity);
    if (same) {
      return figure.low() == quantity.low() && figure.high() == quantity.high()
          ? Verdict.NOT_COMPARABLE
          : new Verdict.NoConflict(NonConflictReason.ROUNDING, evidence);
    }
    return one.isEmpty() && figure.boundHolds(quantity)
        ? new Verdict.NoConflict(NonConflictReason.BOUND, evidence)
        : new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence);
  }
}
