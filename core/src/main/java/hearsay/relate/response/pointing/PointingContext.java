package hearsay.relate.response.pointing;

import hearsay.language.Token;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands around a noun that points: the party that it comes from, the matter it is about. */
final class PointingContext {

  /** Between "report" or "figure" and the party that it comes from. */
  private static final Set<String> FROM = Set.of("by", "in", "from");

  /** Before whoever told it, and before nothing else. */
  private static final Set<String> PARTY = Set.of("by", "from");

  /** Tags of what opens the matter behind a party, or a verdict. */
  private static final Pattern OPENS = Pattern.compile("IN|VB.*|WDT|MD");

  private static final Set<String> OUTLETS =
      Set.of(
          "newspaper", "paper", "magazine", "agency", "broadcaster", "station", "outlet", "site");

  private static final Pattern TOLD_BEHIND = Pattern.compile("VB[GN]|NN.*");

  /** What joins to "report" or "figure" the matter that it is about. */
  private static final Pattern JOINS =
      Pattern.compile("that|which|who|whether|of|about|by|in|from|on|over|to|for|with|regarding");

  /** How far behind the head its party or its content may begin. */
  static final int BEHIND = 9;

  private PointingContext() {}

  /**
   * The content words that say what the head is about, a party that it comes from left out. What is
   * said of it ("was untrue", "as a fiction") is not its matter.
   */
  static List<Said.Word> matter(Said said, List<Token> tokens, int noun) {
    int end = noun + 1;
    boolean clause = false;
    boolean dated = end < tokens.size() && isDate(said, tokens.get(end));
    if (end < tokens.size()
        && !dated
        && (JOINS.matcher(Words.lower(tokens.get(end))).matches()
            || TOLD_BEHIND.matcher(tokens.get(end).tag()).matches())) {
      while (end < tokens.size() && (clause || !isAs(tokens.get(end)))) {
        clause |= Words.lower(tokens.get(end)).equals("that");
        end++;
      }
    }
    int from = tokens.get(behindParty(tokens, noun, end)).end();
    int to = tokens.get(end - 1).end();
    List<Said.Word> behind =
        said.words().stream()
            .filter(word -> word.token().begin() >= from && word.token().end() <= to)
            .toList();
    List<Said.Word> told = behind.stream().filter(word -> !word.token().isProperNoun()).toList();
    return told.isEmpty() ? List.of() : behind;
  }

  /** "Reports from the military that ...": the last word of the party, or the noun itself. */
  private static int behindParty(List<Token> tokens, int noun, int end) {
    int last = noun;
    if (noun + 1 < end && PARTY.contains(Words.lower(tokens.get(noun + 1)))) {
      while (last + 1 < end && !OPENS.matcher(tokens.get(last + 1).tag()).matches()
          || last == noun) {
        last++;
      }
    }
    return last;
  }

  /** "That report Friday a lie": when it was said. */
  private static boolean isDate(Said said, Token token) {
    return said.dates().stream().anyMatch(date -> date.span().contains(token.span()));
  }

  /** The party named behind the noun: "the account in the Gazette", "given by the minister". */
  static Set<String> ownerBehind(Said said, List<Token> tokens, int noun, Story story) {
    boolean from = false;
    for (int i = noun + 1; i < tokens.size() && i <= noun + BEHIND; i++) {
      Token token = tokens.get(i);
      if (Words.lower(token).equals("that")) {
        break;
      }
      from |= FROM.contains(Words.lower(token));
      if (from && (token.isProperNoun() || token.isNoun() && isOf(tokens, noun))) {
        Set<String> owner = Parties.of(said, token, story);
        if (story.speaks(owner)) {
          return owner;
        }
      }
    }
    return Set.of();
  }

  /** Whether a party stands right behind, named or not: "the report from the military". */
  private static boolean isOf(List<Token> tokens, int noun) {
    return PARTY.contains(Words.lower(tokens.get(noun + 1)));
  }

  /** The party named right before the noun: "Moreno's report", "the Gazette story". */
  static Set<String> owner(Said said, List<Token> tokens, int noun, Story story) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("V") || token.tag().equals("IN")) {
        break;
      }
      boolean possessive = i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("POS");
      if (token.isProperNoun() || token.isNoun() && possessive) {
        return Parties.of(said, token, story);
      }
    }
    return Set.of();
  }

  /** Whether whose it is is told only as "the newspaper's". */
  static boolean ownerIsOutlet(List<Token> tokens, int noun) {
    return tokens.subList(Math.max(0, noun - 3), noun).stream()
        .anyMatch(token -> OUTLETS.contains(Words.lemma(token)));
  }

  /** "As": what follows is said of it. */
  static boolean isAs(Token token) {
    return Words.lower(token).equals("as");
  }
}
