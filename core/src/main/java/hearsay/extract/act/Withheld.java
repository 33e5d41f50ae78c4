package hearsay.extract.act;

import java.util.regex.Pattern;

/**
 * What withholds an answer by its wording: "I'd better not say", "that is one for the minister".
 */
final class Withheld {

  private static final String SELF = "(?:^|.*\\b)(?:i|we)(?: \\w+){0,2}";

  /** Whoever is spoken of; not in a quotation, there they are others. */
  private static final String TOLD_OF = "(?:^|.*\\b)(?:he|she|they|it)(?: \\w+){0,2}";

  /** "No comment", "I'd better not say", "the agency does not comment on specific cases". */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "^no comment\\b.*|.*\\bhave no (?:further )?comment\\b.*|.*\\b(?:better|good|well|rather) not\\b(?: \\w+){0,2}"
              + " (?:say|tell|comment|discuss|answer).*"
              + "|.*\\b(?:decline|refuse) to (?:comment|say|answer|discuss)\\b.*"
              + "|.*\\b(?:do|will|would|can|could) not (?:\\w+ )?comment(?: (?:on|about|further)\\b.*|\\W*$)");

  /**
   * "The council does not discuss personnel matters", "the firm did not comment on individual
   * cases": who never speaks of such things will not speak of this one.
   */
  private static final Pattern POLICY =
      Pattern.compile(
          "^(?:as a (?:matter of )?(?:policy|rule) , )?(?:[\\w'’.-]+ ){1,6}(?:do|will|would|can|could)"
              + " not (?:\\w+ )?(?:discuss|comment on|talk about|address|disclose|share)"
              + " (?:(?:any|its|our|their|such|detail|of) )*(?:personnel|individual|specific"
              + "|internal|pending|ongoing|private|open|operational|confidential|security|legal|active"
              + "|leak|leaked|rumou?r|speculation|hypothetical|particular)\\b.*");

  private static final Pattern OWN_REFUSAL = withheldBy(SELF);
  private static final Pattern TOLD_REFUSAL = withheldBy(TOLD_OF);

  /** "That is a question for the minister", "you would have to ask the bank". */
  private static final Pattern SENT_ON =
      Pattern.compile(
          "^(?:that|this|it) (?:be |'s )+(?:a |really |entirely )*(?:question|matter|one) for"
              + " (?!us\\b|concern|celebration)(?:[\\w'’.-]+ ?){1,5}\\W*$"
              + "|^(?:you|they) (?:will |would |'d )?(?:have|need) to (?:ask|talk to|speak to)"
              + " (?!(?:i|me|us|yourself|yourselves|if|whether|why|how|what)\\b)"
              + "(?:[\\w'’.-]+ ?){1,4}\\W*$");

  private Withheld() {}

  /** A refusal by somebody who is named by these words. */
  private static Pattern withheldBy(String speaker) {
    return Pattern.compile(
        speaker
            + " (?:can|could|will|would|do|shall|be|have) not(?: \\w+){0,4} (?:comment|say"
            + " anything|discuss|elaborate|disclose|divulge|reveal|speculate|get into|go"
            + " into|talk about|answer|speak about|be draw)\\b.*|"
            + speaker
            + " (?:can|could|will|would) not(?: \\w+)? (?:say|tell you|give|confirm)\\b.*|"
            + speaker
            // "I don't want to say ignorant" withholds nothing.
            + " do not want to (?:say(?= (?:anything|more|much|too|that|whether|if|when|how|what|who"
            + "|why|where|which)\\b|\\W*$)|tell|comment|discuss|talk|get into|go into)\\b.*|"
            + speaker
            + " (?:have|have get) (?:nothing|no (?:further )?comment)(?: \\w+)? (?:to"
            + " (?:say|add)|on|about)\\b.*");
  }

  /**
   * Whether nothing is told.
   *
   * @param content lemmas of the claim
   * @param quoted whether it begins inside a quotation: others are spoken of as "he" there
   */
  static boolean by(String content, boolean quoted) {
    return REFUSAL.matcher(content).matches()
        || OWN_REFUSAL.matcher(content).matches()
        || POLICY.matcher(content).matches()
        || (quoted ? SENT_ON : TOLD_REFUSAL).matcher(content).matches();
  }
}
