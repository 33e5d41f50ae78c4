package hearsay.relate.conflict;

import static hearsay.relate.Newsroom.kinds;
import static hearsay.relate.Newsroom.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.Findings;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clashes within one story, and what only seems to across stories, places and days. */
final class StoriesTest {

  private static final String FLOODED =
      "the_DT@2:det tunnel_NN@4:nsubj:pass was_VBD_be@4:aux:pass flooded_VBN_flood@0:root";

  private static final String NOT_FLOODED =
      "the_DT@2:det tunnel_NN@5:nsubj:pass was_VBD_be@5:aux:pass not_RB@5:advmod"
          + " flooded_VBN_flood@0:root";

  private static final String NO_ARREST =
      "Nobody_NN@4:nsubj:pass has_VBZ_have@4:aux been_VBN_be@4:aux:pass arrested_VBN_arrest@0:root";

  private static final String IN_CUSTODY =
      "two_CD@2:nummod grocers_NNS_grocer@5:nsubj are_VBP_be@5:cop in_IN@5:case custody_NN@0:root";

  /** Two articles that tell one claim in common. */
  private static Newsroom oneStory() {
    return story(Newsroom.twoArticles());
  }

  private static Newsroom story(Newsroom room) {
    String told = "the_DT@2:det mill_NN@3:nsubj burned_VBD_burn@0:root";
    room.say("a", "Ada Quill", told).claim("claim:mill");
    room.say("b", "Bo Renner", told).claim("claim:mill");
    return room;
  }

  /** Enough far articles on tunnels for the word to say nothing on which tunnel is meant. */
  private static Newsroom manyTunnels(Newsroom room) {
    for (char id = 'c'; id < 'm'; id++) {
      room.article(String.valueOf(id), "2031-05-01");
      room.say(String.valueOf(id), "Speaker " + id, FLOODED);
    }
    return room.alike(0.1);
  }

  @Test
  void aCommonWordTiesNoFarArticles() {
    Newsroom room = manyTunnels(Newsroom.twoArticles());
    room.say("a", "Ada Quill", NOT_FLOODED).negative();
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void itTiesArticlesOfOneStory() {
    Newsroom room = manyTunnels(oneStory());
    room.say("a", "Ada Quill", NOT_FLOODED).negative();
    room.say("b", "Bo Renner", FLOODED);
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void nobodyArrestedAgainstTwoInCustody() {
    Newsroom room = oneStory();
    room.say("a", "Ada Quill", NO_ARREST).negative();
    room.say("b", "Bo Renner", IN_CUSTODY);
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(room.relate()));
  }

  @Test
  void inAnotherStoryThatIsAnotherArrest() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", NO_ARREST).negative();
    room.say("b", "Bo Renner", IN_CUSTODY);
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void aCountInAnotherPlaceIsOfAnotherEvent() {
    String told = "%s_CD sailors_NNS_sailor drowned_VBD_drown off_IN %s_NNP_%s_LOCATION";
    Newsroom room = oneStory();
    room.say("a", "Ada Quill", told.formatted("12", "Tolm", "Tolm"));
    room.say("b", "Bo Renner", told.formatted("19", "Ravik", "Ravik"));
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(NonConflictReason.DIFFERENT_EVENT), reasons(findings));
  }

  @Test
  void aDateBesideTheEventDatesIt() {
    String on =
        "the_DT@2:det bridge_NN@3:nsubj collapsed_VBD_collapse@0:root on_IN@5:case %s_NNP@3:obl";
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", on.formatted("Monday"));
    room.say("b", "Bo Renner", on.formatted("Tuesday"));
    assertEquals(List.of(RelationKind.DATE_CONFLICT), kinds(room.relate()));
  }

