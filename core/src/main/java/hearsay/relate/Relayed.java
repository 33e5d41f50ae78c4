package hearsay.relate;

import hearsay.model.Place;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one party answers, another who takes up the same words answers too: where the firm would not
 * say whether a ransom was paid, as the thieves claim, "no ransom was paid" denies what the thieves
 * claim.
 */
final class Relayed {

  /** How sure matching must be that the two responses are about one thing. */
  private static final double SIMILAR = 0.6;

  /** How much of the content the two responses must share. */
  private static final double SHARED = 0.5;

  private static final double WEIGHT = 0.5;

  private Relayed() {}

  /**
   * Answers of responses that have none, one for each at most.
   *
   * @param known the answers so far, by the id of the response
   */
  static List<Answer> find(Story story, Map<String, Answer> known) {
    Map<String, Comparison> best = new TreeMap<>();
    for (Comparison pair : story.pairs()) {
      keep(pair.a(), pair.b(), pair, known, story, best);
      keep(pair.b(), pair.a(), pair, known, story, best);
    }
    List<Answer> found = new ArrayList<>();
    best.forEach((id, pair) -> found.add(answer(id, pair, known)));
    return found;
  }

  private static void keep(
      Said response,
      Said other,
      Comparison pair,
      Map<String, Answer> known,
      Story story,
      Map<String, Comparison> best) {
    Optional<Answer> through = Optional.ofNullable(known.get(other.id()));
    if (known.containsKey(response.id())
        || through.isEmpty()
        || !tells(response, story)
        || !(tells(other, story) || other.act().isRefusal() && other.words().size() > 1)
        || through.get().target().sharesSpeaker(response)
        || through.get().target().act().isResponse()
        || through.get().target().act() == SpeechAct.QUESTION
        || pair.similarity() < SIMILAR
        || pair.shared() < SHARED
        || pair.common(Set.of(), Set.of()).size() < AcrossArticles.MIN_COMMON) {
      return;
    }
    best.merge(response.id(), pair, (old, now) -> now.similarity() > old.similarity() ? now : old);
  }

  /** Whether it confirms or denies with a content of its own. */
  private static boolean tells(Said response, Story story) {
    return (response.act() == SpeechAct.DENY || response.act() == SpeechAct.CONFIRM)
        && Pointing.of(response, story).isEmpty();
  }

  private static Answer answer(String id, Comparison pair, Map<String, Answer> known) {
    Said response = pair.a().id().equals(id) ? pair.a() : pair.b();
    Said other = response == pair.a() ? pair.b() : pair.a();
    Said target = known.get(other.id()).target();
    List<Place> places = new ArrayList<>(other.places());
    places.addAll(target.places());
    return new Answer(
        response,
        target,
        List.of(Signals.of("same matter", "another answers it in like words", WEIGHT, places)));
  }
}
