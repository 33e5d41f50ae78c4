package hearsay.relate;

import hearsay.language.Token;
import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads off a response's content what it points to: a pronoun, or a noun with its party. */
final class PointingReader {

  private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "so", "them", "those");

  private static final Set<String> REPORTS =
      Set.of(
          "report",
          "claim",
          "story",
          "account",
          "statement",
          "remark",
          "assertion",
          "rumor",
          "rumour",
          "suggestion",
          "comment",
          "article",
          "allegation",
          "version",
          "speculation",
          "fabrication",
          "commentary",
          "description");

  private static final Set<String> ACCUSATIONS =
      Set.of("accusation", "charge", "allegation", "complaint", "criticism");

  /** What is contended, as a denial names it; elsewhere these are things of their own. */
  private static final Set<String> CONTENDED =
      Set.of(
          "idea",
          "notion",
          "argument",
          "contention",
          "point",
          "conclusion",
          "theory",
          "insinuation",
          "view",
          "premise",
          "observation",
          "assessment",
          "characterization",
          "characterisation",
          "narrative",
          "information",
          "announcement",
          "news");

  /** Somebody's words against another, where it is said whose. */
  private static final Set<String> AGAINST = Set.of("attack", "critique", "concern", "warning");

  private static final Set<String> FIGURES =
      Set.of("count", "figure", "number", "toll", "total", "estimate", "tally");

  private static final Set<String> DETAILS =
      Set.of(
          "detail",
          "specific",
          "specifics",
          "information",
          "content",
          "particular",
          "more",
          "reason");

  private static final Set<String> MATTERS =
      Set.of("case", "matter", "issue", "affair", "subject", "topic", "dispute", "lawsuit");

  /** Between "report" or "figure" and the party that it comes from. */
  private static final Set<String> FROM = Set.of("by", "in", "from");

  /** Before whoever told it, and before nothing else. */
  private static final Set<String> PARTY = Set.of("by", "from");

  /** Tags of what opens the matter behind a party, or a verdict. */
  private static final Pattern OPENS = Pattern.compile("IN|VB.*|WDT|MD");

  private static final Set<String> OUTLETS =
      Set.of(
          "newspaper", "paper", "magazine", "agency", "broadcaster", "station", "outlet", "site");

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

  private static final Pattern TOLD_BEHIND = Pattern.compile("VB[GN]|NN.*");

  /** What joins to "report" or "figure" the matter that it is about. */
  private static final Pattern JOINS =
      Pattern.compile("that|which|who|whether|of|about|by|in|from|on|over|to|for|with|regarding");

  /** Longer contents repeat what they answer and need not point. */
  private static final int SHORT = 9;

  /** How far behind the head its party or its content may begin. */
  private static final int BEHIND = 9;

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
        && (denied ? !predicate && BEHIND_DENIED.contains(next.tag()) : predicate || isAs(next));
  }

  private static boolean isAs(Token token) {
    return Words.lower(token).equals("as");
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
      Set<String> owner = owner(said, tokens, i, story);
      boolean his = i > 0 && said.act() != SpeechAct.CONFIRM && isHis(said, tokens, i);
      Optional<Pointing.Kind> kind =
          kind(lemma, said.act(), his || !owner.isEmpty() || isShown(tokens, i));
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
        boolean outlet = ownerIsOutlet(tokens, i);
        Set<String> from = owner.isEmpty() && !such ? ownerBehind(said, tokens, i, story) : owner;
        return Optional.of(
            new Pointing(kind.get(), token, from, outlet, plural, such, matter(said, tokens, i)));
      }
      boolean last = i + 1 == tokens.size() || GOES_ON.matcher(tokens.get(i + 1).tag()).matches();
      boolean clause = tokens.stream().anyMatch(Token::isFinite);
      if (definite
          && (last && !clause || such)
          && tokens.size() <= SHORT
          && token.isNoun()
          && !token.isProperNoun()) {
        Pointing.Kind thing = MATTERS.contains(lemma) ? Pointing.Kind.MATTER : Pointing.Kind.THING;
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

  private static Optional<Pointing.Kind> kind(String lemma, SpeechAct act, boolean owned) {
    boolean answers = act == SpeechAct.DENY || act == SpeechAct.CONFIRM;
    if (answers && CONTENDED.contains(lemma)) {
      return Optional.of(Pointing.Kind.REPORT);
    }
    if (act == SpeechAct.DENY && owned && AGAINST.contains(lemma)) {
      return Optional.of(Pointing.Kind.ACCUSATION);
    }
    if (ACCUSATIONS.contains(lemma)) {
      return Optional.of(Pointing.Kind.ACCUSATION);
    }
    if (REPORTS.contains(lemma)) {
      return Optional.of(Pointing.Kind.REPORT);
    }
    if (FIGURES.contains(lemma)) {
      return Optional.of(Pointing.Kind.FIGURE);
    }
    return DETAILS.contains(lemma) ? Optional.of(Pointing.Kind.DETAILS) : Optional.empty();
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
            .limit(BEHIND)
            .anyMatch(token -> Words.lower(token).equals("that"));
  }

  /**
   * The content words that say what the head is about, a party that it comes from left out. What is
   * said of it ("was untrue", "as a fiction") is not its matter.
   */
  private static List<Said.Word> matter(Said said, List<Token> tokens, int noun) {
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
  private static Set<String> ownerBehind(Said said, List<Token> tokens, int noun, Story story) {
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
  private static Set<String> owner(Said said, List<Token> tokens, int noun, Story story) {
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

  private static boolean ownerIsOutlet(List<Token> tokens, int noun) {
    return tokens.subList(Math.max(0, noun - 3), noun).stream()
        .anyMatch(token -> OUTLETS.contains(Words.lemma(token)));
  }
}
