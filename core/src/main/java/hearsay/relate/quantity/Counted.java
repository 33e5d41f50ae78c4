package hearsay.relate.quantity;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.story.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a number counts: the noun, and for people what happened to them.
 *
 * @param noun lemma of the counted noun; empty where none stands near
 * @param kind what happened to those counted, where a word near the number says so
 * @param unit as {@link Quantity#unit()}
 * @param times whether occasions are counted
 * @param more whether only what was added is counted ("four more")
 */
public record Counted(String noun, Optional<Kind> kind, String unit, boolean times, boolean more) {

  /** Counts that news updates, and which way they move. */
  public enum Kind {
    DEAD(true, "dead", "die", "kill", "death", "fatality", "toll", "body", "perish", "drown"),
    HURT(true, "injure", "hurt", "wound", "injury", "injured", "wounded", "casualty"),
    MISSING(false, "missing", "miss", "unaccounted"),
    SAVED(true, "evacuate", "rescue", "evacuation", "save"),
    ARRESTED(true, "arrest", "detain", "detention", "detainee"),
    INFECTED(true, "infect", "infection", "case"),
    /** Last: protesters who were arrested are counted as such. */
    CROWD(false, "turnout", "attendance", "crowd", "attend", "march", "rally", "gather", "marcher");

    private final boolean grows;
    private final Set<String> lemmas;

    Kind(boolean grows, String... lemmas) {
      this.grows = grows;
      this.lemmas = Set.of(lemmas);
    }

    /** Whether a lemma alone says that it is such a count ("the turnout"). */
    public boolean isTold(String lemma) {
      return lemmas.contains(lemma);
    }
  }

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "worker",
          "resident",
          "passenger",
          "child",
          "civilian",
          "soldier",
          "employee",
          "staff",
          "villager",
          "miner",
          "victim",
          "patient");

  private static final Set<Kind> FATES = EnumSet.complementOf(EnumSet.of(Kind.CROWD));

  private static final Map<String, String> NO_THING = Map.of("number", "", "toll", "", "total", "");

  private static final Set<String> LOSING = Set.of("lose", "claim", "cost", "take");

  private static final Set<String> ADDED = Set.of("more", "another", "further", "additional");

  private static final int AHEAD = 6;
  private static final int BEHIND = 4;

  public static Counted of(Said said, Quantity quantity) {
    List<Token> tokens = said.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).begin() < quantity.span().begin()) {
      at++;
    }
    int end = at;
    while (end < tokens.size() && tokens.get(end).end() <= quantity.span().end()) {
      end++;
    }
    boolean more =
        end < tokens.size() && ADDED.contains(tokens.get(end).text().toLowerCase(Locale.ROOT))
            || at > 0 && ADDED.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
    String noun = quantity.counted().toLowerCase(Locale.ROOT);
    Optional<Kind> near = kind(tokens, at, end);
    return new Counted(
        NO_THING.getOrDefault(noun, noun),
        near.isPresent() ? near : ofSubject(said, quantity),
        quantity.unit(),
        quantity.times(),
        more);
  }

  /**
   * "The death toll from Friday's fire at the mill has risen to 22": what the number is said of may
   * stand far before it, with no noun behind it.
   */
  private static Optional<Kind> ofSubject(Said said, Quantity quantity) {
    return hasOwnNoun(said, quantity)
        ? Optional.empty()
        : Scope.clause(said, quantity)
            .flatMap(Clause::subject)
            .filter(subject -> subject.end() <= quantity.span().begin())
            .flatMap(
                subject -> kind(subject, FATES).or(() -> kind(subject, EnumSet.of(Kind.CROWD))));
  }

  private static boolean hasOwnNoun(Said said, Quantity quantity) {
    String noun = quantity.counted().toLowerCase(Locale.ROOT);
    return said.tokens().stream()
        .filter(token -> token.begin() >= quantity.span().end())
        .anyMatch(token -> token.isNoun() && token.lemma().equalsIgnoreCase(noun));
  }

  /** What happened to those counted; where nothing did, whether they came together. */
  private static Optional<Kind> kind(List<Token> tokens, int at, int end) {
    return kind(tokens, at, end, FATES).or(() -> kind(tokens, at, end, EnumSet.of(Kind.CROWD)));
  }

  /** The word behind the number that is nearest to it decides, else the nearest before it. */
  private static Optional<Kind> kind(List<Token> tokens, int at, int end, Set<Kind> kinds) {
    for (int i = end; i < Math.min(tokens.size(), end + AHEAD); i++) {
      Optional<Kind> kind = kind(tokens, i, kinds);
      if (kind.isPresent()) {
        return kind;
      }
      // Another number begins another count.
      if (tokens.get(i).tag().equals("CD")) {
        break;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - BEHIND - 2); i--) {
      Optional<Kind> kind = kind(tokens, i, kinds);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(List<Token> tokens, int at, Set<Kind> kinds) {
    return kinds.contains(Kind.DEAD) && isLostLife(tokens, at)
        ? Optional.of(Kind.DEAD)
        : kind(tokens.get(at), kinds);
  }

  /** "Lost their lives", "claimed 40 lives"; lives are saved and led as well. */
  private static boolean isLostLife(List<Token> tokens, int at) {
    return lemma(tokens.get(at)).equals("life")
        && tokens.subList(Math.max(0, at - BEHIND), Math.min(tokens.size(), at + BEHIND)).stream()
            .anyMatch(token -> LOSING.contains(lemma(token)));
  }

  private static Optional<Kind> kind(Token token, Set<Kind> kinds) {
    String lemma = lemma(token);
    for (Kind kind : kinds) {
      if (kind.isTold(lemma)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether the two count the same thing, as far as their words tell. */
  public boolean comparable(Counted other, boolean sameClaim, Lexicon lexicon) {
    if (times != other.times || more || other.more) {
      return false;
    }
    if (kind.isPresent() && other.kind.isPresent()) {
      return kind.equals(other.kind) && unit.equals(other.unit);
    }
    if (kind.isPresent() || other.kind.isPresent()) {
      return sameClaim && unit.equals(other.unit) && people() && other.people();
    }
    if (!unit.isEmpty() || !other.unit.isEmpty()) {
      return unit.equals(other.unit) || sameClaim;
    }
    return !noun.isEmpty()
        && !other.noun.isEmpty()
        && (lexicon.like(noun, other.noun) || sameClaim && people() && other.people());
  }

  public boolean grows() {
    return kind.map(k -> k.grows).orElse(false);
  }

  public boolean shrinks() {
    return kind.map(Kind.MISSING::equals).orElse(false);
  }

  /** Whether a counted noun stands for people, of whatever kind. */
  public static boolean isPeople(String noun) {
    return PEOPLE.contains(noun.toLowerCase(Locale.ROOT));
  }

  private boolean people() {
    return noun.isEmpty() || PEOPLE.contains(noun) || kind.isPresent();
  }
}