  @Test
  void theDateOfAnotherVerbDoesNot() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
        "a",
        "Ada Quill",
        "the_DT@2:det bridge_NN@3:nsubj collapsed_VBD_collapse@0:root on_IN@5:case"
            + " Monday_NNP@3:obl");
    room.say(
        "b",
        "Bo Renner",
        "she_PRP@2:nsubj wept_VBD_weep@0:root on_IN@4:case Tuesday_NNP@2:obl after_IN@8:mark"
            + " the_DT@7:det bridge_NN@8:nsubj collapsed_VBD_collapse@2:advcl");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUNDING    | the_DT@2:det yard_NN@4:nsubj will_MD@4:aux cut_VB@0:root nearly_RB@6:advmod 500_CD@7:nummod posts_NNS_post@4:obj | 487_CD@2:nummod people_NNS_person@4:nsubj will_MD@4:aux lose_VB@0:root their_PRP$@6:nmod:poss jobs_NNS_job@4:obj
          OTHER_SCOPE | the_DT@2:det yard_NN@4:nsubj will_MD@4:aux shed_VB@0:root 900_CD@6:nummod posts_NNS_post@4:obj worldwide_RB@4:advmod | 487_CD@2:nummod people_NNS_person@4:nsubj will_MD@4:aux lose_VB@0:root their_PRP$@6:nmod:poss jobs_NNS_job@4:obj
          """)
  void nearCountsAndCountsOfTheWholeInOtherWords(
      NonConflictReason reason, String one, String other) {
    Newsroom room = oneStory();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(reason), reasons(findings));
  }

  @Test
  void aCountThatRoseIsNoLowerOne() {
    Newsroom room = story(new Newsroom().article("a", "2031-05-01").article("b", "2031-05-02"));
    String told =
        "the_DT number_NN of_IN stolen_JJ goats_NNS_goat %s_VBD_%s to_TO %s_CD goats_NNS_goat";
    room.say("a", "Ada Quill", told.formatted("came", "come", "480"));
    room.say("b", "Bo Renner", told.formatted("rose", "rise", "260"));
    assertEquals(List.of(RelationKind.NUMBER_CONFLICT), kinds(room.relate()));
  }

  @Test
  void aLaterStateIsAnUpdate() {
    String told =
        "the_DT@2:det ferry_NN@4:nsubj:pass was_VBD_be@4:aux:pass %s@0:root on_IN@6:case"
            + " %s_NNP@4:obl";
    Newsroom room = story(new Newsroom().article("a", "2031-05-01").article("b", "2031-05-03"));
    room.say("a", "Ada Quill", told.formatted("closed_VBN_close", "Thursday"));
    room.say("b", "Bo Renner", told.formatted("opened_VBN_open", "Friday"));
    Findings findings = room.relate();
    assertEquals(List.of(), kinds(findings));
    assertEquals(List.of(NonConflictReason.UPDATE), reasons(findings));
  }

  @Test
  void aCandidateIsNotTheParty() {
    Newsroom room =
        Newsroom.twoArticles().source("Quill", SourceKind.PERSON, "candidate of the Harbour party");
    room.say(
        "a",
        "Cy Ott",
        "the_DT@2:det party_NN@5:nsubj did_VBD_do@5:aux not_RB@5:advmod sue_VB@0:root"
            + " the_DT@7:det broker_NN@5:obj");
    room.say(
        "b", "Bo Renner", "Quill_NNP@2:nsubj sued_VBD_sue@0:root the_DT@4:det broker_NN@2:obj");
    assertEquals(List.of(), kinds(room.relate()));
  }

  @Test
  void whoDidItMayClashWhereTheCountDoesNot() {
    String told =
        "%s_NNP@2:compound gunners_NNS_gunner@3:nsubj shelled_VBD_shell@0:root the_DT@5:det"
            + " town_NN@3:obj of_IN@7:case Marrow_NNP@5:nmod killing_VBG_kill@3:advcl %s"
            + " people_NNS_person@8:obj";
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", told.formatted("Arvonian", "214_CD@10:nummod")).claim("claim:shell");
    room.say(
            "b",
            "Bo Renner",
            told.formatted("Tolmian", "more_JJR@11:advmod than_IN@9:fixed 200_CD@12:nummod"))
        .claim("claim:shell");
    Findings findings = room.relate();
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(findings));
    assertEquals(List.of(NonConflictReason.BOUND), reasons(findings));
  }

  @Test
  void someQualifiesMany() {
    String told =
        "%s_JJ@4:nsubj of_IN@3:case them_PRP@1:nmod left_VBD_leave@0:root the_DT@6:det camp_NN@4:obj";
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", told.formatted("some"));
    room.say("b", "Ada Quill", told.formatted("many"));
    assertEquals(
        List.of("QUALIFIES a-00 b-01"), Newsroom.edges(room.relate(), RelationKind.QUALIFIES));
  }

  @Test
  void aHedgeOfAnotherClauseQualifiesNothing() {
    Newsroom room = Newsroom.twoArticles();
    room.say(
            "a",
            "Ada Quill",
            "rain_NN@3:nsubj may_MD@3:aux come_VB@0:root and_CC@6:cc guards_NNS_guard@6:nsubj"
                + " locked_VBD_lock@3:conj the_DT@8:det gate_NN@6:obj")
        .hedged();
    room.say(
        "b",
        "Bo Renner",
        "guards_NNS_guard@2:nsubj locked_VBD_lock@0:root the_DT@4:det gate_NN@2:obj");
    assertEquals(List.of(), Newsroom.edges(room.relate(), RelationKind.QUALIFIES));
  }
}
