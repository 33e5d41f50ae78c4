package hearsay.extract.statement;

import hearsay.model.Modality;
import hearsay.model.PartialDate;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;

/**
 * A statement before anybody in it is resolved.
 *
 * @param voice who speaks, as far as its form tells
 * @param telling where, when, through whom and to whom, shared by the statements of one cue
 * @param contents spans of the claim
 */
public record Draft(
    Voice voice,
    Telling telling,
    List<Span> contents,
    SpeechAct act,
    QuotationKind quotation,
    Polarity polarity,
    Modality modality) {

  public Draft {
    contents = List.copyOf(contents);
  }

  /** Who speaks. */
  public enum Voice {
    /** The source that the text names. */
    NAMED,
    /** The source of a sentence before. */
    CARRIED,
    /** Whoever put a question and is not named. */
    QUESTIONER,
    /** The article itself. */
    NARRATION
  }

  /**
   * The circumstances of an act of telling.
   *
   * @param source the noun phrase of the speaker, where one is known
   * @param cue the words of telling, where there are any
   */
  public record Telling(
      Optional<Span> source,
      Optional<Span> cue,
      List<Span> channel,
      Optional<Span> addressee,
      Optional<Span> occasion,
      Optional<PartialDate> date) {

    public Telling {
      channel = List.copyOf(channel);
    }

    /** The article's own voice. */
    public static Telling none() {
      return new Telling(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
