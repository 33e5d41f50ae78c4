package hearsay.match;

import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import hearsay.model.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what keeps two statements out of one claim, however alike they are. Stateless. */
final class Conflicts {

  private Conflicts() {}

  /** The conflicts between the two sides; empty where they may share a claim. */
  static Set<Conflict> of(Alignment pair, WordKnowledge knowledge) {
    EnumSet<Conflict> found = EnumSet.noneOf(Conflict.class);
    Statement a = pair.a().statement();
    Statement b = pair.b().statement();
    if (!Acts.compatible(a.act(), b.act())) {
      found.add(Conflict.ACT);
    }
    if (a.polarity() != b.polarity()) {
      found.add(Conflict.POLARITY);
    }
    if (Signals.numbers(pair, knowledge).map(reading -> reading.value() == 0).orElse(false)) {
      found.add(Conflict.NUMBER);
    }
    if (rolesSwapped(pair)) {
      found.add(Conflict.ROLE);
    }
    return found;
  }

  /** Whether two words are subject and other party of one verb, and the other way round. */
  private static boolean rolesSwapped(Alignment pair) {
    List<Edge> left = pair.a().edges();
    for (Edge subject : left) {
      if (subject.role() != Role.SUBJECT) {
        continue;
      }
      for (Edge other : left) {
        if (other.head() == subject.head()
            && isParty(other.role())
            && swappedInB(pair, subject, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean swappedInB(Alignment pair, Edge subject, Edge other) {
    int verb = pair.inB()[subject.head()];
    int doer = pair.inB()[subject.dependent()];
    int party = pair.inB()[other.dependent()];
    if (verb < 0 || doer < 0 || party < 0 || doer == party) {
      return false;
    }
    boolean doerIsParty = false;
    boolean partyIsDoer = false;
    for (Edge edge : pair.b().edges()) {
      if (edge.head() == verb) {
        doerIsParty |= edge.dependent() == doer && isParty(edge.role());
        partyIsDoer |= edge.dependent() == party && edge.role() == Role.SUBJECT;
      }
    }
    return doerIsParty && partyIsDoer;
  }

  private static boolean isParty(Role role) {
    return role == Role.OBJECT || role == Role.OBLIQUE;
  }
}
