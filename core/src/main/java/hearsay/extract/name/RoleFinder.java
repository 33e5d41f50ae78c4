package hearsay.extract.name;

import hearsay.extract.text.NounKind;
import hearsay.language.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the titles and appositives that stand with a name. */
final class RoleFinder {

  /** An appositive longer than this is a clause. */
  private static final int LONGEST = 15;

  private final ArticleTokens tokens;

  RoleFinder(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A person's name with what stands around it.
   *
   * @param from first capitalised token of the run that the name ends
   * @param begin first token of the name
   * @param to one past its last
   */
  NameOccurrence person(int from, int begin, int to, String text) {
    Gender gender = Gender.UNKNOWN;
    int start = begin;
    while (start > 0 && tokens.sameSentence(start - 1, begin) && isTitlePart(start - 1)) {
      start--;
      if (NameWords.isHonorific(tokens.lower(start))) {
        gender = gender.or(Gender.ofHonorific(tokens.lower(start)));
      }
    }
    List<Role> roles = new ArrayList<>();
    int end = begin;
    while (end > start
        && NameWords.isHonorific(tokens.lower(end - 1))
        && RoleWord.of(tokens.lower(end - 1)).isEmpty()) {
      end--;
    }
    if (end > start) {
      Role.read(tokens, start, end).ifPresent(roles::add);
    }
    roles.addAll(around(start, to));
    for (Role role : roles) {
      gender = gender.or(role.word().gender());
    }
    boolean titled = !roles.isEmpty() || start < begin && gender != Gender.UNKNOWN;
    return new NameOccurrence(
        begin,
        to,
        NameClass.PERSON,
        text,
        gender,
        roles,
        Set.of(),
        titled ? start : Math.min(from, begin));
  }

  private boolean isTitlePart(int i) {
    String tag = tokens.tag(i);
    return (tag.startsWith("NN") || tag.startsWith("JJ") || tokens.isPossessive(i) && i > 0)
        && !(NameWords.isCalendarWord(tokens.lower(i)) && tokens.name(i) == NameKind.NONE);
  }

  /** The roles in the appositives before and behind a name with its titles. */
  List<Role> around(int start, int to) {
    List<Role> roles = new ArrayList<>();
    behind(to).flatMap(range -> Role.read(tokens, range[0], range[1])).ifPresent(roles::add);
    before(start).flatMap(range -> Role.read(tokens, range[0], range[1])).ifPresent(roles::add);
    return roles;
  }

  /** The common nouns for bodies in the appositives before and behind a name. */
  Set<String> nounsAround(int start, int to) {
    Set<String> nouns = new TreeSet<>();
    behind(to).ifPresent(range -> bodyNoun(range).ifPresent(nouns::add));
    before(start).ifPresent(range -> bodyNoun(range).ifPresent(nouns::add));
    return nouns;
  }

  private Optional<String> bodyNoun(int[] range) {
    int end = range[0];
    while (end < range[1] && !tokens.tag(end).equals("IN") && !tokens.tag(end).equals("TO")) {
      end++;
    }
    String noun = tokens.lower(end - 1);
    boolean body = NounKind.ORGANIZATION.has(noun) || NounKind.OUTLET.has(noun);
    return end > range[0] && body ? Optional.of(noun) : Optional.empty();
  }

  /** {@code , head of the board,} as token range. */
  private Optional<int[]> behind(int to) {
    int last = to - 1;
    if (!tokens.isComma(to) || !tokens.sameSentence(last, to)) {
      return Optional.empty();
    }
    int begin = to + 1;
    if (tokens.tag(begin).equals("CD") && tokens.isComma(begin + 1)) {
      begin += 2;
    }
    if (tokens.lower(begin).equals("formerly") || tokens.lower(begin).equals("now")) {
      begin++;
    }
    int end = begin;
    while (tokens.sameSentence(last, end) && end - begin <= LONGEST && isPhrasePart(end)) {
      end++;
    }
    boolean listed = tokens.isProper(begin) && endsInPerson(begin, end);
    boolean closed = !listed && (!tokens.sameSentence(last, end) || !tokens.isVerb(end));
    return end > begin && end - begin <= LONGEST && closed
        ? Optional.of(new int[] {begin, end})
        : Optional.empty();
  }

  /** {@code The head of the board, } as token range. */
  private Optional<int[]> before(int start) {
    int comma = start - 1;
    if (comma < 1 || !tokens.isComma(comma) || !tokens.sameSentence(comma, start)) {
      return Optional.empty();
    }
    int begin = comma;
    while (begin > 0
        && tokens.sameSentence(begin - 1, start)
        && comma - begin < LONGEST
        && isPhrasePart(begin - 1)) {
      begin--;
    }
    while (begin < comma && isLeadIn(begin)) {
      begin++;
    }
    boolean dated = false;
    for (int i = begin; i < comma; i++) {
      dated |= NameWords.isCalendarWord(tokens.lower(i)) && tokens.isProper(i);
    }
    return begin < comma && !dated && !endsInPerson(begin, comma)
        ? Optional.of(new int[] {begin, comma})
        : Optional.empty();
  }

  private boolean isLeadIn(int i) {
    String tag = tokens.tag(i);
    return tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("CC")
        || NameWords.isCalendarWord(tokens.lower(i)) && tokens.isProper(i);
  }

  /** Whether it is somebody of a list rather than what the name's bearer is. */
  private boolean endsInPerson(int begin, int end) {
    return end > begin && tokens.name(end - 1) == NameKind.PERSON;
  }

  private boolean isPhrasePart(int i) {
    String tag = tokens.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("CD")
        || tag.equals("CC")
        || tag.equals("HYPH")
        || tokens.isPossessive(i);
  }
}
