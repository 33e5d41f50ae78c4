package hearsay.relate.conflict.opposite;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One says that a matter is not decided, the other that it is: "no decision on a successor" against
 * "has settled on the successor". What was open in an earlier report may be settled in a later one.
 */
public final class DecisionCheck implements ConflictCheck {

  /** How much else both must share: what is to be decided. */
  private static final double SAME_MATTER = 0.25;

  private static final double SAME_EVENT = 0.4;

  /** What counts of the matter where the one answers the other with no word more. */
  private static final double NEXT_TO_IT = 0.4;

  private static final Set<String> DECIDING =
      Set.of("decide", "decision", "settle", "fix", "set", "schedule", "finalize", "finalise");

  /** By these a matter is settled that another says to be open; not to do so leaves none open. */
  private static final Set<String> SETTLING = Set.of("agree", "choose", "pick", "select");

  /** "Has yet to decide", "has yet to be decided". */
  private static final List<String> YET = List.of("yet", "to");

  private static final int REACH = 4;

  private static final Set<String> UNDECIDED = Set.of("undecided", "unresolved", "unsettled");

  private static final Set<String> OF_DECISIONS =
      Set.of("take", "make", "mind", "reach", "anything", "something");

  private static final Pattern SHARE =
      Pattern.compile("\\d|(?i)\\bper ?cent\\b|\\b(?:half|third|in 10)\\b");

  /** Whether a matter is settled, and the words that say so. */
  private record Found(boolean settled, Set<Token> tokens) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    Optional<Found> a = found(pair.a());
    Optional<Found> b = found(pair.b());
    if (a.isEmpty()
        || b.isEmpty()
        || isShare(pair.a())
        || isShare(pair.b())
        || a.get().settled == b.get().settled
        || pair.inOneVoice()
        || Nested.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> matter = matter(pair, a.get(), story);
    if (matter.isEmpty()) {
      return Verdict.NOT_COMPARABLE;
    }
    Evidence decided =
        Signals.of(
            "decision",
            words(a.get()) + " against " + words(b.get()),
            Signals.FOUND,
            pair.a().place(a.get().tokens.iterator().next().span()),
            pair.b().place(b.get().tokens.iterator().next().span()));
    List<Evidence> evidence = List.of(matter.get(), decided);
    return movedOn(pair, b.get().settled)
        ? new Verdict.NoConflict(NonConflictReason.UPDATE, evidence)
        : new Verdict.Conflict(RelationKind.CONTRADICTS, evidence);
  }

  /** "Seven percent are undecided": others need not be. */
  private static boolean isShare(Said said) {
    return said.statement()
        .attribution()
        .speaker()
        .map(Mention::asWritten)
        .filter(SHARE.asPredicate())
        .isPresent();
  }

  /** Whether a statement says that something is decided, or that it is not. */
  public static boolean tells(Said said) {
    return found(said).isPresent();
  }

  private static Optional<Evidence> matter(Comparison pair, Found a, Story story) {
    Set<Token> withoutA = deciding(pair.a());
    Set<Token> withoutB = deciding(pair.b());
    List<Comparison.Match> common = pair.common(withoutA, withoutB);
    boolean thing =
        common.stream().anyMatch(match -> !match.a().token().isProperNoun()) || common.size() > 1;
    double share = pair.shared(withoutA, withoutB);
    if (thing && share >= SAME_MATTER) {
      return Optional.of(
          Signals.of(
              "same event",
              String.join(
                  ", ", common.stream().map(match -> match.a().token().text()).distinct().toList()),
              SAME_EVENT * share,
              common.stream().map(match -> pair.a().place(match.a().token().span())).toList()));
    }
    Said open = a.settled ? pair.b() : pair.a();
    Said settled = a.settled ? pair.a() : pair.b();
    boolean answers =
        pair.sameArticle()
            && Math.abs(pair.a().paragraph() - pair.b().paragraph()) <= 1
            && isBare(open);
    return answers || isBare(open) && isAskedAbout(open, settled, story)
        ? Optional.of(Signals.of("same event", "told right beside it", NEXT_TO_IT, open.places()))
        : Optional.empty();
  }

  /** "There is no decision", and no word on what. */
  private static boolean isBare(Said open) {
    return deciding(open).containsAll(open.words().stream().map(Said.Word::token).toList());
  }

