package hearsay.relate.response.discourse;

import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a plain "not" rejects: "The mayor took cash, her aide said. 'I have never taken a penny,'
 * the mayor said." Something that was done is denied by whoever is told to have done it, or of
 * whomever it was told right before.
 */
public final class PlainDenials {

  /** A denied deed that the tagger takes for a noun makes no clause: "we did not spy on them". */
  private static final Pattern UNREAD =
      Pattern.compile("^(?:\\S+ ){1,3}(?:did|does|do|has|have|had)(?: not|n['\u2019]t| never)\\b");

  /** Who does not do so has not been charged with it. */
  private static final Set<String> THOUGHT =
      Set.of(
          "want",
          "need",
          "think",
          "believe",
          "expect",
          "hope",
          "fear",
          "care",
          "like",
          "mean",
          "see",
          "understand",
          "seek",
          "oppose",
          "look");

  private final Story story;
  private final Accused accused;

  public PlainDenials(Story story) {
    this.story = story;
    this.accused = new Accused(story);
  }

  /** What another told last, right before, where the statement says that it is not so. */
  public Optional<Answer> rejected(Said plain) {
    Optional<Clause> denied = denied(plain);
    boolean unread = plain.clauses().isEmpty() && UNREAD.matcher(plain.statement().text()).find();
    if (denied.isEmpty() && !unread) {
      return Optional.empty();
    }
    return accused
        .last(plain)
        .filter(said -> !said.negated())
        .filter(
            said ->
                accused.names(said, plain)
                    ? isMatter(said, plain, denied)
                    : denied.filter(clause -> isSameDeed(said, plain, clause)).isPresent())
        .map(said -> Answer.of(plain, said, "told of who rejects it", Answer.POSSIBLE));
  }

  private static Optional<Clause> denied(Said plain) {
    return plain.clauses().stream().findFirst().filter(PlainDenials::isDenial);
  }

  /** "I did not take it", not "I do not want it", "it cannot be", "not only". */
  private static boolean isDenial(Clause clause) {
    return (clause.kind() == Clause.Negation.VERB || clause.kind() == Clause.Negation.NOUN)
        && clause.factual()
        && clause.time() == Clause.Time.NOW_OR_BEFORE
        && !THOUGHT.contains(Words.lemma(clause.predicate()));
  }

  /**
   * Whether what is told of the one who denies is what he denies: the deed or the thing itself,
   * something of it where he denies to have done it himself, or two words of it.
   */
  private boolean isMatter(Said said, Said plain, Optional<Clause> denied) {
    long shared = InCommon.words(Comparison.of(said, plain, 0, story.lexicon()));
    boolean own = denied.flatMap(Clause::subject).filter(who -> isSelf(who, plain)).isPresent();
    return denied.filter(clause -> tells(said, clause)).isPresent()
        || shared >= (own ? 1 : InCommon.LEAST);
  }

  /** "The bridge was shut, one says; the bridge was not shut, says the other." */
  private boolean isSameDeed(Said said, Said plain, Clause denied) {
    return denied.kind() == Clause.Negation.VERB
        && isTold(said, denied.predicate())
        && denied.theme().filter(who -> isTold(said, who) || isOne(said, plain, who)).isPresent();
  }

  private static boolean isSelf(Token who, Said plain) {
    return plain
        .speakerId()
        .filter(plain.referents().getOrDefault(who.begin(), "")::equals)
        .isPresent();
  }

  private static boolean isOne(Said said, Said plain, Token who) {
    String party = plain.referents().get(who.begin());
    return party != null && said.referents().containsValue(party);
  }

  /** Whether the deed or the thing that is denied is told. */
  private boolean tells(Said said, Clause denied) {
    return Stream.of(Optional.of(denied.predicate()), denied.negated(), denied.object())
        .flatMap(Optional::stream)
        .filter(word -> !word.isProperNoun())
        .anyMatch(word -> isTold(said, word));
  }

  private boolean isTold(Said said, Token word) {
    String lemma = Words.lemma(word);
    return !PredicateKinds.isGeneral(word)
        && said.words().stream()
            .anyMatch(
                told ->
                    story.lexicon().like(lemma, told.lemma()) || Lexicon.kin(lemma, told.lemma()));
  }
}
