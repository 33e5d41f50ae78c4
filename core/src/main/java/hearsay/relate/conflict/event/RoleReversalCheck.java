package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does it and to whom it is done have changed places: the union warned the company, the company
 * warned the union; the one seeks from the other what the other seeks from it.
 */
public final class RoleReversalCheck implements ConflictCheck {

  /** She earns a prize, and a prize earns her a name: both are so. */
  private static final Set<String> FOR_SOMEBODY = Set.of("earn", "cost", "bring", "save");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().negated() != pair.b().negated()
        || pair.a().act().isRefusal()
        || pair.b().act().isRefusal()
        || Repeated.onOneSide(pair)
        || OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Frames left = pair.a().frames();
    Frames right = pair.b().frames();
    for (Frames.Act a : left.acts()) {
      for (Frames.Act b : right.acts()) {
        Optional<Verdict> verdict = acts(pair, a, b, story);
        if (verdict.isPresent()) {
          return verdict.get();
        }
      }
    }
    for (Frames.Transfer a : left.transfers()) {
      for (Frames.Transfer b : right.transfers()) {
        Optional<Verdict> verdict = transfers(pair, a, b, story);
        if (verdict.isPresent()) {
          return verdict.get();
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  private static Optional<Verdict> acts(Comparison pair, Frames.Act a, Frames.Act b, Story story) {
    if (!story.lexicon().like(lemma(a.verb()), lemma(b.verb()))
        || PredicateKinds.isLight(a.verb())
        || PredicateKinds.isLight(b.verb())
        || FOR_SOMEBODY.contains(lemma(a.verb()))
        || FOR_SOMEBODY.contains(lemma(b.verb()))) {
      return Optional.empty();
    }
    boolean crossed =
        meet(pair, a.agent(), b.patient(), story) && meet(pair, a.patient(), b.agent(), story);
    boolean straight =
        meet(pair, a.agent(), b.agent(), story) || meet(pair, a.patient(), b.patient(), story);
    boolean elsewhere =
        Elsewhere.apart(pair, Set.of(a.agent(), a.patient()), Set.of(b.agent(), b.patient()));
    if (!crossed || straight || elsewhere) {
      return Optional.empty();
    }
    return Optional.of(
        conflict(
            pair,
            sentence(a.agent(), a.verb(), a.patient())
                + " against "
                + sentence(b.agent(), b.verb(), b.patient()),
            List.of(a.agent(), a.verb(), a.patient()),
            List.of(b.agent(), b.verb(), b.patient())));
  }

  private static Optional<Verdict> transfers(
      Comparison pair, Frames.Transfer a, Frames.Transfer b, Story story) {
    boolean sameThing =
        a.thing().stream()
            .anyMatch(x -> b.thing().stream().anyMatch(y -> lemma(x).equals(lemma(y))));
    if (!sameThing) {
      return Optional.empty();
    }
    boolean giverReceives = meet(pair, a.giver(), b.receiver(), story);
    boolean receiverGives = meet(pair, a.receiver(), b.giver(), story);
    boolean straight =
        meet(pair, a.giver(), b.giver(), story) || meet(pair, a.receiver(), b.receiver(), story);
    if (straight || !giverReceives && !receiverGives) {
      return Optional.empty();
    }
    return Optional.of(
        conflict(
            pair, handOver(a) + " against " + handOver(b), List.of(a.verb()), List.of(b.verb())));
  }

  private static boolean meet(Comparison pair, Token ofA, Token ofB, Story story) {
    return Parties.meet(pair.a(), ofA, pair.b(), ofB, story);
  }

  private static boolean meet(
      Comparison pair, Optional<Token> ofA, Optional<Token> ofB, Story story) {
    return ofA.isPresent() && ofB.isPresent() && meet(pair, ofA.get(), ofB.get(), story);
  }

  private static Verdict conflict(
      Comparison pair, String value, List<Token> left, List<Token> right) {
    List<Place> places = new ArrayList<>();
    left.forEach(token -> places.add(pair.a().place(token.span())));
    right.forEach(token -> places.add(pair.b().place(token.span())));
    double share = pair.shared();
    Evidence roles = Signals.of("roles", value, Signals.FOUND, places);
    Evidence event =
        Signals.of(
            "same event",
            String.format(Locale.ROOT, "%.0f %% of the words shared", share * 100),
            0.1 + 0.3 * share,
            List.of());
    return new Verdict.Conflict(RelationKind.ROLE_REVERSAL, List.of(roles, event));
  }

  private static String sentence(Token agent, Token verb, Token patient) {
    return agent.text() + " " + verb.text() + " " + patient.text();
  }

  private static String handOver(Frames.Transfer transfer) {
    String thing = String.join(" ", transfer.thing().stream().map(Token::text).toList());
    return thing
        + transfer.giver().map(giver -> " from " + giver.text()).orElse("")
        + transfer.receiver().map(receiver -> " to " + receiver.text()).orElse("");
  }
}
