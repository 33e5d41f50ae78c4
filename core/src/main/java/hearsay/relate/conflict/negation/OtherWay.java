package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.relate.clause.Frames;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;

/**
 * What did not come from the one may have come from the other: "no word from the bank" leaves open
 * that the bank got one.
 */
final class OtherWay {

  private OtherWay() {}

  /** Whether the one statement tells of a transfer that the other denies, the other way about. */
  static boolean found(Comparison pair, Said negative, Said positive, Story story) {
    for (Frames.Transfer none : negative.frames().transfers()) {
      for (Frames.Act done : positive.frames().acts()) {
        if (isSame(none, done, pair.lexicon())
            && none.giver().isPresent()
            && none.receiver().isPresent()
            && meet(negative, none.receiver().get(), positive, done.agent(), story)
            && !meet(negative, none.giver().get(), positive, done.agent(), story)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Frames.Transfer none, Frames.Act done, Lexicon lexicon) {
    return none.thing().stream()
        .map(Words::lemma)
        .anyMatch(
            thing ->
                lexicon.like(thing, Words.lemma(done.verb()))
                    || lexicon.like(thing, Words.lemma(done.patient())));
  }

  private static boolean meet(Said one, Token ofOne, Said other, Token ofOther, Story story) {
    return Parties.meet(Parties.of(one, ofOne, story), Parties.of(other, ofOther, story));
  }
}
