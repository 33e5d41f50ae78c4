package hearsay.relate;

import hearsay.model.SpeechAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a response answers in other articles: a claim of the same words, told on another occasion.
 */
final class AcrossArticles {

  private static final double CLAIM = 0.6;
  private static final double WORDS = 0.8;
  private static final int MIN_COMMON = 2;

  private AcrossArticles() {}

  /** Answers beyond those within articles; to a denial one at most. */
  static List<Answer> find(Story story, Map<String, Answer> within) {
    List<Answer> found = new ArrayList<>();
    for (Said said : story.inOrder()) {
      if (said.act() == SpeechAct.CONFIRM) {
        confirmed(said, story).ifPresent(found::add);
      }
    }
    Map<String, Answer> best = new TreeMap<>();
    for (Comparison pair : story.pairs()) {
      denied(pair.a(), pair.b(), pair, story).ifPresent(answer -> better(answer, within, best));
      denied(pair.b(), pair.a(), pair, story).ifPresent(answer -> better(answer, within, best));
    }
    for (Said said : story.inOrder()) {
      pointed(said, story).ifPresent(answer -> better(answer, within, best));
    }
    found.addAll(best.values());
    return found;
  }

  /** Of several that a response may answer the surest, of equals the first. */
  private static void better(Answer answer, Map<String, Answer> within, Map<String, Answer> best) {
    if (!within.containsKey(answer.response().id())) {
      best.merge(
          answer.response().id(),
          answer,
          (old, now) -> now.score() > old.score() ? now : old);
    }
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
        || later(told, response)
        || Pointing.of(response, story).filter(p -> p.matter().isEmpty()).isPresent()
        || common(pair) < MIN_COMMON) {
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

  /** "The Gazette's report of ...": told by that party, or in those words, in another article. */
  private static Optional<Answer> pointed(Said response, Story story) {
    if (response.act() != SpeechAct.DENY && response.act() != SpeechAct.NEITHER_CONFIRM_NOR_DENY) {
      return Optional.empty();
    }
    Optional<Pointing> pointing =
        Pointing.of(response, story).filter(found -> !found.matter().isEmpty());
    if (pointing.isEmpty()) {
      return Optional.empty();
    }
    Pointing to = pointing.get();
    return story.inOrder().stream()
        .filter(said -> !said.sameArticle(response) && !later(said, response))
        .filter(said -> Targets.tells(said) && !said.negated() && !said.sharesSpeaker(response))
        .filter(said -> to.about(said, response, story.lexicon()))
        .max(
            Comparator.comparing((Said said) -> to.owns(said, story))
                .thenComparing(said -> to.shared(said, story.lexicon()))
                .thenComparing(Said::id, Comparator.reverseOrder()))
        .map(
            said ->
                new Answer(
                    response,
                    said,
                    List.of(
                        Signals.of(
                            "same matter",
                            "'" + to.head().text() + "' points to it",
                            CLAIM,
                            said.places()))));
  }

  /** How many words they share that are no names. */
  private static long common(Comparison pair) {
    return pair.common(Set.of(), Set.of()).stream()
        .filter(match -> !match.a().token().isProperNoun())
        .count();
  }

  /** Whether the one is known to have appeared after the other. */
  private static boolean later(Said said, Said response) {
    Optional<LocalDate> day = said.article().date();
    Optional<LocalDate> answered = response.article().date();
    return day.isPresent() && answered.isPresent() && day.get().isAfter(answered.get());
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
