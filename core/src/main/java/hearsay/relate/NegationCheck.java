package hearsay.relate;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One says that something is so, the other that it is not. The negated side's predicate must be in
 * the other's words; "not yet" in an earlier article is overtaken, not contradicted, by a later
 * one.
 */
final class NegationCheck implements ConflictCheck {

  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "n't",
          "n\u2019t",
          "no",
          "never",
          "nobody",
          "none",
          "nothing",
          "neither",
          "nor",
          "without",
          "cannot",
          "nowhere");

  /** Negators that stand with a noun: "no warning", "nobody arrested". */
  private static final Set<String> NOMINAL =
      Set.of("no", "nobody", "none", "nothing", "neither", "nor", "without");

  private static final Set<Modality> OPEN = Set.of(Modality.HEDGED, Modality.CONDITIONAL);

  private static final int REACH = 6;

  /** One common word is a topic, not an event. */
  static final int MIN_COMMON = 2;

  private static final double SIMILAR = 0.4;

  /** How many paragraphs a bare verb reaches for its subject. */
  private static final int NEAR = 2;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameClaim()
        || sameVoice(pair)
        || negated(pair.a()) == negated(pair.b())
        || !asserts(pair.a())
        || !asserts(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    Said negative = negated(pair.a()) ? pair.a() : pair.b();
    Said positive = negative == pair.a() ? pair.b() : pair.a();
    Optional<Integer> negator = negator(negative);
    if (negator.isEmpty()
        || pair.common(Set.of(), Set.of()).size() < MIN_COMMON && !onlyVerb(pair, negative)
        || !predicateShared(pair, negative, negator.get())
        || Nested.found(pair)
        || otherWay(pair, negative, positive, story)) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> event = Signals.sameEvent(pair, Set.of(), Set.of(), story);
    if (event.isEmpty()) {
      return Verdict.NOT_COMPARABLE;
    }
    Token word = negative.tokens().get(negator.get());
    if (OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    if (isNotYet(negative, negator.get())) {
      if (!isLater(positive, negative) || positive.statement().modality() == Modality.FUTURE) {
        return Verdict.NOT_COMPARABLE;
      }
      return new Verdict.NoConflict(
          NonConflictReason.UPDATE,
          List.of(
              event.get(),
              Signals.of("negation", "not yet, and later done", 0.3, negative.place(word.span()))));
    }
    Evidence found =
        Signals.of(
            "negation",
            "'" + word.text() + "' on one side only",
            Signals.FOUND,
            negative.place(word.span()));
    if (OPEN.contains(positive.statement().modality())
        || OPEN.contains(negative.statement().modality())) {
      return new Verdict.NoConflict(NonConflictReason.HEDGED, List.of(event.get(), found));
    }
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event.get(), found));
  }

  /**
   * One who says both on one occasion sees no contradiction; only a later change of mind is one.
   */
  private static boolean sameVoice(Comparison pair) {
    return pair.a().sharesSpeaker(pair.b()) && !pair.a().utteredOnOtherDay(pair.b());
  }

  private static boolean asserts(Said said) {
    return switch (said.act()) {
      case QUESTION, DEMAND, PROPOSE, DECLINE, NEITHER_CONFIRM_NOR_DENY -> false;
      default -> true;
    };
  }

  /**
   * Whether what did not come from the one came from the other: "no word from the bank" leaves open
   * that the bank got one.
   */
  private static boolean otherWay(Comparison pair, Said negative, Said positive, Story story) {
    for (Frames.Transfer none : negative.frames().transfers()) {
      for (Frames.Act done : positive.frames().acts()) {
        boolean same =
            none.thing().stream()
                .anyMatch(
                    thing ->
                        pair.lexicon().like(lemma(thing), lemma(done.verb()))
                            || pair.lexicon().like(lemma(thing), lemma(done.patient())));
        if (same
            && none.giver().isPresent()
            && none.receiver().isPresent()
            && meet(negative, none.receiver().get(), positive, done.agent(), story)
            && !meet(negative, none.giver().get(), positive, done.agent(), story)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(Said one, Token ofOne, Said other, Token ofOther, Story story) {
    return Parties.meet(Parties.of(one, ofOne, story), Parties.of(other, ofOther, story));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** "Without" denies a thing though its sentence asserts: "stored without a lock". */
  private static boolean negated(Said said) {
    return said.negated()
        || !said.act().isRefusal()
            && said.tokens().stream().anyMatch(token -> lower(token).equals("without"));
  }

  /** "Not one has left": a verb and no more, said of what the article tells near. */
  private static boolean onlyVerb(Comparison pair, Said negative) {
    return pair.sameArticle()
        && pair.similarity() >= SIMILAR
        && Math.abs(pair.a().paragraph() - pair.b().paragraph()) <= NEAR
        && negative.words().stream().allMatch(word -> word.token().isVerb())
        && pair.common(Set.of(), Set.of()).stream()
            .anyMatch(
                match ->
                    match.a().lemma().equals(match.b().lemma())
                        && match.a().token().isVerb()
                        && match.b().token().isVerb());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> negator(Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (NEGATORS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether a content word close behind the negator has its like on the other side. */
  private static boolean predicateShared(Comparison pair, Said negative, int negator) {
    List<Token> tokens = negative.tokens();
    List<Token> near = tokens.subList(negator, Math.min(tokens.size(), negator + REACH));
    boolean nominal =
        NOMINAL.contains(near.get(0).text().toLowerCase(Locale.ROOT))
            || near.stream().filter(Token::isVerb).allMatch(verb -> verb.lemma().equals("be"));
    return pair.common(Set.of(), Set.of()).stream()
        .map(match -> negative == pair.a() ? match.a().token() : match.b().token())
        .anyMatch(
            token -> near.contains(token) && (nominal ? !token.isProperNoun() : !token.isNoun()));
  }

  private static boolean isNotYet(Said said, int negator) {
    List<Token> tokens = said.tokens();
    return tokens.subList(negator, Math.min(tokens.size(), negator + REACH)).stream()
        .anyMatch(token -> token.lemma().equalsIgnoreCase("yet"));
  }

  private static boolean isLater(Said later, Said earlier) {
    Optional<LocalDate> day = later.article().date();
    return day.isPresent()
        && earlier.article().date().isPresent()
        && day.get().isAfter(earlier.article().date().get());
  }
}
