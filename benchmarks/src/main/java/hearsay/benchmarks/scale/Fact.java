package hearsay.benchmarks.scale;

import hearsay.benchmarks.scale.Vocabulary.Word;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a made-up claim says: who does what, how many of them, to whom, where.
 *
 * @param doer who does it, a name
 * @param deed a verb
 * @param count how many things it is done to, where it says so
 * @param thing what it is done to, a noun
 * @param partner to or with whom, a name
 * @param place a name; empty where none is told
 * @param details nouns and adjectives of lesser weight
 * @param negated whether it says that this is not so
 */
record Fact(
    String doer,
    Word deed,
    OptionalInt count,
    Word thing,
    String partner,
    String place,
    List<Word> details,
    boolean negated) {

  Fact {
    details = List.copyOf(details);
  }

  Fact withDoer(String other) {
    return new Fact(other, deed, count, thing, partner, place, details, negated);
  }

  Fact withDeed(Word other) {
    return new Fact(doer, other, count, thing, partner, place, details, negated);
  }

  Fact withCount(int other) {
    return new Fact(doer, deed, OptionalInt.of(other), thing, partner, place, details, negated);
  }

  /** The partner does it to the doer. */
  Fact reversed() {
    return new Fact(partner, deed, count, thing, doer, place, details, negated);
  }

  Fact denied() {
    return new Fact(doer, deed, count, thing, partner, place, details, !negated);
  }
}
