package hearsay.relate.response.likely;

import hearsay.model.SpeechAct;
import hearsay.relate.response.discourse.InArticle;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Optional;

/** Which statements one response may answer at all, however likely that is. */
final class Answerable {

  /** A response of so few content words tells nothing by which its target could be found. */
  private static final int THIN = 2;

  /** How much of the words of a response, by rarity, must be told by what it answers. */
  private static final double LEAST = 0.1;

  /** The same in another article, where nothing else ties the two. */
  private static final double ELSEWHERE = 0.3;

  /** How many paragraphs off a response needs no word in common with what it answers. */
  private static final int NEAR = 2;

  private final Said response;
  private final Story story;
  private final SharedWords words;
  private final Optional<Pointing> pointing;
  private final boolean namesMatter;

  Answerable(Said response, Story story, SharedWords words) {
    this.response = response;
    this.story = story;
    this.words = words;
    this.pointing = Pointing.of(response, story);
    this.namesMatter = namesMatter();
  }

  /** What the response points to. */
  Optional<Pointing> pointing() {
    return pointing;
  }

  /** Whether the response tells nothing by itself by which its target could be found. */
  boolean isThin() {
    return response.words().size() <= THIN || pointing.isPresent();
  }

  /**
   * Nobody answers a refusal, or himself; what one is asked is granted by no other statement than
   * the answer, who confirms does not say the opposite, and a denial does not say what it denies.
   * What is named as a party's is no other's, and what stands far off has something in common with
   * what answers it.
   */
  boolean holds(Said said) {
    boolean confirms = response.act() == SpeechAct.CONFIRM;
    return !said.act().isRefusal()
        && !said.sharesSpeaker(response)
        && !(confirms && said.act() == SpeechAct.QUESTION)
        && !(confirms && said.negated() != response.negated())
        && (confirms || !said.sameClaim(response))
        && !isAskedOfAnother(said)
        && pointing.filter(p -> !mayBeMeant(p, said)).isEmpty()
        && (isNear(said) && !namesMatter
            || isRefusedThere(said)
            || words.covered(response, said) >= (said.sameArticle(response) ? LEAST : ELSEWHERE));
  }

  private boolean isAskedOfAnother(Said said) {
    return said.act() == SpeechAct.QUESTION
        && said.addresseeId().isPresent()
        && !said.addresseeId().equals(response.speakerId());
  }

  /** Which of several figures of a party is meant cannot be told from another article. */
  private boolean mayBeMeant(Pointing to, Said said) {
    boolean figure = to.kind() == Pointing.Kind.FIGURE;
    return to.owns(said, story)
        && to.about(said, response, story.lexicon())
        && (!figure || said.sameArticle(response));
  }

  /** Neither "it" nor "that did not happen": who says more names what he answers. */
  private boolean namesMatter() {
    boolean name = response.act().isResponse() && response.clauses().isEmpty();
    return response.words().size() > (name ? 1 : THIN)
        && pointing.filter(p -> p.kind() != Pointing.Kind.THING).isEmpty();
  }

  /** "We do not discuss open cases" refuses what was told right before, in whatever words. */
  private boolean isRefusedThere(Said said) {
    return response.act().isRefusal()
        && said.sameArticle(response)
        && said.paragraph() == response.paragraph()
        && InArticle.precedes(said, response);
  }

  private boolean isNear(Said said) {
    return said.sameArticle(response) && Math.abs(response.paragraph() - said.paragraph()) <= NEAR;
  }
}
