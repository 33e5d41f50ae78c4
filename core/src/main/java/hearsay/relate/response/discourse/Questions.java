package hearsay.relate.response.discourse;

import hearsay.model.SpeechAct;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The question in its own article that a response answers. */
final class Questions {

  /** A share of common words from which on a refusal names what was asked. */
  private static final double REPEATED = 0.7;

  private static final Pattern OPEN_MATTER =
      Pattern.compile("^(?:whether|if|how|when|where|why|what|who|which)\\b");

  private final Story story;
  private final Targets targets;

  Questions(Story story) {
    this.story = story;
    this.targets = new Targets(story);
  }

  /** A question to the speaker just before, or in the same sentence. */
  Optional<Answer> answered(Said response) {
    // Who confirms in so many words grants what is told, not what he was asked.
    if (response.act() == SpeechAct.CONFIRM && !response.words().isEmpty()) {
      return Optional.empty();
    }
    Optional<Said> question =
        InArticle.others(response, story)
            .filter(said -> said.act() == SpeechAct.QUESTION)
            .filter(said -> response.paragraph() - said.paragraph() >= 0)
            .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR)
            .filter(
                said ->
                    said.addresseeId().isEmpty() || said.addresseeId().equals(response.speakerId()))
            .filter(
                said ->
                    InArticle.precedes(said, response)
                        || SameSentence.holds(said, response)
                            && (!response.act().isRefusal() || repeats(said, response)))
            // "Is it safe? It is not," he said: nobody asked him.
            .filter(said -> !said.sharesSpeaker(response) || !said.statement().text().endsWith("?"))
            .filter(said -> !Withheld.details(response, story) || repeats(said, response))
            .filter(said -> !namesMatter(response) || InArticle.shared(said, response, story) > 0)
            .filter(said -> nothingBetween(said, response))
            .reduce((first, last) -> last);
    return question.map(
        asked -> {
          Optional<Said> repeated =
              Pointing.of(asked, story)
                  .filter(pointing -> pointing.kind() != Pointing.Kind.DETAILS)
                  .flatMap(pointing -> targets.pick(asked, pointing, Map.of()))
                  .filter(said -> isShort(asked));
          return repeated
              .map(said -> Answer.of(response, said, "asked about it", Answer.LIKELY, asked))
              .orElseGet(() -> Answer.of(response, asked, "the question before", Answer.SURE));
        });
  }

  /** "If that were true" asks about something told before; a longer question tells it itself. */
  private static boolean isShort(Said asked) {
    return asked.words().size() <= 1;
  }

  /** Nothing but other responses of the one asked stands between a question and its answer. */
  private boolean nothingBetween(Said question, Said response) {
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(question, said) && InArticle.precedes(said, response))
        .allMatch(
            said ->
                said.sharesSpeaker(response) && (said.act().isRefusal() || said.words().isEmpty())
                    || InArticle.overlaps(said, question));
  }

  /** Whether a refusal names the very thing that was asked. */
  private boolean repeats(Said question, Said response) {
    return InArticle.shared(question, response, story) >= REPEATED;
  }

  /** "Would not say how much it cost": a refusal that tells what it refuses. */
  private static boolean namesMatter(Said response) {
    return response.act() == SpeechAct.DECLINE
        && OPEN_MATTER.matcher(response.statement().text()).find();
  }
}
