package hearsay.report;

import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.OriginKind;
import hearsay.model.QuotationKind;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.model.StandingKind;

/**
 * The library's constants in words for people, in English: one table for every report. Each entry
 * is a phrase without a full stop.
 *
 * <p>Stateless and thread-safe.
 */
public final class Phrases {

  /**
   * What somebody does with a statement.
   *
   * @param present third person: {@code denies}
   * @param past third person: {@code denied}
   */
  public record Act(String present, String past) {}

  /**
   * A word for a badge and what it means.
   *
   * @param label short, with a capital: {@code Number conflict}
   * @param meaning for somebody who sees it for the first time
   */
  public record Term(String label, String meaning) {}

  private Phrases() {}

  /** A speech act as a verb. */
  public static Act act(SpeechAct act) {
    return switch (act) {
      case ASSERT -> new Act("says", "said");
      case CONFIRM -> new Act("confirms", "confirmed");
      case DENY -> new Act("denies", "denied");
      case NEITHER_CONFIRM_NOR_DENY ->
          new Act("neither confirms nor denies", "neither confirmed nor denied");
      case DECLINE -> new Act("does not say", "would not say");
      case QUESTION -> new Act("asks", "asked");
      case DEMAND -> new Act("demands", "demanded");
      case PROPOSE -> new Act("proposes", "proposed");
      case PROMISE -> new Act("promises", "promised");
      case PREDICT -> new Act("predicts", "predicted");
      case SPECULATE -> new Act("speculates", "speculated");
    };
  }

  /** What stands between two statements. */
  public static Term relation(RelationKind kind) {
    return switch (kind) {
      case AGREES -> new Term("Agreement", "one supports the other without being the same claim");
      case CONTRADICTS -> new Term("Contradiction", "both cannot be true as told");
      case NUMBER_CONFLICT -> new Term("Number conflict", "same event, another count or amount");
      case DATE_CONFLICT -> new Term("Date conflict", "same event, another day");
      case ATTRIBUTION_CONFLICT ->
          new Term("Attribution conflict", "same content, another speaker or channel");
      case ROLE_REVERSAL ->
          new Term("Roles reversed", "who does it and to whom it is done have changed places");
      case QUALIFIES ->
          new Term("Qualification", "the first is narrower, more careful or more precise");
      case QUOTE_VARIANT -> new Term("Quote variant", "one utterance, quoted in words that differ");
      case SUPERSEDES -> new Term("Update", "the first brings the second up to date");
      case CONFIRMS -> new Term("Confirmation", "the first confirms the second");
      case DENIES -> new Term("Denial", "the first denies the second");
      case DECLINES -> new Term("No answer", "the first would not speak about the second");
      case NEITHER_CONFIRMS_NOR_DENIES ->
          new Term("Neither confirmed nor denied", "the first would do neither to the second");
    };
  }

  /** The act that a response performs. */
  public static Act response(RelationKind kind) {
    return switch (kind) {
      case CONFIRMS -> act(SpeechAct.CONFIRM);
      case DENIES -> act(SpeechAct.DENY);
      case NEITHER_CONFIRMS_NOR_DENIES -> act(SpeechAct.NEITHER_CONFIRM_NOR_DENY);
      case DECLINES -> act(SpeechAct.DECLINE);
      case SUPERSEDES -> new Act("updates", "updated");
      case QUALIFIES -> new Act("qualifies", "qualified");
      case AGREES -> new Act("supports", "supported");
      case QUOTE_VARIANT -> new Act("quotes otherwise", "quoted otherwise");
      case CONTRADICTS, NUMBER_CONFLICT, DATE_CONFLICT, ATTRIBUTION_CONFLICT, ROLE_REVERSAL ->
          new Act("conflicts with", "conflicted with");
    };
  }

  /** How a claim stands. */
  public static Term standing(StandingKind kind) {
    return switch (kind) {
      case DISPUTED -> new Term("Disputed", "somebody tells it otherwise");
      case DENIED -> new Term("Denied", "somebody denies it");
      case SUPERSEDED -> new Term("Superseded", "a later report has brought it up to date");
      case UNCONFIRMED ->
          new Term("Unconfirmed", "the party it concerns would not confirm it, nobody else has");
      case CORROBORATED ->
          new Term("Corroborated", "two or more independent origins, nobody against it");
      case UNCONTESTED -> new Term("Uncontested", "one origin, nobody against it");
    };
  }

  /** Why something that looks like a conflict is none. */
  public static Term nonConflict(NonConflictReason reason) {
    return switch (reason) {
      case UPDATE -> new Term("Update", "the later one brings the earlier one up to date");
      case OTHER_SCOPE -> new Term("Other scope", "they count or describe different things");
      case OTHER_UNIT -> new Term("Other unit", "they measure in different units");
      case ROUNDING -> new Term("Rounding", "one is the other, rounded");
      case RANGE_OVERLAP -> new Term("Overlap", "their ranges overlap");
      case BOUND -> new Term("Bound", "one gives only a bound, and the other keeps it");
      case HEDGED -> new Term("Hedged", "one is hedged where the other is certain");
      case DIFFERENT_EVENT -> new Term("Other event", "they speak of different events");
    };
  }

  /** How much of a statement stands in quotation marks. */
  public static String quotation(QuotationKind kind) {
    return switch (kind) {
      case DIRECT -> "quoted";
      case INDIRECT -> "in the outlet's words";
      case MIXED -> "partly quoted";
      case NARRATION -> "the outlet's own voice";
    };
  }

  /** How firmly a statement is made. */
  public static String modality(Modality modality) {
    return switch (modality) {
      case CONDITIONAL -> "conditional";
      case REPORTED -> "as reported";
      case HEDGED -> "hedged";
      case FUTURE -> "about the future";
      case CERTAIN -> "as certain";
    };
  }

  /** What kind of party a source is. */
  public static String source(SourceKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION -> "organization";
      case OUTLET -> "outlet";
      case DOCUMENT -> "document";
      case ANONYMOUS -> "unnamed";
      case NARRATION -> "outlet's own voice";
    };
  }

  /** What several statements go back to. */
  public static Term origin(OriginKind kind) {
    return switch (kind) {
      case REPRINT -> new Term("One text", "published again, in whole or nearly");
      case INTERVIEW -> new Term("One occasion", "an interview, a press conference or the like");
      case UTTERANCE -> new Term("One utterance", "the same words of one speaker");
      case REPORT -> new Term("One report", "nothing is known to be shared with others");
    };
  }

  /** {@code 1 article}, {@code 2 articles}: a count with its noun. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
