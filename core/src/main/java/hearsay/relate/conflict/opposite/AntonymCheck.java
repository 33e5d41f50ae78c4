package hearsay.relate.conflict.opposite;

import static hearsay.relate.lexicon.Words.lemma;

import com.google.common.collect.ImmutableSet;
import hearsay.language.CalendarNames;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.TimeGate;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same is told of with opposite words: risen against fallen, accepted against rejected. One of
 * the two words must be what its clause says, and both must be said of one party or thing.
 */
public final class AntonymCheck implements ConflictCheck {

  /** How much else of the shorter clause the other must tell. */
  private static final double MOST = 0.5;

  private static final double SAME_EVENT = 0.4;

  private static final double SIMILAR = 0.4;

  private static final Set<String> FRACTIONS = Set.of("half", "third", "quarter", "fifth", "tenth");

  private static final Set<String> COMPARING = Set.of("JJR", "JJS", "RBR", "RBS");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameClaim()
        || pair.inOneVoice()
        || !tells(pair.a())
        || !tells(pair.b())
        || Nested.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Clause a : pair.a().clauses()) {
      for (Clause b : pair.b().clauses()) {
        if (plain(a) && plain(b) && a.time() == b.time() && !nameOthers(a, b)) {
          Optional<Verdict> verdict = clauses(a, b, pair, story);
          if (verdict.isPresent()) {
            return TimeGate.regard(verdict.get(), pair, story);
          }
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  private static boolean plain(Clause clause) {
    return clause.kind() == Clause.Negation.NONE
        && clause.factual()
        && (clause.time() == Clause.Time.NOW_OR_BEFORE || clause.time() == Clause.Time.AHEAD);
  }

  /** Whether each clause names somebody or something, and none that the other names. */
  private static boolean nameOthers(Clause a, Clause b) {
    Set<String> here = names(a);
    Set<String> there = names(b);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private static Set<String> names(Clause clause) {
    return clause.scope().stream()
        .filter(Token::isProperNoun)
        .map(Words::lemma)
        .filter(name -> !CalendarNames.has(name))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<Verdict> clauses(Clause a, Clause b, Comparison pair, Story story) {
    for (Token left : own(a, pair.a())) {
      for (Token right : own(b, pair.b())) {
        boolean said = left.equals(a.predicate()) || right.equals(b.predicate());
        if (said
            && !isComparison(left)
            && !isComparison(right)
            && story.lexicon().opposite(lemma(left), lemma(right))
            && !hasWord(pair.b(), lemma(left))
            && !hasWord(pair.a(), lemma(right))) {
          Optional<Verdict> verdict = opposite(a, left, b, right, pair, story);
          if (verdict.isPresent()) {
            return verdict;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The clause's words without what other clauses in it are told of. */
  private static List<Token> own(Clause clause, Said said) {
    return clause.scope().stream()
        .filter(
            token ->
                token.equals(clause.predicate())
                    || said.clauses().stream().noneMatch(c -> c.predicate().equals(token)))
        .toList();
  }

  /** "Lower" is no opposite of "high": what is lower may be high. */
  private static boolean isComparison(Token token) {
    return COMPARING.contains(token.tag());
  }

  private static Optional<Verdict> opposite(
      Clause a, Token left, Clause b, Token right, Comparison pair, Story story) {
    Retold one = retold(pair.a(), a, left, pair.b(), b, right, story);
    Retold other = retold(pair.b(), b, right, pair.a(), a, left, story);
    Retold shorter = one.items() <= other.items() ? one : other;
    boolean straight = left.equals(a.predicate()) && right.equals(b.predicate());
    boolean apart =
        straight
            ? one.clashes()
                || one.objects() == Retold.Role.UNCLEAR
                || doneByOthers(a, b, one, shorter)
                || otherFrame(a, b, one, pair)
                || !one.anchored()
                || shorter.told().size() == 1 && !saidOfThing(a, b, shorter, pair, story)
            : !sharesTheme(a, b, story) || shorter.told().size() == 1 && shorter.items() > 1;
    boolean either =
        story.lexicon().eitherWay(lemma(left), lemma(right))
            && !one.clashes()
            && !shorter.told().isEmpty()
            && story.oneEvent(pair);
    apart &= !either;
    boolean moved = apart && straight && ofOneParty(one, pair, story);
    if (apart && !moved || shorter.share() < MOST || shorter.told().isEmpty()) {
      return Optional.empty();
    }
    Evidence event =
        Signals.of(
            "same event",
            "%.0f %% of the shorter side told: %s"
                .formatted(shorter.share() * 100, shorter.words()),
            SAME_EVENT * shorter.share(),
            shorter.equals(one)
                ? one.places(pair.a(), pair.b())
                : other.places(pair.b(), pair.a()));
    Evidence found =
        Signals.of(
            "antonym",
            left.text() + " against " + right.text(),
            Signals.FOUND,
            pair.a().place(left.span()),
            pair.b().place(right.span()));
    return Optional.of(
        moved
            ? new Verdict.NoConflict(NonConflictReason.UPDATE, List.of(event, found))
            : new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, found)));
  }

  /** What two articles of one story tell of one party on two days, to stay and to go, say. */
  private static boolean ofOneParty(Retold one, Comparison pair, Story story) {
    return !one.clashes()
        && one.subjects() == Retold.Role.SAME
        && !pair.onOneDay()
        && story.oneStory(pair.a(), pair.b());
  }

  /**
   * Whether each side names who does it, and no more is told again than to what: the one who leaves
   * need not be the one who joins.
   */
  private static boolean doneByOthers(Clause a, Clause b, Retold one, Retold shorter) {
    return a.subject().isPresent()
        && b.subject().isPresent()
        && a.object().isPresent()
        && b.object().isPresent()
        && one.subjects() != Retold.Role.SAME
        && (shorter.told().size() == 1 || one.objects() == Retold.Role.SAME);
  }

  /**
   * Who won one thing may have lost to somebody: what is done to something on the one side only is
   * no opposite unless the two are alike besides.
   */
  private static boolean otherFrame(Clause a, Clause b, Retold one, Comparison pair) {
    return a.subject().isPresent()
        && b.subject().isPresent()
        && hasObject(a, pair.a()) != hasObject(b, pair.b())
        && one.subjects() == Retold.Role.SAME
        && pair.similarity() < SIMILAR;
  }

  /** Part of how much or by how much: "more than half full", "rose 3 percent". */
  private static boolean isAmount(Said said, Token token) {
    return FRACTIONS.contains(lemma(token))
        || said.quantities().stream().anyMatch(quantity -> quantity.span().overlaps(token.span()));
  }

  /** Whether it is done to something; "rose 3 percent" is done to nothing. */
  private static boolean hasObject(Clause clause, Said said) {
    return clause.object().filter(object -> !isAmount(said, object)).isPresent();
  }

  /**
   * Whether all that is told is of one thing, not a party: exports that rise do not fall, but who
   * wins here may lose there.
   */
  private static boolean saidOfThing(
      Clause a, Clause b, Retold shorter, Comparison comparison, Story story) {
    Retold.Pair pair = shorter.told().get(0);
    return (shorter.items() == 1 || story.oneEvent(comparison) && isOnlyMore(a, b, pair))
        && Stream.of(pair.own(), pair.other()).allMatch(AntonymCheck::isThing)
        && a.theme().isPresent()
        && b.theme().isPresent();
  }

  /**
   * Whether the thing is what both are of, and each says more of it only behind its predicate, as
   * when or where, by no name: steel exports that rise are no car exports that fall.
   */
  private static boolean isOnlyMore(Clause a, Clause b, Retold.Pair thing) {
    return Stream.of(a, b)
        .allMatch(
            clause ->
                clause
                        .theme()
                        .filter(theme -> theme.equals(thing.own()) || theme.equals(thing.other()))
                        .isPresent()
                    && clause.scope().stream()
                        .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                        .filter(token -> !clause.theme().filter(token::equals).isPresent())
                        .allMatch(
                            token ->
                                token.begin() >= clause.predicate().begin()
                                    && !token.isProperNoun()));
  }

  private static boolean isThing(Token token) {
    return token.isNoun() && !token.isProperNoun();
  }

  /** Whether one thing is so here, or it is done to it, and there too. */
  private static boolean sharesTheme(Clause a, Clause b, Story story) {
    return a.theme().filter(AntonymCheck::isThing).isPresent()
        && b.theme().filter(AntonymCheck::isThing).isPresent()
        && story.lexicon().like(lemma(a.theme().get()), lemma(b.theme().get()));
  }

  private static Retold retold(
      Said said,
      Clause clause,
      Token left,
      Said other,
      Clause otherClause,
      Token right,
      Story story) {
    Set<Token> among = new LinkedHashSet<>(otherClause.scope());
    otherClause.subject().ifPresent(among::add);
    among.remove(right);
    Set<Token> without = new LinkedHashSet<>(List.of(left, clause.predicate()));
    clause.scope().stream().filter(token -> isAmount(said, token)).forEach(without::add);
    return Retold.of(said, clause, without, other, Optional.of(otherClause), among, story);
  }

  private static boolean hasWord(Said said, String lemma) {
    return said.words().stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  /** "Insisted that it is so" tells; "insisted that it be so" has no clause that does. */
  private static boolean insists(Said said) {
    return said.statement()
        .attribution()
        .cue()
        .filter(cue -> cue.text().toLowerCase(Locale.ROOT).startsWith("insist"))
        .isPresent();
  }

  private static boolean tells(Said said) {
    Modality modality = said.statement().modality();
    boolean answers = said.act().isResponse() && said.act() != SpeechAct.CONFIRM;
    return !answers
        && !said.statement().text().endsWith("?")
        && said.act() != SpeechAct.QUESTION
        && (said.act() != SpeechAct.DEMAND || insists(said))
        && said.act() != SpeechAct.PROPOSE
        && modality != Modality.HEDGED
        && modality != Modality.CONDITIONAL;
  }
}
