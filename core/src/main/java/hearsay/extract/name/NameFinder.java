package hearsay.extract.name;

import com.google.common.collect.ImmutableSet;
import hearsay.language.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names in an article: runs of tokens that the tagger or the name finder marked. */
public final class NameFinder {

  /** Longer runs are tables and headlines, not names. */
  private static final int LONGEST = 12;

  /** Marks that names of bodies hold. */
  private static final ImmutableSet<String> LINKS = ImmutableSet.of("&", "'", "'s", "-");

  private static final Pattern INITIALS = Pattern.compile("[A-Z]\\.?([A-Z]\\.?)?");

  private final ArticleTokens tokens;
  private final Set<String> surnames;
  private final RoleFinder roles;
  private final NameClasses classes;

  /**
   * @param outlets names of publishers, by {@link NameWords#key}
   * @param surnames of persons whom articles name in full, in small letters
   */
  public NameFinder(ArticleTokens tokens, ImmutableSet<String> outlets, Set<String> surnames) {
    this.tokens = tokens;
    this.surnames = surnames;
    this.roles = new RoleFinder(tokens);
    this.classes = new NameClasses(tokens, outlets, surnames, roles);
  }

  /** All names in text order, without overlap. */
  public List<NameOccurrence> find() {
    List<NameOccurrence> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isNamePart(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size()
          && end - i < LONGEST
          && tokens.sameSentence(i, end)
          && continues(i, end)) {
        end++;
      }
      split(i, end, found);
      i = end;
    }
    return found;
  }

  private boolean isNamePart(int i) {
    return tokens.get(i).isWord()
        && !tokens.isPossessive(i)
        && (tokens.isProper(i) || tokens.name(i) != NameKind.NONE || opensAsSurname(i))
        && !(tokens.name(i) == NameKind.NONE && NameWords.isCalendarWord(tokens.lower(i)));
  }

  /** {@code Price said}, whatever the tagger takes the first word of a sentence for. */
  private boolean opensAsSurname(int i) {
    return tokens.isFirst(i)
        && tokens.isVerb(i + 1)
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && surnames.contains(tokens.lower(i));
  }

  private boolean continues(int from, int i) {
    if (tokens.isPossessive(i)) {
      // "the Weavers' Guild", never "Orsk's Foreign Office".
      return !tokens.lower(i).equals("'s")
          && tokens.isProper(i + 1)
          && tokens.tag(i - 1).endsWith("S");
    }
    if (tokens.name(i) == NameKind.ORGANIZATION && tokens.name(i - 1) == NameKind.ORGANIZATION) {
      return tokens.get(i).isWord() || LINKS.contains(tokens.lower(i));
    }
    boolean after = tokens.isPossessive(i - 1);
    return isNamePart(i) && (after || !breaks(from, i));
  }

  /** Whether a name of another kind begins here. */
  private boolean breaks(int from, int i) {
    NameKind before = tokens.name(i - 1);
    NameKind now = tokens.name(i);
    return before != NameKind.NONE
        && now != NameKind.NONE
        && before != now
        && !(before == NameKind.LOCATION && now == NameKind.ORGANIZATION && i - from == 1);
  }

  /** Parts a run into titles and a name. */
  private void split(int from, int to, List<NameOccurrence> found) {
    int begin = from;
    for (int i = from; i < to; i++) {
      if (tokens.name(i) == NameKind.PERSON) {
        begin = personBegin(from, i);
        break;
      }
    }
    boolean person = begin > from || tokens.name(begin) == NameKind.PERSON;
    if (!person) {
      begin = afterTitles(from, to);
      person = begin > from;
    }
    boolean office =
        tokens.lower(from - 1).equals("of")
            && from > 1
            && RoleWord.of(tokens.lower(from - 2, from + 1)).isPresent();
    if (begin >= to || office && begin == from && to - from == 1) {
      return;
    }
    if (!person
        && to - from > 1
        && isTitle(to - 1)
        && NameWords.outlet(tokens.text(from, to)).isEmpty()) {
      // "the Corvan Democrat": words for a role, not a name.
      titleNames(from, to, found);
      return;
    }
    if (!person && tokens.lower(begin).equals("the") && to - begin > 1) {
      begin++;
    }
    String text = tokens.text(begin, to);
    NameClass nameClass = classes.of(begin, to, text, person);
    if (begin > from && nameClass == NameClass.PERSON) {
      titleNames(from, begin, found);
    }
    found.add(
        nameClass == NameClass.PERSON
            ? roles.person(from, begin, to, text)
            : new NameOccurrence(
                begin,
                to,
                nameClass,
                text,
                Gender.UNKNOWN,
                List.of(),
                roles.nounsAround(begin, to),
                begin));
  }

  /** Names inside titles are names too: {@code Norway} in {@code Norway envoy Lund}. */
  private void titleNames(int from, int begin, List<NameOccurrence> found) {
    for (int i = from; i < begin; i++) {
      String word = tokens.get(i).text();
      if (Nations.named(word).isPresent()) {
        found.add(plain(i, NameClass.STATE, word));
      } else if (NameWords.isInstitution(word)) {
        found.add(plain(i, NameClass.ORGANIZATION, word));
      }
    }
  }

  private static NameOccurrence plain(int i, NameClass nameClass, String word) {
    return new NameOccurrence(i, i + 1, nameClass, word, Gender.UNKNOWN, List.of(), Set.of(), i);
  }

  /** First token of a person's name that has a token marked as person at {@code marked}. */
  private int personBegin(int from, int marked) {
    int begin = marked;
    while (begin > from && tokens.name(begin - 1) == NameKind.NONE && isForename(begin - 1)) {
      begin--;
    }
    while (begin < marked && isTitle(begin)) {
      begin++;
    }
    while (tokens.name(begin) == NameKind.PERSON
        && isTitle(begin)
        && begin + 1 < tokens.size()
        && tokens.name(begin + 1) == NameKind.PERSON) {
      begin++;
    }
    return begin;
  }

  private boolean isForename(int i) {
    String word = tokens.get(i).text();
    return !isTitle(i)
        && Nations.meant(word).isEmpty()
        && (Gender.isFirstName(word) || INITIALS.matcher(word).matches());
  }

  private boolean isTitle(int i) {
    return NameWords.isHonorific(tokens.lower(i)) || RoleWord.of(tokens.lower(i)).isPresent();
  }

  /** Behind the last title of a run of capitalised words without a mark: {@code Mayor Valk}. */
  private int afterTitles(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (isTitle(i - 1)
          && !NameWords.isOrganizationWord(tokens.lower(i))
          && tokens.name(i) == NameKind.NONE
          && !isTitle(i)) {
        return i;
      }
    }
    return isTitle(to - 1) && to - from == 1 ? to : from;
  }
}
