package hearsay.extract.act;

import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which act the words of telling name. Entries are patterns over lemmas, a blank between them: the
 * entry that begins first in a cue decides ("denied that he had refused" denies), of several that
 * begin there the first in the list. What no entry knows is neutral: there the content decides.
 */
public final class CueLexicon {

  /** Verbs of giving information; refused, they make a refusal. */
  public static final String INFORM =
      "(?:say|tell|comment|answer|respond|reply|elaborate|expand|disclose|specify|reveal|provide|give|offer"
          + "|share|release|name|identify|explain|clarify|detail|discuss|mention|address|describe|speak|talk|speculate|weigh"
          + " in|go into|get into|set out|spell out|lay"
          + " out|divulge|return|commit|quantify|characterize|engage|make public|publish|indicate)";

  /** What can be taken back, doubted or put out: something that was told. */
  private static final String HEARD =
      "(?:report|claim|story|account|version|statement|assertion|accusation|allegation|remark"
          + "|rumor|rumour|speculation|figure)";

  private static final String ADVERBS = "(?: \\w+){0,3}";

  /** What is taken, and not granted: "accepted the nomination". */
  private static final String TAKEN =
      "(?:(?!that\\b)[\\w'’.-]+ ){0,4}?(?:nomination|invitation|offer|award|prize|donation|contribution|gift|money|job|post|position|deal"
          + "|resignation|endorsement|refugee|bid|payment|challenge|application|delivery)\\b";

  /** Who is put into an office: "confirmed the judge". */
  private static final String TO_OFFICE =
      "(?:(?!that\\b)[\\w.-]+ ){0,3}?(?:judge|justice|nominee|nomination|appointee)\\b(?! ['’])";

  /** What somebody does not get: "denied them entry". */
  private static final String KEPT_FROM =
      "(?:(?!that\\b|have\\b|be\\b|any\\b)[\\w'’.-]+ ){0,4}?"
          + "(?:access|entry|visa|bail|parole|asylum|permission|coverage|nomination|hearing|admission"
          + "|victory|opportunity|sanctuary|license|licence)\\b";

  /** What a court or an office grants or refuses: "rejected the motion". */
  private static final String ASKED_FOR =
      "(?:(?:a|an|the|any|all|its|his|her|their|such) )?(?:(?!that\\b|have\\b|be\\b|make\\b|receive\\b)[\\w'’-]+ )?"
          + "(?:motion|request|plea|petition|appeal|call|demand)\\b(?! (?:court|deal)\\b)";

  private record Entry(SpeechAct act, Pattern pattern) {}

