package hearsay.relate.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.RelationKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called false, or denied inside a statement, is not so, and what is deplored is. */
final class FalsityTest {

  private static List<RelationKind> kinds(String one, String other) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", one);
    room.say("b", "Bo Renner", other);
    return Newsroom.kinds(room);
  }

  private static final String LEAKS =
      "the_DT@3:det old_JJ@3:amod dam_NN@4:nsubj leaks_VBZ_leak@0:root water_NN@4:obj";

  private static final String POISONED =
      "the_DT@2:det bakery_NN@3:nsubj poisoned_VBD_poison@0:root the_DT@5:det guests_NNS_guest@3:obj";

  @Test
  void whatIsFalseIsNotSo() {
    assertEquals(
        List.of(RelationKind.CONTRADICTS),
        kinds(
            "it_PRP@3:nsubj is_VBZ_be@3:cop false_JJ@0:root that_IN@8:mark the_DT@7:det"
                + " old_JJ@7:amod dam_NN@8:nsubj leaks_VBZ_leak@3:ccomp water_NN@8:obj",
            LEAKS));
  }

  @Test
  void whoIsWrongToSaySoSaysWhatIsNotSo() {
    assertEquals(
        List.of(RelationKind.CONTRADICTS),
        kinds(
            "Cy_NNP@3:nsubj was_VBD_be@3:cop wrong_JJ@0:root to_TO@5:mark say_VB@3:xcomp"
                + " that_IN@9:mark the_DT@8:det bakery_NN@9:nsubj poisoned_VBD_poison@5:ccomp"
                + " the_DT@11:det guests_NNS_guest@9:obj",
            POISONED));
  }

  @Test
  void whoIsWrongThatItIsSoSaysWhatIsNotSo() {
    assertEquals(
        List.of(RelationKind.CONTRADICTS),
        kinds(
            "Cy_NNP@3:nsubj is_VBZ_be@3:cop mistaken_JJ@0:root that_IN@8:mark the_DT@7:det"
                + " old_JJ@7:amod dam_NN@8:nsubj leaks_VBZ_leak@3:ccomp water_NN@8:obj",
            LEAKS));
  }

  @Test
  void anIdeaThatIsRejectedIsNotSo() {
    assertEquals(
        List.of(RelationKind.CONTRADICTS),
        kinds(
            "Cy_NNP@2:nsubj rejected_VBD_reject@0:root the_DT@4:det idea_NN@2:obj that_IN@8:mark"
                + " the_DT@7:det bakery_NN@8:nsubj poisoned_VBD_poison@4:acl the_DT@10:det"
                + " guests_NNS_guest@8:obj",
            POISONED));
  }

  @Test
  void whatThereIsNoEvidenceOfIsNotSo() {
    assertEquals(
        List.of(RelationKind.CONTRADICTS),
        kinds(
            "there_EX@2:expl is_VBZ_be@0:root no_DT@4:det evidence_NN@2:nsubj that_IN@9:mark"
                + " the_DT@8:det old_JJ@8:amod dam_NN@9:nsubj leaks_VBZ_leak@4:acl"
                + " water_NN@9:obj",
            LEAKS));
  }

  @Test
  void whatIsDeploredIsSo() {
    assertEquals(
        List.of(),
        kinds(
            "it_PRP@3:nsubj is_VBZ_be@3:cop wrong_JJ@0:root that_IN@8:mark the_DT@7:det"
                + " old_JJ@7:amod dam_NN@8:nsubj leaks_VBZ_leak@3:ccomp water_NN@8:obj",
            LEAKS));
  }

  @Test
  void whatNobodyDisputesIsSo() {
    assertEquals(
        List.of(),
        kinds(
            "Cy_NNP@4:nsubj did_VBD_do@4:aux not_RB@4:advmod dispute_VB@0:root that_IN@9:mark"
                + " the_DT@8:det old_JJ@8:amod dam_NN@9:nsubj leaks_VBZ_leak@4:ccomp"
                + " water_NN@9:obj",
            LEAKS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the_DT@3:det new_JJ@3:amod keeper_NN@5:nsubj is_VBZ_be@5:cop unqualified_JJ@0:root | the_DT@3:det new_JJ@3:amod keeper_NN@5:nsubj is_VBZ_be@5:cop qualified_JJ@0:root
          the_DT@2:det toll_NN@4:nsubj is_VBZ_be@4:cop unconstitutional_JJ@0:root | the_DT@2:det toll_NN@4:nsubj is_VBZ_be@4:cop constitutional_JJ@0:root
          """)
  void unQualifiedIsTheOppositeOfQualified(String one, String other) {
    assertEquals(List.of(RelationKind.CONTRADICTS), kinds(one, other));
  }

  @Test
  void whatIsUnfairInOneCaseMayBeFairInAnother() {
    assertEquals(
        List.of(),
        kinds(
            "the_DT@2:det toll_NN@4:nsubj is_VBZ_be@4:cop unfair_JJ@0:root",
            "the_DT@2:det prize_NN@4:nsubj is_VBZ_be@4:cop fair_JJ@0:root"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTRADICTS | the_DT@3:det old_JJ@3:amod dam_NN@4:nsubj leaks_VBZ_leak@0:root water_NN@4:obj and_CC@9:cc the_DT@8:det abbey_NN@9:nsubj flood_VB@4:conj might_MD@9:aux
                      | the_DT@3:det old_JJ@3:amod dam_NN@5:nsubj might_MD@5:aux leak_VB@0:root water_NN@5:obj
          """)
  void aHedgeCountsInItsOwnClause(String kind, String hedged) {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", hedged).hedged();
    room.say(
        "b",
        "Bo Renner",
        "the_DT@3:det old_JJ@3:amod dam_NN@6:nsubj does_VBZ_do@6:aux not_RB@6:advmod leak_VB@0:root"
            + " water_NN@6:obj");
    assertEquals(
        kind == null ? List.of() : List.of(kind),
        Newsroom.conflicts(room.relate()).stream().map(r -> r.kind().name()).toList());
  }
}
