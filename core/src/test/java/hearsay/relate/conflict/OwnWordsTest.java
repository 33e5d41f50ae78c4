package hearsay.relate.conflict;

import static hearsay.relate.Newsroom.kinds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who said it before, who sought whom, and what a short sentence takes up; and what only looks so.
 */
final class OwnWordsTest {

  private static Newsroom room() {
    return new Newsroom()
        .article("a", "2031-05-03")
        .article("b", "2031-05-01")
        .source("Marek", SourceKind.PERSON)
        .source("Holt", SourceKind.PERSON);
  }

  private static final String NEVER_SAID =
      "I_PRP@3:nsubj never_RB@3:advmod %s@0:root that_IN@7:mark the_DT@6:det mill_NN@8:nsubj"
          + " would_MD@8:aux close_VB@3:ccomp";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | said_VBD_say       | Ada Quill | the_DT@2:det mill_NN@4:nsubj will_MD@4:aux close_VB@0:root
          1 | promised_VBD_promise | Ada Quill | the_DT@2:det mill_NN@4:nsubj will_MD@4:aux shut_VB@0:root
          # Somebody else said it.
          0 | said_VBD_say       | Bo Renner | the_DT@2:det mill_NN@4:nsubj will_MD@4:aux close_VB@0:root
          # It was said of something else.
          0 | said_VBD_say       | Ada Quill | the_DT@2:det inn_NN@4:nsubj will_MD@4:aux close_VB@0:root
          # The opposite was said.
          0 | said_VBD_say       | Ada Quill | the_DT@2:det mill_NN@5:nsubj will_MD@5:aux not_RB@5:advmod close_VB@0:root
          # It was told as done.
          0 | said_VBD_say       | Ada Quill | the_DT@2:det mill_NN@3:nsubj closed_VBD_close@0:root
          """)
  void whatOneNeverSaidAndDidSay(int conflicts, String verb, String speaker, String before) {
    Newsroom room = room();
    room.say("a", "Ada Quill", NEVER_SAID.formatted(verb)).negative().quoted();
    Newsroom.Line line = room.say("b", speaker, before).quoted();
    if (before.contains("not_RB")) {
      line.negative();
    }
    assertEquals(conflicts, kinds(room).size());
  }

  /** An article that checks a speaker's words quotes both, one below the other. */
  @ParameterizedTest
  @CsvSource({"1, true", "0, false"})
  void whatOneArticleQuotesOfBoth(int conflicts, boolean apart) {
    Newsroom room = room();
    room.say("a", "Ada Quill", "the_DT@2:det mill_NN@4:nsubj will_MD@4:aux close_VB@0:root");
    if (apart) {
      room.paragraph("a");
    }
    room.say("a", "Ada Quill", NEVER_SAID.formatted("said_VBD_say")).negative().quoted();
    assertEquals(conflicts, kinds(room).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | having_VBG_have@2:aux promised_VBN_promise@0:root that_IN@6:mark the_DT@5:det mill_NN@7:nsubj would_MD@7:aux close_VB@2:ccomp
          1 | saying_VBG_say@0:root that_IN@5:mark the_DT@4:det mill_NN@6:nsubj would_MD@6:aux close_VB@1:ccomp
          # What was denied is something else.
          0 | saying_VBG_say@0:root that_IN@5:mark the_DT@4:det inn_NN@6:nsubj would_MD@6:aux close_VB@1:ccomp
          # Not the saying is denied.
          0 | hearing_VBG_hear@0:root that_IN@5:mark the_DT@4:det mill_NN@6:nsubj would_MD@6:aux close_VB@1:ccomp
          """)
  void whatOneDeniesHavingSaid(int conflicts, String denied) {
    Newsroom room = room();
    room.say("a", "Ada Quill", denied).act(SpeechAct.DENY);
    room.say("b", "Ada Quill", "the_DT@2:det mill_NN@4:nsubj will_MD@4:aux close_VB@0:root");
    assertEquals(conflicts, kinds(room).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | Marek_NNP@2:nsubj rang_VBD_ring@0:root Holt_NNP@2:obj | the_DT@2:det call_NN@4:nsubj:pass was_VBD_be@4:aux:pass made_VBN_make@0:root at_IN@8:case Holt_NNP@8:nmod:poss 's_POS@6:case request_NN@4:obl
          1 | the_DT@2:det bishop_NN@3:nsubj visited_VBD_visit@0:root the_DT@5:det brewer_NN@3:obj | the_DT@2:det meeting_NN@4:nsubj:pass was_VBD_be@4:aux:pass held_VBN_hold@0:root at_IN@7:case the_DT@7:det invitation_NN@4:obl of_IN@10:case the_DT@10:det brewer_NN@7:nmod
          # He who rang is he who asked for it.
          0 | Marek_NNP@2:nsubj rang_VBD_ring@0:root Holt_NNP@2:obj | the_DT@2:det call_NN@4:nsubj:pass was_VBD_be@4:aux:pass made_VBN_make@0:root at_IN@8:case Marek_NNP@8:nmod:poss 's_POS@6:case request_NN@4:obl
          # A third had asked for another talk.
          0 | the_DT@2:det bishop_NN@3:nsubj visited_VBD_visit@0:root the_DT@5:det brewer_NN@3:obj | the_DT@2:det meeting_NN@4:nsubj:pass was_VBD_be@4:aux:pass held_VBN_hold@0:root at_IN@7:case the_DT@7:det invitation_NN@4:obl of_IN@10:case the_DT@10:det guild_NN@7:nmod
          # What was asked for is no call.
          0 | Marek_NNP@2:nsubj rang_VBD_ring@0:root Holt_NNP@2:obj | the_DT@2:det hearing_NN@4:nsubj:pass was_VBD_be@4:aux:pass closed_VBN_close@0:root at_IN@8:case Holt_NNP@8:nmod:poss 's_POS@6:case request_NN@4:obl
          """)
  void whoSoughtWhom(int conflicts, String called, String asked) {
    Newsroom room = room();
    room.say("a", "Ada Quill", called);
    room.say("b", "Bo Renner", asked);
    assertEquals(conflicts == 1 ? List.of(RelationKind.ROLE_REVERSAL) : List.of(), kinds(room));
  }

  @ParameterizedTest
  @CsvSource({"2031-05-01, 1", "2031-05-03, 1", "2031-06-20, 0"})
  void aCallWeeksLaterIsAnotherCall(String day, int conflicts) {
    Newsroom room = new Newsroom().article("a", "2031-05-01").article("b", day).alike(0.6);
    room.say("a", "Ada Quill", "Marek_NNP@2:nsubj rang_VBD_ring@0:root Holt_NNP@2:obj");
    room.say(
        "b",
        "Bo Renner",
        "the_DT@2:det call_NN@4:nsubj:pass was_VBD_be@4:aux:pass made_VBN_make@0:root"
            + " at_IN@8:case Holt_NNP@8:nmod:poss 's_POS@6:case request_NN@4:obl");
    assertEquals(conflicts == 1 ? List.of(RelationKind.ROLE_REVERSAL) : List.of(), kinds(room));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | No_DT@2:det bribe_NN@4:nsubj:pass was_VBD_be@4:aux:pass paid_VBN_pay@0:root | a_DT@2:det payment_NN@5:nsubj:pass had_VBD_have@5:aux been_VBN_be@5:aux:pass made_VBN_make@0:root
          1 | No_DT@2:det clerk_NN@4:nsubj:pass was_VBD_be@4:aux:pass examined_VBN_examine@0:root | an_DT@2:det examination_NN@5:nsubj:pass had_VBD_have@5:aux been_VBN_be@5:aux:pass made_VBN_make@0:root
          # What was made is told of somebody else.
          0 | No_DT@2:det bribe_NN@4:nsubj:pass was_VBD_be@4:aux:pass paid_VBN_pay@0:root | a_DT@2:det payment_NN@5:nsubj:pass had_VBD_have@5:aux been_VBN_be@5:aux:pass made_VBN_make@0:root to_TO@8:case the_DT@8:det gardener_NN@5:obl
          # Something else was made.
          0 | No_DT@2:det bribe_NN@4:nsubj:pass was_VBD_be@4:aux:pass paid_VBN_pay@0:root | a_DT@2:det mistake_NN@5:nsubj:pass had_VBD_have@5:aux been_VBN_be@5:aux:pass made_VBN_make@0:root
          """)
  void theDeedByItsNounRightBehind(int conflicts, String denied, String told) {
    Newsroom room = room().alike(0.1);
    room.say("a", "Ada Quill", denied).negative();
    room.say("a", "Bo Renner", told);
    assertEquals(conflicts == 1 ? List.of(RelationKind.CONTRADICTS) : List.of(), kinds(room));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | the_DT@2:det soldiers_NNS_soldier@4:nsubj will_MD@4:aux leave_VB@0:root the_DT@6:det valley_NN@4:obj
          1 | the_DT@2:det herds_NNS_herd@4:nsubj will_MD@4:aux withdraw_VB@0:root from_IN@7:case the_DT@7:det valley_NN@4:obl
          # To come here, and done there.
          0 | the_DT@2:det soldiers_NNS_soldier@3:nsubj left_VBD_leave@0:root the_DT@5:det valley_NN@3:obj
          """)
  void notOneIsMoved(int conflicts, String other) {
    Newsroom room = room();
    String same = "the_DT wind_NN turned_VBD_turn";
    room.say("a", "Ada Quill", same).claim("claim:wind");
    room.say("b", "Bo Renner", same).claim("claim:wind");
    room.say(
            "a",
            "Ada Quill",
            "not_RB@2:advmod one_CD@5:nsubj:pass will_MD@5:aux be_VB@5:aux:pass"
                + " moved_VBN_move@0:root")
        .negative();
    room.say("b", "Bo Renner", other);
    assertEquals(conflicts == 1 ? List.of(RelationKind.CONTRADICTS) : List.of(), kinds(room));
  }
}
