package hearsay.relate.conflict.opposite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is far from its end, against what is near it. */
final class PhasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | preparations_NNS_preparation@9:nsubj for_IN@4:case the_DT@4:det regatta_NN@1:nmod are_VBP_be@9:cop at_IN@9:case an_DT@9:det advanced_JJ@9:amod stage_NN@0:root | arranging_VBG_arrange@5:nsubj the_DT@3:det regatta_NN@1:obj could_MD@5:aux take_VB@0:root several_JJ@7:amod months_NNS_month@5:obl:tmod
          1 | the_DT@3:det water_NN@3:compound talks_NNS_talk@6:nsubj are_VBP_be@6:cop almost_RB@6:advmod finished_VBN_finish@0:root | the_DT@3:det water_NN@3:compound talks_NNS_talk@6:nsubj are_VBP_be@6:cop years_NNS_year@6:obl:npmod away_RB@0:root from_IN@9:case a_DT@9:det result_NN@6:obl
          1 | the_DT@3:det water_NN@3:compound talks_NNS_talk@8:nsubj are_VBP_be@8:cop at_IN@8:case an_DT@8:det early_JJ@8:amod stage_NN@0:root | the_DT@3:det water_NN@3:compound talks_NNS_talk@8:nsubj are_VBP_be@8:cop at_IN@8:case an_DT@8:det advanced_JJ@8:amod stage_NN@0:root
          # A step of it may be long.
          0 | the_DT@3:det water_NN@3:compound talks_NNS_talk@8:nsubj are_VBP_be@8:cop at_IN@8:case an_DT@8:det advanced_JJ@8:amod stage_NN@0:root | approval_NN@7:nsubj of_IN@5:case the_DT@5:det water_NN@5:compound talks_NNS_talk@1:nmod could_MD@7:aux take_VB@0:root several_JJ@9:amod months_NNS_month@7:obl:tmod
          # So long it took, and now it is far.
          0 | the_DT@3:det water_NN@3:compound talks_NNS_talk@8:nsubj are_VBP_be@8:cop at_IN@8:case an_DT@8:det advanced_JJ@8:amod stage_NN@0:root | the_DT@3:det water_NN@3:compound talks_NNS_talk@4:nsubj took_VBD_take@0:root several_JJ@6:amod months_NNS_month@4:obl:tmod
          # Of something else.
          0 | the_DT@3:det water_NN@3:compound talks_NNS_talk@8:nsubj are_VBP_be@8:cop at_IN@8:case an_DT@8:det advanced_JJ@8:amod stage_NN@0:root | the_DT@3:det rail_NN@3:compound contract_NN@6:nsubj is_VBZ_be@6:cop years_NNS_year@6:obl:npmod away_RB@0:root
          """)
  void farFromTheEndAgainstNearIt(int conflicts, String one, String other) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    List<RelationKind> kinds =
        Newsroom.conflicts(room.relate()).stream().map(Relation::kind).toList();
    assertEquals(conflicts == 1 ? List.of(RelationKind.CONTRADICTS) : List.of(), kinds);
  }

  @Test
  void whatComesOnLaterIsAnUpdate() {
    Newsroom room = new Newsroom().article("a", "2031-05-01").article("b", "2031-05-09");
    String talks = "the_DT@2:det talks_NNS_talk@7:nsubj are_VBP_be@7:cop at_IN@7:case";
    room.say("a", "Ada Quill", talks + " an_DT@7:det early_JJ@7:amod stage_NN@0:root");
    room.say("b", "Bo Renner", talks + " an_DT@7:det advanced_JJ@7:amod stage_NN@0:root");
    assertEquals(
        List.of(NonConflictReason.UPDATE),
        room.relate().nonConflicts().stream().map(NonConflict::reason).toList());
  }
}
