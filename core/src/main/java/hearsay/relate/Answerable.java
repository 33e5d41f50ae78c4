package hearsay.relate;

import hearsay.model.SpeechAct;

/** Which statements a response may answer at all, however likely that is. */
final class Answerable {

  /** A response that tells a matter of its own in more content words than these names it. */
  private static final int THIN = TargetSignals.THIN;

  /** How much of the words of a response, by rarity, must be told by what it answers. */
  private static final double LEAST = 0.1;

  /** The same in another article, where nothing else ties the two. */
  private static final double ELSEWHERE = 0.3;

  /** How many paragraphs off a response needs no word in common with what it answers. */
  private static final int NEAR = 2;

  private final Story story;
  private final SharedWords words;

  Answerable(Story story, SharedWords words) {
    this.story = story;
    this.words = words;
  }

  /**
   * Nobody answers a refusal, or himself; what one is asked is granted by no other statement than
   * the answer, and a denial does not say what it denies. What is named as a party's is no other's,
   * and what stands far off has something in common with what answers it.
   */
  boolean holds(Said said, Said response) {
    boolean confirms = response.act() == SpeechAct.CONFIRM;
    return !said.act().isRefusal()
        && !said.sharesSpeaker(response)
        && !(confirms && said.act() == SpeechAct.QUESTION)
        && (confirms || !said.sameClaim(response))
        && !isAskedOfAnother(said, response)
        && Pointing.of(response, story).filter(p -> !mayBeMeant(p, said, response)).isEmpty()
        && (isNear(said, response) && !namesMatter(response)
            || words.covered(response, said) >= (said.sameArticle(response) ? LEAST : ELSEWHERE));
  }

  private static boolean isAskedOfAnother(Said said, Said response) {
    return said.act() == SpeechAct.QUESTION
        && said.addresseeId().isPresent()
        && !said.addresseeId().equals(response.speakerId());
  }

  /** Which of several figures of a party is meant cannot be told from another article. */
  private boolean mayBeMeant(Pointing pointing, Said said, Said response) {
    boolean figure = pointing.kind() == Pointing.Kind.FIGURE;
    return pointing.owns(said, story)
        && pointing.about(said, response, story.lexicon())
        && (!figure || said.sameArticle(response));
  }

  /** Neither "it" nor "that did not happen": who says more names what he answers. */
  private boolean namesMatter(Said response) {
    boolean name = response.act().isResponse() && response.clauses().isEmpty();
    return response.words().size() > (name ? 1 : THIN)
        && Pointing.of(response, story).filter(p -> p.kind() != Pointing.Kind.THING).isEmpty();
  }

  private static boolean isNear(Said said, Said response) {
    return said.sameArticle(response) && Math.abs(response.paragraph() - said.paragraph()) <= NEAR;
  }
}
