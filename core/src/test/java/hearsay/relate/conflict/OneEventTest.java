package hearsay.relate.conflict;

import static hearsay.relate.Newsroom.kinds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between articles of one event conflicts; between far ones it is another event. */
final class OneEventTest {

  private static final String DAY = "2031-05-01";
  private static final String NEXT = "2031-05-02";
  private static final String WEEKS_LATER = "2031-05-20";

  private static Newsroom room(String second) {
    return new Newsroom().article("a", DAY).article("b", second);
  }

  private static Newsroom told(String second, String one, String other) {
    Newsroom room = room(second);
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    return room;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the_DT council_NN will_MD fell_VB 65_CD elms_NNS_elm in_IN the_DT park_NN | the_DT council_NN will_MD fell_VB 40_CD elms_NNS_elm in_IN the_DT park_NN
          the_DT blast_NN injured_VBD_injure 14_CD miners_NNS_miner | the_DT blast_NN injured_VBD_injure 8_CD miners_NNS_miner
          """)
  void aCountOfOneEventConflictsAndOneOfWeeksLaterDoesNot(String one, String other) {
    assertEquals(List.of(RelationKind.NUMBER_CONFLICT), kinds(told(NEXT, one, other)));
    assertEquals(List.of(), kinds(told(WEEKS_LATER, one, other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the_DT@2:det guild_NN@3:nsubj sued_VBD_sue@0:root the_DT@5:det brewery_NN@3:obj | the_DT@2:det brewery_NN@3:nsubj sued_VBD_sue@0:root the_DT@5:det guild_NN@3:obj
          Arvonia_NNP@2:nsubj attacked_VBD_attack@0:root Belmark_NNP@2:obj | Belmark_NNP@2:nsubj attacked_VBD_attack@0:root Arvonia_NNP@2:obj
          """)
  void whoDidItToWhomMayChangeInWeeks(String one, String other) {
    assertEquals(List.of(RelationKind.ROLE_REVERSAL), kinds(told(NEXT, one, other)));
    assertEquals(List.of(), kinds(told(WEEKS_LATER, one, other)));
  }

  @Test
  void twoPollsOfTwoDaysAreTwoPolls() {
    String ahead = "Quill_NNP@2:nsubj led_VBD_lead@0:root Renner_NNP@2:obj";
    String behind = "Renner_NNP@2:nsubj led_VBD_lead@0:root Quill_NNP@2:obj";
    Newsroom polls = room(NEXT);
    polls.source("Harbour poll", SourceKind.ANONYMOUS).source("Lantern poll", SourceKind.ANONYMOUS);
    polls.say("a", "Harbour poll", ahead);
    polls.say("b", "Lantern poll", behind);
    assertEquals(List.of(), kinds(polls));
    assertEquals(List.of(RelationKind.ROLE_REVERSAL), kinds(told(NEXT, ahead, behind)));
  }

  private static final String NEVER_SOLD =
      "Ada_NNP@3:nsubj never_RB@3:advmod sold_VBD_sell@0:root the_DT@5:det windmill_NN@3:obj"
          + " of_IN@8:case the_DT@8:det abbey_NN@5:nmod";

