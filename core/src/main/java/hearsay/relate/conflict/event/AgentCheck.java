package hearsay.relate.conflict.event;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One deed laid at two doors: the same is told to have been done to the same, by one named party
 * here and by another there. Only where the two tell of one named place or thing besides, since two
 * parties may well do the like.
 */
public final class AgentCheck implements ConflictCheck {

  private static final int MIN_COMMON = 3;

  private static final double MOST = 0.6;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b())
        || pair.a().negated() != pair.b().negated()
        || !asserts(pair.a())
        || !asserts(pair.b())
        || OtherTime.found(pair)
        || Elsewhere.inOtherPlaces(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Frames.Act a : pair.a().frames().acts()) {
      for (Frames.Act b : pair.b().frames().acts()) {
        Optional<Verdict> verdict = acts(pair, a, b, story);
        if (verdict.isPresent()) {
          return verdict.get();
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  private static boolean asserts(Said said) {
    return said.act() == SpeechAct.ASSERT
        || said.act() == SpeechAct.CONFIRM
        || said.act() == SpeechAct.PREDICT;
  }

  private static Optional<Verdict> acts(Comparison pair, Frames.Act a, Frames.Act b, Story story) {
    Set<String> one = parties(pair.a(), a, story);
    Set<String> other = parties(pair.b(), b, story);
    if (isCounted(pair.a(), a.patient())
        || isCounted(pair.b(), b.patient())
        || !a.verb().lemma().equalsIgnoreCase(b.verb().lemma())
        || !a.patient().lemma().equalsIgnoreCase(b.patient().lemma())
        || one.isEmpty()
        || other.isEmpty()
        || Parties.meet(one, other)) {
      return Optional.empty();
    }
    List<Comparison.Match> common = pair.common(a.agents(), b.agents());
    boolean named = common.stream().anyMatch(match -> match.a().token().isProperNoun());
    if (!named || common.size() < MIN_COMMON) {
      return Optional.empty();
    }
    return Signals.sameEvent(pair, a.agents(), b.agents(), MOST)
        .map(
            event -> {
              Evidence agents =
                  Signals.of(
                      "who did it",
                      a.agent().text() + " against " + b.agent().text(),
                      Signals.FOUND,
                      pair.a().place(a.agent().span()),
                      pair.b().place(b.agent().span()));
              return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, agents));
            });
  }

  /** Of votes, percents and prizes each gets his own number. */
  private static boolean isCounted(Said said, Token patient) {
    return said.quantities().stream()
        .anyMatch(
            quantity ->
                quantity.counted().equalsIgnoreCase(patient.lemma())
                    || quantity.span().overlaps(patient.span()));
  }

  /** The names that the agent is known by; empty for one without a name, and for many. */
  private static Set<String> parties(Said said, Frames.Act act, Story story) {
    Set<String> parties = new LinkedHashSet<>();
    for (Token token : act.agents()) {
      boolean name =
          token.tag().equals("NNP")
              || token.tag().startsWith("JJ") && Character.isUpperCase(token.text().codePointAt(0));
      if (name) {
        parties.addAll(Parties.of(said, token, story));
        parties.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    // Of northern gunners and southern gunners the names tell them apart, not the noun.
    boolean known = act.agent().isNoun() && said.referents().containsKey(act.agent().begin());
    return parties.isEmpty() && known ? Parties.of(said, act.agent(), story) : parties;
  }
}
