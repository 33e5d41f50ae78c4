package hearsay.relate.conflict.opposite;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Nested;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Retold;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Done of one's own will here, and made to there: "voluntarily paused the trial" against "ordered
 * the halt". Both must tell of one doing or thing besides.
 */
public final class WillCheck implements ConflictCheck {

  private static final double SAME_EVENT = 0.4;

  /** How much the words in common count at least. */
  private static final double LEAST = 0.3;

  private static final int REACH = 4;

  private static final Set<String> FREE = Set.of("voluntary", "voluntarily");

  /** What stands behind "own". */
  private static final Set<String> WILL =
      Set.of("accord", "initiative", "volition", "will", "decision", "choice", "request");

  private static final Set<String> SELF =
      Set.of("ourselves", "themselves", "himself", "herself", "itself", "myself");

  private static final Set<String> DECIDING =
      Set.of(
          "decide",
          "decision",
          "choose",
          "propose",
          "initiate",
          "take",
          "ask",
          "withdraw",
          "resign");

  /** What is done to somebody whether he will or not: who does so of his own will is spared it. */
  private static final Set<String> COMPELLING =
      Set.of("summon", "dismiss", "fire", "sack", "oust", "expel", "suspend", "arrest", "detain");

  private static final Set<String> MAKING =
      Set.of("order", "instruct", "compel", "force", "oblige");

  /** What is asked for is done at somebody's wish. */
  private static final Set<String> ASKING = Set.of("ask", "tell", "urge", "press");

  private static final Set<String> WISHES =
      Set.of("request", "insistence", "demand", "order", "instruction", "behest", "urging");

  private static final Set<String> BODIES =
      Set.of("police", "government", "company", "board", "authority", "office", "official");

