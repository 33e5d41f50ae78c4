package hearsay.relate;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far something has come: not begun against well advanced or done. */
final class PhaseCheck implements ConflictCheck {

  /** Statements of phase are short, and most of their words are about the phase. */
  private static final double SAME_MATTER = 0.3;

  private static final Set<String> BEGIN = Set.of("begin", "start", "commence", "launch");
  private static final Set<String> DONE =
      Set.of("complete", "finish", "finalize", "finalise", "conclude");
  private static final Set<String> FAR = Set.of("advanced", "final", "late", "last", "closing");
  private static final Set<String> STAGE = Set.of("stage", "phase", "round", "step");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never", "yet");

  /** From the beginning on; the distance between two tells how sure a conflict is. */
  private enum Phase {
    NOT_BEGUN,
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
    if (a.isEmpty()
        || b.isEmpty()
        || (a.get().phase == Phase.NOT_BEGUN) == (b.get().phase == Phase.NOT_BEGUN)) {
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
    boolean moved = movedOn(pair, a.get().phase == Phase.NOT_BEGUN);
    return moved
        ? new Verdict.NoConflict(NonConflictReason.UPDATE, List.of(event.get(), found))
        : new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event.get(), found));
  }

  /** The words that name a phase; empty where none is told. */
  static Set<Token> named(Said said) {
    return phase(said).map(Found::tokens).orElse(Set.of());
  }

  private static boolean movedOn(Comparison pair, boolean aNotBegun) {
    Said early = aNotBegun ? pair.a() : pair.b();
    Said late = aNotBegun ? pair.b() : pair.a();
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
      boolean begins = BEGIN.contains(lemma) && tokens.get(i).isVerb();
      if (begins && said.negated() && negatedNear(tokens, i)) {
        return found(Phase.NOT_BEGUN, tokens, i, i);
      }
      if (begins && !said.negated() && Set.of("VBD", "VBN").contains(tokens.get(i).tag())) {
        return found(Phase.BEGUN, tokens, i, i);
      }
      if (DONE.contains(lemma)
          && !said.negated()
          && Set.of("VBD", "VBN", "JJ").contains(tokens.get(i).tag())) {
        return found(Phase.DONE, tokens, i, i);
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

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String name(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
