package hearsay.relate;

import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a response answers in other articles: a claim of the same words, told on another occasion.
 */
final class AcrossArticles {

  private static final double CLAIM = 0.6;
  private static final double WORDS = 0.8;

  private AcrossArticles() {}

  /** Answers beyond those within articles; at most one for each response and claim. */
  static List<Answer> find(Story story, Map<String, Answer> within) {
    List<Answer> found = new ArrayList<>();
    for (Said said : story.inOrder()) {
      if (said.act() == SpeechAct.CONFIRM) {
        confirmed(said, story).ifPresent(found::add);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Comparison pair : story.pairs()) {
      denied(pair.a(), pair.b(), pair, story)
          .filter(a -> fresh(a, within, seen))
          .ifPresent(found::add);
      denied(pair.b(), pair.a(), pair, story)
          .filter(a -> fresh(a, within, seen))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean fresh(Answer answer, Map<String, Answer> within, Set<String> seen) {
    Answer own = within.get(answer.response().id());
    return own == null && seen.add(answer.response().id() + "\n" + answer.target().claimId());
  }

  /** The earliest statement of the claim in another article that was not made on this occasion. */
  private static Optional<Answer> confirmed(Said response, Story story) {
    return story.claim(response.claimId()).stream()
        .filter(said -> !said.sameArticle(response))
        .filter(said -> said.act() != SpeechAct.QUESTION && said.act() != SpeechAct.CONFIRM)
        .filter(said -> !said.statement().isNarration() && otherOccasion(said, response))
        .filter(said -> !said.sharesSpeaker(response) || before(said, response))
        .findFirst()
        .map(
            said ->
                new Answer(
                    response,
                    said,
                    List.of(
                        Signals.of(
                            "same claim", "told in another article", CLAIM, said.places()))));
  }

  /** A denial with a content of its own, against a claim of the same words. */
  private static Optional<Answer> denied(Said response, Said told, Comparison pair, Story story) {
    if (response.act() != SpeechAct.DENY
        || pair.sameArticle()
        || !Targets.tells(told)
        || told.negated()
        || response.sharesSpeaker(told)
        || response.sameClaim(told)
        || response.words().size() < 2) {
      return Optional.empty();
    }
    return Signals.sameEvent(pair, Set.of(), Set.of(), story)
        .map(
            same ->
                new Answer(
                    response,
                    told,
                    List.of(
                        Signals.of(
                            "same event",
                            same.value(),
                            WORDS * pair.shared() + 0.1,
                            same.places()))));
  }

  /** Whether the two were not said by one speaker on one occasion. */
  static boolean otherOccasion(Said one, Said other) {
    if (!one.sharesSpeaker(other) || one.utteredOnOtherDay(other)) {
      return true;
    }
    return !one.channelIds().isEmpty() && !one.channelIds().equals(other.channelIds());
  }

  /** Whether it is known to have been said on an earlier day. */
  static boolean before(Said said, Said response) {
    return said.utteredOnOtherDay(response)
        && said.uttered().get().first().isBefore(response.uttered().get().first());
  }
}
