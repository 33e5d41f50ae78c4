package hearsay.relate.lexicon;

import hearsay.language.Token;
import java.util.Set;

/** Kinds of predicates by what they say of themselves. */
public final class PredicateKinds {

  /** Verbs that leave what is done to their object. */
  private static final Set<String> LIGHT =
      Set.of("make", "give", "take", "have", "get", "receive", "hold", "do", "be", "put", "carry");

  /** Verbs that can be said of one party on many occasions. */
  private static final Set<String> GENERAL =
      Set.of(
          "want",
          "intend",
          "plan",
          "try",
          "hope",
          "expect",
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
          "case",
          "time",
          "question",
          "reason",
          "win",
          "lose",
          "vote",
          "lie",
          "start",
          "stop");

  /** Nouns that name nothing in particular; "no vote" is of one vote. */
  private static final Set<String> GENERAL_THINGS =
      Set.of(
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
          "change",
          "support",
          "need",
          "work",
          "look",
          "lie",
          "care",
          "like",
          "place",
          "sense",
          "difference",
          "idea",
          "doubt",
          "surprise",
          "secret",
          "point",
          "use",
          "choice",
          "chance",
          "room",
          "problem",
          "wonder",
          "matter");

  /** A noun under these is sought or spoken of, not there. */
  private static final Set<String> ABSENT =
      Set.of(
          "want", "seek", "need", "demand", "deny", "reject", "dismiss", "ask", "call", "wait",
          "lack", "avoid", "prevent", "expect", "require", "propose", "oppose", "fear", "await",
          "order", "tell", "urge", "hope", "try", "drop", "search", "look", "claim", "allege");

  /** Who does so does what their object names: "opened an investigation". */
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "launch", "open", "commence", "conduct", "undertake");

  /** Light verbs whose subject does what their object names. */
  private static final Set<String> DOING = Set.of("make", "give", "have", "take", "do");

  /** What they are denied of is denied of their subject. */
  private static final Set<String> HOLDING = Set.of("have", "own", "hold", "get", "receive");

  private PredicateKinds() {}

  public static boolean isBe(Token verb) {
    return Words.lemma(verb).equals("be");
  }

  /** Whether what is done is told by the object: "made an offer". */
  public static boolean isLight(Token verb) {
    return verb.isVerb() && isLightLemma(Words.lemma(verb));
  }

  /** Whether its object names what is done from now on, or was: "began a review". */
  public static boolean isBeginning(Token verb) {
    return verb.isVerb() && BEGINNING.contains(Words.lemma(verb));
  }

  /** Whether a word that is no verb here would say little as one. */
  public static boolean isLightLemma(String lemma) {
    return LIGHT.contains(lemma);
  }

  /** Whether it is light and its subject does what the object names: "has a plan". */
  public static boolean isDoing(Token verb) {
    return verb.isVerb() && DOING.contains(Words.lemma(verb));
  }

  /** Whether it is said of one party on many occasions. */
  public static boolean isGeneral(Token predicate) {
    return (predicate.isNoun() ? GENERAL_THINGS : GENERAL).contains(Words.lemma(predicate));
  }

  /** Whether it leaves open that there is what its object names: "sought a ship". */
  public static boolean isOpaque(Token predicate) {
    return ABSENT.contains(Words.lemma(predicate));
  }

  /** Whether it tells what its subject has. */
  public static boolean isHolding(Token predicate) {
    return HOLDING.contains(Words.lemma(predicate));
  }
}
