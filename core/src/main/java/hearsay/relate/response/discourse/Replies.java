package hearsay.relate.response.discourse;

import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a response answers by where it stands alone: its own words do not say. Each way asks for a
 * form that leaves no doubt that something right before is answered.
 */
final class Replies {

  /** Before the telling: "Not so, said the mayor: ...", "Wrong, she replied." */
  private static final Pattern FLATLY =
      Pattern.compile(
          "^\\W*(?:not so|not true|untrue|nonsense|rubbish|wrong|false|no|absolutely not|not at"
              + " all|not a bit of it)[,.!]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WONT =
      Pattern.compile("^(?:he|she|it|they|we|i) (?:will|would) (?:not|never)\\b");

  private static final Set<String> STANDING_BY =
      Set.of("stand by", "stood by", "stands by", "standing by");

  private final Story story;

  Replies(Story story) {
    this.story = story;
  }

  /** "Not so, said the mayor: ...": what another told right before. */
  Optional<Said> flatly(Said response) {
    return response.act() == SpeechAct.DENY && FLATLY.matcher(sentenceBefore(response)).find()
        ? before(response)
            .filter(said -> Targets.tells(said) && !said.sharesSpeaker(response))
            .filter(said -> response.paragraph() - said.paragraph() <= 1)
        : Optional.empty();
  }

  /** "He would not do so", right behind a demand on him. */
  Optional<Said> demanded(Said response) {
    return response.act() == SpeechAct.DECLINE
            && WONT.matcher(response.statement().text().toLowerCase(Locale.ROOT)).find()
        ? before(response)
            .filter(said -> said.act() == SpeechAct.DEMAND && !said.sharesSpeaker(response))
            .filter(said -> response.paragraph() == said.paragraph())
        : Optional.empty();
  }

  /**
   * Who stands by what he has said and is quoted with it right behind: the first time that he said
   * so in another article.
   */
  Optional<Said> stoodBy(Said response) {
    if (!standsBy(response)) {
      return Optional.empty();
    }
    return behind(response)
        .filter(said -> said.sharesSpeaker(response))
        .filter(said -> said.paragraph() == response.paragraph())
        .flatMap(
            said ->
                story.claim(said.claimId()).stream()
                    .filter(other -> !other.sameArticle(response) && Targets.tells(other))
                    .filter(other -> other.sharesSpeaker(response))
                    .filter(other -> !Occasions.later(other, response))
                    .findFirst());
  }

  /** Whether it is his own word that is stood by, whatever noun names it. */
  static boolean standsBy(Said response) {
    String cue =
        response.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    return response.act() == SpeechAct.CONFIRM && STANDING_BY.stream().anyMatch(cue::contains);
  }

  /** The sentence up to the telling. */
  private static String sentenceBefore(Said response) {
    String text = response.article().text();
    int begin = response.statement().begin();
    int line = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
    String lead = text.substring(line, begin);
    int stop = Math.max(lead.lastIndexOf(". "), lead.lastIndexOf(".\u201d "));
    return lead.substring(stop < 0 ? 0 : stop + 1);
  }

  private Optional<Said> before(Said response) {
    return others(response).stream()
        .filter(said -> InArticle.precedes(said, response))
        .reduce((first, last) -> last);
  }

  private Optional<Said> behind(Said response) {
    return others(response).stream().filter(said -> InArticle.precedes(response, said)).findFirst();
  }

  private List<Said> others(Said response) {
    return story.article(response.article().id()).stream()
        .filter(said -> said != response)
        .toList();
  }
}
