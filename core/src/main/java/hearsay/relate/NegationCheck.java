package hearsay.relate;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One says that something is so, the other that it is not. Clause is held against clause: the
 * negated predicate, or the noun that a negator stands with, must be told as a fact on the other
 * side, of the same parties in the same roles, and with most of the negated clause's other words;
 * words in common alone are a topic. "Not yet" in an earlier article is overtaken, not
 * contradicted, by a later one.
 */
final class NegationCheck implements ConflictCheck {

  /** One common word is a topic, not an event. */
  static final int MIN_COMMON = 2;

  /** How much of what is negated the other must tell. */
  private static final double MOST = 0.6;

  /** The same where the thing itself is said not to be there. */
  private static final double HALF = 0.5;

  /** The same where it is not clear whom the one speaks of. */
  private static final double CLEAR = 0.75;

  private static final double SAME_EVENT = 0.4;

  private static final Set<String> HEDGES = Set.of("may", "might", "could");

  private static final Set<Modality> OPEN = Set.of(Modality.HEDGED, Modality.CONDITIONAL);

  /** Verbs that leave what is done to their object. */
  private static final Set<String> LIGHT =
      Set.of("make", "give", "take", "have", "get", "receive", "hold", "do", "be", "put", "carry");

  /** Verbs that can be said of one party on many occasions. */
  private static final Set<String> GENERAL =
      Set.of(
          "want",
          "say",
          "think",
          "know",
          "be",
          "have",
          "do",
          "come",
          "go",
          "get",
          "make",
          "take",
          "see",
          "work",
          "need",
          "like",
          "look",
          "let",
          "feel",
          "talk",
          "speak",
          "call",
          "use",
          "put",
          "tell",
          "believe",
          "understand",
          "care",
          "mean",
          "give",
          "happen",
          "change",
          "support",
          "run",
          "play",
          "show",
          "keep",
          "find",
          "thing",
          "something",
          "anything",
          "everything",
          "way",
          "fact",
          "case",
          "time",
          "people",
          "question",
          "reason",
          "win",
          "lose",
          "vote",
          "lie",
          "start",
          "stop");

  /** A noun under these is sought or spoken of, not there. */
  private static final Set<String> ABSENT =
      Set.of(
          "want", "seek", "need", "demand", "deny", "reject", "dismiss", "ask", "call", "wait",
          "lack", "avoid", "prevent", "expect", "require", "propose", "oppose", "fear", "await",
          "order", "tell", "urge", "hope", "try", "drop", "search", "look", "claim", "allege");

  /** Light verbs whose subject does what their object names. */
  private static final Set<String> AGENT_BEFORE = Set.of("make", "give", "have", "take", "do");

  /** What they are denied of is denied of their subject. */
  private static final Set<String> HOLD = Set.of("have", "own", "hold", "get", "receive");