  /** Whether the matter that the other settles is spoken of right beside. */
  private static boolean isAskedAbout(Said open, Said settled, Story story) {
    return story.article(open.article().id()).stream()
        .filter(said -> said != open && Math.abs(said.paragraph() - open.paragraph()) <= 1)
        .map(said -> Comparison.of(said, settled, 0, story.lexicon()))
        .anyMatch(
            pair ->
                pair.shared(deciding(pair.a()), deciding(pair.b())) >= SAME_MATTER
                    && pair.common(deciding(pair.a()), deciding(pair.b())).stream()
                        .anyMatch(match -> !match.a().token().isProperNoun()));
  }

  /** The words of deciding; they say nothing on what. */
  private static Set<Token> deciding(Said said) {
    Set<Token> tokens = new LinkedHashSet<>();
    for (Said.Word word : said.words()) {
      if (DECIDING.contains(word.lemma())
          || UNDECIDED.contains(word.lemma())
          || OF_DECISIONS.contains(word.lemma())) {
        tokens.add(word.token());
      }
    }
    return tokens;
  }

  private static Optional<Found> found(Said said) {
    if (said.act().isRefusal()
        || said.act() == SpeechAct.QUESTION
        || said.act() == SpeechAct.DEMAND
        || said.act() == SpeechAct.PROPOSE
        || said.statement().text().endsWith("?")) {
      return Optional.empty();
    }
    Optional<Token> undecided =
        said.words().stream()
            .filter(word -> UNDECIDED.contains(word.lemma()))
            .map(Said.Word::token)
            .findFirst();
    if (undecided.isEmpty()) {
      undecided = yetToDecide(said.tokens());
    }
    if (undecided.isPresent()) {
      return Optional.of(new Found(false, Set.of(undecided.get())));
    }
    for (Clause clause : said.clauses()) {
      Optional<Token> word = decides(clause).or(() -> settles(clause));
      boolean plain = clause.factual() && clause.time() == Clause.Time.NOW_OR_BEFORE;
      boolean settled = clause.kind() == Clause.Negation.NONE;
      if (word.isPresent()
          && plain
          && clause.kind() != Clause.Negation.IN_PART
          && !(settled && said.act() == SpeechAct.DENY)) {
        return Optional.of(new Found(settled, Set.of(word.get())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> yetToDecide(List<Token> tokens) {
    for (int i = 0; i + YET.size() < tokens.size(); i++) {
      if (YET.equals(tokens.subList(i, i + YET.size()).stream().map(Words::lower).toList())) {
        Optional<Token> verb =
            tokens.subList(i + YET.size(), Math.min(tokens.size(), i + REACH)).stream()
                .filter(token -> DECIDING.contains(lemma(token)) && token.isVerb())
                .findFirst();
        if (verb.isPresent()) {
          return verb;
        }
      }
    }
    return Optional.empty();
  }

  /** "Agreed to a second debate"; who agrees in principle leaves the rest open. */
  private static Optional<Token> settles(Clause clause) {
    return Optional.of(clause.predicate())
        .filter(verb -> verb.isVerb() && SETTLING.contains(lemma(verb)))
        .filter(verb -> clause.kind() == Clause.Negation.NONE)
        .filter(
            verb -> clause.scope().stream().noneMatch(token -> lemma(token).equals("principle")));
  }

  /** The word by which a clause says that something is decided. */
  private static Optional<Token> decides(Clause clause) {
    Token predicate = clause.predicate();
    if (DECIDING.contains(lemma(predicate))) {
      return Optional.of(predicate);
    }
    boolean light = PredicateKinds.isLight(predicate) || lemma(predicate).equals("reach");
    return light
        ? clause
            .negated()
            .or(clause::object)
            .or(clause::subject)
            .filter(noun -> lemma(noun).equals("decision") || lemma(noun).equals("mind"))
        : Optional.empty();
  }

  private static boolean movedOn(Comparison pair, boolean bIsSettled) {
    Said open = bIsSettled ? pair.a() : pair.b();
    Said settled = bIsSettled ? pair.b() : pair.a();
    return open.article().date().isPresent()
        && settled.article().date().isPresent()
        && open.article().date().get().isBefore(settled.article().date().get());
  }

  private static String words(Found found) {
    return (found.settled ? "decided" : "not decided")
        + " ('"
        + found.tokens.iterator().next().text()
        + "')";
  }
}
