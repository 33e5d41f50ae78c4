package hearsay.relate.response.across;

import hearsay.model.SpeechAct;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was asked in one article may be told in another: an answer to "whether the tax was paid" is
 * one to "the tax was paid".
 */
final class Asked {

  private static final Pattern YES_OR_NO = Pattern.compile("^(?:whether|if)\\b");

  private static final double SURE = 0.55;

  private Asked() {}

  /**
   * Answers to what is told elsewhere, one for a response at most.
   *
   * @param within the answers within articles
   */
  static List<Answer> find(Story story, Collection<Answer> within) {
    Map<String, Comparison> told = new HashMap<>();
    for (Comparison pair : story.pairs()) {
      told(pair.a(), pair.b(), pair, told);
      told(pair.b(), pair.a(), pair, told);
    }
    List<Answer> found = new ArrayList<>();
    for (Answer answer : within) {
      Comparison pair = told.get(answer.target().id());
      if (pair != null && answer.response().act() != SpeechAct.DECLINE) {
        Said target = pair.a() == answer.target() ? pair.b() : pair.a();
        Optional.of(target)
            .filter(said -> !said.sharesSpeaker(answer.response()))
            .flatMap(said -> Signals.sameEvent(pair, Set.of(), Set.of(), SURE))
            .ifPresent(same -> found.add(new Answer(answer.response(), target, List.of(same))));
      }
    }
    return found;
  }

  /** Keeps the pair if it fits the question better than what was found before. */
  private static void told(
      Said question, Said other, Comparison pair, Map<String, Comparison> told) {
    if (question.act() == SpeechAct.QUESTION
        && YES_OR_NO.matcher(question.statement().text()).find()
        && !pair.sameArticle()
        && Targets.tells(other)
        && !other.negated()
        && InCommon.words(pair) >= 1) {
      told.merge(question.id(), pair, (old, now) -> now.shared() > old.shared() ? now : old);
    }
  }
}
