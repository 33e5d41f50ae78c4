package hearsay.relate.response.discourse;

import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A response that goes on from another, and answers the same. */
public final class Sequel {

  private static final Pattern DENIED = Pattern.compile("\\b(?:den(?:y|ie[sd])|denying)\\b");

  /** A denial of so many words tells what it denies. */
  private static final int OWN_WORDS = 2;

  private final Story story;

  public Sequel(Story story) {
    this.story = story;
  }

  /** The next sentence of one who has just answered goes on answering the same. */
  public Optional<Answer> of(Said response, Map<String, Answer> before) {
    if (Withheld.details(response, story) || response.act() == SpeechAct.CONFIRM) {
      return Optional.empty();
    }
    List<Said> earlier =
        InArticle.others(response, story)
            .filter(said -> InArticle.precedes(said, response))
            .filter(said -> said.paragraph() == response.paragraph())
            .toList();
    return earlier.stream()
        .filter(said -> before.containsKey(said.id()))
        .filter(said -> goesOn(said, response, earlier))
        .reduce((first, latest) -> latest)
        .map(said -> before.get(said.id()))
        .filter(answer -> !answer.target().sharesSpeaker(response))
        .filter(answer -> isAbout(response, answer.target()))
        .map(
            answer ->
                Answer.of(
                    response,
                    answer.target(),
                    "goes on from an answer",
                    Answer.POSSIBLE,
                    answer.response()));
  }

  /**
   * "The suggestion that it was sold" is of nothing else; nor is what is denied in so many words
   * and shares none of them.
   */
  private boolean isAbout(Said response, Said target) {
    boolean other =
        DENIED.matcher(cue(response)).find()
            && response.words().size() >= OWN_WORDS
            && InArticle.shared(target, response, story) == 0;
    return !other
        && Pointing.of(response, story)
            .filter(pointing -> pointing.kind() != Pointing.Kind.THING)
            .filter(pointing -> !pointing.about(target, response, story.lexicon()))
            .isEmpty();
  }

  /**
   * The same party, or the same answer by another, as in "the ministry and the army neither ...".
   */
  private static boolean goesOn(Said said, Said response, List<Said> earlier) {
    boolean bothRefuse = said.act().isRefusal() && response.act().isRefusal();
    boolean bothDeny = said.act() == SpeechAct.DENY && response.act() == SpeechAct.DENY;
    // What stands inside the denial is what it denies.
    boolean rightBefore =
        earlier.stream()
            .allMatch(other -> !InArticle.precedes(said, other) || InArticle.overlaps(said, other));
    return bothDeny && (said.sharesSpeaker(response) || rightBefore) || bothRefuse;
  }

  private static String cue(Said said) {
    return said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
  }
}
