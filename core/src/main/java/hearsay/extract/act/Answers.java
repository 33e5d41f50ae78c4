package hearsay.extract.act;

import hearsay.model.SpeechAct;
import java.util.Optional;
import java.util.regex.Pattern;

/** Responses that a claim makes by its wording under a neutral cue: "I'd better not say", "No." */
public final class Answers {

  private static final Pattern NEITHER =
      Pattern.compile(
          ".*\\bneither (?:confirm|deny)\\b.*|.*\\bnot (?:go to |\\w+ )?(?:confirm|deny) n?or"
              + " (?:confirm|deny)\\b.*");

  /** An answer that leaves open what it was asked about. */
  private static final Pattern IF_SO =
      Pattern.compile("^(?:even )?if (?:i|we) (?:do|have|be)\\b.*");

  /** What can be said to be untrue: something that was told. */
  private static final String TOLD =
      "(?:report|claim|story|account|accusation|allegation|charge|assertion|suggestion|statement"
          + "|rumou?r|article|figure|number|estimate|narrative|version|criticism|letter|idea|notion"
          + "|description|remark|comment|announcement|information|speculation|characteri[sz]ation|depiction|portrayal|complaint|lawsuit|suit|insinuation"
          + "|contention|theory)";

  /** A noun phrase that ends in such a noun, or a pronoun. */
  private static final String TOLD_PHRASE = "(?:[\\w'’.-]+ ){0,5}?" + TOLD;

  private static final String PRONOUN = "(?:it|that|this|they|them|these|those)";

  /** Words that say of anything told that it is not so. */
  private static final String UNTRUE =
      "(?:false|untrue|baseless|unfounded|groundless|fabrication|fabricate|nonsense|lie|hoax"
          + "|fiction|fantasy|fake|made[ -]up|invention|rubbish|bogus|meritless|unsupported|hogwash|malarkey"
          + "|baloney|propaganda|bunk|without"
          + " (?:foundation|merit|basis)|not (?:true|so|the case))\\b";

  /** Words that say so of what was told, and of other things something else. */
  private static final String UNTENABLE =
      "(?:"
          + UNTRUE
          + "|(?:absurd|ridiculous|preposterous|ludicrous|laughable|fairy tale|fairytale|slander"
          + "|slanderous|libel|smear|inaccurate|incorrect|wrong|misleading|mistaken|(?:way|far|wildly) off|off base"
          + "|far from (?:true|accurate|the truth)|beneath"
          + " contempt|(?:pluck|pull) (?:from|out of) (?:(?:the|thin) )?(?:air|nowhere)|speculation|not (?:accurate|correct)|no truth)\\b)";

  /** What stands before the word that condemns: "as a “complete". */
  private static final String DEGREE =
      "(?:(?:as|be|a|an|just|all|beyond|simply|pure|so|\\w+ly|[^\\w\\s]+) )*"
          + "(?:(?:complete|total|utter|outright|pure|absolute|deliberate|pack of|(?:bald|bold|bare)-?faced?"
          + "|flat-?out|damn(?:ed)?|big|blatant|vicious|political|more) )?";

  /** "Called the report a fabrication", "dismissed it as fiction", "branded absurd". */
  private static final Pattern NAMED_UNTRUE =
      Pattern.compile(
          "^(?:"
              + PRONOUN
              + " |"
              + TOLD_PHRASE
              + " (?:[\\w'’.,-]+ ){0,12}?)"
              + DEGREE
              + UNTENABLE
              + ".*|^"
              + DEGREE
              + UNTENABLE
              + ".*|^(?:[\\w'’.-]+ ){0,5}?(?:as |a |[^\\w\\s] )"
              + DEGREE
              + UNTRUE
              + "(?: \\w+){0,3}\\W*$");

  /** "As far as we are concerned, those reports are false." */
  private static final String PREFACE =
      "(?:(?:as far as|so far as|in|to|well|but|and|frankly)\\b[^,]{0,60} , |(?:so )?let (?:it|i|we) be"
          + " clear (?:: |that )?)?";

