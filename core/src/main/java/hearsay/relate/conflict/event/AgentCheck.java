package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.coreference.Retold;
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

  /** How far before its noun "the" may stand. */
  private static final int REACH = 4;

  private static final double MOST = 0.6;

  private static final Set<String> KILLING =
      Set.of("kill", "murder", "shoot", "stab", "poison", "assassinate", "behead", "strangle");

  /** Who did these is what is asked: of one such deed told by two there is one who did it. */
  private static final Set<String> BLAMED =
      Set.of(
          "shell",
          "bomb",
          "bombard",
          "attack",
          "raid",
          "torch",
          "hack",
          "leak",
          "steal",
          "rob",
          "write",
          "draft",
          "forge",
          "cause",
          "trigger",
          "ignite",
          "sink",
          "topple",
          "sabotage");

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
        || said.act() == SpeechAct.PREDICT
        || said.act() == SpeechAct.PROPOSE;
  }

  private static Optional<Verdict> acts(Comparison pair, Frames.Act a, Frames.Act b, Story story) {
    Set<String> one = parties(pair.a(), a, story);
    Set<String> other = parties(pair.b(), b, story);
    if (isCounted(pair.a(), a.patient())
        || isCounted(pair.b(), b.patient())
        || !a.verb().lemma().equalsIgnoreCase(b.verb().lemma())
        || !a.patient().lemma().equalsIgnoreCase(b.patient().lemma())
        || !areTwo(pair, a, b, one, other, story)) {
      return Optional.empty();
    }
    List<Comparison.Match> common = pair.common(a.agents(), b.agents());
    boolean named = common.stream().anyMatch(match -> match.a().token().isProperNoun());
    if (!(named && common.size() >= MIN_COMMON) && !onlyOnce(pair, a, b)) {
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

  /**
   * Whether two named parties have done it, or of what is done only once two kinds of people:
   * "gunmen" and "soldiers".
   */
  private static boolean areTwo(
      Comparison pair,
      Frames.Act a,
      Frames.Act b,
      Set<String> one,
      Set<String> other,
      Story story) {
    if (!one.isEmpty() && !other.isEmpty()) {
      return !Parties.meet(one, other);
    }
    return happensOnce(pair, a, b)
        && a.agent().isNoun()
        && b.agent().isNoun()
        && !story.lexicon().like(lemma(a.agent()), lemma(b.agent()))
        && WordKnowledge.shipped().nearness(lemma(a.agent()), lemma(b.agent())) == 0
        && Retold.role(pair.a(), Optional.of(a.agent()), pair.b(), Optional.of(b.agent()), story)
            == Retold.Role.OTHER;
  }

  /** What happens once, and what one is said to have done alone. */
  private static boolean onlyOnce(Comparison pair, Frames.Act a, Frames.Act b) {
    return a.sole() || b.sole() || happensOnce(pair, a, b);
  }

  /** One person is killed once, and the first blow struck by one. */
  private static boolean happensOnce(Comparison pair, Frames.Act a, Frames.Act b) {
    boolean killed =
        KILLING.contains(lemma(a.verb()))
            && a.patient().isProperNoun()
            && a.patient().name() == NameKind.PERSON;
    return killed
        || isFirst(pair.a(), a.patient()) && isFirst(pair.b(), b.patient())
        || BLAMED.contains(lemma(a.verb()))
            && isOneThing(pair.a(), a.patient())
            && isOneThing(pair.b(), b.patient());
  }

  /** "The memo", "the Orsk market": a thing that both tell of, not "a memo" or "memos". */
  private static boolean isOneThing(Said said, Token noun) {
    return !noun.tag().equals("NNS")
        && !noun.tag().startsWith("PRP")
        && isBefore("the", REACH, said, noun);
  }

  /** "The first punch." */
  private static boolean isFirst(Said said, Token noun) {
    return isBefore("first", 1, said, noun);
  }

  private static boolean isBefore(String word, int reach, Said said, Token noun) {
    int at = said.tokens().indexOf(noun);
    return said.tokens().subList(Math.max(0, at - reach), Math.max(0, at)).stream()
        .anyMatch(token -> lemma(token).equals(word));
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
      if (token.tag().equals("PRP$")) {
        // "Our men" are of whoever speaks.
        parties.addAll(Parties.of(said, token, story));
      }
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
