package hearsay.relate.response.discourse;

import hearsay.model.SpeechAct;
import hearsay.relate.lexicon.Words;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What a response answers in its own article. The ways are tried in order; the first decides. */
public final class Discourse {

  private static final Pattern IN_RESPONSE =
      Pattern.compile(
          "\\b(?:in (?:response|reply|reaction|answer)|respond(?:ing|ed)|reacting) to\\b");

  private static final int COMMENT_NEAR = 3;

  private static final String IN_SENTENCE = "told in the same sentence";

  private final Story story;
  private final Targets targets;
  private final List<BiFunction<Said, Map<String, Answer>, Optional<Answer>>> ways;

  public Discourse(Story story) {
    this.story = story;
    this.targets = new Targets(story);
    Replies replies = new Replies(story);
    SameSentence sentence = new SameSentence(story);
    Questions questions = new Questions(story);
    Sequel sequel = new Sequel(story);
    LikeWords likeWords = new LikeWords(story);
    Accused accused = new Accused(story);
    this.ways =
        List.of(
            (said, before) -> within(said),
            (said, before) ->
                replies.flatly(said).map(to -> Answer.of(said, to, "says no to it", Answer.LIKELY)),
            (said, before) ->
                replies
                    .demanded(said)
                    .map(to -> Answer.of(said, to, "refuses the demand", Answer.LIKELY)),
            (said, before) -> questions.answered(said),
            (said, before) ->
                sentence
                    .apposed(said)
                    .map(to -> Answer.of(said, to, "says so of it", Answer.LIKELY)),
            (said, before) ->
                sentence.condemned(said).map(to -> Answer.of(said, to, IN_SENTENCE, Answer.LIKELY)),
            (said, before) ->
                sentence.upon(said).map(to -> Answer.of(said, to, "said upon it", Answer.LIKELY)),
            this::pointed,
            sequel::of,
            (said, before) -> commented(said),
            (said, before) -> likeWords.sameClaim(said),
            (said, before) ->
                replies
                    .stoodBy(said)
                    .map(to -> Answer.of(said, to, "stands by what he said", Answer.LIKELY)),
            (said, before) ->
                sentence
                    .contrasted(said)
                    .map(to -> Answer.of(said, to, IN_SENTENCE, Answer.LIKELY)),
            (said, before) -> likeWords.told(said),
            (said, before) -> likeWords.nearest(said),
            (said, before) -> accused.refuses(said));
  }

  /** What the response answers; empty where that cannot be made out. */
  public Optional<Answer> target(Said response, Map<String, Answer> before) {
    return ways.stream()
        .map(way -> way.apply(response, before))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A statement inside the content: "reports that two managers were held". */
  private Optional<Answer> within(Said response) {
    return InArticle.others(response, story)
        .filter(said -> !said.speakerIds().equals(response.speakerIds()))
        .filter(said -> !said.act().isResponse() && said.act() != SpeechAct.QUESTION)
        .filter(
            said ->
                said.statement().spans().stream()
                    .allMatch(
                        span ->
                            response.statement().spans().stream().anyMatch(s -> s.contains(span))))
        .filter(said -> !said.statement().spans().equals(response.statement().spans()))
        .findFirst()
        .map(said -> Answer.of(response, said, "inside the response", Answer.SURE));
  }

  /** "Those reports", "the minister's claim". */
  private Optional<Answer> pointed(Said response, Map<String, Answer> before) {
    Optional<Pointing> pointing = Pointing.of(response, story);
    if (pointing.isEmpty()
        || pointing.get().kind() == Pointing.Kind.DETAILS
        || Replies.standsBy(response)) {
      return Optional.empty();
    }
    if (response.act() == SpeechAct.CONFIRM && pointing.get().kind() == Pointing.Kind.THING) {
      return Optional.empty();
    }
    if (response.act() == SpeechAct.DECLINE
        && !Withheld.comments(response, pointing.get())
        && !Withheld.turnsDown(response)) {
      return Optional.empty();
    }
    return again(response, pointing.get(), before)
        .or(
            () ->
                isOpen(response, pointing.get())
                    ? Optional.empty()
                    : targets.pick(response, pointing.get(), before))
        .map(
            said ->
                Answer.of(
                    response,
                    said,
                    "'" + pointing.get().head().text() + "' points to it",
                    Answer.LIKELY));
  }

  /**
   * Whether "that" or "the account" may be any of several things that another said in a row: which
   * one cannot be told by where they stand. The last is often a mere remark.
   */
  private boolean isOpen(Said response, Pointing pointing) {
    boolean ofWords =
        pointing.kind() == Pointing.Kind.REPORT
            || pointing.kind() == Pointing.Kind.PRONOUN && !pointing.isIt();
    if (!ofWords || pointing.namesOwner() || !pointing.matter().isEmpty()) {
      return false;
    }
    List<Said> others =
        InArticle.others(response, story)
            .filter(said -> InArticle.precedes(said, response) && !said.sharesSpeaker(response))
            .filter(said -> !said.statement().isNarration())
            .toList();
    int last = others.size() - 1;
    return last > 0 && others.get(last).sharesSpeaker(others.get(last - 1));
  }

  /**
   * "Denied a report that he was to go. A spokesman called the report absurd": what a response just
   * named at length is what "the report" means.
   */
  private Optional<Said> again(Said response, Pointing pointing, Map<String, Answer> before) {
    if (pointing.kind() != Pointing.Kind.REPORT
        || !pointing.matter().isEmpty()
        || !pointing.owner().isEmpty()) {
      return Optional.empty();
    }
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response))
        .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR)
        .reduce((first, last) -> last)
        .filter(said -> Pointing.of(said, story).filter(p -> namesAgain(p, pointing)).isPresent())
        .flatMap(said -> Optional.ofNullable(before.get(said.id())))
        .map(Answer::target)
        .filter(target -> !target.sharesSpeaker(response));
  }

  private static boolean namesAgain(Pointing first, Pointing then) {
    return first.kind() == Pointing.Kind.REPORT
        && !first.matter().isEmpty()
        && Words.lemma(first.head()).equals(Words.lemma(then.head()));
  }

  /** "His comments came in response to remarks about ...": the remarks stand behind the answer. */
  private Optional<Answer> commented(Said response) {
    if (response.act().isRefusal()) {
      return Optional.empty();
    }
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(response, said) && !said.act().isResponse())
        .filter(said -> said.paragraph() - response.paragraph() <= COMMENT_NEAR)
        .filter(said -> !said.sharesSpeaker(response))
        .filter(said -> IN_RESPONSE.matcher(lead(said)).find())
        .findFirst()
        .map(said -> Answer.of(response, said, "in response to it", Answer.LIKELY));
  }

  private String lead(Said said) {
    String text = said.article().text();
    int begin = said.statement().begin();
    int from = Math.max(text.lastIndexOf('.', begin - 1), text.lastIndexOf('\n', begin - 1));
    return text.substring(Math.max(0, from + 1), begin);
  }
}
