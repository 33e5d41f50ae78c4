package hearsay.relate;

import hearsay.language.Token;
import hearsay.model.SpeechAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a response answers in other articles: a claim of the same words, told on another occasion.
 */
final class AcrossArticles {

  private static final double CLAIM = 0.6;
  private static final double WORDS = 0.8;
  static final int MIN_COMMON = 2;

  /** How sure matching must be that a denial and what it may deny are about one thing. */
  private static final double SIMILAR = 0.25;

  /** How sure it must be where they share few words. */
  private static final double ALIKE = 0.5;

  private static final double CHARGED = 0.5;

  /** How much of what he denies to have said must be in what he said. */
  private static final double OWN = 0.5;

  private static final String SAID =
      "(?:said|promised|claimed|told|stated|suggested|pledged|vowed|threatened)";

  private static final Pattern NEVER_SAID =
      Pattern.compile("\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?: have| has| had)? never " + SAID);

  private static final Pattern HAVING_SAID =
      Pattern.compile("\\bhaving(?: ever)? " + SAID + "[^.]*$");

  /** How far before a content its verb may stand. */
  private static final int LEAD = 40;

  private AcrossArticles() {}

  /** Answers beyond those within articles; to a denial one at most. */
  static List<Answer> find(Story story, Map<String, Answer> within) {
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
    }
    for (Said said : story.inOrder()) {
      Optional<Answer> elsewhere = pointed(said, story);
      elsewhere.ifPresent(answer -> better(answer, within, best));
      elsewhere.filter(answer -> sameFigure(answer, within)).ifPresent(found::add);
      ownWord(said, story).ifPresent(answer -> better(answer, within, best));
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
        .filter(said -> !said.statement().isNarration() && otherOccasion(said, response))
        .filter(said -> !said.sharesSpeaker(response) || before(said, response))
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

  private static boolean mayDeny(Said response, Said told, Comparison pair, Story story) {
    return response.act() == SpeechAct.DENY
        && !pair.sameArticle()
        && story.oneEvent(pair)
        && Targets.tells(told)
        && !told.negated()
        && !response.sharesSpeaker(told)
        && !response.sameClaim(told)
        && !later(told, response)
        && Pointing.of(response, story).filter(p -> p.matter().isEmpty()).isEmpty();
  }

  /** "The Gazette's report of ...": told by that party, or in those words, in another article. */
  private static Optional<Answer> pointed(Said response, Story story) {
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
        .filter(said -> said.act() != SpeechAct.CONFIRM || !later(said, response))
        .filter(said -> Targets.tells(said) && !said.negated() && !said.sharesSpeaker(response))
        .filter(said -> to.about(said, response, story.lexicon()))
        .filter(
            said ->
                to.owner().isEmpty()
                    || to.owns(said, story)
                    || to.shared(said, story.lexicon()) > MIN_COMMON)
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
            .filter(said -> !said.sameArticle(response) && !later(said, response))
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

  /** Whether the number that is rejected in the article is the one that was given elsewhere. */
  private static boolean sameFigure(Answer elsewhere, Map<String, Answer> within) {
    Answer here = within.get(elsewhere.response().id());
    return here != null && tellSameNumber(here.target(), elsewhere.target());
  }

  static boolean tellSameNumber(Said one, Said other) {
    return one.quantities().stream()
        .anyMatch(
            q ->
                other.quantities().stream()
                    .anyMatch(w -> w.low() == q.low() && w.high() == q.high()));
  }

  private static Answer pointsTo(Said response, Said said, Pointing to) {
    return new Answer(
        response,
        said,
        List.of(
            Signals.of(
                "same matter", "'" + to.head().text() + "' points to it", CLAIM, said.places())));
  }

  /** "I never said ...": what he is known to have said, in another article. */
  private static Optional<Answer> ownWord(Said response, Story story) {
    if (response.act() != SpeechAct.DENY || !deniesSaying(response)) {
      return Optional.empty();
    }
    return story.inOrder().stream()
        .filter(said -> said.sharesSpeaker(response) && !said.sameArticle(response))
        .filter(said -> Targets.tells(said) && !later(said, response))
        .map(said -> Comparison.of(said, response, 0, story.lexicon()))
        .filter(pair -> common(pair) >= 1 && pair.shared() >= OWN)
        .max(
            Comparator.comparingDouble((Comparison pair) -> pair.shared())
                .thenComparing(pair -> pair.a().id() + pair.b().id(), Comparator.reverseOrder()))
        .map(pair -> pair.a() == response ? pair.b() : pair.a())
        .map(
            said ->
                new Answer(
                    response,
                    said,
                    List.of(
                        Signals.of("own word", "said by the same speaker", CLAIM, said.places()))));
  }

  /** "I never said ..." in the content, or "denied having said" before it. */
  private static boolean deniesSaying(Said response) {
    String text = response.article().text();
    int begin = response.statement().begin();
    String lead = text.substring(Math.max(0, begin - LEAD), begin);
    return NEVER_SAID.matcher(response.statement().text()).find()
        || HAVING_SAID.matcher(lead).find();
  }

  /** How many words they share that are no names. */
  static long common(Comparison pair) {
    return pair.common(Set.of(), Set.of()).stream()
        .filter(match -> !match.a().token().isProperNoun())
        .count();
  }

  /** Whether the one is known to have appeared after the other. */
  static boolean later(Said said, Said response) {
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
