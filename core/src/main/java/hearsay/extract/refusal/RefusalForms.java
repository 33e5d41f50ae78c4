package hearsay.extract.refusal;

import java.util.regex.Pattern;

/**
 * The forms in which somebody refuses to tell, as patterns over the lemmas of a sentence (see
 * {@code LemmaText}).
 */
final class RefusalForms {

  private static final String ADVERBS = "(?:\\w+ ){0,2}?";

  /** What is held back; without such a noun "gave no" and "did not offer" are no refusals. */
  private static final String MATTER =
      "(?=(?:[\\w'’-]+"
          + " ){0,3}(?:detail|specific|information|explanation|comment|reason|evidence|timeline"
          + "|timetable|figure|date|name|count|number|total|sum|amount|answer|response|clarification|elaboration|proof|particular|deadline|indication)"
          + " )";

  private static final String WHEN =
      "(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
          + "(?: (?:morning|afternoon|evening|night))? |yesterday |today )";

  private static final String NOT = "(?:do|have|will|would|can|could|be) (?:also |so far )?not ";

  private static final String OPEN_QUESTION =
      "(?=(?:whether|if|when|how|what|why|who|where|which) )";

  /** What is left without an answer. */
  private static final String REQUEST =
      "(?=(?:[\\w'’-]+ ){0,4}(?:request|call|message|email|e-mail|question|query|inquiry|letter) )";

  /** "Referred all questions about it to the police", "directed reporters to a statement". */
  private static final String ASKED =
      "(?!(?:the|a|an|this|that|it) )(?:[\\w'’-]+ ){0,2}?(?:(?:question|inquiry|enquiry|query|request|call) (?:[^ ,.;]+ ){0,8}?"
          + "|(?:reporter|journalist) (?:back )?)to ";

  /** Behind a pronoun that is all that is denied; "that" before anything else opens a clause. */
  private static final String PRONOUN_ENDS =
      "(?:[.,;:]|and |but |on |in |at |within |through |during |when |after |yesterday |today |last "
          + "|again |outright |flatly |later |strongly |vehemently )";

  private static final String UNDONE =
      "(?:comment|elaborate|respond|disclose|reveal|specify|divulge|clarify|say|answer|discuss|provide"
          + "|give|offer|share|release|name|identify|explain|detail|address|expand|confirm|speculate|reply|speak)";

  /** A refusal, up to the matter that is refused. */
  static final Pattern REFUSAL =
      Pattern.compile(
          "\\b(?:(?:can |could |would |will |have )?neither confirm nor deny"
              + "|"
              + NOT
              + "confirm n?or deny"
              + "|(?:decline|refuse) to "
              + ADVERBS
              + "confirm or deny"
              + "|(?:decline|refuse) to "
              + ADVERBS
              + UNDONE
              + "|(?:refrain from|stop short of) "
              + ADVERBS
              + UNDONE
              + "|(?:choose|opt|prefer) not to "
              + ADVERBS
              + UNDONE
              + "|(?:have|be) yet to "
              + ADVERBS
              + UNDONE
              + "|"
              + NOT
              + ADVERBS
              + "(?:comment|elaborate|respond (?:"
              + WHEN
              + ")?to|disclose|reveal|specify|divulge|clarify)"
              + "|"
              + NOT
              + ADVERBS
              + "be (?:immediately )?(?:reach|available) for (?:further )?comment"
              + "|be (?:immediately )?unavailable for (?:further )?comment"
              + "|"
              + NOT
              + ADVERBS
              + "(?:say|explain|indicate|make clear|set out|spell out|lay out) "
              + OPEN_QUESTION
              + "|"
              + NOT
              + ADVERBS
              + "(?:provide|give|offer|share|release|mention) "
              + MATTER
              + "|"
              + NOT
              + "be draw|(?:decline|refuse) to be draw"
              + "|without "
              + ADVERBS
              + "(?:elaborate|specify|disclose|reveal|(?:provide|give|offer|say|name) "
              + MATTER
              + ")"
              + "|"
              + NOT
              + ADVERBS
              + "(?:answer|return|acknowledge|reply to) "
              + REQUEST
              + "|(?:refer|direct(?= (?:all|any|further|media|press|reporter|journalist) )) (?="
              + ASKED
              + ")"
              + "|(?:approach|contact) for (?:a )?(?=(?:comment|response) )"
              + "|have no (?:immediate |further )?comment"
              + "|(?:deny|dispute|reject|refute|confirm) (?=(?:it|this|that) "
              + PRONOUN_ENDS
              + ")"
              + "|without say "
              + OPEN_QUESTION
              + "|(?:provide|give|offer) no (?:immediate )?"
              + MATTER
              + ")(?= |$|(?<= ))");

  /** "A request for comment on", up to what was to be commented on. */
  static final Pattern REQUEST_FOR =
      Pattern.compile(
          "(?:[\\w'’-]+ ){0,3}?(?:request|call|message|email|e-mail|question|query|inquiry) (?:for"
              + " (?:a )?(?:comment|response)|seek comment) (?:on|about|regarding|over) ");

  private RefusalForms() {}
}
