package hearsay.match;

import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds who does what to whom turned round, or done by somebody else. Stateless. */
final class Roles {

  /** So near two verbs must be to be the same deed. */
  private static final double SAME_DEED = 0.8;

  /** How far below a verb's subject or object a name still names it: "Ruritanian guns". */
  private static final int REACH = 2;

  private Roles() {}

  /** {@link Conflict#ROLE} and {@link Conflict#DOER} where they hold, seen from either side. */
  static Set<Conflict> conflicts(Alignment pair) {
    EnumSet<Conflict> found = EnumSet.noneOf(Conflict.class);
    collect(pair.sideA(), pair.sideB(), pair.inB(), pair.nearA(), found);
    collect(pair.sideB(), pair.sideA(), pair.inA(), pair.nearB(), found);
    return found;
  }

  private static void collect(Side one, Side other, int[] to, double[] near, Set<Conflict> found) {
    for (int verb = 0; verb < one.lemmas.length; verb++) {
      boolean sameDeed = to[verb] >= 0 && near[verb] >= SAME_DEED;
      if (!sameDeed || !hasSubject(one, verb) || !hasSubject(other, to[verb])) {
        continue;
      }
      List<Word> doers = parties(one.features, verb, true);
      List<Word> doersThere = parties(other.features, to[verb], true);
      if (meet(doers, doersThere)) {
        continue;
      }
      if (meet(doers, parties(other.features, to[verb], false))
          && meet(doersThere, parties(one.features, verb, false))) {
        found.add(Conflict.ROLE);
      } else if (named(doers) && named(doersThere)) {
        found.add(Conflict.DOER);
      }
    }
  }

  private static boolean hasSubject(Side side, int verb) {
    for (long edge : side.edges) {
      if (Side.head(edge) == verb && Side.role(edge) == Role.SUBJECT) {
        return true;
      }
    }
    return false;
  }

  /** The words of a verb's subject, or of its other parties. */
  private static List<Word> parties(Features features, int verb, boolean subject) {
    List<Word> words = new ArrayList<>();
    for (Edge edge : features.edges()) {
      boolean wanted =
          subject
              ? edge.role() == Role.SUBJECT
              : edge.role() == Role.OBJECT || edge.role() == Role.OBLIQUE;
      if (edge.head() == verb && wanted) {
        collect(features, edge.dependent(), REACH, words);
      }
    }
    return words;
  }

  private static void collect(Features features, int word, int reach, List<Word> into) {
    into.add(features.words().get(word));
    if (reach > 0) {
      for (Edge edge : features.edges()) {
        if (edge.head() == word && edge.role() == Role.OTHER) {
          collect(features, edge.dependent(), reach - 1, into);
        }
      }
    }
  }

  /** A pronoun names nobody: whom it stands for may be misread, and "we" may be many. */
  private static boolean named(List<Word> words) {
    return words.stream().anyMatch(word -> word.name() && !word.term().pronoun());
  }

  private static boolean meet(List<Word> some, List<Word> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> Nearness.of(one, other) >= SAME_DEED));
  }
}
