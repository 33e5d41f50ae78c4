package hearsay.extract;

import hearsay.model.SpeechAct;
import java.util.Optional;
import java.util.regex.Pattern;

/** Responses that a claim makes by its wording under a neutral cue: "I'd better not say", "No." */
final class Answers {

  private static final String SPEAKER = "(?:^|.*\\b)(?:i|we|he|she|they|it)(?: \\w+){0,2}";

  /** "No comment", "I'd better not say", "we do not discuss such matters". */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "^no comment\\b.*|.*\\b(?:better|good|well|rather) not\\b(?: \\w+){0,2}"
              + " (?:say|tell|comment|discuss|answer).*|"
              + SPEAKER
              + " (?:can|could|will|would|do|shall|be|have) not(?: \\w+){0,4} (?:comment|say"
              + " anything|discuss|elaborate|disclose|divulge|reveal|speculate|get into|go"
              + " into|talk about|answer|speak about|be draw)\\b.*|"
              + SPEAKER
              + " (?:can|could|will|would) not(?: \\w+)? (?:say|tell you|give|confirm)\\b.*"
              + "|"
              + SPEAKER
              + " do not want to (?:say|tell|comment|discuss|talk|get into|go into)\\b.*"
              + "|"
              + SPEAKER
              + " (?:have|have get) (?:nothing|no (?:further )?comment)(?: \\w+)? (?:to"
              + " (?:say|add)|on|about)\\b.*|.*\\b(?:decline|refuse) to"
              + " (?:comment|say|answer|discuss)\\b.*");

  private static final Pattern NEITHER =
      Pattern.compile(
          ".*\\bneither (?:confirm|deny)\\b.*|.*\\bnot (?:\\w+ )?(?:confirm|deny) n?or"
              + " (?:confirm|deny)\\b.*");

  /** An answer that leaves open what it was asked about. */
  private static final Pattern IF_SO =
      Pattern.compile("^(?:even )?if (?:i|we) (?:do|have|be)\\b.*");

  private static final Pattern UNTRUE =
      Pattern.compile(
          ".*\\b(?:false|untrue|baseless|unfounded|groundless|fabrication|fabricate|nonsense|(?:an?|all|be|just|only|pure|such|outright)(?: \\W+)?(?: [\\w-]+)? lie|hoax|fiction|fake|made"
              + " up|invention|rubbish|without (?:foundation|merit|basis)|not true)\\b.*");

  private static final Pattern NO =
      Pattern.compile("^(?:no|nope|absolutely not|of course not|not at all|never) [,.!;].*|^no$");
  private static final Pattern YES =
      Pattern.compile(
          "^(?:yes|yeah|of course|absolutely|correct|sure|indeed|certainly)\\b.*|^i"
              + " (?:have|do|be)\\b(?! not).*");

  /** Cues that say what something is. */
  private static final Pattern NAMING =
      Pattern.compile(
          "\\b(?:call|describe|brand|label|dismiss|denounce|term|slam|decry|say|dub)\\b");

  private static final Pattern DISOWNED =
      Pattern.compile(
          "^(?:i|we) (?:have )?never (?:say|do|make|promise|claim|write|tell)\\b.*|.*\\b(?:nothing"
              + " of the (?:kind|sort)|no such)\\b.*");

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
   * @param answer whether it is the first thing said in answer to a question
   * @return empty where it is no response
   */
  static Optional<SpeechAct> act(String cue, String content, boolean answer) {
    if (REFUSAL.matcher(content).matches()) {
      return Optional.of(SpeechAct.DECLINE);
    }
    boolean naming = NAMING.matcher(cue).find();
    if (DISOWNED.matcher(content).matches()) {
      return Optional.of(SpeechAct.DENY);
    }
    if ((naming && UNTRUE.matcher(content).matches())
        || (answer && NO.matcher(content).matches())) {
      return Optional.of(SpeechAct.DENY);
    }
    if (answer && YES.matcher(content).matches()) {
      return Optional.of(SpeechAct.CONFIRM);
    }
    return Optional.empty();
  }
}
