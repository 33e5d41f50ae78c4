package hearsay.relate.response.across;

import hearsay.model.SpeechAct;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a speaker denies to have said, and is known to have said in another article. */
final class OwnWord {

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

  private OwnWord() {}

  /** "I never said ...": what he is known to have said, in another article. */
  static Optional<Answer> denied(Said response, Story story) {
    if (response.act() != SpeechAct.DENY || !deniesSaying(response)) {
      return Optional.empty();
    }
    return story.inOrder().stream()
        .filter(said -> said.sharesSpeaker(response) && !said.sameArticle(response))
        .filter(said -> Targets.tells(said) && !Occasions.later(said, response))
        .map(said -> Comparison.of(said, response, 0, story.lexicon()))
        .filter(pair -> InCommon.words(pair) >= 1 && pair.shared() >= OWN)
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
                        Signals.of(
                            "own word",
                            "said by the same speaker",
                            AcrossArticles.CLAIM,
                            said.places()))));
  }

  /** "I never said ..." in the content, or "denied having said" before it. */
  private static boolean deniesSaying(Said response) {
    String text = response.article().text();
    int begin = response.statement().begin();
    String lead = text.substring(Math.max(0, begin - LEAD), begin);
    return NEVER_SAID.matcher(response.statement().text()).find()
        || HAVING_SAID.matcher(lead).find();
  }
}