  private static final List<Entry> ENTRIES =
      List.of(
          entry(
              SpeechAct.NEITHER_CONFIRM_NOR_DENY,
              "neither (?:confirm|deny|acknowledge)",
              "(?:(?:do|have|will|would|can|could|be)"
                  + " )?(?:not|never|neither|decline|refuse|unable|unwilling)"
                  + ADVERBS
                  + " (?:confirm|deny)(?: \\w+)? n?or (?:confirm|deny)",
              "(?:do|will|would|do) not (?:deny|dispute|contradict|refute)",
              "(?:stop short of|refuse to|decline to) (?:deny|dispute|contradict|refute)"),
          entry(SpeechAct.CONFIRM, "(?:can|could) not (?:deny|dispute)"),
          entry(
              SpeechAct.DECLINE,
              "decline",
              "turn (?:(?:\\w+ ){1,3})?down",
              "refuse",
              "refusal",
              "withhold",
              "refrain",
              "stop short of",
              "fall short of",
              "(?:choose|opt|prefer|elect|decide|beg) not to",
              "opt against",
              "(?:do|have|will|would|could|can|be|must)(?: \\w+)? not" + ADVERBS + " " + INFORM,
              "(?:do|have|will|would|could|can) not(?!(?: \\w+)? independently)"
                  + ADVERBS
                  + " (?:confirm|acknowledge)",
              "not(?: yet)?" + ADVERBS + " " + INFORM,
              "never " + INFORM,
              "(?:not|unable|unwilling|reluctant|hesitant|loath) to" + ADVERBS + " " + INFORM,
              "(?:unable|unwilling|reluctant|hesitant) to (?:confirm|acknowledge)",
              "yet to" + ADVERBS + " (?:confirm|acknowledge|react|" + INFORM + ")",
              "fail to" + ADVERBS + " (?:confirm|" + INFORM + ")",
              "without" + ADVERBS + " (?:confirm|cite|" + INFORM + ")",
              "(?:provide|offer|give|return|release) (?:no|little|few)"
                  + "(?! (?:plan|intention|desire|wish))(?: \\w+){0,2}",
              "(?:have|make) (?:no|little|few) (?:(?:immediate|further|other|public|more|new) )*"
                  + "(?:comment|response|reply|answer|word|statement|mention|reference|explanation|detail"
                  + "|information|specific)",
              "no (?:immediate )?(?:comment|response|reply|answer|word)",
              "avoid" + ADVERBS + " (?:" + INFORM + "|question)",
              "(?:dodge|sidestep|evade|duck|deflect|skirt|parry)",
              "(?:keep|remain|stay) (?:quiet|silent|mum|tight-lipped|coy|vague)",
              "(?:could|can) not(?: \\w+)? be(?: \\w+)? reach",
              "(?:will|would|refuse to|decline to) (?:not )?be draw",
              "(?:brush|shrug|laugh|wave|bat|swat) (?:off|aside|away) (?:\\w+ )?question",
              "not be draw",
              "(?:refer|direct(?= (?:all|any|further|media|press|reporter|journalist) )) (?!(?:the|a|an|this|that|it) )(?:\\w+ ){0,2}?(?:question|inquiry|enquiry|query|request|call|reporter"
                  + "|journalist)\\b",
              "(?:approach|contact) for",
              "(?:deny|reject|dismiss|rebuff) " + ASKED_FOR,
              "leave open"),
          entry(
              SpeechAct.DENY,
              "(?:not|never) accept",
              "rule out",
              "(?:deny|denial)(?! " + KEPT_FROM + ")",
              "(?:reject|rejection|refute|rebut|dispute|contradict|repudiate|disavow|disown|disclaim)",
              "(?:dismiss|dismissal|debunk|rebuff|contest)",
              "(?:disagree|disagreement)(?! (?:on|about|over|how)\\b)",
              "(?:brush|shrug|laugh|wave) (?:off|aside|away)",
              "(?:bat|swat) (?:away|aside|down)",
              "push back",
              "pour cold water",
              "scoff at",
              "(?:knock|shoot) down",
              "(?<!\\bbe )(?:retract|retraction|recant)",
              "(?:challenge|withdraw|quash|damp down) (?:\\w+ ){0,3}?" + HEARD,
              "take issue with",
              "(?:plead|plea of) not guilty",
              "distance (?:himself|herself|itself|themselves)"),
          entry(
              SpeechAct.CONFIRM,
              // Who cannot check it himself takes no side.
              "(?<!independently )(?:confirm|confirmation|corroborate|verify)(?! "
                  + TO_OFFICE
                  + ")",
              "(?:reconfirm|reaffirm|affirm|authenticate)",
              "(?:acknowledge|acknowledgement|acknowledgment|admit|admission|concede|concession)",
              "own up",
              "stand by (?:\\w+ ){1,2}(?:claim|accusation|allegation|charge|story|account|report|statement|assertion|remark|word|version"
                  + "|figure|number|estimate|count|tally|toll|finding|timeline)",
              "plead guilty",
              "agree (?:that|with)",
              "accept(?! " + TAKEN + ")",
              "allow that"),
          entry(
              SpeechAct.PROMISE,
              "(?:promise|pledge|vow|swear|undertake|guarantee)",
              "(?:agree|commit|undertake|offer) to",
              "(?:commit|bind) (?:himself|herself|itself|themselves)",
              "give (?:\\w+ )?(?:word|assurance)",
              "be committed to"),
          entry(
              SpeechAct.DEMAND,
              "(?:demand|urge|order|instruct|implore|exhort|beg|beseech|plead|lobby|request)",
              "(?:push|press|call|ask|appeal|campaign|agitate|clamor|clamour) for",
              "(?:call|appeal|prevail) (?:up)?on",
              "(?:appeal|appeals) to",
              "(?:advocate|encourage|require|(?:insist|insistence) on(?! \\w+day\\b)|caution against|warn against)",
              "(?:remain|stand|hold|stay) firm",
              "set (?:\\w+ )?terms",
              "warn \\w+ (?:not )?to"),
          entry(
              SpeechAct.PROPOSE,
              "(?:propose|proposal|recommend|recommendation|float|moot|outline)",
              "put forward",
              "(?:offer|bring forward|table)"),
          entry(
              SpeechAct.PREDICT,
              "(?:predict|prediction|forecast|foresee|foretell|anticipate|project|projection|envision)",
              "(?:expect|expectation)",
              "(?:plan|aim|intend|intention)",
              "(?:be set|mean|hope) to"),
          entry(
              SpeechAct.SPECULATE,
              "(?:speculate|speculation|surmise|suspect|suspicion|conjecture|guess|muse)",
              "(?:fear|worry)"),
          entry(
              SpeechAct.QUESTION,
              "(?:ask|wonder|inquire|enquire|query|pose)",
              "(?:question|press) (?:on|about|whether|over)",
              "question"));

  /** "Not only brushed off" does it. */
  private static final Pattern NOT_ONLY = Pattern.compile("\\bnot (?:only|just|merely|simply)\\b");

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|never|neither|nor|hardly|refuse|decline|refrain|yet to|stop"
              + " short|without|unable|unwilling|fail|no (?:plan|intention|desire|wish))\\b");

  private CueLexicon() {}

  private static Entry entry(SpeechAct act, String... patterns) {
    return new Entry(act, Pattern.compile("\\b(?:" + String.join("|", patterns) + ")\\b"));
  }

  /**
   * The act that a cue names.
   *
   * @param cue lemmas of the cue, and of the few words behind it that belong to it
   * @param length how many characters of {@code cue} are the cue's own; an entry must begin there
   * @return empty where the cue is neutral
   */
  static Optional<SpeechAct> act(String cue, int length) {
    Optional<SpeechAct> best = Optional.empty();
    int bestAt = Integer.MAX_VALUE;
    for (Entry entry : ENTRIES) {
      Matcher matcher = entry.pattern().matcher(cue);
      if (matcher.find() && matcher.start() < Math.min(bestAt, Math.max(1, length))) {
        best = Optional.of(entry.act());
        bestAt = matcher.start();
      }
    }
    int at = bestAt;
    return best.map(act -> isNegated(cue.substring(0, at)) ? negated(act) : act);
  }

  /** Whether the words negate what follows them. */
  static boolean isNegated(String words) {
    return NEGATION.matcher(NOT_ONLY.matcher(words).replaceAll("")).find();
  }

  /** What is left of an act that somebody did not perform. */
  private static SpeechAct negated(SpeechAct act) {
    return switch (act) {
      case CONFIRM -> SpeechAct.DECLINE;
      case DENY -> SpeechAct.NEITHER_CONFIRM_NOR_DENY;
      case NEITHER_CONFIRM_NOR_DENY, DECLINE -> act;
      default -> SpeechAct.ASSERT;
    };
  }
}
