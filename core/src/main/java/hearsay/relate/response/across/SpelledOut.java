package hearsay.relate.response.across;

import hearsay.language.Quantity;
import hearsay.model.Place;
import hearsay.model.SpeechAct;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InArticle;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A confirmation in few words that the speaker's next sentence spells out: "She confirmed that a
 * payment had been made. 'Three million left the account,' she said." What tells of that very
 * amount, before or in another article, and of what is confirmed, is what she confirms.
 */
final class SpelledOut {

  private static final double SAME_AMOUNT = 0.5;

  /** Longer contents tell themselves what they confirm. */
  private static final int FEW_WORDS = 4;

  /** Smaller counts are met everywhere. */
  private static final double MANY = 20;

  private SpelledOut() {}

  /** What the confirmation answers; empty where no amount ties the two. */
  static Optional<Answer> answer(Said response, Story story) {
    if (response.act() != SpeechAct.CONFIRM || response.words().size() > FEW_WORDS) {
      return Optional.empty();
    }
    Optional<Said> next =
        story.article(response.article().id()).stream()
            .filter(said -> InArticle.precedes(response, said))
            .findFirst()
            .filter(said -> said.sharesSpeaker(response))
            .filter(said -> said.paragraph() == response.paragraph());
    return next.flatMap(
        own ->
            story.inOrder().stream()
                .filter(said -> !said.sharesSpeaker(response))
                .filter(
                    said ->
                        said.sameArticle(response)
                            ? InArticle.precedes(said, response)
                            : !Occasions.later(said, response))
                .filter(said -> Targets.tells(said) && !said.negated())
                .filter(said -> tellsOf(said, response, story) && sharesAmount(said, own))
                .findFirst()
                .map(said -> answer(response, own, said)));
  }

  private static boolean tellsOf(Said said, Said response, Story story) {
    return response.words().stream()
        .anyMatch(
            word ->
                said.words().stream()
                    .anyMatch(
                        other ->
                            story.lexicon().like(word.lemma(), other.lemma())
                                || Lexicon.kin(word.lemma(), other.lemma())));
  }

  private static boolean sharesAmount(Said said, Said own) {
    return own.quantities().stream()
        .filter(quantity -> quantity.low() >= MANY)
        .anyMatch(quantity -> said.quantities().stream().anyMatch(q -> isSame(q, quantity)));
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.low() == other.low()
        && one.high() == other.high()
        && one.unit().equals(other.unit())
        && one.counted().equals(other.counted());
  }

  private static Answer answer(Said response, Said own, Said told) {
    List<Place> places = new ArrayList<>(own.places());
    places.addAll(told.places());
    return new Answer(
        response,
        told,
        List.of(Signals.of("same amount", "spelled out behind it", SAME_AMOUNT, places)));
  }
}
