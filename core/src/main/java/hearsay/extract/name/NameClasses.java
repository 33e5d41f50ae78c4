package hearsay.extract.name;

import com.google.common.collect.ImmutableSet;
import hearsay.language.NameKind;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of party each name is that of: its words decide where they are known, then what stands
 * beside it, then the tagger.
 */
final class NameClasses {

  /** Words that a name may be part of and that tell that it is an outlet's. */
  private static final ImmutableSet<String> TOLD = ImmutableSet.of("told", "tells", "telling");

  private static final ImmutableSet<String> BOOKS =
      ImmutableSet.of("book", "novel", "memoir", "autobiography", "biography", "documentary");

  private final ArticleTokens tokens;
  private final ImmutableSet<String> outlets;
  private final Set<String> surnames;
  private final RoleFinder roles;

  /** What is left of words like {@code Tarvian} without their last letter. */
  private final ImmutableSet<String> peoples;

  NameClasses(
      ArticleTokens tokens, ImmutableSet<String> outlets, Set<String> surnames, RoleFinder roles) {
    this.tokens = tokens;
    this.outlets = outlets;
    this.surnames = surnames;
    this.roles = roles;
    this.peoples = peoples(tokens);
  }

  private static ImmutableSet<String> peoples(ArticleTokens tokens) {
    ImmutableSet.Builder<String> peoples = ImmutableSet.builder();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      if (word.length() > 4 && word.endsWith("an") && Character.isUpperCase(word.charAt(0))) {
        peoples.add(word.substring(0, word.length() - 1));
      }
    }
    return peoples.build();
  }

  /**
   * What the name from {@code from} to {@code to} is that of.
   *
   * @param person whether a title or the tagger tells that it is a person's
   */
  NameClass of(int from, int to, String text, boolean person) {
    NameClass nameClass = byWords(from, to, text, person);
    return isTitled(from, to, text, nameClass) ? NameClass.PERSON : nameClass;
  }

  private NameClass byWords(int from, int to, String text, boolean person) {
    Optional<String> nation = Nations.named(text);
    if (nation.isPresent() || isState(text)) {
      return NameClass.STATE;
    }
    if (Nations.capital(text).isPresent()) {
      return NameClass.PLACE;
    }
    if (NameWords.outlet(text).isPresent() || outlets.contains(NameWords.key(text))) {
      return isBook(from) ? NameClass.DOCUMENT : NameClass.OUTLET;
    }
    if (isBook(from)) {
      return NameClass.DOCUMENT;
    }
    if (NameWords.isInstitution(text)) {
      return NameClass.ORGANIZATION;
    }
    String last = tokens.lower(to - 1);
    boolean several = to - from > 1;
    if (!several
        && surnames.contains(last)
        && tokens.name(from) != NameKind.ORGANIZATION
        && !tokens.tag(from - 1).equals("IN")) {
      return NameClass.PERSON;
    }
    if (person && !(several && NameWords.isOrganizationWord(last))) {
      boolean called = tokens.isComma(to) && !roles.nounsAround(from, to).isEmpty();
      return called ? NameClass.ORGANIZATION : NameClass.PERSON;
    }
    boolean place = tokens.name(from) == NameKind.LOCATION;
    boolean body =
        tokens.name(from) == NameKind.ORGANIZATION || tokens.name(to - 1) == NameKind.ORGANIZATION;
    if (several
        && (NameWords.isOutletWord(last) || NameWords.isOutletWord(tokens.lower(from)))
        && !(NameWords.isOrganizationWord(last) && !NameWords.isOutletWord(last))) {
      return NameClass.OUTLET;
    }
    if (body
        && (TOLD.contains(tokens.lower(from - 1))
            || (TOLD.contains(tokens.lower(from - 2))
                && tokens.lower(from - 1).equals("the")
                && NameWords.isOutletWord(last)))) {
      return NameClass.OUTLET;
    }
    if (body || (several && NameWords.isOrganizationWord(last))) {
      return NameClass.ORGANIZATION;
    }
    if (place) {
      return NameClass.PLACE;
    }
    if (Nations.adjective(text).isPresent() || tokens.tag(to - 1).equals("NNPS")) {
      return NameClass.PEOPLE;
    }
    if (several && Gender.isFirstName(tokens.get(from).text())) {
      return NameClass.PERSON;
    }
    return tokens.lower(from - 1).equals("the") && NameWords.isOutletWord(last)
        ? NameClass.OUTLET
        : NameClass.UNKNOWN;
  }

  /** Whether the article makes an adjective of it: {@code Tarvia}, {@code Tarvian}. */
  private boolean isState(String text) {
    return text.endsWith("a") && peoples.contains(text) && !Gender.isFirstName(text);
  }

  /** {@code the book "Low Tide"}. */
  private boolean isBook(int from) {
    int before = from - 1;
    return before > 0
        && !tokens.get(before).isWord()
        && !tokens.isComma(before)
        && BOOKS.contains(tokens.lower(before - 1));
  }

  /** Two or three words that no word of theirs makes a body's, with what only a person is. */
  private boolean isTitled(int from, int to, String text, NameClass nameClass) {
    boolean doubtful =
        nameClass == NameClass.ORGANIZATION
            || nameClass == NameClass.UNKNOWN
            || nameClass == NameClass.PLACE;
    if (!doubtful || to - from < 2 || to - from > 3 || NameWords.isInstitution(text)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.isProper(i) || NameWords.isOrganizationWord(tokens.lower(i))) {
        return false;
      }
    }
    boolean related = tokens.isComma(to) && tokens.lower(to + 1).equals("who");
    return related || !roles.around(from, to).isEmpty() && roles.nounsAround(from, to).isEmpty();
  }
}
