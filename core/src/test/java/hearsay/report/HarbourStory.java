package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Modality;
import hearsay.model.PartialDate;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** Four articles on a harbour that cuts jobs, and what is said in them. */
final class HarbourStory {

  static final Article COURIER =
      article(
          "courier-0303",
          "Coastal Courier",
          "Harbour to cut jobs",
          LocalDate.of(2031, 3, 4),
          """
          VELSUND - The harbour company will cut 487 jobs by June, chief executive Dana Orsk \
          said on Tuesday.

          "There is no choice left for us," Orsk told Radio Meridian. She denied that the \
          northern quay will be sold.

          The transport ministry would neither confirm nor deny a sale of the northern quay.

          Orsk informed the union on March 1, the company said.
          """);

  static final Article MERIDIAN =
      article(
          "meridian-17",
          "Radio Meridian",
          "Orsk: no choice left",
          LocalDate.of(2031, 3, 4),
          """
          "There was no choice left to us," Dana Orsk told this station on Tuesday morning.

          Orsk confirmed that jobs will go. About 500 posts are to be cut, she said.

          Union leader Piet Hallam said the union was informed on March 3. Hallam warned Orsk \
          that dockers may strike.
          """);

  static final Article LEDGER =
      article(
          "ledger-88",
          "The Ledger",
          "520 posts to go at Velsund",
          LocalDate.of(2031, 3, 5),
          """
          Velsund harbour is cutting 520 jobs before the summer, two people with knowledge of the \
          plan said.

          The northern quay is to be sold, the same people said. Asked about the sale, the \
          mayor declined to comment.

          Orsk warned Hallam that dockers may strike, according to the union's minutes.
          """);

  static final Article EVENING =
      article(
          "evening-2",
          "Evening Post",
          "Harbour raises number of job cuts",
          LocalDate.of(2031, 3, 9),
          """
          The harbour company now expects to cut 495 jobs by June, it said on Sunday.

          The harbour was founded in 1871.
          """);

  static final Statement CUT_487 =
      Said.in(COURIER, "The harbour company will cut 487 jobs by June")
          .by("person:dana-orsk", "Dana Orsk")
          .cue("said on Tuesday", "said")
          .on("on Tuesday", PartialDate.of(LocalDate.of(2031, 3, 4)))
          .modality(Modality.FUTURE)
          .build();
  static final Statement CUT_500 =
      Said.in(MERIDIAN, "About 500 posts are to be cut")
          .by("person:dana-orsk")
          .cue("she said", "said")
          .modality(Modality.FUTURE)
          .build();
  static final Statement CUT_520 =
      Said.in(LEDGER, "Velsund harbour is cutting 520 jobs before the summer")
          .by("anonymous:two-people", "two people with knowledge of the plan")
          .cue("plan said", "said")
          .build();
  static final Statement CUT_495 =
      Said.in(EVENING, "cut 495 jobs by June")
          .by("organization:harbour", "The harbour company")
          .cue("now expects to cut", "expects")
          .act(SpeechAct.PREDICT)
          .modality(Modality.FUTURE)
          .build();
  static final Statement JOBS_CONFIRMED =
      Said.in(MERIDIAN, "jobs will go")
          .by("person:dana-orsk", "Orsk", "Orsk confirmed")
          .cue("Orsk confirmed", "confirmed")
          .act(SpeechAct.CONFIRM)
          .build();
  static final Statement CHOICE_COURIER =
      Said.in(COURIER, "\"There is no choice left for us,\"")
          .by("person:dana-orsk", "Orsk", "Orsk told")
          .cue("Orsk told Radio Meridian", "told")
          .via("outlet:radio-meridian", "Radio Meridian")
          .quoted(QuotationKind.DIRECT)
          .build();
  static final Statement CHOICE_MERIDIAN =
      Said.in(MERIDIAN, "\"There was no choice left to us,\"")
          .by("person:dana-orsk", "Dana Orsk")
          .to("outlet:radio-meridian", "this station")
          .cue("Orsk told this station", "told")
          .quoted(QuotationKind.DIRECT)
          .build();
  static final Statement SALE_DENIED =
      Said.in(COURIER, "the northern quay will be sold")
          .by("person:dana-orsk", "She")
          .cue("She denied that", "denied")
          .act(SpeechAct.DENY)
          .build();
  static final Statement SALE_NEITHER =
      Said.in(COURIER, "a sale of the northern quay")
          .by("organization:ministry", "The transport ministry")
          .cue("would neither confirm nor deny", "neither confirm nor deny")
          .act(SpeechAct.NEITHER_CONFIRM_NOR_DENY)
          .build();
  static final Statement SALE =
      Said.in(LEDGER, "The northern quay is to be sold")
          .by("anonymous:two-people", "the same people")
          .cue("the same people said", "said")
          .build();
  static final Statement SALE_DECLINED =
      Said.in(LEDGER, "the sale")
          .by("person:mayor", "mayor")
          .cue("declined to comment", "declined")
          .act(SpeechAct.DECLINE)
          .build();
  static final Statement INFORMED_1 =
      Said.in(COURIER, "Orsk informed the union on March 1")
          .by("organization:harbour", "the company")
          .cue("the company said", "said")
          .build();
  static final Statement INFORMED_3 =
      Said.in(MERIDIAN, "the union was informed on March 3")
          .by("person:piet-hallam", "Piet Hallam")
          .cue("Hallam said", "said")
          .build();
  static final Statement HALLAM_WARNS =
      Said.in(MERIDIAN, "Hallam warned Orsk that dockers may strike")
          .by("narration:radio-meridian")
          .quoted(QuotationKind.NARRATION)
          .modality(Modality.HEDGED)
          .build();
  static final Statement ORSK_WARNS =
      Said.in(LEDGER, "Orsk warned Hallam that dockers may strike")
          .by("document:minutes", "the union's minutes")
          .cue("according to", "according to")
          .modality(Modality.HEDGED)
          .build();
  static final Statement FOUNDED =
      Said.in(EVENING, "The harbour was founded in 1871").quoted(QuotationKind.NARRATION).build();

  private HarbourStory() {}

  private static Article article(
      String id, String publisher, String title, LocalDate date, String text) {
    return new Article(
        id,
        Optional.of(publisher),
        Optional.of(title),
        Optional.of(date),
        Optional.of("https://news.example/" + id),
        text);
  }
}
