package hearsay.relate.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResponsesTest {

  private static final RelationKind[] RESPONSES = {
    RelationKind.CONFIRMS,
    RelationKind.DENIES,
    RelationKind.DECLINES,
    RelationKind.NEITHER_CONFIRMS_NOR_DENIES
  };

  private static List<String> edges(Newsroom room) {
    return Newsroom.edges(room.relate(), RESPONSES);
  }

  @Test
  void aNamedReport() {
    Newsroom room = new Newsroom().article("a", "").source("Gazette", SourceKind.OUTLET);
    room.say("a", "Gazette", "reported", "engineers_NNS_engineer found_VBD_find cracks_NNS_crack")
        .reported();
    room.say("a", "Ada Quill", "the_DT bridge_NN is_VBZ_be old_JJ");
    room.paragraph("a")
        .say("a", "Bo Renner", "denied", "the_DT Gazette_NNP 's_POS report_NN")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-00"), edges(room));
  }

  @Test
  void thoseReportsAreThoseOfOutlets() {
    Newsroom room =
        new Newsroom()
            .article("a", "")
            .source("Gazette", SourceKind.OUTLET)
            .source("reports", SourceKind.ANONYMOUS);
    room.say("a", "reports", "said", "the_DT two_CD met_VBD_meet in_IN May_NNP").reported();
    room.paragraph("a").say("a", "Ada Quill", "I_PRP have_VBP met_VBN_meet him_PRP");
    room.paragraph("a")
        .say("a", "Bo Renner", "denied", "those_DT reports_NNS_report")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-00"), edges(room));
  }

  @Test
  void theAccusation() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "accused", "the_DT mill_NN of_IN poisoning_VBG the_DT river_NN");
    room.say("a", "Ada Quill", "added", "fish_NN died_VBD_die");
    room.say("a", "Bo Renner", "rejected", "the_DT accusation_NN").act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-00"), edges(room));
  }

  @Test
  void aQuestionJustBefore() {
    Newsroom room = new Newsroom().article("a", "").source("a reporter", SourceKind.ANONYMOUS);
    room.say(
            "a",
            "a reporter",
            "asked",
            "whether_IN she_PRP had_VBD paid_VBN_pay the_DT smugglers_NNS_smuggler")
        .act(SpeechAct.QUESTION)
        .to("Ada Quill");
    room.say("a", "Ada Quill", "answered", "better_RBR not_RB say_VB").act(SpeechAct.DECLINE);
    assertEquals(List.of("DECLINES a-01 a-00"), edges(room));
  }

  @Test
  void aQuestionAboutSomethingToldBefore() {
    Newsroom room =
        new Newsroom()
            .article("a", "")
            .source("a reporter", SourceKind.ANONYMOUS)
            .source("Gazette", SourceKind.OUTLET);
    room.say("a", "Gazette", "reported", "Quill_NNP paid_VBD_pay smugglers_NNS_smuggler")
        .reported();
    room.say("a", "a reporter", "asked", "if_IN that_DT were_VBD_be true_JJ")
        .act(SpeechAct.QUESTION)
        .to("Ada Quill");
    room.say("a", "Ada Quill", "said", "if_IN I_PRP did_VBD_do that_DT would_MD be_VB wise_JJ")
        .act(SpeechAct.NEITHER_CONFIRM_NOR_DENY);
    assertEquals(List.of("NEITHER_CONFIRMS_NOR_DENIES a-02 a-00"), edges(room));
  }

  @Test
  void detailsAnswerNothing() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Bo Renner", "the_DT talks_NNS_talk went_VBD_go on_RB");
    room.say("a", "Ada Quill", "declined to give", "further_JJ details_NNS_detail")
        .act(SpeechAct.DECLINE);
    assertEquals(List.of(), edges(room));
  }

  @Test
  void aDenialOfItsOwnSpeakersWordsIsNotMeant() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT mill_NN is_VBZ_be clean_JJ");
    room.say("a", "Ada Quill", "denied", "it_PRP").act(SpeechAct.DENY);
    assertEquals(List.of(), edges(room));
  }

  @Test
  void aConfirmationOfAnEarlierClaimByAnother() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT treaty_NN was_VBD_be signed_VBN_sign").claim("claim:t");
    room.say(
            "a",
            "Bo Renner",
            "confirmed",
            "the_DT treaty_NN had_VBD_have been_VBN_be signed_VBN_sign")
        .act(SpeechAct.CONFIRM)
        .claim("claim:t");
    assertEquals(List.of("CONFIRMS a-01 a-00"), edges(room));
  }

  @Test
  void whatSeveralMembersDoIsToldOnceForEach() {
    Newsroom room =
        new Newsroom().article("a", "").article("b", "").source("Gazette", SourceKind.OUTLET);
    for (String article : List.of("a", "b")) {
      room.say(
              article,
              "Gazette",
              "reported",
              "engineers_NNS_engineer found_VBD_find cracks_NNS_crack")
          .reported()
          .claim("claim:cracks");
      room.say(article, "Bo Renner", "denied", "the_DT Gazette_NNP report_NN")
          .act(SpeechAct.DENY)
          .claim("claim:denial");
    }
    assertEquals(List.of("DENIES a-01 a-00", "DENIES b-03 b-02"), edges(room));
  }

  @Test
  void reportsOfAMatterAreNotAnyReport() {
    Newsroom room =
        new Newsroom().article("a", "").article("b", "").source("Gazette", SourceKind.OUTLET);
    room.say("a", "Gazette", "said", "40_CD people_NNS were_VBD_be hurt_VBN").reported();
    room.say(
            "a",
            "Bo Renner",
            "denied",
            "reports_NNS_report that_IN the_DT bank_NN was_VBD_be sold_VBN_sell")
        .act(SpeechAct.DENY);
    room.say("b", "Ada Quill", "the_DT bank_NN has_VBZ_have been_VBN_be sold_VBN_sell");
    assertEquals(List.of("DENIES a-01 b-02"), edges(room));
  }

  @Test
  void suchAThingIsTheOneLastToldOf() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "we_PRP sent_VBD_send a_DT letter_NN to_TO the_DT mill_NN");
    room.say("a", "Ada Quill", "nobody_NN came_VBD_come");
    room.say("a", "Bo Renner", "denied", "receiving_VBG_receive such_JJ a_DT letter_NN")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-00"), edges(room));
  }

  @Test
  void theCaseIsWhatWasToldRightBefore() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT mill_NN has_VBZ_have sued_VBN_sue its_PRP$ founder_NN");
    room.say("a", "Bo Renner", "declined to discuss", "the_DT case_NN")
        .cue("declined to discuss")
        .act(SpeechAct.DECLINE);
    assertEquals(List.of("DECLINES a-01 a-00"), edges(room));
  }

  @Test
  void aDenialFarFromAnythingLikeItHasNoTarget() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT talks_NNS_talk took_VBD_take an_DT hour_NN");
    room.say("a", "Bo Renner", "denied", "a_DT visit_NN to_TO the_DT coast_NN").act(SpeechAct.DENY);
    assertEquals(List.of(), edges(room));
  }

  @Test
  void whoNeverSaidItIsHeldToHisOwnWord() {
    Newsroom room = new Newsroom().article("a", "2031-05-01").article("b", "2031-05-04");
    room.say("a", "Ada Quill", "there_EX will_MD be_VB no_DT closures_NNS_closure").negative();
    room.say(
            "b",
            "Ada Quill",
            "insisted",
            "I_PRP never_RB said_VBD_say there_EX would_MD be_VB no_DT closures_NNS_closure")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES b-01 a-00"), edges(room));
  }

  @Test
  void whatWasAskedHereAndToldThere() {
    Newsroom room = new Newsroom().article("a", "").article("b", "");
    room.say(
            "a",
            "reporter",
            "asked",
            "whether_IN the_DT tax_NN had_VBD_have been_VBN_be paid_VBN_pay")
        .act(SpeechAct.QUESTION);
    room.say("a", "Bo Renner", "said", "it_PRP").act(SpeechAct.NEITHER_CONFIRM_NOR_DENY);
    room.say("b", "Ada Quill", "the_DT mill_NN paid_VBD_pay the_DT tax_NN");
    assertEquals(
        List.of("NEITHER_CONFIRMS_NOR_DENIES a-01 a-00", "NEITHER_CONFIRMS_NOR_DENIES a-01 b-02"),
        edges(room));
  }

  @Test
  void aPlainNoAfterAnothersYesContradicts() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT treaty_NN was_VBD_be signed_VBN_sign in_IN May_NNP");
    room.say("a", "Bo Renner", "no_DT treaty_NN was_VBD_be signed_VBN_sign").negative();
    assertEquals(
        List.of("CONTRADICTS a-00 a-01"),
        Newsroom.edges(room.relate(), RelationKind.CONTRADICTS, RelationKind.DENIES));
  }

  @Test
  void itReachesBackToWhatTheResponderIsSaidToHaveDone() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "Renner_NNP hid_VBD_hide the_DT report_NN");
    room.say("a", "Ada Quill", "they_PRP wanted_VBD_want him_PRP gone_VBN_go");
    room.paragraph("a").say("a", "Bo Renner", "denied", "it_PRP").act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-00"), edges(room));
  }

  @Test
  void thatIsWhatWasSaidLast() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Cy Ott", "Renner_NNP hid_VBD_hide the_DT report_NN");
    room.say("a", "Ada Quill", "the_DT dam_NN is_VBZ_be empty_JJ");
    room.paragraph("a").say("a", "Bo Renner", "disputed", "that_DT").act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-01"), edges(room));
  }

  /** "The dam is empty. We feared as much." Which of them is disputed, their order does not say. */
  @Test
  void ofSeveralThingsInARowThatNeedNotBeTheLast() {
    for (String points : List.of("that_DT", "the_DT account_NN")) {
      Newsroom room = new Newsroom().article("a", "");
      room.say("a", "Ada Quill", "the_DT dam_NN is_VBZ_be empty_JJ");
      room.say("a", "Ada Quill", "farmers_NNS_farmer feared_VBD_fear as_RB much_RB");
      room.paragraph("a").say("a", "Bo Renner", "disputed", points).act(SpeechAct.DENY);
      assertEquals(List.of(), edges(room), points);
    }
  }

  @Test
  void whatIsSaidOfTheReportIsNotItsMatter() {
    Newsroom room = new Newsroom().article("a", "").source("Gazette", SourceKind.OUTLET);
    room.say("a", "Gazette", "reported", "the_DT mayor_NN hid_VBD_hide the_DT bill_NN").reported();
    room.say("a", "Bo Renner", "said", "the_DT report_NN was_VBD_be complete_JJ fiction_NN")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-01 a-00"), edges(room));
  }

  @Test
  void aReportOfAPartyThatTheArticleDoesNotTellIsNoneOfItsOthers() {
    Newsroom room =
        new Newsroom().article("a", "").article("b", "").source("Gazette", SourceKind.OUTLET);
    room.say("a", "Ada Quill", "the_DT mill_NN had_VBD_have sold_VBN_sell the_DT dam_NN");
    room.say(
            "a",
            "Bo Renner",
            "denied",
            "the_DT Gazette_NNP 's_POS report_NN that_IN the_DT mill_NN had_VBD_have closed_VBN")
        .act(SpeechAct.DENY);
    assertEquals(List.of(), edges(room));
  }

  @Test
  void theOnlyFigureOfAParty() {
    Newsroom room =
        new Newsroom().article("a", "").article("b", "").source("Union", SourceKind.ORGANIZATION);
    room.say("a", "Union", "1200_CD people_NNS would_MD lose_VB their_PRP$ jobs_NNS_job");
    room.say("b", "Bo Renner", "dismissed", "the_DT Union_NNP 's_POS figure_NN")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES b-01 a-00"), edges(room));
    room.say("a", "Union", "900_CD people_NNS have_VBP_have gone_VBN_go");
    assertEquals(List.of(), edges(room));
  }

  @Test
  void whoWillNotCommentForThisArticleAnswersNothingInIt() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT mill_NN is_VBZ_be old_JJ");
    room.say("a", "Bo Renner", "declined to comment", "this_DT article_NN").act(SpeechAct.DECLINE);
    assertEquals(List.of(), edges(room));
  }

  @Test
  void whatOneWillNotSayAnotherDenies() {
    Newsroom room = new Newsroom().article("a", "").article("b", "").alike(0.7);
    room.say("a", "Ada Quill", "the_DT mill_NN paid_VBD_pay thieves_NNS_thief");
    room.say(
            "a",
            "Bo Renner",
            "would not say",
            "whether_IN any_DT ransom_NN had_VBD_have been_VBN_be paid_VBN_pay")
        .cue("would not say")
        .act(SpeechAct.DECLINE);
    room.say("b", "Cy Dale", "no_DT ransom_NN was_VBD_be paid_VBN_pay").act(SpeechAct.DENY);
    assertEquals(List.of("DENIES b-02 a-00", "DECLINES a-01 a-00"), edges(room));
  }

  /** He is told to have sold it, and says that he never sold anything: in whatever words. */
  @Test
  void aPlainNoOfWhomItIsToldDenies() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "Renner_NNP sold_VBD_sell the_DT old_JJ mill_NN");
    room.paragraph("a")
        .say(
            "a",
            "Bo Renner",
            "I_PRP@3:nsubj never_RB@3:advmod sold_VBD_sell@0:root any_DT@5:det land_NN@3:obj")
        .negative();
    assertEquals(List.of("DENIES a-01 a-00"), edges(room));
  }

  /**
   * Taggers take "spy" for a noun here: no clause, but a "did not" and two words that were told.
   */
  @Test
  void aDeniedDeedThatMakesNoClause() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "Renner_NNP spied_VBD_spy on_IN her_PRP$ staff_NN");
    room.say("a", "Bo Renner", "we_PRP did_VBD_do not_RB spy_NN on_IN staff_NN").negative();
    assertEquals(List.of("DENIES a-01 a-00"), edges(room));
  }

  @Test
  void theSameDeedOfTheSameThingIsDenied() {
    for (String thing : List.of("dams_NNS_dam", "prices_NNS_price")) {
      Newsroom room = new Newsroom().article("a", "");
      room.say("a", "Ada Quill", "the_DT dams_NNS_dam had_VBD_have burst_VBN_burst in_IN May_NNP");
      room.paragraph("a")
          .say(
              "a",
              "Cy Ott",
              thing + "@4:nsubj have_VBP@4:aux not_RB@4:advmod burst_VBN_burst@0:root")
          .negative();
      assertEquals(
          thing.startsWith("dams") ? List.of("DENIES a-01 a-00") : List.of(), edges(room), thing);
    }
  }

  @Test
  void whoDoesNotWantItDeniesNothing() {
    for (String verb : List.of("want_VB", "own_VB")) {
      Newsroom room = new Newsroom().article("a", "");
      room.say("a", "Ada Quill", "Renner_NNP has_VBZ_have a_DT mill_NN and_CC a_DT dam_NN");
      room.paragraph("a")
          .say(
              "a",
              "Bo Renner",
              "I_PRP@4:nsubj do_VBP@4:aux not_RB@4:advmod "
                  + verb
                  + "@0:root land_NN@4:obj or_CC@7:cc dams_NNS_dam@5:conj or_CC@9:cc"
                  + " roads_NNS_road@5:conj or_CC@11:cc bridges_NNS_bridge@5:conj"
                  + " or_CC@13:cc mills_NNS_mill@5:conj")
          .negative();
      assertEquals(
          verb.startsWith("own") ? List.of("DENIES a-01 a-00") : List.of(), edges(room), verb);
    }
  }

  /** "The boat" in it is no boat told of before: the deed is what is denied. */
  @Test
  void aDeedIsDeniedInAnotherArticle() {
    Newsroom room = new Newsroom().article("a", "").article("b", "").alike(0.7);
    room.say("a", "Ada Quill", "a_DT tug_NN rammed_VBD_ram the_DT fishing_NN boat_NN");
    room.say("b", "Bo Renner", "denied", "ramming_VBG_ram the_DT boat_NN").act(SpeechAct.DENY);
    assertEquals(List.of("DENIES b-01 a-00"), edges(room));
  }

  /** Unlike "the figure", which may be any, "that figure" is the one given last. */
  @Test
  void thatFigureIsTheLast() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "the_DT mill_NN is_VBZ_be old_JJ");
    room.say("a", "Cy Ott", "300_CD cows_NNS_cow had_VBD_have gone_VBN_go");
    room.paragraph("a")
        .say("a", "Bo Renner", "said", "that_DT figure_NN is_VBZ_be wrong_JJ")
        .act(SpeechAct.DENY);
    assertEquals(List.of("DENIES a-02 a-01"), edges(room));
  }

  @Test
  void yesItIs() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", "Renner_NNP has_VBZ_have sold_VBN_sell the_DT mill_NN");
    room.say("a", "Bo Renner", "confirmed", "yes_UH it_PRP is_VBZ_be true_JJ")
        .act(SpeechAct.CONFIRM);
    assertEquals(List.of("CONFIRMS a-01 a-00"), edges(room));
  }

  @Test
  void aDenialBeforeWhatItAnswers() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Bo Renner", "denied", "dumping_VBG_dump waste_NN").act(SpeechAct.DENY);
    room.join("a", ", after")
        .say("a", "Ada Quill", "Renner_NNP 's_POS carts_NNS_cart were_VBD_be seen_VBN_see");
    assertEquals(List.of("DENIES a-00 a-01"), edges(room));
  }

  @Test
  void hisFutureIsWhatWasToldOfHim() {
    Newsroom room = new Newsroom().article("a", "").source("his", SourceKind.PERSON);
    room.say("a", "Ada Quill", "his_PRP$ post_NN is_VBZ_be gone_VBN_go");
    room.say("a", "his", "would not be drawn on", "his_PRP$ future_NN").act(SpeechAct.DECLINE);
    assertEquals(List.of("DECLINES a-01 a-00"), edges(room));
  }

  @Test
  void whatOneLeavesOpenIsToldElsewhere() {
    Newsroom room = new Newsroom().article("a", "").article("b", "").alike(0.9);
    room.say("a", "Ada Quill", "two_CD pilots_NNS_pilot were_VBD_be held_VBN_hold");
    room.say(
            "b",
            "Bo Renner",
            "would neither confirm nor deny",
            "the_DT arrest_NN of_IN pilots_NNS_pilot")
        .act(SpeechAct.NEITHER_CONFIRM_NOR_DENY);
    assertEquals(List.of("NEITHER_CONFIRMS_NOR_DENIES b-01 a-00"), edges(room));
  }
}