  private static final Set<String> AT = Set.of("at", "on", "under", "upon");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.inOneVoice() || Nested.found(pair) || !asserts(pair.a()) || !asserts(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    return against(pair, pair.a(), pair.b())
        .or(() -> against(pair, pair.b(), pair.a()))
        .or(() -> compelled(pair.a(), pair.b(), story))
        .or(() -> compelled(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** Whether a statement says that something was done of one's own will, or was not. */
  public static boolean tells(Said said) {
    return asserts(said)
        && (own(said).isPresent() || made(said).isPresent() || compelling(said).isPresent());
  }

  private static boolean asserts(Said said) {
    return (said.act() == SpeechAct.ASSERT || said.act() == SpeechAct.CONFIRM) && !said.negated();
  }

  private static Optional<Verdict> against(Comparison pair, Said free, Said bound) {
    Optional<Token> own = own(free);
    Optional<Token> made = made(bound);
    if (own.isEmpty() || made.isEmpty() || made(free).isPresent() || own(bound).isPresent()) {
      return Optional.empty();
    }
    Set<Token> without = new LinkedHashSet<>(List.of(own.get(), made.get()));
    List<Comparison.Match> common =
        pair.common(without, without).stream()
            .filter(match -> !isParty(pair.a(), match.a()) && !isParty(pair.b(), match.b()))
            .filter(match -> !DECIDING.contains(match.a().lemma()))
            .toList();
    if (common.isEmpty()) {
      return Optional.empty();
    }
    double share = pair.shared(without, without);
    Evidence event =
        Signals.of(
            "same event",
            String.join(", ", common.stream().map(match -> match.a().token().text()).toList()),
            SAME_EVENT * Math.max(share, LEAST),
            common.stream().map(match -> pair.a().place(match.a().token().span())).toList());
    Evidence will =
        Signals.of(
            "will",
            "'" + own.get().text() + "' against '" + made.get().text() + "'",
            Signals.FOUND,
            free.place(own.get().span()),
            bound.place(made.get().span()));
    return Optional.of(new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, will)));
  }

  /** "Withdrew of her own accord" against "was suspended": of one person that is enough. */
  private static Optional<Verdict> compelled(Said free, Said bound, Story story) {
    Optional<Token> own = own(free);
    Optional<Clause> made = compelling(bound);
    if (own.isEmpty() || made.isEmpty() || compelling(free).isPresent() || own(bound).isPresent()) {
      return Optional.empty();
    }
    Optional<Token> whom = made.get().object();
    Optional<Token> who =
        free.clauses().stream()
            .flatMap(clause -> clause.subject().stream())
            .filter(
                subject ->
                    Retold.role(free, Optional.of(subject), bound, whom, story) == Retold.Role.SAME)
            .findFirst();
    if (who.isEmpty() || whom.isEmpty()) {
      return Optional.empty();
    }
    Token verb = made.get().predicate();
    Evidence event =
        Signals.of(
            "same event",
            who.get().text() + "/" + whom.get().text(),
            SAME_EVENT * LEAST,
            free.place(who.get().span()),
            bound.place(whom.get().span()));
    Evidence will =
        Signals.of(
            "will",
            "'" + own.get().text() + "' against '" + verb.text() + "'",
            Signals.FOUND,
            free.place(own.get().span()),
            bound.place(verb.span()));
    return Optional.of(new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, will)));
  }

  private static Optional<Clause> compelling(Said said) {
    return said.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Negation.NONE && clause.factual())
        .filter(clause -> clause.time() == Clause.Time.NOW_OR_BEFORE)
        .filter(clause -> clause.predicate().isVerb() && clause.object().isPresent())
        .filter(clause -> COMPELLING.contains(lemma(clause.predicate())) || isCalledIn(clause))
        .findFirst();
  }

  /** "The ambassador was called in". */
  private static boolean isCalledIn(Clause clause) {
    return lemma(clause.predicate()).equals("call")
        && clause.scope().stream()
            .anyMatch(
                token ->
                    token.begin() == clause.predicate().end() + 1
                        && lemma(token).equals("in")
                        && token.tag().equals("RP"));
  }

  /** Who does it is told of in many doings. */
  private static boolean isParty(Said said, Said.Word word) {
    return word.token().isProperNoun()
        || said.referents().containsKey(word.token().begin())
        || BODIES.contains(word.lemma());
  }

  /** The word that says that it was done freely. */
  private static Optional<Token> own(Said said) {
    List<Token> tokens = said.tokens();
    boolean decides = said.words().stream().anyMatch(word -> DECIDING.contains(word.lemma()));
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      boolean free = i > 1 && lemma(tokens.get(i - 1)).equals("free");
      boolean ofOwn =
          i > 0 && WILL.contains(word) && lemma(tokens.get(free ? i - 2 : i - 1)).equals("own");
      boolean alone =
          word.equals("alone")
              && tokens.subList(Math.max(0, i - REACH), i).stream()
                  .anyMatch(token -> lemma(token).equals("by"));
      if (FREE.contains(word) || ofOwn || decides && (SELF.contains(word) || alone)) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /** The word that says that somebody else wanted it so. */
  private static Optional<Token> made(Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean wish =
          WISHES.contains(lemma(tokens.get(i)))
              && tokens.get(i).isNoun()
              && !lemma(tokens.get(i - 1)).equals("own")
              && tokens.subList(Math.max(0, i - REACH), i).stream()
                  .anyMatch(token -> AT.contains(lemma(token)));
      boolean threat = lemma(tokens.get(i)).equals("face") && lemma(tokens.get(i - 1)).equals("or");
      if (wish || threat) {
        return Optional.of(tokens.get(i));
      }
    }
    return said.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Negation.NONE && clause.factual())
        .filter(clause -> clause.time() == Clause.Time.NOW_OR_BEFORE)
        .filter(clause -> MAKING.contains(lemma(clause.predicate())) || asks(clause))
        .map(Clause::predicate)
        .filter(Token::isVerb)
        .findFirst();
  }

  /** "Asked us to clear the building". */
  private static boolean asks(Clause clause) {
    return ASKING.contains(lemma(clause.predicate()))
        && clause.scope().stream()
            .filter(token -> token.begin() > clause.predicate().end())
            .anyMatch(token -> token.tag().equals("TO") || lemma(token).equals("to"));
  }
}
