package hearsay.relate.response.discourse;

import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a response answers in its own sentence, told before it or behind. Each way asks for words
 * that join the two: an apposition, a contrast, "after".
 */
public final class SameSentence {

  /** A verdict has no more words: "pure fantasy". */
  private static final int VERDICT = 2;

  /** Names of what was told. */
  private static final String TOLD =
      "(?:claim|charge|allegation|accusation|point|assertion|fact|suggestion|notion|contention|report|idea"
          + "|characterization|characterisation|description|statement|assessment|conclusion|view|argument"
          + "|theory|label|finding|rumor|rumour|version|account|figure)";

  /** "Which", "a claim that": all that is answered stands before it. */
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:which|something|an? (?:[\\w-]+ )?" + TOLD + ")(?: that| which)?",
          Pattern.CASE_INSENSITIVE);

  /** What stands before an apposition. */
  private static final Pattern PAUSE = Pattern.compile("[,\\u2013\\u2014(-]\\s*$");

  /** The end of a sentence, but not of an abbreviated title. */
  private static final Pattern STOP =
      Pattern.compile(
          "\\n|(?<!\\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev))\\.[\"”']? ");

  /** "But she denied" rather goes on from the one who spoke. */
  private static final Pattern CONTRAST =
      Pattern.compile(
          "\\b(?:but|though|although|while|whereas)\\b(?! (?:he|she|they|it)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Before the first of two that are set against each other. */
  private static final Pattern CONCEDED =
      Pattern.compile("^\\W*(?:though|although|while|whereas)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern UPON =
      Pattern.compile("\\b(?:after|when|in (?:response|reply) to)\\b", Pattern.CASE_INSENSITIVE);

  /** Behind a denial that opens the sentence: "denied dumping it, after neighbours said ...". */
  private static final Pattern AFTER =
      Pattern.compile("\\b(?:after|following)\\b", Pattern.CASE_INSENSITIVE);

  private final Story story;

  SameSentence(Story story) {
    this.story = story;
  }

  /** "..., a claim that the port denies", "..., which she denies". */
  Optional<Said> apposed(Said response) {
    String text = response.article().text();
    boolean apposed =
        APPOSED.matcher(response.statement().text()).matches()
            && PAUSE.matcher(text.substring(0, response.statement().begin())).find();
    return apposed
        ? before(response).filter(said -> end(said) < response.statement().begin())
        : Optional.empty();
  }

  /** "The union says that jobs will go, but the port denied that anybody would leave". */
  Optional<Said> contrasted(Said response) {
    if (response.act() != SpeechAct.DENY || Pointing.of(response, story).isPresent()) {
      return Optional.empty();
    }
    return before(response)
        .filter(said -> !said.statement().isNarration())
        .filter(
            said ->
                CONTRAST.matcher(between(said, response)).find()
                    || CONCEDED.matcher(sentenceBefore(said)).find());
  }

  /** "I never said that, she replied after the mayor said that ...". */
  Optional<Said> upon(Said response) {
    boolean answers = response.act() == SpeechAct.DENY || response.act() == SpeechAct.CONFIRM;
    boolean bare =
        response.words().size() <= VERDICT
            || Pointing.of(response, story)
                .filter(pointing -> pointing.kind() == Pointing.Kind.PRONOUN)
                .isPresent();
    boolean quoted = response.statement().quotation() == QuotationKind.DIRECT;
    if (response.act() == SpeechAct.DENY && !quoted) {
      return spokenUpon(response)
          .filter(said -> AFTER.matcher(between(response, said)).find())
          .filter(said -> !said.negated() && Targets.mentions(said, response, story));
    }
    return answers && bare && quoted
        ? spokenUpon(response).filter(said -> UPON.matcher(between(response, said)).find())
        : Optional.empty();
  }

  private Optional<Said> spokenUpon(Said response) {
    return tellers(response)
        .filter(said -> InArticle.precedes(response, said))
        .filter(said -> isOneSentence(between(response, said)))
        .findFirst();
  }

  /** "Dismissed as fantasy claims by the foreman that ...": what is condemned is told behind it. */
  Optional<Said> condemned(Said response) {
    boolean verdict =
        response.act() == SpeechAct.DENY
            && response.words().size() <= VERDICT
            && Pointing.of(response, story).isEmpty();
    return verdict ? behind(response) : Optional.empty();
  }

  /** Whether no sentence ends between the beginnings of the two. */
  public static boolean holds(Said one, Said other) {
    int from = Math.min(one.statement().begin(), other.statement().begin());
    int to = Math.max(one.statement().begin(), other.statement().begin());
    return isOneSentence(one.article().text().substring(from, to));
  }

  private Optional<Said> before(Said response) {
    return others(response)
        .filter(said -> InArticle.precedes(said, response))
        .reduce((first, last) -> last);
  }

  private Optional<Said> behind(Said response) {
    return others(response).filter(said -> InArticle.precedes(response, said)).findFirst();
  }

  /** What others tell in the response's sentence. */
  private Stream<Said> others(Said response) {
    return tellers(response).filter(said -> holds(said, response));
  }

  /** What others tell in its paragraph. */
  private Stream<Said> tellers(Said response) {
    return story.article(response.article().id()).stream()
        .filter(said -> said != response && said.paragraph() == response.paragraph())
        .filter(said -> Targets.tells(said) && !said.act().isResponse())
        .filter(said -> !said.sharesSpeaker(response));
  }

  private static boolean isOneSentence(String text) {
    return !STOP.matcher(text).find();
  }

  private static int end(Said said) {
    return said.statement().spans().get(said.statement().spans().size() - 1).end();
  }

  private static String between(Said first, Said second) {
    int from = Math.min(end(first), second.statement().begin());
    return first.article().text().substring(from, second.statement().begin());
  }

  private static String sentenceBefore(Said said) {
    String text = said.article().text().substring(0, said.statement().begin());
    int from = Math.max(text.lastIndexOf(". "), text.lastIndexOf('\n'));
    return text.substring(from < 0 ? 0 : from + 1);
  }
}
