package hearsay.relate.response.discourse;

import hearsay.model.SpeechAct;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a response answers by what they both tell: the same claim, or like words. */
final class LikeWords {

  /** So great a share of common words is enough where they are few. */
  private static final double REPEATED = 0.7;

  private final Story story;

  /** How much must be shared with what another told right before. */
  private static final double JUST_BEFORE = 0.35;

  LikeWords(Story story) {
    this.story = story;
  }

  /** A confirmation of what is told before of the same claim, on another occasion or by another. */
  Optional<Answer> sameClaim(Said response) {
    if (response.act() != SpeechAct.CONFIRM) {
      return Optional.empty();
    }
    return story.claim(response.claimId()).stream()
        .filter(said -> said != response && said.sameArticle(response))
        .filter(said -> said.act() != SpeechAct.QUESTION && said.act() != SpeechAct.CONFIRM)
        .filter(said -> !said.statement().isNarration())
        .filter(said -> Occasions.otherOccasion(said, response))
        .filter(said -> InArticle.precedes(said, response) || Occasions.before(said, response))
        .findFirst()
        .map(said -> Answer.of(response, said, "the same claim before", Answer.LIKELY));
  }

  /** A content of its own: what it rejects or confirms is told before in like words. */
  Optional<Answer> told(Said response) {
    if (response.act().isRefusal()) {
      return refused(response);
    }
    if (Pointing.of(response, story).filter(p -> p.such() || p.namesOwner()).isPresent()) {
      return Optional.empty();
    }
    double threshold =
        response.act() == SpeechAct.DENY ? 0.35 : story.thresholds().sameEvent() + 0.2;
    Optional<Said> last = last(response);
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response) && !said.sharesSpeaker(response))
        .filter(Targets::tells)
        .filter(
            said ->
                InArticle.shared(said, response, story)
                        >= (last.filter(said::equals).isPresent() ? JUST_BEFORE : threshold)
                    && sharesEnough(said, response))
        .reduce(
            (best, next) ->
                InArticle.shared(next, response, story) >= InArticle.shared(best, response, story)
                    ? next
                    : best)
        .map(said -> Answer.of(response, said, "told before in like words", Answer.LIKELY));
  }

  /** What another told right before, in this paragraph or the one before. */
  private Optional<Said> last(Said response) {
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response))
        .reduce((first, last) -> last)
        .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR);
  }

  /** "Whether any tax was owed": of what was told right before by another, in part its words. */
  private Optional<Answer> refused(Said response) {
    if (response.words().size() < 2 || Pointing.of(response, story).isPresent()) {
      return Optional.empty();
    }
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response))
        .reduce((first, last) -> last)
        .filter(said -> said.paragraph() == response.paragraph() && !said.sharesSpeaker(response))
        .filter(Targets::tells)
        .filter(said -> sharesMatter(said, response))
        .map(said -> Answer.of(response, said, "told before in like words", Answer.LIKELY));
  }

  /** One word alone is enough only where it is nearly all that is said. */
  private boolean sharesEnough(Said said, Said response) {
    Comparison pair = Comparison.of(said, response, 0, story.lexicon());
    long own = InCommon.words(pair);
    if (response.act() == SpeechAct.CONFIRM) {
      return own >= InCommon.LEAST;
    }
    boolean two = pair.common(Set.of(), Set.of()).size() >= InCommon.LEAST && own > 0;
    return two || pair.shared() >= REPEATED;
  }

  private boolean sharesMatter(Said said, Said response) {
    return Comparison.of(said, response, 0, story.lexicon()).common(Set.of(), Set.of()).stream()
        .anyMatch(match -> !match.a().token().isProperNoun());
  }

  /** A denial always denies something: what another said just before. */
  Optional<Answer> nearest(Said response) {
    if (response.act() != SpeechAct.DENY) {
      return Optional.empty();
    }
    if (Pointing.of(response, story)
        .filter(pointing -> pointing.kind() != Pointing.Kind.PRONOUN)
        .isPresent()) {
      return Optional.empty();
    }
    List<Said> near =
        InArticle.others(response, story)
            .filter(said -> InArticle.precedes(said, response) && !said.sharesSpeaker(response))
            .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR)
            .filter(Targets::tells)
            .filter(said -> !said.statement().isNarration() && !said.negated())
            .filter(said -> sharesMatter(said, response))
            .toList();
    return near.stream()
        .reduce((first, last) -> last)
        .map(said -> Answer.of(response, said, "said by another just before", Answer.POSSIBLE));
  }
}
