package hearsay.relate.response.across;

import hearsay.language.Token;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a response answers in other articles: a claim of the same words, told on another occasion.
 */
public final class AcrossArticles {

  static final double CLAIM = 0.6;
  private static final double WORDS = 0.8;

  /** How sure matching must be that a denial and what it may deny are about one thing. */
  private static final double SIMILAR = 0.25;

  /** How sure it must be where they share few words. */
  private static final double ALIKE = 0.5;

  private static final double CHARGED = 0.5;

  /** How sure it must be that a refusal is of what is told. */
  private static final double REFUSED = 0.5;

  /** From here on one word in common is enough. */
  private static final double SURE = 0.8;

  private static final Pattern WHETHER = Pattern.compile("^(?:whether|if)\\b");

  private AcrossArticles() {}

  /** Answers beyond those within articles; to a denial one at most. */
  public static List<Answer> find(Story story, Map<String, Answer> within) {
    List<Answer> found = new ArrayList<>();
    for (Said said : story.inOrder()) {
      if (said.act() == SpeechAct.CONFIRM) {
        confirmed(said, story)
            .or(
                () ->
                    within.containsKey(said.id())
                        ? Optional.empty()
                        : SpelledOut.answer(said, story))
            .ifPresent(found::add);
      }
    }
    Map<String, Answer> best = new TreeMap<>();
    for (Comparison pair : story.pairs()) {
      denied(pair.a(), pair.b(), pair, story).ifPresent(answer -> better(answer, within, best));
      denied(pair.b(), pair.a(), pair, story).ifPresent(answer -> better(answer, within, best));
      charged(pair.a(), pair.b(), pair, story).ifPresent(answer -> better(answer, within, best));
      charged(pair.b(), pair.a(), pair, story).ifPresent(answer -> better(answer, within, best));
      refused(pair.a(), pair.b(), pair, story).ifPresent(answer -> better(answer, within, best));
      refused(pair.b(), pair.a(), pair, story).ifPresent(answer -> better(answer, within, best));
    }
    for (Said said : story.inOrder()) {
      Optional<Answer> elsewhere = PointedElsewhere.answer(said, story);
      elsewhere.ifPresent(answer -> better(answer, within, best));
      elsewhere.filter(answer -> sameFigure(answer, within)).ifPresent(found::add);
      OwnWord.denied(said, story).ifPresent(answer -> better(answer, within, best));
    }
    found.addAll(best.values());
    found.addAll(Asked.find(story, within.values()));
    Map<String, Answer> known = new TreeMap<>(within);
    found.forEach(answer -> known.putIfAbsent(answer.response().id(), answer));
    found.addAll(Relayed.find(story, known));
    return found;
  }

  /** Of several that a response may answer the surest, of equals the first. */
  private static void better(Answer answer, Map<String, Answer> within, Map<String, Answer> best) {
    if (!within.containsKey(answer.response().id())) {
      best.merge(
          answer.response().id(), answer, (old, now) -> now.score() > old.score() ? now : old);
    }
  }

  /** The earliest statement of the claim in another article that was not made on this occasion. */
  private static Optional<Answer> confirmed(Said response, Story story) {
    return story.claim(response.claimId()).stream()
        .filter(said -> !said.sameArticle(response))
        .filter(said -> said.act() != SpeechAct.QUESTION && said.act() != SpeechAct.CONFIRM)
        .filter(said -> !said.statement().isNarration() && Occasions.otherOccasion(said, response))
        .filter(said -> !said.sharesSpeaker(response) || Occasions.before(said, response))
        .filter(said -> tellsDoing(said, response, story.lexicon()))
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

  /** Who confirms that money was offered does not confirm that it was paid. */
  private static boolean tellsDoing(Said said, Said response, Lexicon lexicon) {
    List<String> doings =
        response.clauses().stream()
            .limit(1)
            .map(Clause::predicate)
            .filter(Token::isVerb)
            .filter(verb -> !PredicateKinds.isLight(verb))
            .map(Words::lemma)
            .toList();
    return doings.isEmpty()
        || said.words().stream()
            .anyMatch(word -> doings.stream().anyMatch(doing -> lexicon.like(word.lemma(), doing)));
  }

  /** A denial with a content of its own, against a claim of the same words. */
  private static Optional<Answer> denied(Said response, Said told, Comparison pair, Story story) {
    if (!mayDeny(response, told, pair, story)
        || pair.similarity() < SIMILAR
        || InCommon.words(pair) < InCommon.LEAST) {
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

  /** A denial in other words, of what is told about the one who denies. */
  private static Optional<Answer> charged(Said response, Said told, Comparison pair, Story story) {
    if (!mayDeny(response, told, pair, story)
        || pair.similarity() < ALIKE
        || told.statement().isNarration()
        // A name alone charges nobody with anything.
        || told.clauses().isEmpty()
        || !Targets.mentions(told, response, story)) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            response,
            told,
            List.of(
                Signals.of("same matter", "told of the one who denies", CHARGED, told.places()))));
  }

  /** "Would not say whether the tax was paid", "neither confirmed nor denied the arrest". */
  private static Optional<Answer> refused(Said response, Said told, Comparison pair, Story story) {
    boolean open =
        response.act() == SpeechAct.NEITHER_CONFIRM_NOR_DENY
            || response.act() == SpeechAct.DECLINE
                && WHETHER.matcher(response.statement().text()).find();
    if (!open
        || pair.sameArticle()
        || pair.similarity() < REFUSED
        || InCommon.words(pair) < 1
        || pair.common(Set.of(), Set.of()).size() < InCommon.LEAST && pair.similarity() < SURE
        || !story.oneEvent(pair)
        || !Targets.tells(told)
        || told.negated()
        || told.statement().isNarration()
        || response.sharesSpeaker(told)
        || Occasions.later(told, response)) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            response,
            told,
            List.of(Signals.of("same matter", "told elsewhere", CHARGED, told.places()))));
  }

  private static boolean mayDeny(Said response, Said told, Comparison pair, Story story) {
    return response.act() == SpeechAct.DENY
        && !pair.sameArticle()
        && story.oneEvent(pair)
        && Targets.tells(told)
        && !told.negated()
        && !response.sharesSpeaker(told)
        && !response.sameClaim(told)
        && !Occasions.later(told, response)
        && Pointing.of(response, story).filter(p -> p.matter().isEmpty()).isEmpty();
  }

  /** Whether the number that is rejected in the article is the one that was given elsewhere. */
  private static boolean sameFigure(Answer elsewhere, Map<String, Answer> within) {
    Answer here = within.get(elsewhere.response().id());
    return here != null && InCommon.sameNumber(here.target(), elsewhere.target());
  }
}