  private static final Set<String> POINTING = Set.of("that", "this", "those", "these");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "one");

  private static final int REACH = 6;

  private static final double SIMILAR = 0.4;

  /** How many paragraphs a bare verb reaches for its subject. */
  private static final int NEAR = 2;

  /** What was negated, and how the other statement tells it. */
  private record Found(Token core, Retold retold, Clause other) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameClaim()
        || sameVoice(pair)
        || !asserts(pair.a())
        || !asserts(pair.b())
        || Nested.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Verdict first = denies(pair.a(), pair.b(), pair, story);
    Verdict found =
        first.equals(Verdict.NOT_COMPARABLE) ? denies(pair.b(), pair.a(), pair, story) : first;
    return OtherTime.regard(found, pair, story);
  }

  private static Verdict denies(Said negative, Said positive, Comparison pair, Story story) {
    if (positive.act() == SpeechAct.DENY) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Clause clause : negative.clauses()) {
      Optional<Place> negator = negator(negative, clause);
      if (negator.isPresent() && !otherWay(pair, negative, positive, story)) {
        Optional<Found> found = told(clause, negative, positive, pair, story);
        if (found.isPresent()) {
          return verdict(negative, positive, found.get(), negator.get());
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  /** Where the clause is negated: by a word of its own, else by what is said of it ("denied"). */
  private static Optional<Place> negator(Said said, Clause clause) {
    boolean open =
        !clause.factual()
            || clause.time() == Clause.Time.MODAL
            || clause.time() == Clause.Time.PERHAPS;
    if (clause.kind() == Clause.Negation.IN_PART || open) {
      return Optional.empty();
    }
    if (clause.kind() != Clause.Negation.NONE) {
      return clause.negator().map(token -> said.place(token.span()));
    }
    boolean plain =
        said.clauses().stream().allMatch(c -> c.kind() == Clause.Negation.NONE)
            && said.clauses().stream()
                .filter(Clause::factual)
                .findFirst()
                .filter(clause::equals)
                .isPresent();
    return said.act() == SpeechAct.DENY && plain
        ? said.statement().attribution().cue().map(Cue::span).map(said::place)
        : Optional.empty();
  }

  private static Verdict verdict(Said negative, Said positive, Found found, Place negator) {
    Retold retold = found.retold();
    Evidence event =
        Signals.of(
            "same event",
            "%.0f %% of the negated words told: %s".formatted(retold.share() * 100, retold.words()),
            SAME_EVENT * Math.max(retold.share(), SIMILAR),
            retold.places(negative, positive));
    String word = negator.span().in(negative.article().text());
    if (isNotYet(negative, negator)) {
      if (!isLater(positive, negative) || positive.statement().modality() == Modality.FUTURE) {
        return Verdict.NOT_COMPARABLE;
      }
      return new Verdict.NoConflict(
          NonConflictReason.UPDATE,
          List.of(event, Signals.of("negation", "not yet, and later done", 0.3, negator)));
    }
    Evidence negation =
        Signals.of(
            "negation",
            "'" + word + "' on one side only",
            Signals.FOUND,
            negator,
            negative.place(found.core().span()));
    if (found.other().time() == Clause.Time.PERHAPS
        || OPEN.contains(positive.statement().modality()) && !hedgesElse(positive, found.other())
        || OPEN.contains(negative.statement().modality())) {
      return new Verdict.NoConflict(NonConflictReason.HEDGED, List.of(event, negation));
    }
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, negation));
  }

  /** Whether what is hedged is another clause: "it was sold, and might be sold again". */
  private static boolean hedgesElse(Said said, Clause told) {
    boolean open = false;
    for (Token token : said.tokens()) {
      boolean hedge = HEDGES.contains(lemma(token));
      if (hedge && told.scope().contains(token)) {
        return false;
      }
      open |= hedge;
    }
    return open && said.statement().modality() == Modality.HEDGED;
  }

  /** What the clause negates, where the other statement tells it as a fact. */
  private static Optional<Found> told(
      Clause clause, Said negative, Said positive, Comparison pair, Story story) {
    List<Token> cores = cores(clause);
    for (Token core : cores) {
      for (Clause other : positive.clauses()) {
        if (other.kind() == Clause.Negation.NONE
            && other.factual()
            && (other.time() == clause.time() || other.time() == Clause.Time.PERHAPS)) {
          Optional<Found> found = told(clause, core, negative, positive, other, pair, story);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> told(
      Clause clause,
      Token core,
      Said negative,
      Said positive,
      Clause other,
      Comparison pair,
      Story story) {
    if (pointsElsewhere(core, clause)) {
      return Optional.empty();
    }
    boolean asVerb = sameDoing(core, other, story.lexicon());
    if (!asVerb && !isThere(core, clause, other, story.lexicon())) {
      return Optional.empty();
    }
    Set<Token> left = new LinkedHashSet<>();
    left.add(core);
    clause.negator().ifPresent(left::add);
    if (isLight(clause.predicate()) || isWithout(clause)) {
      left.add(clause.predicate());
    }
    Set<Token> among = new LinkedHashSet<>(other.scope());
    other.subject().ifPresent(among::add);
    if (asVerb) {
      // It tells what is denied, and can tell nothing else.
      among.remove(other.predicate());
    }
    boolean sameVerb = lemma(clause.predicate()).equals(lemma(other.predicate()));
    Optional<Clause> roles =
        asVerb
                && (sameVerb && !isBe(clause.predicate())
                    || !isLight(clause.predicate()) && !isLight(other.predicate()))
            ? Optional.of(other)
            : Optional.empty();
    if (asVerb && roles.isEmpty() && otherAgent(clause, negative, other, positive, story)) {
      return Optional.empty();
    }
    Retold retold = Retold.of(negative, clause, left, positive, roles, among, story);
    boolean sameEvent = story.oneEvent(pair) || isTied(retold, clause);
    boolean holders = asVerb || isHeld(retold, clause, negative, other);
    return sameEvent
                && holders
                && !ofAnother(retold, clause, negative)
                && !onlyWho(retold, clause, core, other, pair)
                && !(isStray(pair) && retold.told().size() < MIN_COMMON)
                && enough(retold, clause, core, negative, positive, pair)
            || nobody(retold, clause, core, other, pair, story)
        ? Optional.of(new Found(core, retold, other))
        : Optional.empty();
  }

  private static boolean enough(
      Retold retold, Clause clause, Token core, Said negative, Said positive, Comparison pair) {
    if (retold.clashes()) {
      return false;
    }
    boolean general = GENERAL.contains(lemma(core));
    if (retold.items() == 0) {
      int far = Math.abs(negative.paragraph() - positive.paragraph());
      return pair.sameArticle() && !general && pair.similarity() >= SIMILAR && far <= NEAR;
    }
    int told = retold.told().size();
    boolean whose =
        clause.subject().isEmpty()
            && !clause.passive()
            && clause.kind() != Clause.Negation.NOUN
            && !core.isNoun();
    if ((retold.unclear() || whose) && (told < MIN_COMMON || retold.share() < CLEAR)) {
      return false;
    }
    boolean half = core.isNoun() && (isBe(clause.predicate()) || pair.similarity() >= SIMILAR);
    boolean thin =
        told < MIN_COMMON
            && (general
                || !core.isNoun() && !retold.anchored()
                || far(pair) && retold.objects() != Retold.Role.SAME && !core.isNoun());
    return retold.share() >= (half ? HALF : MOST) && !thin;
  }

  /**
   * Whether the other tells of the same party and of some thing besides: less does not tie two
   * statements of different events.
   */
  private static boolean isTied(Retold retold, Clause clause) {
    boolean who =
        retold.anchored() || retold.told().stream().anyMatch(told -> hasRole(clause, told.own()));
    return who
        && retold.told().stream()
            .anyMatch(
                told ->
                    !hasRole(clause, told.own())
                        && !told.own().isProperNoun()
                        && isContentWord(told.other()));
  }

  private static boolean hasRole(Clause clause, Token token) {
    return isIn(clause.subject(), token) || isIn(clause.object(), token);
  }

  private static boolean isContentWord(Token token) {
    return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
  }

  /**
   * Whether somebody whom the negated clause names is not told of: who never saw one man's letters
   * may have seen another's.
   */
  private static boolean ofAnother(Retold retold, Clause clause, Said negative) {
    if (retold.told().isEmpty()) {
      return false;
    }
    List<Token> told = retold.told().stream().map(Retold.Pair::own).toList();
    boolean another = false;
    int end = -1;
    boolean nameTold = true;
    for (Token token : negative.tokens()) {
      boolean named = token.name() == NameKind.PERSON && clause.scope().contains(token);
      boolean goesOn = named && token.begin() <= end + 1;
      if (!goesOn) {
        another |= !nameTold;
        nameTold = true;
      }
      if (named) {
        boolean isTold = told.contains(token) || isIn(clause.subject(), token);
        nameTold = goesOn ? nameTold || isTold : isTold;
        end = token.end();
      }
    }
    return another || !nameTold;
  }

  /**
   * "She has no ship" is denied by a ship of hers alone: who has none must be told too, and that
   * she has it, or some thing besides.
   */
  private static boolean isHeld(Retold retold, Clause clause, Said negative, Clause other) {
    if (!HOLD.contains(lemma(clause.predicate()))
        || clause.subject().filter(holder -> Retold.known(negative, holder)).isEmpty()) {
      return true;
    }
    return retold.told().stream().anyMatch(told -> isIn(clause.subject(), told.own()))
        && (retold.told().size() >= MIN_COMMON || isLight(other.predicate()));
  }

  /** Two statements of one article that matching does not even hold to be near one another. */
  private static boolean isStray(Comparison pair) {
    return pair.sameArticle() && pair.similarity() == 0;
  }

  /**
   * Whether all that is told again is who did it: then it must be done in the same word, to nobody
   * on either side, and both must be about one thing besides.
   */
  private static boolean onlyWho(
      Retold retold, Clause clause, Token core, Clause other, Comparison pair) {
    return core.equals(clause.predicate())
        && retold.items() == 1
        && retold.told().size() == 1
        && isIn(clause.subject(), retold.told().get(0).own())
        && (!lemma(core).equals(lemma(other.predicate()))
            || other.object().isPresent()
            || pair.similarity() < SIMILAR);
  }

  /** "I was not that candidate": which one is told elsewhere. */
  private static boolean pointsElsewhere(Token core, Clause clause) {
    return core.isNoun()
        && clause.scope().stream()
            .anyMatch(token -> POINTING.contains(lemma(token)) && token.end() + 1 == core.begin());
  }

  private static boolean isIn(Optional<Token> role, Token token) {
    return role.filter(token::equals).isPresent();
  }

  /**
   * "Nobody was arrested", with no word more, against one arrest told in another article of the
   * story.
   */
  private static boolean nobody(
      Retold retold, Clause clause, Token core, Clause other, Comparison pair, Story story) {
    return retold.items() == 0
        && !pair.sameArticle()
        && story.oneStory(pair.a(), pair.b())
        && !GENERAL.contains(lemma(core))
        && clause.negated().filter(noun -> NOBODY.contains(lemma(noun))).isPresent()
        && other.theme().filter(Token::isNoun).isPresent();
  }

  /** "She has no plan to go": who plans is told before the light verb. */
  private static boolean otherAgent(
      Clause clause, Said negative, Clause other, Said positive, Story story) {
    return clause.predicate().isVerb()
        && AGENT_BEFORE.contains(lemma(clause.predicate()))
        && !clause.passive()
        && !other.passive()
        && Retold.role(negative, clause.subject(), positive, other.subject(), story)
            == Retold.Role.OTHER;
  }

  /** Whether nothing but what the check itself finds ties the two. */
  private static boolean far(Comparison pair) {
    return !pair.sameArticle() && pair.similarity() < SIMILAR;
  }

  /** What a statement denies, as words that the other side must tell; none too general to tell. */
  static List<Token> denied(Said said) {
    return said.clauses().stream()
        .filter(clause -> negator(said, clause).isPresent())
        .flatMap(clause -> cores(clause).stream())
        .filter(core -> !GENERAL.contains(lemma(core)))
        .toList();
  }

  /** What is denied: the noun behind "no" where the verb says little, else the verb. */
  private static List<Token> cores(Clause clause) {
    if (isWithout(clause)) {
      // Who is missing is no claim about him.
      return clause.negated().filter(noun -> !noun.isProperNoun()).stream().toList();
    }
    if (!isLight(clause.predicate())) {
      return List.of(clause.predicate());
    }
    List<Token> cores = new ArrayList<>();
    clause.negated().filter(Token::isNoun).ifPresent(cores::add);
    if (cores.isEmpty()) {
      clause.object().filter(Token::isNoun).ifPresent(cores::add);
    }
    if (cores.isEmpty() && isBe(clause.predicate())) {
      clause.subject().filter(Token::isNoun).ifPresent(cores::add);
    }
    if (cores.isEmpty() && !isBe(clause.predicate())) {
      cores.add(clause.predicate());
    }
    return cores;
  }

  /** Whether the other clause does what is denied: the same verb, or its noun. */
  private static boolean sameDoing(Token core, Clause other, Lexicon lexicon) {
    if (same(core, other.predicate(), lexicon)) {
      return true;
    }
    return isLight(other.predicate())
        && other.object().filter(noun -> same(core, noun, lexicon)).isPresent();
  }

  /** Whether the thing denied is told to be there: "cracks" against "found cracks". */
  private static boolean isThere(Token core, Clause clause, Clause other, Lexicon lexicon) {
    return core.isNoun()
        && (isLight(clause.predicate()) || isWithout(clause))
        && !ABSENT.contains(lemma(other.predicate()))
        && other.scope().stream().anyMatch(t -> t.isNoun() && same(core, t, lexicon));
  }

  private static boolean same(Token one, Token other, Lexicon lexicon) {
    String a = lemma(one);
    String b = lemma(other);
    boolean oneKind = one.isVerb() == other.isVerb();
    return a.equals(b)
        || Lexicon.kin(a, b)
        || lexicon.like(a, b) && (oneKind || !LIGHT.contains(b));
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
      default -> !said.statement().text().endsWith("?");
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

  /** Whether a predicate is said of one party on many occasions. */
  static boolean isGeneral(Token predicate) {
    return GENERAL.contains(lemma(predicate));
  }

  private static boolean isLight(Token verb) {
    return verb.isVerb() && LIGHT.contains(lemma(verb));
  }

  /** "Kept without a lock": not the keeping is denied, but the lock. */
  private static boolean isWithout(Clause clause) {
    return clause.negator().filter(word -> lemma(word).equals("without")).isPresent();
  }

  private static boolean isBe(Token verb) {
    return lemma(verb).equals("be");
  }

  private static boolean isNotYet(Said said, Place negator) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).begin() >= negator.span().begin()) {
        return tokens.subList(i, Math.min(tokens.size(), i + REACH)).stream()
            .anyMatch(token -> lemma(token).equals("yet"));
      }
    }
    return false;
  }

  private static boolean isLater(Said later, Said earlier) {
    Optional<LocalDate> day = later.article().date();
    return day.isPresent()
        && earlier.article().date().isPresent()
        && day.get().isAfter(earlier.article().date().get());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
