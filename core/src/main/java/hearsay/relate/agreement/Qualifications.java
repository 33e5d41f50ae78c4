package hearsay.relate.agreement;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One rendering of a claim is more hedged than another, or adds a condition: from the hedged side
 * to the certain one. The claim need not be one by matching, where a predicate is told again of the
 * same parties. One edge for each two claims and two articles.
 */
public final class Qualifications {

  private static final int UNKNOWN = -1;

  /** Of two renderings of one claim, how much must be shared at least. */
  private static final double SHARED = 0.5;

  /** From here on two claims are nearly one: matching is sure, and most words are shared. */
  private static final double NEARLY = 0.7;

  /** From here on a word of quantity is of the same thing. */
  private static final double CLOSE = 0.45;

  /** How much of the shorter side the longer tells that only adds a limit. */
  private static final double ALL_OF_IT = 0.99;

  /** From here on matching holds two statements to be about the same thing. */
  private static final double ALIKE = 0.3;

  /** How much of the shorter clause the other must tell where the claims are two. */
  private static final double TOLD = 0.6;

  private static final int MIN_COMMON = 2;

  /** Of more clauses it is open which one a hedge is of. */
  private static final int FEW = 4;

  private static final double SAME_EVENT = 0.2;

  private static final Set<String> PERHAPS =
      Set.of("possibly", "probably", "perhaps", "maybe", "likely", "apparently", "reportedly");

