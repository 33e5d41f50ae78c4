package hearsay.relate.response.across;

import hearsay.model.SpeechAct;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a response points to in another article. */
final class PointedElsewhere {

  private PointedElsewhere() {}

  /** "The Gazette's report of ...": told by that party, or in those words, in another article. */
  static Optional<Answer> answer(Said response, Story story) {
    if (response.act() != SpeechAct.DENY && response.act() != SpeechAct.NEITHER_CONFIRM_NOR_DENY) {
      return Optional.empty();
    }
    Optional<Pointing> pointing =
        Pointing.of(response, story)
            .filter(
                found ->
                    !found.matter().isEmpty()
                        || found.kind() == Pointing.Kind.FIGURE && found.namesOwner());
    if (pointing.isEmpty()) {
      return Optional.empty();
    }
    Pointing to = pointing.get();
    if (to.kind() == Pointing.Kind.FIGURE && to.namesOwner() && response.quantities().isEmpty()) {
      return figure(response, to, story);
    }
    return story.inOrder().stream()
        .filter(said -> !said.sameArticle(response) && !said.statement().isNarration())
        .filter(said -> said.act() != SpeechAct.CONFIRM || !Occasions.later(said, response))
        .filter(said -> Targets.tells(said) && !said.negated() && !said.sharesSpeaker(response))
        .filter(said -> to.about(said, response, story.lexicon()))
        .filter(
            said ->
                to.owner().isEmpty()
                    || to.owns(said, story)
                    || to.shared(said, story.lexicon()) > InCommon.LEAST)
        .max(
            Comparator.comparing((Said said) -> to.owns(said, story))
                .thenComparing(said -> to.shared(said, story.lexicon()))
                .thenComparing(Said::id, Comparator.reverseOrder()))
        .map(said -> pointsTo(response, said, to));
  }

  /** "The union's figure", with no number told: the only one that the party has given elsewhere. */
  private static Optional<Answer> figure(Said response, Pointing to, Story story) {
    List<Said> given =
        story.inOrder().stream()
            .filter(said -> !said.sameArticle(response) && !Occasions.later(said, response))
            .filter(said -> Targets.tells(said) && to.owns(said, story))
            .filter(said -> !said.statement().isNarration() && !said.quantities().isEmpty())
            .toList();
    boolean one =
        given.stream()
                .flatMap(said -> said.quantities().stream())
                .map(quantity -> quantity.low() + " " + quantity.high())
                .distinct()
                .count()
            == 1;
    return one ? Optional.of(pointsTo(response, given.get(0), to)) : Optional.empty();
  }

  private static Answer pointsTo(Said response, Said said, Pointing to) {
    return new Answer(
        response,
        said,
        List.of(
            Signals.of(
                "same matter",
                "'" + to.head().text() + "' points to it",
                AcrossArticles.CLAIM,
                said.places())));
  }
}
