package hearsay.relate.response.across;

import hearsay.model.Place;
import hearsay.model.SpeechAct;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Answer> through = new HashMap<>(known);
    // What one has answered already is a matter that others answer too.
    known.values().forEach(answer -> through.putIfAbsent(answer.target().id(), answer));
    Map<String, Answer> best = new TreeMap<>();
    Map<String, Double> similarity = new HashMap<>();
    for (Comparison pair : story.pairs()) {
      for (Said response : List.of(pair.a(), pair.b())) {
        Said other = response == pair.a() ? pair.b() : pair.a();
        Answer answer = through.get(other.id());
        if (answer != null
            && !known.containsKey(response.id())
            && takesUp(response, other, answer, pair, story)
            && pair.similarity() > similarity.getOrDefault(response.id(), 0.0)) {
          similarity.put(response.id(), pair.similarity());
          best.put(response.id(), answer(response, answer));
        }
      }
    }
    return List.copyOf(best.values());
  }

  private static boolean takesUp(
      Said response, Said other, Answer answer, Comparison pair, Story story) {
    Said target = answer.target();
    boolean told =
        other == target
            || tells(other, story)
            || other.act().isRefusal() && other.words().size() > 1;
    return told
        && tells(response, story)
        && response != target
        && !target.sharesSpeaker(response)
        && !target.act().isResponse()
        && target.act() != SpeechAct.QUESTION
        && !target.negated()
        && pair.similarity() >= SIMILAR
        && pair.shared() >= SHARED
        && InCommon.words(pair) > 0
        && pair.common(Set.of(), Set.of()).size() >= InCommon.LEAST;
  }

  /** Whether it confirms or denies with a content of its own. */
  private static boolean tells(Said response, Story story) {
    return (response.act() == SpeechAct.DENY || response.act() == SpeechAct.CONFIRM)
        && Pointing.of(response, story).isEmpty();
  }

  private static Answer answer(Said response, Answer other) {
    List<Place> places = new ArrayList<>(other.response().places());
    places.addAll(other.target().places());
    return new Answer(
        response,
        other.target(),
        List.of(Signals.of("same matter", "another answers it in like words", WEIGHT, places)));
  }
}