  private static final Set<String> LIMITS =
      Set.of("because", "only", "unless", "if", "except", "until", "directly", "merely");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "condition", "provided", "providing");

  private Qualifications() {}

  /**
   * The qualifications among the pairs of a story.
   *
   * @param taken pairs that a conflict already stands between, ids joined by a line break
   */
  public static List<Relation> find(Story story, Set<String> taken) {
    List<Relation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Comparison pair : story.pairs()) {
      if (pair.sameArticle()
          || taken.contains(pair.a().id() + "\n" + pair.b().id())
          || !tells(pair.a())
          || !tells(pair.b())
          || pair.a().negated() != pair.b().negated()) {
        continue;
      }
      Optional<Relation> relation = hedged(pair, story);
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

  private static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DENY;
  }

  private static Optional<Relation> hedged(Comparison pair, Story story) {
    int common = pair.common(Set.of(), Set.of()).size();
    boolean rendered = pair.sameClaim() && pair.shared() >= SHARED && common >= MIN_COMMON;
    boolean nearly = pair.similarity() >= NEARLY && pair.shared() >= NEARLY && common > MIN_COMMON;
    if (!pair.sameClaim() && pair.similarity() < ALIKE) {
      return Optional.empty();
    }
    for (Clause a : pair.a().clauses()) {
      for (Clause b : pair.b().clauses()) {
        Optional<Relation> relation =
            told(a, b, pair, rendered || nearly, story)
                .flatMap(
                    same -> relation(pair, firmness(pair.a(), a), firmness(pair.b(), b), same));
        if (relation.isPresent()) {
          return relation;
        }
      }
    }
    if ((rendered || nearly || pair.similarity() >= CLOSE) && oneRemark(pair)) {
      Optional<Relation> limited = limited(pair);
      if (limited.isPresent()) {
        return limited;
      }
    }
    boolean plain = pair.a().clauses().size() <= FEW && pair.b().clauses().size() <= FEW;
    if (!plain || !rendered && !nearly) {
      return Optional.empty();
    }
    Evidence same =
        Signals.of(
            "same claim",
            rendered ? "both are told of one claim" : "both are told of nearly one claim",
            SAME_EVENT,
            List.of());
    return relation(pair, firmness(pair.a()), firmness(pair.b()), same);
  }

  /** Whether both may give one remark of one speaker: few clauses, of one length, of one verb. */
  private static boolean oneRemark(Comparison pair) {
    int a = pair.a().words().size();
    int b = pair.b().words().size();
    return pair.a().sharesSpeaker(pair.b())
        && Math.max(a, b) <= 2 * Math.min(a, b)
        && pair.shared() >= SHARED
        && pair.a().clauses().size() <= FEW
        && pair.b().clauses().size() <= FEW
        && pair.a().clauses().stream()
            .anyMatch(
                x ->
                    pair.b().clauses().stream()
                        .anyMatch(y -> lemma(x.predicate()).equals(lemma(y.predicate()))));
  }

  /** One is of some, the other of many or all; or one names a limit that the other leaves out. */
  private static Optional<Relation> limited(Comparison pair) {
    int extents = Extent.of(pair.a()).compareTo(Extent.of(pair.b()));
    if (extents != 0) {
      return Optional.of(limit(extents < 0 ? pair.a() : pair.b(), pair, "only some of it"));
    }
    boolean a = limits(pair.a());
    boolean contained = pair.ofShorter() >= ALL_OF_IT;
    boolean longer = pair.a().words().size() > pair.b().words().size();
    if (a == limits(pair.b()) || !contained || a != longer) {
      return Optional.empty();
    }
    return Optional.of(limit(a ? pair.a() : pair.b(), pair, "only under a limit"));
  }

  private static Relation limit(Said narrower, Comparison pair, String how) {
    Said wider = narrower == pair.a() ? pair.b() : pair.a();
    List<Place> places = new ArrayList<>(narrower.places());
    places.addAll(wider.places());
    Evidence extent = Signals.of("extent", how, Signals.FOUND, places);
    Evidence same = Signals.of("same claim", "both are told of it", SAME_EVENT, List.of());
    return Relation.of(RelationKind.QUALIFIES, narrower.id(), wider.id(), List.of(extent, same));
  }

  private static boolean limits(Said said) {
    return said.tokens().stream().anyMatch(token -> LIMITS.contains(lemma(token)));
  }

  /** That one predicate is told of the same parties. */
  private static Optional<Evidence> told(
      Clause a, Clause b, Comparison pair, boolean alike, Story story) {
    if (!a.predicate().isVerb()
        || !alike && PredicateKinds.isGeneral(a.predicate())
        || !story.lexicon().like(lemma(a.predicate()), lemma(b.predicate()))
        || a.kind() != b.kind()) {
      return Optional.empty();
    }
    Retold one = retold(pair.a(), a, pair.b(), b, story);
    Retold other = retold(pair.b(), b, pair.a(), a, story);
    Retold shorter = one.items() <= other.items() ? one : other;
    boolean enough =
        !one.clashes()
            && shorter.told().size() >= (alike ? 1 : MIN_COMMON)
            && shorter.share() >= (alike ? SHARED : TOLD);
    return enough
        ? Optional.of(
            Signals.of(
                "same event",
                a.predicate().text() + ", " + shorter.words(),
                SAME_EVENT * shorter.share(),
                shorter.equals(one)
                    ? one.places(pair.a(), pair.b())
                    : other.places(pair.b(), pair.a())))
        : Optional.empty();
  }

  private static Retold retold(Said said, Clause clause, Said other, Clause there, Story story) {
    Set<Token> among = new LinkedHashSet<>(there.scope());
    there.subject().ifPresent(among::add);
    return Retold.of(
        said, clause, Set.of(clause.predicate()), other, Optional.of(there), among, story);
  }

  private static Optional<Relation> relation(Comparison pair, int a, int b, Evidence same) {
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
    return Optional.of(
        Relation.of(RelationKind.QUALIFIES, weaker.id(), firmer.id(), List.of(modality, same)));
  }

  /** A hedge says something on what stands under its clause, not on other clauses. */
  private static int firmness(Said said, Clause clause) {
    boolean perhaps =
        clause.time() == Clause.Time.PERHAPS
            || clause.scope().stream().anyMatch(token -> PERHAPS.contains(lemma(token)));
    if (perhaps) {
      return 0;
    }
    int whole = firmness(said);
    boolean first = said.clauses().get(0).equals(clause);
    boolean told = clause.time() == Clause.Time.AHEAD || clause.factual();
    return first || whole == 1 && told ? whole : UNKNOWN;
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
    return said.tokens().stream().anyMatch(token -> CONDITIONS.contains(lemma(token)));
  }

  private static String name(Said said) {
    Modality modality = said.statement().modality();
    return modality.name().toLowerCase(Locale.ROOT);
  }
}
