package hearsay.relate.conflict.opposite;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far something has come: not begun, or far from its end, against well advanced or done. */
public final class PhaseCheck implements ConflictCheck {

  /** Statements of phase are short, and most of their words are about the phase. */
  private static final double SAME_MATTER = 0.3;

  /** How far behind "take" the months may stand. */
  private static final int REACH = 5;

  private static final Set<String> BEGIN = Set.of("begin", "start", "commence", "launch");
  private static final Set<String> DONE =
      Set.of("complete", "finish", "finalize", "finalise", "conclude");
  private static final Set<String> FAR = Set.of("advanced", "final", "late", "last", "closing");
  private static final Set<String> STAGE = Set.of("stage", "phase", "round", "step");
  private static final Set<String> NEAR = Set.of("early", "initial", "preliminary", "exploratory");
  private static final Set<String> LONG = Set.of("week", "month", "year", "decade");
  private static final Set<String> OFF = Set.of("away", "off");
  private static final Set<String> NEARLY = Set.of("nearly", "almost", "virtually");
  private static final Set<String> BARELY = Set.of("barely", "hardly", "scarcely", "just");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "yet");

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private static final Set<String> DONE_OR_SO = Set.of("VBD", "VBN", "JJ");

  /** From the beginning on; the distance between two tells how sure a conflict is. */
  private enum Phase {
    NOT_BEGUN,
    FAR_FROM_END,
    BEGUN,
    ADVANCED,
    DONE
  }

  /** A phase and the words that name it. */
  private record Found(Phase phase, Set<Token> tokens) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    Optional<Found> a = phase(pair.a());
    Optional<Found> b = phase(pair.b());
    if (a.isEmpty() || b.isEmpty() || !apart(a.get(), b.get(), pair, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> event =
        Signals.sameEvent(pair, a.get().tokens, b.get().tokens, SAME_MATTER)
            .filter(e -> sharesNoun(pair, a.get().tokens, b.get().tokens));
    if (event.isEmpty()) {
      return Verdict.NOT_COMPARABLE;
    }
    Evidence found =
        Signals.of(
            "phase",
            name(a.get().phase) + " against " + name(b.get().phase),
            Signals.FOUND,
            List.of(
                pair.a().place(a.get().tokens.iterator().next().span()),
                pair.b().place(b.get().tokens.iterator().next().span())));
    boolean moved = movedOn(pair, a.get().phase.compareTo(b.get().phase) < 0);
    return moved
        ? new Verdict.NoConflict(NonConflictReason.UPDATE, List.of(event.get(), found))
        : new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event.get(), found));
  }

  /** The words that name a phase; empty where none is told. */
  public static Set<Token> named(Said said) {
    return phase(said).map(Found::tokens).orElse(Set.of());
  }

  /** What has not begun is not under way; what is far from its end is not near it. */
  private static boolean apart(Found a, Found b, Comparison pair, Story story) {
    Phase first = a.phase.compareTo(b.phase) <= 0 ? a.phase : b.phase;
    Phase last = first == a.phase ? b.phase : a.phase;
    return first == Phase.NOT_BEGUN && last != Phase.NOT_BEGUN && last != Phase.FAR_FROM_END
        || first == Phase.FAR_FROM_END
            && (last == Phase.ADVANCED || last == Phase.DONE)
            && ofOneThing(a, b, pair, story);
  }

  /**
   * Whether one thing has come so far: its last step may be long where the work is well advanced.
   */
  private static boolean ofOneThing(Found a, Found b, Comparison pair, Story story) {
    Optional<Token> one = subject(a, pair.a());
    Optional<Token> other = subject(b, pair.b());
    return one.isPresent()
        && other.isPresent()
        && story.lexicon().like(lemma(one.get()), lemma(other.get()));
  }

  private static Optional<Token> subject(Found found, Said said) {
    return said.clauses().stream()
        .filter(clause -> clause.scope().containsAll(found.tokens))
        .reduce((outer, inner) -> inner.scope().size() < outer.scope().size() ? inner : outer)
        .flatMap(Clause::theme);
  }

  private static boolean movedOn(Comparison pair, boolean aIsEarlier) {
    Said early = aIsEarlier ? pair.a() : pair.b();
    Said late = aIsEarlier ? pair.b() : pair.a();
    return early.article().date().isPresent()
        && late.article().date().isPresent()
        && early.article().date().get().isBefore(late.article().date().get());
  }

  private static boolean sharesNoun(Comparison pair, Set<Token> a, Set<Token> b) {
    return pair.common(a, b).stream().anyMatch(match -> match.a().token().isNoun());
  }

  private static Optional<Found> phase(Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String lemma = lemma(tokens.get(i));
      if (STAGE.contains(lemma) && i > 0 && FAR.contains(lemma(tokens.get(i - 1)))) {
        return found(Phase.ADVANCED, tokens, i - 1, i);
      }
      Optional<Found> far = farFromEnd(tokens, i);
      if (far.isPresent() && !said.negated()) {
        return far;
      }
      if (i > 0 && NEARLY.contains(lemma(tokens.get(i - 1))) && DONE.contains(lemma)) {
        return found(Phase.ADVANCED, tokens, i - 1, i);
      }
      boolean begins = BEGIN.contains(lemma) && tokens.get(i).isVerb();
      if (begins && said.negated() && negatedNear(tokens, i)) {
        return found(Phase.NOT_BEGUN, tokens, i, i);
      }
      if (begins && i > 0 && BARELY.contains(lemma(tokens.get(i - 1)))) {
        return found(Phase.FAR_FROM_END, tokens, i - 1, i);
      }
      if (begins && !said.negated() && PAST.contains(tokens.get(i).tag())) {
        return found(Phase.BEGUN, tokens, i, i);
      }
      if (DONE.contains(lemma) && !said.negated() && DONE_OR_SO.contains(tokens.get(i).tag())) {
        return found(Phase.DONE, tokens, i, i);
      }
    }
    return Optional.empty();
  }

  /** "At an early stage", "months away", "will take several years". */
  private static Optional<Found> farFromEnd(List<Token> tokens, int at) {
    String lemma = lemma(tokens.get(at));
    if (at > 0 && STAGE.contains(lemma) && NEAR.contains(lemma(tokens.get(at - 1)))) {
      return found(Phase.FAR_FROM_END, tokens, at - 1, at);
    }
    boolean many = LONG.contains(lemma) && tokens.get(at).tag().equals("NNS");
    if (!many) {
      return Optional.empty();
    }
    if (at + 1 < tokens.size() && OFF.contains(lemma(tokens.get(at + 1)))) {
      return found(Phase.FAR_FROM_END, tokens, at, at + 1);
    }
    for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
      boolean ahead = tokens.get(i - 1).tag().equals("MD");
      if (ahead && lemma(tokens.get(i)).equals("take")) {
        return found(Phase.FAR_FROM_END, tokens, i, at);
      }
    }
    return Optional.empty();
  }

  private static boolean negatedNear(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(t -> NOT.contains(lemma(t)));
  }

  private static Optional<Found> found(Phase phase, List<Token> tokens, int from, int to) {
    return Optional.of(new Found(phase, new HashSet<>(tokens.subList(from, to + 1))));
  }

  private static String name(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
