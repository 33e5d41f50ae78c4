package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.SpeechAct;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the count itself is disputed, so that a bound is no excuse. */
final class Disputed {

  private static final Set<String> FIGURES =
      Set.of("count", "toll", "figure", "number", "total", "estimate", "tally");

  /** From here on matching holds a number and what another says of it to be about one thing. */
  private static final double SIMILAR = 0.3;

  /** How many times a bound the other count is that is no mere part of it. */
  private static final double FAR_BEYOND = 1.5;

  private Disputed() {}

  /**
   * That one article sets far more of one party beside "at least" so many of another: had the count
   * only moved on, it would say so.
   */
  static Optional<Evidence> beside(Comparison pair, Quantity left, Quantity right) {
    boolean far =
        isFarBeyond(left, right) && left.bound() == Quantity.Bound.AT_LEAST
            || isFarBeyond(right, left) && right.bound() == Quantity.Bound.AT_LEAST;
    boolean rivals =
        pair.sameArticle()
            && pair.a().speakerId().isPresent()
            && pair.b().speakerId().isPresent()
            && !pair.a().sharesSpeaker(pair.b());
    return far && rivals
        ? Optional.of(
            Signals.of("rival count", "one article gives both", 0.1, pair.a().place(left.span())))
        : Optional.empty();
  }

  private static boolean isFarBeyond(Quantity limit, Quantity count) {
    return count.bound() == Quantity.Bound.EXACT && count.low() >= FAR_BEYOND * limit.low();
  }

  /**
   * That the speaker of one number rejects what the speaker of the other says: then "at least" is
   * no excuse.
   */
  static Optional<Evidence> found(Comparison pair, Story story) {
    return denial(pair.a(), pair.b(), story).or(() -> denial(pair.b(), pair.a(), story));
  }

  private static Optional<Evidence> denial(Said denier, Said denied, Story story) {
    if (denier.sharesSpeaker(denied)
        || !denier.sameArticle(denied) && story.similarity(denier, denied) < SIMILAR) {
      return Optional.empty();
    }
    return story.article(denier.article().id()).stream()
        .filter(said -> said.act() == SpeechAct.DENY && said.sharesSpeaker(denier))
        .filter(said -> Math.abs(said.paragraph() - denier.paragraph()) <= 1)
        .filter(said -> said.tokens().stream().anyMatch(Disputed::meansCount))
        .findFirst()
        .map(said -> Signals.of("disputed", "the count itself is disputed", 0.1, said.places()));
  }

  private static boolean meansCount(Token token) {
    return FIGURES.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
