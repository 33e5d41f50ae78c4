package hearsay.extract.statement;

import hearsay.extract.act.ActReader;
import hearsay.extract.act.AddresseeTrimmer;
import hearsay.extract.act.Answers;
import hearsay.extract.text.NounKind;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which attributions are statements. What people see, know, support, vote for or feel is
 * attribution in the wide sense and no act of telling; a label without a claim ("expressed
 * optimism") says nothing either. Speech, nouns that attribute, declared positions, questions with
 * a topic and refusals are kept.
 */
final class StatementFilter {

  /** Perception, thought and bearing: no statement, whatever hangs on them. */
  private static final Pattern PRIVATE =
      pattern(
          "see|know|learn|discover|realize|realise|remember|forget|watch|hear|understand|find"
              + " out|notice|look|seem|appear|sound|feel|decide|determine|consider|be expect|be"
              + " likely|be know|try|seek to|work to|move"
              + " to|vote|nominate|elect|endorse|back|support|oppose|favor|favour|prefer|like|love|hate|care|trust|focus|choose|sign|file|pass|ban|allow|enjoy|want|think"
              + " of|meet|vet|target|struggle|fight|prepare|investigate|use|ignore|face");

  /** Refused or undone acts and the like are kept even where a private word stands in the cue. */
  private static final Pattern TELLING =
      pattern(
          "say|tell|write|state|announce|declare|report|claim|insist|argue|warn|according"
              + " to|let it be know|tweet|post|express|voice|statement|make (?:it )?clear|show (?:a"
              + " )?(?:willingness|readiness)");

  /** With a bare noun phrase these still say something of it. */
  private static final Pattern WITH_NOUN =
      pattern(
          "announce|announcement|reveal|disclose|mention|cite|describe|hail|welcome|condemn|denounce|blame|accuse"
              + "|accusation|allege|allegation|call|propose|proposal|suggest|suggestion|offer|threaten|threat"
              + "|warn|warning|estimate|emphasi[sz]e|stress|underscore|underline|highlight|express|signal|show"
              + "|insist|insistence|reiterate|repeat|claim|put|value|calculate|reckon|assess|state|declare|report|remark|comment"
              + "|concern|complain|complaint|regret|lament|apologi[sz]e|apology|defend|criticize|criticise|criticism|indicate|hint|point|note|outline|set"
              + " out|lay out|spell"
              + " out|detail|explain|justify|attribute|portray|depict|label|brand|term|dub|characteri[sz]e|say|tell|write|speak|boast|testify|accord|of|quote|put|give|count|number|set|rule|cast"
              + " doubt|raise|urge|press|push|aim|plan|hope|want|seek|set|stand by|stick to|back"
              + " away|drop|accept|agree|envision|envisage");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private static final Set<String> SETTING = Set.of("in", "at", "on", "during", "after", "from");

  /** Feelings and manners: with nothing said about what, they are labels. */
  private static final Set<String> LABELS =
      Set.of(
          "optimism",
          "pessimism",
          "concern",
          "hope",
          "confidence",
          "doubt",
          "regret",
          "frustration",
          "anger",
          "outrage",
          "support",
          "interest",
          "skepticism",
          "scepticism",
          "caution",
          "alarm",
          "fear",
          "gratitude",
          "sympathy",
          "solidarity",
          "satisfaction",
          "relief",
          "surprise",
          "dismay",
          "disappointment",
          "condolence",
          "worry",
          "opposition",
          "statement",
          "remark",
          "comment",
          "speech",
          "thanks",
          "praise",
          "criticism",
          "approval",
          "displeasure",
          "joy",
          "sorrow",
          "anxiety",
          "sentiment");

  private static final String CITE = "cite";

  private static final Set<String> NO_SOURCE_NEEDED = Set.of("accord", "ask", "question");

  /** A quotation of fewer words is a name or a turn of phrase. */
  private static final int QUOTED_WORDS = 3;

  private static final Pattern FOR_COMMENT =
      Pattern.compile("(?:to|for) (?:comment|respond|a? ?(?:response|reply|comment)).*");

  private static final Pattern QUESTIONED =
      Pattern.compile("\\bbe (?:\\w+ )?(?:question|ask|quiz|interrogate)$");

  private static final Pattern SAID_OF =
      Pattern.compile("\\bbe (?:\\w+ )?(?:say|report|allege|rumou?r|understand)$");

  private static final Pattern NOBODY = Pattern.compile("nobody|no one|none(?: of .*)?|nothing");

  private static final Pattern LEADING = Pattern.compile("^\\W+");

  private final Words words;
  private final ActReader acts;

  StatementFilter(Words words, ActReader acts) {
    this.words = words;
    this.acts = acts;
  }

  private static Pattern pattern(String lemmas) {
    return Pattern.compile("\\b(?:" + lemmas + ")\\b");
  }

  /**
   * Whether the attribution makes a statement.
   *
   * @param answer whether it answers a question: then yes or no is enough
   */
  boolean keeps(RawAttribution raw, boolean answer) {
    String cue = words.lemmas(raw.cue());
    if (isQuoted(raw.contents()) || answer && isYesOrNo(raw.contents())) {
      return true;
    }
    if (cue.contains("ask") && FOR_COMMENT.matcher(words.lemmas(raw.contents().get(0))).matches()) {
      return false;
    }
    if (isQuestioned(raw, cue)) {
      return false;
    }
    Optional<SpeechAct> act = acts.byCue(raw.cue());
    if (isNobodys(raw) && act.filter(SpeechAct::isResponse).isEmpty()) {
      return false;
    }
    if (act.isPresent()) {
      return act.get().isResponse() || !isLabel(raw.contents());
    }
    boolean telling = TELLING.matcher(cue).find();
    if (isPronoun(raw.contents())) {
      return false;
    }
    if (isSetting(raw) || cue.equals(CITE) && namesPeople(raw.contents().get(0))) {
      return false;
    }
    boolean wish =
        ActReader.WISH.matcher(cue).find()
            && raw.source().isPresent()
            && AddresseeTrimmer.infinitive(words, raw.contents().get(0)).isPresent();
    if (wish) {
      return true;
    }
    if (PRIVATE.matcher(cue).find() && !telling) {
      return false;
    }
    if (isSaidOf(raw, cue)) {
      return true;
    }
    if (isClause(raw.contents())) {
      return raw.source().isPresent()
          || telling
          || NO_SOURCE_NEEDED.stream().anyMatch(cue::contains);
    }
    return WITH_NOUN.matcher(cue).find() && raw.source().isPresent() && !isLabel(raw.contents());
  }

  /** "The call is said to have lasted an hour", by nobody who is named. */
  private boolean isSaidOf(RawAttribution raw, String cue) {
    return raw.source().isEmpty()
        && raw.contents().size() > 1
        && SAID_OF.matcher(cue).find()
        && words.lemma(words.first(raw.contents().get(1))).equals("to");
  }

  /** "Nobody had promised him a job": what nobody says is no statement. */
  private boolean isNobodys(RawAttribution raw) {
    return raw.source()
        .filter(source -> NOBODY.matcher(words.lemmas(source)).matches())
        .isPresent();
  }

  /** "The clerk was questioned": who was, not what. */
  private boolean isQuestioned(RawAttribution raw, String cue) {
    Span content = raw.contents().get(0);
    return QUESTIONED.matcher(cue).find()
        && content.end() <= raw.cue().begin()
        && words.in(content).stream().noneMatch(Token::isFinite);
  }

  /** "Citing two officials of the ministry": who told it, not what. */
  private boolean namesPeople(Span content) {
    int noun = words.first(content);
    while (noun < words.end(content) && !words.token(noun).isNoun()) {
      noun++;
    }
    while (noun + 1 < words.end(content) && words.token(noun + 1).isNoun()) {
      noun++;
    }
    return noun < words.end(content)
        && NounKind.PEOPLE.has(words.token(noun).text().toLowerCase(Locale.ROOT))
        && words.in(content).stream().noneMatch(Token::isFinite);
  }

  /** "In her letter," before "she wrote": where it is told, not what. */
  private boolean isSetting(RawAttribution raw) {
    Span content = raw.contents().get(0);
    int first = words.first(content);
    return raw.contents().size() == 1
        && content.end() < raw.cue().begin()
        && SETTING.contains(words.lemma(first))
        && first == words.sentenceFirst(words.sentence(first))
        && words.in(content).stream().noneMatch(Token::isVerb);
  }

  private boolean isQuoted(List<Span> contents) {
    return contents.stream()
            .flatMap(span -> words.in(span).stream())
            .filter(token -> token.isWord() && words.marks().inside(token.begin()))
            .limit(QUOTED_WORDS)
            .count()
        >= QUOTED_WORDS;
  }

  /** "Had reported it", "had called her": what was told is not told here. */
  private boolean isPronoun(List<Span> contents) {
    List<Token> tokens = words.in(contents.get(0));
    return contents.size() == 1
        && tokens.size() == 1
        && tokens.get(0).tag().equals("PRP")
        && words.marks().around(contents.get(0).begin()).isEmpty();
  }

  private boolean isYesOrNo(List<Span> contents) {
    String text = LEADING.matcher(words.lemmas(contents.get(0))).replaceAll("");
    return contents.size() == 1 && Answers.isYesOrNo(text);
  }

  private boolean isClause(List<Span> contents) {
    Span first = contents.get(0);
    if (CLAUSE_OPENERS.contains(words.lemma(words.first(first)))) {
      return true;
    }
    return contents.stream().flatMap(span -> words.in(span).stream()).anyMatch(Token::isFinite);
  }

  /** One noun that names a feeling or a kind of speech, with nothing about what. */
  private boolean isLabel(List<Span> contents) {
    if (contents.size() > 1) {
      return false;
    }
    Span only = contents.get(0);
    int last = words.end(only) - 1;
    Optional<Integer> noun = Optional.of(last).filter(i -> i >= words.first(only));
    return noun.isPresent()
        && LABELS.contains(words.lemma(noun.get()))
        && words.in(only).stream().noneMatch(t -> t.tag().equals("IN") || t.tag().equals("TO"));
  }
}