  @Test
  void farArticlesAreTiedByWhoAndWhatBesides() {
    Newsroom room = told(WEEKS_LATER, NEVER_SOLD, NEVER_SOLD.replace("never_RB", "then_RB"));
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room));
  }

  @Test
  void farArticlesAreNotTiedByAPartyAlone() {
    String never = "Ada_NNP@3:nsubj never_RB@3:advmod applauded_VBD_applaud@0:root";
    String did = "Ada_NNP@2:nsubj applauded_VBD_applaud@0:root";
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(told(NEXT, never, did)));
    assertEquals(List.of(), kinds(told(WEEKS_LATER, never, did)));
  }

  private static final String HAS_NO =
      "Ada_NNP@2:nsubj has_VBZ_have@0:root no_DT@5:det river_NN@5:compound barge_NN@2:obj";

  @Test
  void whoHasNoneIsDeniedByOneOfHerOwnAlone() {
    String has = "%s_NNP@2:nsubj has_VBZ_have@0:root a_DT@5:det river_NN@5:compound barge_NN@2:obj";
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(told(DAY, HAS_NO, has.formatted("Ada"))));
    assertEquals(List.of(), kinds(told(DAY, HAS_NO, has.formatted("Bo"))));
    assertEquals(
        List.of(),
        kinds(
            told(
                DAY,
                HAS_NO,
                "the_DT@4:det big_JJ@4:amod river_NN@4:compound barge_NN@5:nsubj"
                    + " sank_VBD_sink@0:root")));
  }

  @Test
  void whoWasNotThatOneMayBeAnother() {
    String wasNot =
        "Ada_NNP@5:nsubj was_VBD_be@5:cop not_RB@5:advmod %s_DT@5:det gardener_NN@0:root";
    String is = "Ada_NNP@4:nsubj is_VBZ_be@4:cop a_DT@4:det gardener_NN@0:root";
    String was = is.replace("is_VBZ_be", "was_VBD_be");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(told(DAY, wasNot.formatted("a"), was)));
    assertEquals(List.of(), kinds(told(DAY, wasNot.formatted("that"), was)));
  }

  @Test
  void verbsBesideOneAnotherShareTheirObject() {
    String neither =
        "Ada_NNP@3:nsubj neither_CC@3:advmod wrote_VBD_write@0:root nor_CC@5:cc"
            + " received_VBD_receive@3:conj letters_NNS_letter@3:obj";
    String letters = "Ada_NNP@2:nsubj received_VBD_receive@0:root letters_NNS_letter@2:obj";
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(told(DAY, neither, letters)));
    assertEquals(
        List.of(),
        kinds(told(DAY, neither, letters.replace("letters_NNS_letter", "apples_NNS_apple"))));
  }

  @Test
  void noMatterDeniesNothing() {
    String noMatter =
        "no_DT@2:det matter_NN@6:advmod who_WP@4:nsubj paints_VBZ_paint@2:acl the_DT@6:det"
            + " chapel_NN@7:nsubj gleams_VBZ_gleam@0:root";
    assertEquals(
        List.of(),
        kinds(told(DAY, noMatter, "the_DT@2:det chapel_NN@3:nsubj gleams_VBZ_gleam@0:root")));
  }

  @Test
  void aDayWithoutItsYearIsThatDayOfAnyYear() {
    String one =
        "the_DT@2:det abbey_NN@3:nsubj burned_VBD_burn@0:root on_IN@5:case Sept._NNP@3:obl"
            + " 11_CD@5:nummod";
    String other = one + " ,_,@5:punct 2001_CD@5:nummod";
    assertEquals(List.of(), kinds(told(DAY, one, other)));
  }

  @Test
  void otherMinersAreNotTheOneMiner() {
    Newsroom room = room(DAY);
    room.source("other miners", SourceKind.ANONYMOUS).source("miners", SourceKind.ANONYMOUS);
    String content = "the_DT old_JJ shaft_NN at_IN Tolby_NNP floods_VBZ_flood";
    room.say("a", "other miners", content).claim("shaft");
    room.say("b", "Bo Renner", content).claim("shaft");
    assertEquals(List.of(), kinds(room));
    Newsroom several = room(DAY);
    several.source("miners", SourceKind.ANONYMOUS);
    several.say("a", "miners", content).claim("shaft");
    several.say("b", "Bo Renner", content).claim("shaft");
    assertEquals(List.of(RelationKind.ATTRIBUTION_CONFLICT), kinds(several));
  }

  @Test
  void aDenialAnswersNoReportOfWeeksBefore() {
    String matter =
        "the_DT@2:det abbey_NN@3:nsubj sold_VBD_sell@0:root its_PRP$@6:nmod:poss old_JJ@6:amod"
            + " library_NN@3:obj";
    Newsroom near = room(NEXT);
    near.say("a", "Ada Quill", matter);
    near.say("b", "Bo Renner", "denied", matter).act(SpeechAct.DENY);
    assertEquals(1, Newsroom.edges(near.relate(), RelationKind.DENIES).size());
    Newsroom far = room(WEEKS_LATER);
    far.say("a", "Ada Quill", matter);
    far.say("b", "Bo Renner", "denied", matter).act(SpeechAct.DENY);
    assertEquals(List.of(), Newsroom.edges(far.relate(), RelationKind.DENIES));
  }

  @Test
  void oneOutletsLiveReportOutgrowsItself() {
    String content = "%s_CD boats_NNS_boat reached_VBD_reach the_DT harbour_NN";
    Newsroom other = room(DAY);
    other.say("a", "Ada Quill", content.formatted("12"));
    other.say("b", "Bo Renner", content.formatted("9"));
    assertEquals(List.of(RelationKind.NUMBER_CONFLICT), kinds(other));
    Newsroom one = new Newsroom().article("a", DAY);
    one.say("a", "Ada Quill", content.formatted("12"));
    one.say("a", "Ada Quill", content.formatted("9"));
    assertEquals(List.of(), kinds(one));
  }

  @Test
  void aListCountsOneThingAfterAnother() {
    String list =
        "pilots_NNS_pilot guided_VBD_guide nine_CD ferries_NNS_ferry to_TO Tolby_NNP_tolby ,_,"
            + " six_CD ferries_NNS_ferry to_TO Marl_NNP_marl and_CC four_CD ferries_NNS_ferry"
            + " to_TO Lusk_NNP_lusk";
    String other =
        "pilots_NNS_pilot guided_VBD_guide %s_CD ferries_NNS_ferry to_TO Tolby_NNP_tolby";
    assertEquals(List.of(), kinds(told(DAY, list, other.formatted("50"))));
    assertEquals(
        List.of(RelationKind.NUMBER_CONFLICT),
        kinds(told(DAY, other.formatted("nine"), other.formatted("50"))));
  }

  @Test
  void twoGroupsEachSpeakOfThemselves() {
    String content =
        "they_PRP@%1$d:nsubj %2$sread_VBD_read@0:root the_DT@%3$d:det long_JJ@%3$d:amod"
            + " report_NN@%1$d:obj";
    String did = content.formatted(2, "", 5);
    String never = content.formatted(3, "never_RB@3:advmod ", 6);
    Newsroom groups = room(DAY);
    groups.source("a third", SourceKind.ANONYMOUS).source("one half", SourceKind.ANONYMOUS);
    groups.say("a", "a third", did);
    groups.say("b", "one half", never);
    assertEquals(List.of(), kinds(groups));
  }

  @Test
  void whatEarnsHerSomethingSheEarnsToo() {
    String she = "Ada_NNP@2:nsubj earned_VBD_earn@0:root medals_NNS_medal@2:obj";
    String they = "medals_NNS_medal@2:nsubj earned_VBD_earn@0:root Ada_NNP@2:obj";
    assertEquals(List.of(), kinds(told(DAY, she, they)));
    assertEquals(
        List.of(RelationKind.ROLE_REVERSAL),
        kinds(told(DAY, she.replace("earn", "admir"), they.replace("earn", "admir"))));
  }
}
