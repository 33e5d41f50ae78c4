package hearsay.relate;

import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One rendering of a claim is more hedged than another, or adds a condition: from the hedged side
 * to the certain one. One edge for each claim and two articles.
 */
final class Qualifications {

  private static final int UNKNOWN = -1;

  /** From where on two claims are nearly one: matching is sure, and most words are shared. */
  private static final double ALIKE = 0.85;

  private static final double SHARED = 0.8;
  private static final int MIN_COMMON = 3;

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "condition", "provided", "providing");

  private Qualifications() {}

  /**
   * The qualifications among the pairs of a story.
   *
   * @param taken pairs that a conflict already stands between, ids joined by a line break
   */
  static List<Relation> find(Story story, Set<String> taken) {
    List<Relation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Comparison pair : story.pairs()) {
      if (pair.sameArticle()
          || taken.contains(pair.a().id() + "\n" + pair.b().id())
          || !comparable(pair)) {
        continue;
      }
      Optional<Relation> relation = hedged(pair);
      if (relation.isPresent() && seen.add(key(pair))) {
        found.add(relation.get());
      }
    }
    return found;
  }

  private static String key(Comparison pair) {
    return pair.a().claimId()
        + pair.a().article().id()
        + pair.b().claimId()
        + pair.b().article().id();
  }

  private static boolean comparable(Comparison pair) {
    boolean alike =
        pair.sameClaim()
            || pair.similarity() >= ALIKE
                && pair.shared() >= SHARED
                && pair.common(Set.of(), Set.of()).size() >= MIN_COMMON;
    return alike && tells(pair.a()) && tells(pair.b());
  }

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DENY;
  }

  private static Optional<Relation> hedged(Comparison pair) {
    int a = firmness(pair.a());
    int b = firmness(pair.b());
    if (a == b || a == UNKNOWN || b == UNKNOWN) {
      return Optional.empty();
    }
    Said weaker = a < b ? pair.a() : pair.b();
    Said firmer = a < b ? pair.b() : pair.a();
    List<Place> places = new ArrayList<>(weaker.places());
    weaker.statement().attribution().cue().ifPresent(cue -> places.add(weaker.place(cue.span())));
    places.addAll(firmer.places());
    Evidence modality =
        Signals.of("modality", name(weaker) + " against " + name(firmer), Signals.FOUND, places);
    Evidence same = Signals.of("same claim", "both are told of one claim", 0.2, List.of());
    return Optional.of(
        Relation.of(RelationKind.QUALIFIES, weaker.id(), firmer.id(), List.of(modality, same)));
  }

  /** What is only reported says nothing on how firmly it was said. */
  private static int firmness(Said said) {
    return switch (said.statement().modality()) {
      case HEDGED -> 0;
      case FUTURE, CERTAIN -> 1;
      case CONDITIONAL -> conditions(said) ? 0 : UNKNOWN;
      case REPORTED -> UNKNOWN;
    };
  }

  /** Whether a condition is named: "would" alone may only shift the tense. */
  private static boolean conditions(Said said) {
    return said.tokens().stream()
        .anyMatch(token -> CONDITIONS.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static String name(Said said) {
    Modality modality = said.statement().modality();
    return modality.name().toLowerCase(Locale.ROOT);
  }
}
