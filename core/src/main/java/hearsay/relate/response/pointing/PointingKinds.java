package hearsay.relate.response.pointing;

import hearsay.model.SpeechAct;
import java.util.Optional;
import java.util.Set;

/** What the nouns that point to something told stand for: a report, an accusation, a figure. */
final class PointingKinds {

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

  private PointingKinds() {}

  /**
   * What a noun points to in a response of this kind; empty for nouns that name nothing told.
   *
   * @param owned whether it is said whose it is, or it is shown: "this concern"
   */
  static Optional<Pointing.Kind> of(String lemma, SpeechAct act, boolean owned) {
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

  /** "The case", "the matter", for whatever was told, else a thing. */
  static Pointing.Kind ofThing(String lemma) {
    return MATTERS.contains(lemma) ? Pointing.Kind.MATTER : Pointing.Kind.THING;
  }
}
