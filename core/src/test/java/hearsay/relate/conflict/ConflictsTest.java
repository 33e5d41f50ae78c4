package hearsay.relate.conflict;

import static hearsay.relate.Newsroom.kinds;
import static hearsay.relate.Newsroom.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Findings;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12_CD sailors_NNS_sailor were_VBD_be killed_VBN_kill in_IN the_DT storm_NN | 19_CD sailors_NNS_sailor were_VBD_be killed_VBN_kill in_IN the_DT storm_NN
          the_DT blast_NN injured_VBD_injure 8_CD miners_NNS_miner | the_DT blast_NN injured_VBD_injure 14_CD miners_NNS_miner
          the_DT council_NN will_MD fell_VB 40_CD elms_NNS_elm in_IN the_DT park_NN | the_DT council_NN will_MD fell_VB 65_CD elms_NNS_elm in_IN the_DT park_NN
          """)
  void anotherCountOfTheSameThing(String one, String other) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    assertEquals(List.of(RelationKind.NUMBER_CONFLICT), kinds(room.relate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUNDING      | nearly_RB 500_CD sailors_NNS_sailor were_VBD_be saved_VBN_save off_IN the_DT cape_NN | 487_CD sailors_NNS_sailor were_VBD_be saved_VBN_save off_IN the_DT cape_NN
          BOUND         | at_IN least_JJS 12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN | 19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN
          RANGE_OVERLAP | between_IN 10_CD and_CC 20_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN | 15_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN
          """)
  void numbersThatOnlyLookDifferent(NonConflictReason reason, String one, String other) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(reason), reasons(findings));
  }

  @Test
  void aTollThatGrewLaterIsAnUpdate() {
    Newsroom room = new Newsroom().article("a", "2031-05-01").article("b", "2031-05-03");
    room.say("a", "Ada Quill", "12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    room.say("b", "Ada Quill", "19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    Findings findings = room.relate();
    assertEquals(List.of(NonConflictReason.UPDATE), reasons(findings));
    assertEquals(
        List.of("SUPERSEDES b-01 a-00"), Newsroom.edges(findings, RelationKind.SUPERSEDES));
  }

  @Test
  void aTollThatShrankIsNoUpdate() {
    Newsroom room = new Newsroom().article("a", "2031-05-03").article("b", "2031-05-01");
    room.say("a", "Ada Quill", "12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    room.say("b", "Bo Renner", "19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    assertEquals(List.of(RelationKind.NUMBER_CONFLICT), kinds(room.relate()));
  }

  @Test
  void sumsOfOnePartyNeedNotBeOneSum() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "Halden_NNP paid_VBD_pay 3_CD million_CD crowns_NNS_crown for_IN silence_NN");
    room.say(
        "b",
        "Bo Renner",
        "the_DT offer_NN valued_VBD_value Halden_NNP at_IN 640_CD million_CD crowns_NNS_crown");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the_DT reactor_NN was_VBD_be not_RB damaged_VBN_damage by_IN the_DT flood_NN | the_DT reactor_NN was_VBD_be damaged_VBN_damage by_IN the_DT flood_NN
          no_DT warning_NN had_VBD_have reached_VBN_reach the_DT captain_NN | a_DT warning_NN reached_VBD_reach the_DT captain_NN
          inspectors_NNS_inspector never_RB visited_VBD_visit the_DT cannery_NN | inspectors_NNS_inspector visited_VBD_visit the_DT cannery_NN
          """)
  void negationOnOneSide(String negative, String positive) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", negative).negative();
    room.say("b", "Bo Renner", positive);
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void aNegationElsewhereIsNoConflict() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "the_DT captain_NN did_VBD_do not_RB sleep_VB").negative();
    room.say("b", "Bo Renner", "a_DT warning_NN reached_VBD_reach the_DT captain_NN");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void aHedgeDoesNotContradict() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "the_DT reactor_NN was_VBD_be not_RB damaged_VBN_damage").negative();
    room.say("b", "Bo Renner", "the_DT reactor_NN may_MD be_VB damaged_VBN_damage").hedged();
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(NonConflictReason.HEDGED), reasons(findings));
  }

  @Test
  void oppositeWordsOfOneNoun() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "exports_NNS_export@2:nsubj rose_VBD_rise@0:root in_IN@4:case spring_NN@2:obl");
    room.say(
        "b",
        "Bo Renner",
        "exports_NNS_export@2:nsubj fell_VBD_fall@0:root in_IN@4:case spring_NN@2:obl");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the_DT bridge_NN collapsed_VBD_collapse on_IN Monday_NNP | the_DT bridge_NN collapsed_VBD_collapse on_IN Sunday_NNP
          the_DT ferry_NN left_VBD_leave port_NN on_IN April_NNP 3_CD | the_DT ferry_NN left_VBD_leave port_NN on_IN April_NNP 5_CD
          """)
  void oneEventOnTwoDays(String one, String other) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    assertEquals(List.of(RelationKind.DATE_CONFLICT), kinds(room.relate()));
  }

  @Test
  void sinceIsNoDay() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "the_DT bridge_NN was_VBD_be closed_VBN_close since_IN Monday_NNP");
    room.say("b", "Bo Renner", "the_DT bridge_NN was_VBD_be closed_VBN_close on_IN Tuesday_NNP");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void whoDoesItToWhomIsReversed() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "the_DT@2:det guild_NN@3:nsubj sued_VBD_sue@0:root the_DT@5:det brewery_NN@3:obj");
    room.say(
        "b",
        "Bo Renner",
        "the_DT@2:det brewery_NN@3:nsubj sued_VBD_sue@0:root the_DT@5:det guild_NN@3:obj");
    assertEquals(List.of(RelationKind.ROLE_REVERSAL), kinds(room.relate()));
  }

  @Test
  void whatOneGivesTheOtherSeeks() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "Arvonia_NNP@2:nsubj seeks_VBZ_seek@0:root copper_NN@2:obj from_IN@5:case"
            + " Belmark_NNP@2:obl");
    room.say(
        "b",
        "Bo Renner",
        "Arvonia_NNP@3:nsubj would_MD@3:aux supply_VB@0:root Belmark_NNP@3:obj with_IN@6:case"
            + " copper_NN@3:obl");
    assertEquals(List.of(RelationKind.ROLE_REVERSAL), kinds(room.relate()));
  }

  @Test
  void theSameDirectionInOtherWordsIsNone() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "Belmark_NNP@2:nsubj seeks_VBZ_seek@0:root copper_NN@2:obj from_IN@5:case"
            + " Arvonia_NNP@2:obl");
    room.say(
        "b",
        "Bo Renner",
        "Arvonia_NNP@3:nsubj would_MD@3:aux supply_VB@0:root Belmark_NNP@3:obj with_IN@6:case"
            + " copper_NN@3:obl");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void notBegunAgainstAdvanced() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a", "Ada Quill", "merger_NN talks_NNS_talk are_VBP_be at_IN an_DT advanced_JJ stage_NN");
    room.say("b", "Bo Renner", "merger_NN talks_NNS_talk have_VBP not_RB yet_RB begun_VBN_begin")
        .negative();
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void theFirstAgainstSeveralBefore() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "it_PRP is_VBZ_be the_DT first_JJ meeting_NN since_IN 2022_CD");
    room.say("b", "Bo Renner", "they_PRP met_VBD_meet four_CD times_NNS_time after_IN 2023_CD");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void toldToOneOutletAgainstToldToAnother() {
    Newsroom room =
        Newsroom.twoArticles()
            .source("Meridian", SourceKind.OUTLET)
            .source("Northwire", SourceKind.OUTLET);
    String words = "the_DT dam_NN will_MD hold_VB through_IN the_DT spring_NN";
    room.say("a", "Ada Quill", words).quoted().to("Meridian");
    room.say("b", "Ada Quill", words).quoted().to("Northwire");
    Findings findings = room.relate();
    assertEquals(List.of(RelationKind.ATTRIBUTION_CONFLICT), kinds(findings));
    assertEquals(1, findings.origins().size());
  }

  @Test
  void twoOccasionsThatOneArticleTellsApart() {
    Newsroom room =
        Newsroom.twoArticles()
            .source("Meridian", SourceKind.OUTLET)
            .source("Northwire", SourceKind.OUTLET);
    String words = "the_DT dam_NN will_MD hold_VB through_IN the_DT spring_NN";
    room.say("a", "Ada Quill", words).quoted().to("Meridian");
    room.say("a", "Ada Quill", "nobody_NN need_VBP leave_VB").quoted().negative().to("Northwire");
    room.say("b", "Ada Quill", words).quoted().to("Northwire");
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(NonConflictReason.DIFFERENT_EVENT), reasons(findings));
  }

  @Test
  void everyConflictShowsItsPlaces() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    room.say("b", "Bo Renner", "19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    Relation conflict = Newsroom.conflicts(room.relate()).get(0);
    assertTrue(
        conflict.evidence().stream()
            .anyMatch(
                e ->
                    e.signal().equals("number")
                        && e.value().equals("12 against 19")
                        && e.places().size() == 2));
  }

  @Test
  void oneDeedLaidAtTwoDoors() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "Arvonia_NNP@3:nsubj will_MD@3:aux release_VB@0:root water_NN@3:obj from_IN@7:case"
            + " Tolm_NNP@7:compound Dam_NNP@3:obl");
    room.say(
        "b",
        "Bo Renner",
        "Berovia_NNP@3:nsubj will_MD@3:aux release_VB@0:root water_NN@3:obj from_IN@7:case"
            + " Tolm_NNP@7:compound Dam_NNP@3:obl");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void withoutIsANegationToo() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", "every_DT file_NN was_VBD_be encrypted_VBN_encrypt");
    room.say("b", "Bo Renner", "files_NNS_file were_VBD_be kept_VBN_keep without_IN encryption_NN");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void copiesOfAStatementConflictOnce() {
    Newsroom room = Newsroom.twoArticles().article("c", "2031-05-01");
    String told = "12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN";
    room.say("a", "Ada Quill", told).claim("claim:a");
    room.say("b", "Ada Quill", told).claim("claim:a");
    room.say("c", "Bo Renner", "19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN");
    assertEquals(
        List.of("NUMBER_CONFLICT claim:a claim:c-02"),
        Newsroom.edges(room.relate(), RelationKind.NUMBER_CONFLICT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Somebody else did it.
          the_DT@2:det mayor_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sign_VB@0:root the_DT@7:det treaty_NN@5:obj | the_DT@2:det envoy_NN@3:nsubj signed_VBD_sign@0:root the_DT@5:det treaty_NN@3:obj
          # It was done to something else.
          the_DT@2:det mayor_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sign_VB@0:root the_DT@7:det treaty_NN@5:obj | the_DT@2:det mayor_NN@3:nsubj signed_VBD_sign@0:root the_DT@5:det cheque_NN@3:obj
          # Only part of it is denied.
          the_DT@2:det mayor_NN@6:nsubj did_VBD_do@6:aux not_RB@6:advmod only_RB@6:advmod sign_VB@0:root the_DT@8:det treaty_NN@6:obj | the_DT@2:det mayor_NN@3:nsubj signed_VBD_sign@0:root the_DT@5:det treaty_NN@3:obj
          # It is wanted, not done.
          the_DT@2:det mayor_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sign_VB@0:root the_DT@7:det treaty_NN@5:obj | the_DT@2:det mayor_NN@3:nsubj wanted_VBD_want@0:root to_TO@5:mark sign_VB@3:xcomp the_DT@7:det treaty_NN@5:obj
          # It is still to come.
          the_DT@2:det mayor_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sign_VB@0:root the_DT@7:det treaty_NN@5:obj | the_DT@2:det mayor_NN@4:nsubj will_MD@4:aux sign_VB@0:root the_DT@6:det treaty_NN@4:obj
          """)
  void aNegationThatLeavesRoom(String negative, String positive) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", negative).negative();
    room.say("b", "Bo Renner", positive);
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void theSamePartyWithTheSameThingIsContradicted() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
            "a",
            "Ada Quill",
            "the_DT@2:det mayor_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sign_VB@0:root"
                + " the_DT@7:det treaty_NN@5:obj")
        .negative();
    room.say(
        "b",
        "Bo Renner",
        "the_DT@2:det mayor_NN@3:nsubj signed_VBD_sign@0:root the_DT@5:det treaty_NN@3:obj");
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OTHER_UNIT    | the_DT zone_NN covers_VBZ_cover 300_CD square_JJ kilometres_NNS_kilometre of_IN marsh_NN | the_DT zone_NN covers_VBZ_cover 30,000_CD hectares_NNS_hectare of_IN marsh_NN
          RANGE_OVERLAP | the_DT siege_NN lasted_VBD_last between_IN 10_CD and_CC 20_CD days_NNS_day | the_DT siege_NN lasted_VBD_last 2_CD weeks_NNS_week
          OTHER_UNIT    | thieves_NNS_thief stole_VBD_steal 900_CD letters_NNS_letter from_IN the_DT archive_NN | thieves_NNS_thief stole_VBD_steal from_IN 120_CD families_NNS_family
          OTHER_SCOPE   | the_DT poll_NN gave_VBD_give the_DT mayor_NN 47_CD percent_NN of_IN the_DT votes_NNS_vote | the_DT survey_NN gave_VBD_give the_DT mayor_NN 39_CD percent_NN of_IN the_DT votes_NNS_vote
          OTHER_SCOPE   | the_DT port_NN accepted_VBD_accept a_DT limit_NN of_IN 400_CD ships_NNS_ship this_DT season_NN | the_DT port_NN accepted_VBD_accept 460_CD ships_NNS_ship this_DT season_NN
          """)
  void numbersOfOtherThings(NonConflictReason reason, String one, String other) {
    Newsroom room = Newsroom.twoArticles().source("Harbour poll", SourceKind.DOCUMENT);
    room.say("a", reason == NonConflictReason.OTHER_SCOPE ? "Harbour poll" : "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(reason), reasons(findings));
  }

  @Test
  void agesTellPeopleApartAndAreNoCounts() {
    Newsroom room = Newsroom.twoArticles();
    String told = "a_DT boy_NN aged_VBN_age %s_CD drowned_VBD_drown off_IN the_DT cape_NN";
    room.say("a", "Ada Quill", told.formatted("13"));
    room.say("b", "Bo Renner", told.formatted("15"));
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void oneWeekdayInTwoArticlesOfAWeekIsOneDay() {
    Newsroom room = new Newsroom().article("a", "2031-05-01").article("b", "2031-05-03");
    String told = "the_DT bridge_NN collapsed_VBD_collapse on_IN Friday_NNP";
    room.say("a", "Ada Quill", told);
    room.say("b", "Bo Renner", told);
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void oneEventInTwoPlaces() {
    String told =
        "the_DT@2:det envoys_NNS_envoy@3:nsubj signed_VBD_sign@0:root the_DT@5:det"
            + " treaty_NN@3:obj in_IN@7:case %s_NNP_%s_LOCATION@3:obl";
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", told.formatted("Tolm", "Tolm"));
    room.say("b", "Bo Renner", told.formatted("Ravik", "Ravik"));
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void onePlaceMayLieInTheOther() {
    String told =
        "the_DT@2:det envoys_NNS_envoy@3:nsubj signed_VBD_sign@0:root the_DT@5:det"
            + " treaty_NN@3:obj in_IN@7:case %s_NNP_%s_LOCATION@3:obl";
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", told.formatted("Tolm", "Tolm"));
    room.say("a", "Cy Ott", "Tolm_NNP is_VBZ_be in_IN Arvonia_NNP");
    room.say("b", "Bo Renner", told.formatted("Arvonia", "Arvonia"));
    assertEquals(List.of(), kinds(room.relate()));
  }
}
