package hearsay.relate.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.RelationKind;
import hearsay.relate.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteVariantsTest {

  private static int variants(String one, String other, String speaker) {
    Newsroom room = new Newsroom().article("a", "").article("b", "");
    room.say("a", "Ada Quill", one).quoted();
    room.say("b", speaker, other).quoted();
    return Newsroom.edges(room.relate(), RelationKind.QUOTE_VARIANT).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | we_PRP will_MD rebuild_VB every_DT house_NN | we_PRP shall_MD rebuild_VB every_DT house_NN
          1 | we_PRP will_MD rebuild_VB every_DT house_NN | we_PRP will_MD rebuild_VB every_DT house_NN here_RB
          1 | every_DT night_NN ,_, we_PRP pray_VBP | every_DT night_NN we_PRP pray_VBP
          0 | we_PRP will_MD rebuild_VB every_DT house_NN | We_PRP will_MD rebuild_VB every_DT house_NN
          0 | we_PRP don't_VBP know_VB yet_RB | we_PRP don\u2019t_VBP know_VB yet_RB
          0 | we_PRP will_MD rebuild_VB every_DT house_NN | nobody_NN told_VBD_tell me_PRP a_DT thing_NN
          """)
  void differsInsideTheMarks(int expected, String one, String other) {
    assertEquals(expected, variants(one, other.replace("\\u2019", "\u2019"), "Ada Quill"));
  }

  @Test
  void twoSpeakersOfLikeWordsAreTwoUtterances() {
    String one = "we_PRP will_MD rebuild_VB every_DT house_NN";
    String other = "we_PRP shall_MD rebuild_VB every_DT house_NN";
    assertEquals(0, variants(one, other, "Bo Renner"));
  }
}
