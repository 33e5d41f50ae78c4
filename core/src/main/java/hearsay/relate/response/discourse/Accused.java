package hearsay.relate.response.discourse;

import hearsay.language.Token;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told of right before, and responds: "The mayor took cash, her aide said. The mayor's
 * office would not comment." What was told is what is answered, in whatever words.
 */
public final class Accused {

  /** All that a refusal says that names no matter: "several emails seeking comment". */
  private static final Set<String> BARE =
      Set.of(
          "comment",
          "request",
          "question",
          "query",
          "inquiry",
          "email",
          "e-mail",
          "message",
          "call",
          "seek",
          "respond",
          "response",
          "reply",
          "answer",
          "immediate",
          "further",
          "repeated",
          "several",
          "multiple",
          "interview",
          "reporter",
          "journalist",
          "discuss",
          "speak",
          "matter",
          "rumor",
          "rumour",
          "speculation",
          "phone",
          "telephone",
          "ask");

  /** "His own future": what is but his in so few words names nothing that was told. */
  private static final int FEW = 3;

  private final Story story;

  public Accused(Story story) {
    this.story = story;
  }

  /** What a bare "no comment" refuses to comment on, or who will not be drawn on "his future". */
  Optional<Answer> refuses(Said response) {
    if (!response.act().isRefusal()) {
      return Optional.empty();
    }
    boolean bare = response.words().stream().allMatch(word -> BARE.contains(word.lemma()));
    if (bare || isOfHimself(response)) {
      return before(response)
          .map(said -> Answer.of(response, said, "told of who refuses", Answer.POSSIBLE));
    }
    return Optional.empty();
  }

  /** "His future", "its plans": of what was told of him. */
  private static boolean isOfHimself(Said response) {
    List<Token> words = response.tokens().stream().filter(Token::isWord).toList();
    return response.words().size() == 1
        && words.size() <= FEW
        && words.get(0).tag().equals("PRP$")
        && response
            .speakerId()
            .filter(response.referents().getOrDefault(words.get(0).begin(), "")::equals)
            .isPresent();
  }

  /** The last that another told, right before, if it is of the one who responds. */
  private Optional<Said> before(Said response) {
    return last(response).filter(said -> names(said, response));
  }

  /** The last that another told, right before. */
  Optional<Said> last(Said response) {
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response) && !said.sharesSpeaker(response))
        .filter(said -> !said.act().isResponse())
        .reduce((first, last) -> last)
        .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR)
        .filter(said -> Targets.tells(said) && !said.statement().isNarration());
  }

  /** Whether it names who responds, or for whom. */
  boolean names(Said said, Said response) {
    if (Targets.mentions(said, response, story)) {
      return true;
    }
    Set<String> known =
        response.speakerId().flatMap(story::source).map(Parties::withTitles).orElse(Set.of());
    return said.tokens().stream()
        .anyMatch(
            token -> token.isNoun() && known.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
