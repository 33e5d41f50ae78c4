package hearsay.relate;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Cue;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a response's content points to without repeating it: "those reports", "the minister's
 * claim", "it", "such a letter".
 *
 * @param kind what kind of thing is pointed to
 * @param head the noun or pronoun that points
 * @param owner words of the party whose statement it is ("Moreno's report"); empty where none is
 *     named
 * @param ownerIsOutlet whether the owner is named only as "the newspaper" or the like
 * @param plural whether several are pointed to
 * @param such whether it is one of a kind told of before: "such a letter"
 * @param matter content words behind the head: what "reports that two were held" are about; empty
 *     where the head stands alone
 */
record Pointing(
    Kind kind,
    Token head,
    Set<String> owner,
    boolean ownerIsOutlet,
    boolean plural,
    boolean such,
    List<Said.Word> matter) {

  Pointing {
    matter = List.copyOf(matter);
  }

  /** What kind of thing a response points to. */
  enum Kind {
    /** "It", "that", "this". */
    PRONOUN,
    /** "The report", "those claims": something that was told. */
    REPORT,
    /** "The accusation", "the charge". */
    ACCUSATION,
    /** "The count", "that figure". */
    FIGURE,
    /** "Details", "specifics": nothing that could be answered. */
    DETAILS,
    /** "The case", "the matter": whatever was told right before. */
    MATTER,
    /** "The conversation", "such a letter": a thing that an earlier statement tells of. */
    THING
  }

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
          "description");

  /** What is told at second hand, in print or by hearsay; the others anybody makes himself. */
  private static final Set<String> REPORTED =
      Set.of("report", "story", "account", "article", "rumor", "rumour", "speculation", "version");

  private static final Set<String> ACCUSATIONS =
      Set.of("accusation", "charge", "allegation", "complaint", "criticism");

  private static final Set<String> FIGURES =
      Set.of("count", "figure", "number", "toll", "total", "estimate", "tally");

  private static final Set<String> DETAILS =
      Set.of("detail", "specific", "specifics", "information", "content", "particular", "more");

  private static final Set<String> MATTERS =
      Set.of("case", "matter", "issue", "affair", "subject", "topic", "dispute", "lawsuit");

  /** Between "report" or "figure" and the party that it comes from. */
  private static final Set<String> FROM = Set.of("by", "in", "from");

  private static final Set<String> OUTLETS =
      Set.of(
          "newspaper", "paper", "magazine", "agency", "broadcaster", "station", "outlet", "site");

  private static final Set<String> DEFINITE =
      Set.of("the", "that", "this", "those", "these", "such");

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
            token -> PRONOUNS.contains(lower(token)) && PRONOUN_TAG.matcher(token.tag()).matches())
        .reduce((first, last) -> last)
        .map(Pointing::pronoun);
  }

  private static Pointing pronoun(Token token) {
    return new Pointing(
        Kind.PRONOUN, token, Set.of(), false, lower(token).equals("those"), false, List.of());
  }

  /**
   * "Called it a lie", "said that was untrue", "denied it within hours": the pronoun stands for
   * what was told, unless it is the subject of what is denied ("denied it was true").
   */
  private static boolean isVerdictOnPronoun(Said said, List<Token> tokens) {
    if (tokens.size() < 2 || !SINGULAR.contains(lower(tokens.get(0)))) {
      return false;
    }
    Token next = tokens.get(1);
    boolean predicate = next.lemma().equalsIgnoreCase("be");
    String cue =
        said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    boolean denied = DENIALS.stream().anyMatch(cue::contains);
    return tokens.size() <= SHORT
        && said.act() == SpeechAct.DENY
        && (denied
            ? !predicate && Set.of("IN", "RB", "CC").contains(next.tag())
            : predicate || isAs(next));
  }

  private static boolean isAs(Token token) {
    return lower(token).equals("as");
  }

  private static boolean isQuestionAbout(Said said, Token token) {
    return said.act() == SpeechAct.QUESTION
        && said.words().size() <= 2
        && Set.of("PRP", "DT").contains(token.tag());
  }

  private static Optional<Pointing> noun(Said said, List<Token> tokens, Story story) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      Optional<Kind> kind = kind(lemma);
      if (!token.isNoun() && kind.isEmpty()) {
        continue;
      }
      boolean definite =
          i > 0
              && tokens.subList(Math.max(0, i - 3), i).stream()
                  .anyMatch(t -> DEFINITE.contains(lower(t)));
      boolean such =
          i > 0 && tokens.subList(Math.max(0, i - 3), i).stream().anyMatch(Pointing::isSuch);
      Set<String> owner = owner(said, tokens, i, story);
      boolean plural = token.tag().endsWith("S") || token.text().endsWith("s");
      boolean bare = i == 0 && (plural || kind.filter(Kind.DETAILS::equals).isPresent());
      boolean told = i > 0 && isTold(tokens, i);
      // "Refused to release the report" tells something of its own.
      if (!such && said.act() != SpeechAct.QUESTION && hasFinite(tokens.subList(0, i))) {
        return Optional.empty();
      }
      if (kind.isPresent()
          && (definite || !owner.isEmpty() || bare || told || kind.get() == Kind.DETAILS)) {
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
        Kind thing = MATTERS.contains(lemma) ? Kind.MATTER : Kind.THING;
        return Optional.of(new Pointing(thing, token, owner, false, plural, such, List.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasFinite(List<Token> tokens) {
    return tokens.stream().anyMatch(Token::isFinite);
  }

  private static Optional<Kind> kind(String lemma) {
    if (ACCUSATIONS.contains(lemma)) {
      return Optional.of(Kind.ACCUSATION);
    }
    if (REPORTS.contains(lemma)) {
      return Optional.of(Kind.REPORT);
    }
    if (FIGURES.contains(lemma)) {
      return Optional.of(Kind.FIGURE);
    }
    return DETAILS.contains(lemma) ? Optional.of(Kind.DETAILS) : Optional.empty();
  }

  private static boolean isSuch(Token token) {
    return lower(token).equals("such");
  }

  /** "A report by the website that ...": indefinite, and still one that was told. */
  private static boolean isTold(List<Token> tokens, int noun) {
    return lower(tokens.get(noun - 1)).matches("an?")
        && tokens.subList(noun + 1, tokens.size()).stream()
            .limit(BEHIND)
            .anyMatch(token -> lower(token).equals("that"));
  }

  /**
   * The content words that say what the head is about, a party that it comes from left out. What is
   * said of it ("was untrue", "as a fiction") is not its matter.
   */
  private static List<Said.Word> matter(Said said, List<Token> tokens, int noun) {
    int end = noun + 1;
    boolean clause = false;
    if (end < tokens.size()
        && (JOINS.matcher(lower(tokens.get(end))).matches()
            || TOLD_BEHIND.matcher(tokens.get(end).tag()).matches())) {
      while (end < tokens.size() && (clause || !isAs(tokens.get(end)))) {
        clause |= lower(tokens.get(end)).equals("that");
        end++;
      }
    }
    int from = tokens.get(noun).end();
    int to = tokens.get(end - 1).end();
    List<Said.Word> behind =
        said.words().stream()
            .filter(word -> word.token().begin() >= from && word.token().end() <= to)
            .toList();
    List<Said.Word> told = behind.stream().filter(word -> !word.token().isProperNoun()).toList();
    return told.isEmpty() ? List.of() : behind;
  }

  /** The party named behind the noun: "the account in the Gazette", "given by the minister". */
  private static Set<String> ownerBehind(Said said, List<Token> tokens, int noun, Story story) {
    boolean from = false;
    for (int i = noun + 1; i < tokens.size() && i <= noun + BEHIND; i++) {
      Token token = tokens.get(i);
      if (lower(token).equals("that")) {
        break;
      }
      from |= FROM.contains(lower(token));
      if (from && token.isProperNoun()) {
        Set<String> owner = Parties.of(said, token, story);
        if (story.speaks(owner)) {
          return owner;
        }
      }
    }
    return Set.of();
  }

  /**
   * Whether a statement may be what is meant as far as the words behind the head tell: of a figure
   * that is named the same figure, else enough of the same words. True where no words stand there.
   */
  boolean about(Said candidate, Said from, Lexicon lexicon) {
    List<Quantity> named =
        kind == Kind.FIGURE
            ? from.quantities().stream().filter(q -> q.span().begin() >= head.end()).toList()
            : List.of();
    if (!named.isEmpty()) {
      return candidate.quantities().stream()
          .anyMatch(q -> named.stream().anyMatch(n -> n.low() == q.low() && n.high() == q.high()));
    }
    return matter.isEmpty() || shared(candidate, lexicon) >= Math.min(2, matter.size());
  }

  /** How many of the words behind the head a statement has; one word of it stands for one. */
  int shared(Said candidate, Lexicon lexicon) {
    Set<String> taken = new HashSet<>();
    Set<String> counted = new HashSet<>();
    for (Said.Word word : matter) {
      if (counted.contains(word.lemma())) {
        continue;
      }
      candidate.words().stream()
          .map(Said.Word::lemma)
          .filter(lemma -> !taken.contains(lemma) && lexicon.like(word.lemma(), lemma))
          .findFirst()
          .ifPresent(
              lemma -> {
                taken.add(lemma);
                counted.add(word.lemma());
              });
    }
    return counted.size();
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
        .anyMatch(token -> OUTLETS.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the statement may be the owner's: by its speaker, its channel, or an outlet at large.
   */
  boolean owns(Said candidate, Story story) {
    if (ownerIsOutlet) {
      return Reports.fromOutlet(candidate, story);
    }
    return owner.isEmpty()
        || candidate.speakerIds().stream().anyMatch(id -> known(id, candidate, story))
        || candidate.channelIds().stream()
            .filter(id -> story.kind(id).filter(SourceKind.OUTLET::equals).isPresent())
            .anyMatch(id -> known(id, candidate, story));
  }

  private boolean known(String id, Said candidate, Story story) {
    return story
        .source(id)
        .filter(
            source ->
                Parties.of(source).stream().anyMatch(owner::contains)
                    || Affiliations.belongs(source, owner, candidate.article()))
        .isPresent();
  }

  /** Whether it is the bare pronoun "it", which reaches further back than "that". */
  boolean isIt() {
    return kind == Kind.PRONOUN && lower(head).equals("it");
  }

  /** Whether the noun names what is told at second hand. */
  static boolean isReported(String head) {
    return REPORTED.contains(head);
  }

  /** Whether it points to a statement of a party that it names: "the Gazette's report". */
  boolean namesOwner() {
    return !owner.isEmpty()
        && (kind == Kind.REPORT || kind == Kind.ACCUSATION || kind == Kind.FIGURE);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
