package hearsay.relate.response.pointing;

import hearsay.language.Token;
import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads off a response's content what it points to: a pronoun, or a noun with its party. */
final class PointingReader {

  private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "so", "them", "those");

  private static final Set<String> DEFINITE =
      Set.of("the", "that", "this", "those", "these", "such");

  private static final Set<String> SHOWN = Set.of("this", "that", "these", "those", "both");

  /** "Denied that that was the case." */
  private static final Pattern THE_CASE =
      Pattern.compile(
          "(?:it|that|this) (?:is|was|were) (?:the case|so|true)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SINGULAR = Set.of("it", "that", "this");

  private static final List<String> DENIALS = List.of("den", "disput", "reject", "refut");

  /** Tags that pronouns get, mistakes of the tagger included. */
  private static final Pattern PRONOUN_TAG = Pattern.compile("PRP|DT|WDT|RB|VB.*|IN");

  /** Tags of what may follow the last noun of a phrase. */
  private static final Pattern GOES_ON = Pattern.compile("IN|VB.*|TO|WDT");

  /** Longer contents repeat what they answer and need not point. */
  private static final int SHORT = 9;

  /** "Yes, that is quite true" and no more. */
  private static final int GRANTED = 5;

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  /** Tags of what may follow "it" where the cue itself denies. */
  private static final Set<String> BEHIND_DENIED = Set.of("IN", "RB", "CC");

  /** Tags of the pronouns that a question may be about. */
  private static final Set<String> ASKED = Set.of("PRP", "DT");

  private PointingReader() {}

  /** What the content points to; empty where it tells the matter itself. */
  static Optional<Pointing> of(Said said, Story story) {
    List<Token> tokens = said.tokens().stream().filter(Token::isWord).toList();
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (isVerdictOnPronoun(said, tokens)) {
      return Optional.of(pronoun(tokens.get(0)));
    }
    if (grantsPronoun(said, tokens)) {
      return Optional.of(pronoun(tokens.get(1)));
    }
    Optional<Pointing> noun = noun(said, tokens, story);
    if (noun.isPresent()) {
      return noun;
    }
    boolean plainPronoun = tokens.size() <= 2 || said.act() == SpeechAct.NEITHER_CONFIRM_NOR_DENY;
    return tokens.stream()
        .filter(token -> plainPronoun || isQuestionAbout(said, token))
        .filter(
            token ->
                PRONOUNS.contains(Words.lower(token)) && PRONOUN_TAG.matcher(token.tag()).matches())
        .reduce((first, last) -> last)
        .map(PointingReader::pronoun);
  }

  private static Pointing pronoun(Token token) {
    return new Pointing(
        Pointing.Kind.PRONOUN,
        token,
        Set.of(),
        false,
        Words.lower(token).equals("those"),
        false,
        List.of());
  }

  /**
   * "Called it a lie", "said that was untrue", "denied it within hours": the pronoun stands for
   * what was told, unless it is the subject of what is denied ("denied it was true").
   */
  private static boolean isVerdictOnPronoun(Said said, List<Token> tokens) {
    if (tokens.size() < 2 || !SINGULAR.contains(Words.lower(tokens.get(0)))) {
      return false;
    }
    Token next = tokens.get(1);
    boolean predicate = next.lemma().equalsIgnoreCase("be");
    String cue =
        said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    boolean denied = DENIALS.stream().anyMatch(cue::contains);
    if (denied && THE_CASE.matcher(said.statement().text()).matches()) {
      return true;
    }
    return tokens.size() <= SHORT
        && said.act() == SpeechAct.DENY
        && (denied
            ? !predicate && BEHIND_DENIED.contains(next.tag())
            : predicate || PointingContext.isAs(next));
  }

  /** "Yes, it's true." */
  private static boolean grantsPronoun(Said said, List<Token> tokens) {
    return said.act() == SpeechAct.CONFIRM
        && tokens.size() <= GRANTED
        && tokens.size() > 2
        && Words.lower(tokens.get(0)).equals("yes")
        && SINGULAR.contains(Words.lower(tokens.get(1)))
        && isBe(tokens.get(2));
  }

  private static boolean isQuestionAbout(Said said, Token token) {
    return said.act() == SpeechAct.QUESTION
        && said.words().size() <= 2
        && ASKED.contains(token.tag());
  }

  private static Optional<Pointing> noun(Said said, List<Token> tokens, Story story) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lemma = Words.lemma(token);
      Set<String> owner = PointingContext.owner(said, tokens, i, story);
      boolean his = i > 0 && said.act() != SpeechAct.CONFIRM && isHis(said, tokens, i);
      Optional<Pointing.Kind> kind =
          PointingKinds.of(lemma, said.act(), his || !owner.isEmpty() || isShown(tokens, i));
      if (!token.isNoun() && kind.isEmpty()) {
        continue;
      }
      boolean definite =
          i > 0
              && tokens.subList(Math.max(0, i - 3), i).stream()
                  .anyMatch(t -> DEFINITE.contains(Words.lower(t)));
      boolean such =
          i > 0 && tokens.subList(Math.max(0, i - 3), i).stream().anyMatch(PointingReader::isSuch);
      boolean plural = token.tag().endsWith("S") || token.text().endsWith("s");
      boolean bare = i == 0 && (plural || kind.filter(Pointing.Kind.DETAILS::equals).isPresent());
      boolean told = i > 0 && isTold(tokens, i);
      // "Refused to release the report" tells something of its own.
      boolean judged =
          said.act() == SpeechAct.DENY && i + 1 < tokens.size() && isBe(tokens.get(i + 1));
      if (!such && !judged && said.act() != SpeechAct.QUESTION && hasFinite(tokens.subList(0, i))) {
        return Optional.empty();
      }
      if (kind.isPresent()
          && (definite
              || his
              || isShown(tokens, i)
              || !owner.isEmpty()
              || bare
              || told
              || kind.get() == Pointing.Kind.DETAILS)) {
        boolean outlet = PointingContext.ownerIsOutlet(tokens, i);
        Set<String> from =
            owner.isEmpty() && !such ? PointingContext.ownerBehind(said, tokens, i, story) : owner;
        return Optional.of(
            new Pointing(
                kind.get(),
                token,
                from,
                outlet,
                plural,
                such,
                PointingContext.matter(said, tokens, i)));
      }
      boolean last = i + 1 == tokens.size() || GOES_ON.matcher(tokens.get(i + 1).tag()).matches();
      boolean clause = tokens.stream().anyMatch(Token::isFinite);
      // "Denied ramming the boat": the deed is told.
      boolean deed = tokens.get(0).tag().equals("VBG") && !such;
      if (definite
          && !deed
          && (last && !clause || such)
          && tokens.size() <= SHORT
          && token.isNoun()
          && !token.isProperNoun()) {
        Pointing.Kind thing = PointingKinds.ofThing(lemma);
        return Optional.of(new Pointing(thing, token, owner, false, plural, such, List.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBe(Token token) {
    return token.lemma().equalsIgnoreCase("be");
  }

  private static boolean hasFinite(List<Token> tokens) {
    return tokens.stream().anyMatch(Token::isFinite);
  }

  private static boolean isSuch(Token token) {
    return Words.lower(token).equals("such");
  }

  /** "These concerns", "both critiques". */
  private static boolean isShown(List<Token> tokens, int noun) {
    return noun > 0 && SHOWN.contains(Words.lower(tokens.get(noun - 1)));
  }

  /** "His account", "their latest claims". */
  private static boolean isHis(Said said, List<Token> tokens, int noun) {
    return tokens.subList(Math.max(0, noun - 2), noun).stream()
        .anyMatch(token -> isAnothers(said, token));
  }

  /** A possessive that does not stand for the speaker himself. */
  private static boolean isAnothers(Said said, Token token) {
    return token.tag().equals("PRP$")
        && said.speakerId().filter(id -> id.equals(said.referents().get(token.begin()))).isEmpty();
  }

  /** "A report by the website that ...": indefinite, and still one that was told. */
  private static boolean isTold(List<Token> tokens, int noun) {
    return INDEFINITE.contains(Words.lower(tokens.get(noun - 1)))
        && tokens.subList(noun + 1, tokens.size()).stream()
            .limit(PointingContext.BEHIND)
            .anyMatch(token -> Words.lower(token).equals("that"));
  }
}
