package hearsay.relate.conflict.event;

import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.Set;

/** What is done again and again is no one deed, and may well be done by either. */
final class Repeated {

  private static final Set<String> AGAIN =
      Set.of("twice", "thrice", "times", "repeatedly", "often");

  private Repeated() {}

  /** Whether the one tells of a deed, and the other of several. */
  static boolean onOneSide(Comparison pair) {
    return tells(pair.a()) != tells(pair.b());
  }

  private static boolean tells(Said said) {
    return said.tokens().stream().map(Words::lower).anyMatch(AGAIN::contains);
  }
}
