package hearsay.relate.quantity;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.NameKind;
import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Polls;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a number is said of: in which clause it stands, whether it counts at all, and what else
 * narrows it down. Most false alarms come from numbers that count different things.
 */
public final class Scope {

  private static final Set<String> MEASURED =
      Set.of("voter", "respondent", "poll", "survey", "pollster", "margin", "sample");

  /** Before a share they name a group: "the top 1 percent". */
  private static final Set<String> GROUPS =
      Set.of(
          "top",
          "bottom",
          "lower",
          "upper",
          "richest",
          "wealthiest",
          "poorest",
          "first",
          "last",
          "age",
          "ages",
          "aged",
          "under",
          "over");

  /** A number under these is one that was set, not one that came about. */
  private static final Set<String> SET =
      Set.of(
          "limit",
          "goal",
          "target",
          "cap",
          "quota",
          "threshold",
          "ceiling",
          "maximum",
          "minimum",
          "margin");

  /** What a part is taken of. */
  private static final Set<String> WHOLE =
      Set.of(
          "them", "these", "those", "whom", "us", "the", "his", "her", "its", "their", "our", "my");

  private static final Set<String> WHEN = Set.of("later", "ago", "after", "before", "earlier");

  private static final int REACH = 4;

  private static final Set<String> AGE = Set.of("ages", "aged", "age");

  private static final Pattern HYPHENED = Pattern.compile("\\p{Alnum}+-\\p{Alpha}.*");

  private Scope() {}

  /** The numbers that a statement stands for. */
  public static List<Quantity> told(Said said) {
    return said.quantities().stream().filter(quantity -> !isRejected(said, quantity)).toList();
  }

  /** "Seventy-five, not forty": the number behind "not" is the other side's. */
  public static boolean isRejected(Said said, Quantity quantity) {
    return before(said, quantity, 1).anyMatch("not"::equals);
  }

  /** The words of a number. */
  public static Set<Token> tokens(Said said, Quantity quantity) {
    Set<Token> inside = new LinkedHashSet<>();
    said.tokens().stream()
        .filter(token -> quantity.span().contains(token.span()))
        .forEach(inside::add);
    return inside;
  }

  /** Whether the number is part of a name or label: "the top 1 percent", "a 13-year-old". */
  public static boolean isLabel(Said said, Quantity quantity) {
    String text = said.article().text();
    int end = quantity.span().end();
    boolean joined =
        end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end + 1));
    boolean inWord =
        said.tokens().stream()
            .filter(token -> token.span().overlaps(quantity.span()))
            .anyMatch(token -> HYPHENED.matcher(token.text()).matches() && token.end() > end);
    return joined
        || inWord
        || before(said, quantity, 1).anyMatch(GROUPS::contains)
        || before(said, quantity, REACH).anyMatch(AGE::contains)
        || quantity.counted().equals("age");
  }

  /** The words right before a number, in small letters. */
  public static Stream<String> before(Said said, Quantity quantity, int reach) {
    List<Token> tokens = said.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).begin() < quantity.span().begin()) {
      at++;
    }
    return tokens.subList(Math.max(0, at - reach), at).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT));
  }

  /** "Three of them died": so many of a number that is told elsewhere; not "all three of them". */
  public static boolean isPart(Said said, Quantity quantity) {
    List<String> behind =
        said.tokens().stream()
            .dropWhile(token -> token.begin() < quantity.span().end())
            .limit(2)
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .toList();
    return quantity.unit().isEmpty()
        && behind.size() == 2
        && behind.get(0).equals("of")
        && WHOLE.contains(behind.get(1))
        && before(said, quantity, 1).noneMatch("all"::equals);
  }

  /** "Five days later", "two hours before": how long before or after something else it was. */
  public static boolean isWhen(Said said, Quantity quantity) {
    List<Token> behind =
        said.tokens().stream()
            .filter(token -> token.begin() >= quantity.span().end())
            .limit(3)
            .toList();
    boolean on =
        behind.size() > 1
            && Words.lower(behind.get(1)).equals("on")
            && (behind.size() == 2 || !behind.get(2).isNoun());
    return on || behind.stream().limit(2).anyMatch(token -> WHEN.contains(Words.lower(token)));
  }

  /** Whether the number was set beforehand: "the limit of 400". */
  public static boolean isSet(Said said, Quantity quantity) {
    return before(said, quantity, REACH).anyMatch(SET::contains);
  }

  /** Whether it is what a poll or the like found: another one may well find another number. */
  public static boolean isMeasured(Said said, Quantity quantity, Story story) {
    boolean byPoll = Polls.measures(said, story);
    boolean share = quantity.unit().equals("%") || quantity.counted().startsWith("p");
    return byPoll
        || share && said.words().stream().anyMatch(word -> MEASURED.contains(word.lemma()));
  }

  /** Whether the two clauses are narrowed down to different things: places, or opposite words. */
  public static boolean differs(Clause one, Clause other, Lexicon lexicon) {
    boolean opposite =
        one.scope().stream()
            .anyMatch(
                x -> other.scope().stream().anyMatch(y -> lexicon.opposite(lemma(x), lemma(y))));
    Set<String> here = places(one);
    Set<String> there = places(other);
    boolean elsewhere =
        !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return opposite || elsewhere;
  }

  private static Set<String> places(Clause clause) {
    return clause.scope().stream()
        .filter(token -> token.name() == NameKind.LOCATION)
        .map(Words::lemma)
        .collect(Collectors.toSet());
  }

  /** The clause that the number stands in. */
  public static Optional<Clause> clause(Said said, Quantity quantity) {
    Optional<Clause> narrowest = Optional.empty();
    for (Clause clause : said.clauses()) {
      Set<Token> all = new LinkedHashSet<>(clause.scope());
      clause.subject().ifPresent(all::add);
      clause.object().ifPresent(all::add);
      boolean holds = all.stream().anyMatch(token -> quantity.span().contains(token.span()));
      if (holds
          && (narrowest.isEmpty() || clause.scope().size() < narrowest.get().scope().size())) {
        narrowest = Optional.of(clause);
      }
    }
    return narrowest;
  }
}