  /** "It is a lie", "the charge is baseless", "there is no truth in that", "lies." */
  private static final Pattern SAID_UNTRUE =
      Pattern.compile(
          "^"
              + PREFACE
              + "(?:"
              + PRONOUN
              + " (?:be |'s )+"
              + DEGREE
              + "(?:"
              + UNTRUE
              + "(?! (?:that|to)\\b).*|(?:wrong|incorrect|inaccurate|not (?:correct|accurate))\\W*$)"
              + "|"
              + TOLD_PHRASE
              + " (?:[\\w'’-]+ ){0,14}?(?:be |'s )+"
              + DEGREE
              + UNTENABLE
              + ".*"
              + "|there (?:be|'s) (?:absolutely )?(?:no|not a word of|not any) truth\\b.*"
              + "|(?:complete |total |utter |absolute |all )?(?:nonsense|rubbish|lie|untrue|not"
              + " true|false|fiction|fake news)\\W*)$");

  private static final Pattern NO =
      Pattern.compile(
          "^(?:no|nope|absolutely not|definitely not|certainly not|of course not|not at all|not so"
              + "|never(?! , (?:ever|never)\\b))(?: [,.!;].*|\\W*$)");

  private static final Pattern SHORT_YES =
      Pattern.compile("^(?:yes|of course|absolutely|correct|certainly|definitely)\\W*$");

  private static final Pattern YES =
      Pattern.compile(
          "^(?:yes|yeah|of course|absolutely|correct|sure|indeed|certainly)\\b.*|^i"
              + " (?:have|do|be)\\b(?! not).*");

  /** "Said that it had not": the question's own verb, negated or granted. */
  private static final String ELLIPSIS =
      "^(?:that )?(?:he|she|it|they|we|i|there) (?:have|do|be|will|would|can|could)";

  private static final Pattern HAD_NOT = Pattern.compile(ELLIPSIS + " not\\W*$");
  private static final Pattern HAD = Pattern.compile(ELLIPSIS + "\\W*$");

  /** Cues that say what something is. */
  private static final Pattern NAMING =
      Pattern.compile(
          "\\b(?:call|describe|brand|label|dismiss|denounce|term|slam|decry|dub|characteri[sz]e"
              + "|blast|reject|deride)\\b");

  /** Said before the quotation that spells it out: "Not so, said ..." */
  private static final Pattern INTERJECTION =
      Pattern.compile(
          "^\\W*(?:not so|not true|untrue|nonsense|rubbish|wrong|false|no|absolutely not|not at all"
              + "|not a bit of it) [,.!] .*");

  private static final Pattern DISOWNED =
      Pattern.compile(
          "^(?:(?:well|no|look|again|just to be clear|to be clear) , )?(?:i|we) (?:have )?never"
              + " (?:say|do|make|promise|claim|write|tell)\\b.*|.*\\b(?:nothing"
              + " of the (?:kind|sort)|no such)\\b.*");

  /** "She just made it up", "he is lying": what another told. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "^(?:(?:he|she|they|someone|somebody|who) )(?:have )?(?:just |simply |\\w+ly )?make (?:it|this|that"
              + "|the (?:whole )?(?:thing|story)|all (?:of )?(?:it|this|that)) (?:all )?up\\b.*"
              + "|^(?:[\\w'’.-]+ ){1,4}be (?:just |simply |\\w+ly )?(?:lie|a liar)\\W*$");

  /** "I have done nothing wrong", "his client is innocent": whatever it is that is charged. */
  private static final Pattern BLAMELESS =
      Pattern.compile(
          "^(?:\\w+ )?(?:i|we|he|she|they|it|[\\w'’.-]+ client) (?:have )?do (?:absolutely )?nothing"
              + " (?:wrong|improper|illegal|unlawful|inappropriate)\\b.*"
              + "|^(?:i|we|he|she|they|[\\w'’.-]+ client) be (?:\\w+ly )?(?:innocent|not guilty)\\W*$");

  /** "We can confirm that the ship has sunk", "we stand by every word". */
  private static final Pattern GRANTED =
      Pattern.compile(
          "^(?:yes , )?(?:i|we) (?:can|do|be able to) (?:now |also |only )?confirm (?!n?or\\b).*"
              + "|^(?:i|we|he|she|they|it|the [\\w'’-]+(?: [\\w'’-]+)?) (?:\\w+ly |still )?stand by"
              + " (?:it|every|that|this|what|my|our|his|her|its|their|those|these)\\b.*");

  /**
   * "Yes, I sent it", "no, I did not touch it": what is told is granted or denied, asked or not.
   */
  private static final Pattern OPENS_WITH_YES =
      Pattern.compile("^yes , (?:i|we|he|she|it|they|that|there)(?! (?:\\w+ ){0,2}not\\b).*");

  private static final Pattern OPENS_WITH_NO =
      Pattern.compile(
          "^no , (?:i|we|he|she|it|they|that|there) (?:do|have|be) (?:not|never)"
              + "(?! (?:think|believe|know|want|expect|like|mean|need)\\b).*");

  private static final Pattern REPLYING = Pattern.compile("\\b(?:reply|respond|answer|retort)\\b");

  private static final Pattern PLAIN_YES =
      Pattern.compile("^(?:yes|yeah|of course|absolutely|correct|indeed|certainly)(?: ,.*|\\W*$)");

  private static final Pattern PLAIN_NO =
      Pattern.compile("^(?:absolutely not|certainly not|of course not|not at all)\\W*$");

  /** "They are all accurate." */
  private static final Pattern SAID_TRUE =
      Pattern.compile(
          "^(?:"
              + PRONOUN
              + "|"
              + TOLD_PHRASE
              + ") (?:be |'s )+(?:(?:all|both|absolutely|quite|entirely|perfectly|completely) )?"
              + "(?:true|correct|accurate|right)\\W*$");

  private Answers() {}

  /** Whether it neither confirms nor denies; {@code answer}: it is the first thing answered. */
  static boolean isNeither(String content, boolean answer) {
    return NEITHER.matcher(content).matches() || (answer && IF_SO.matcher(content).matches());
  }

  /**
   * The response that the words make.
   *
   * @param cue lemmas of the words of telling
   * @param content lemmas of the claim
   * @param quoted whether it begins inside a quotation: others are spoken of as "he" there
   * @param answer whether it is the first thing said in answer to a question
   * @return empty where it is no response
   */
  static Optional<SpeechAct> act(String cue, String content, boolean quoted, boolean answer) {
    if (Withheld.by(content, quoted)) {
      return Optional.of(SpeechAct.DECLINE);
    }
    if (DISOWNED.matcher(content).matches()
        || HAD_NOT.matcher(content).matches()
        || MADE_UP.matcher(content).matches()
        || OPENS_WITH_NO.matcher(content).matches()
        || BLAMELESS.matcher(content).matches()) {
      return Optional.of(SpeechAct.DENY);
    }
    Pattern untrue = NAMING.matcher(cue).find() ? NAMED_UNTRUE : SAID_UNTRUE;
    boolean reply = answer || REPLYING.matcher(cue).find();
    if (untrue.matcher(content).matches() || (reply && NO.matcher(content).matches())) {
      return Optional.of(SpeechAct.DENY);
    }
    if (PLAIN_NO.matcher(content).matches()) {
      return Optional.of(SpeechAct.DENY);
    }
    if (SAID_TRUE.matcher(content).matches()
        || GRANTED.matcher(content).matches()
        || quoted && OPENS_WITH_YES.matcher(content).matches()
        || reply && (HAD.matcher(content).matches() || PLAIN_YES.matcher(content).matches())) {
      return Optional.of(SpeechAct.CONFIRM);
    }
    if (answer && YES.matcher(content).matches()) {
      return Optional.of(SpeechAct.CONFIRM);
    }
    return Optional.empty();
  }

  /** Whether all that is said is yes or no: too short for a claim, enough for an answer. */
  public static boolean isYesOrNo(String content) {
    return NO.matcher(content).matches() || SHORT_YES.matcher(content).matches();
  }

  /**
   * Whether what stands in the sentence before the telling says no: "Not so, said the mayor: ..."
   */
  public static boolean opensWithNo(String before) {
    return INTERJECTION.matcher(before).matches();
  }
}
