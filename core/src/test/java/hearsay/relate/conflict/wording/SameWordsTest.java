package hearsay.relate.conflict.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles report of one speaker in the same words but one. */
final class SameWordsTest {

  private static final String TOLD =
      "the_DT ferry_NN%s %s again_RB from_IN the_DT northern_JJ pier_NN in_IN"
          + " %s_NNP_x_LOCATION after_IN the_DT storm_NN";

  private static Newsroom room() {
    return new Newsroom()
        .article("a", "2031-05-01")
        .article("b", "2031-05-01")
        .source("Ada Quill", SourceKind.PERSON)
        .alike(0.9);
  }

  private static List<RelationKind> kinds(String one, String speaker, String other) {
    Newsroom room = room();
    room.say("a", "Ada Quill", one);
    room.say("b", speaker, other);
    return Newsroom.conflicts(room.relate()).stream().map(Relation::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | ''                     | sails_VBZ_sail    | Halden | ' does_VBZ_do not_RB'    | sail_VB           | Halden
          1 | ' will_MD'             | never_RB sail_VB  | Halden | ' will_MD'              | sail_VB           | Halden
          1 | ''                     | stopped_VBD_stop  | Halden | ''                      | started_VBD_start | Halden
          # The same speaker told of one place here and of another there.
          1 | ''                     | sailed_VBD_sail   | Halden | ''                      | sailed_VBD_sail   | Merrin
          # Part of it is left standing.
          0 | ' did_VBD_do not_RB'   | only_RB sail_VB   | Halden | ''                      | sailed_VBD_sail   | Halden
          # Both deny it, one with more words.
          0 | ' did_VBD_do not_RB'   | sail_VB           | Halden | ' has_VBZ_have never_RB' | sailed_VBN_sail  | Halden
          # A word against another that is no opposite of it.
          0 | ''                     | sailed_VBD_sail   | Halden | ''                      | moored_VBD_moor   | Halden
          """)
  void oneThingThatDiffers(
      int conflicts,
      String negator,
      String verb,
      String place,
      String negatorThere,
      String verbThere,
      String placeThere) {
    assertEquals(
        conflicts,
        kinds(
                TOLD.formatted(negator, verb, place).replace("_x_", "_" + place + "_"),
                "Ada Quill",
                TOLD.formatted(negatorThere, verbThere, placeThere)
                    .replace("_x_", "_" + placeThere + "_"))
            .size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A remark that opens with a "no" grants what it tells.
          0 | no_UH he_PRP drafted_VBD_draft the_DT whole_JJ harbour_NN treaty_NN | he_PRP drafted_VBD_draft the_DT whole_JJ harbour_NN treaty_NN
          # Too few words to be one remark.
          0 | they_PRP did_VBD_do not_RB vote_VB | they_PRP voted_VBD_vote
          # Of him and of her.
          0 | he_PRP did_VBD_do not_RB draft_VB the_DT whole_JJ harbour_NN treaty_NN | she_PRP drafted_VBD_draft the_DT whole_JJ harbour_NN treaty_NN
          # Only under a condition.
          0 | he_PRP will_MD not_RB draft_VB the_DT whole_JJ harbour_NN treaty_NN | he_PRP will_MD draft_VB the_DT whole_JJ harbour_NN treaty_NN if_IN Marek_NNP pays_VBZ_pay
          1 | he_PRP will_MD not_RB draft_VB the_DT whole_JJ harbour_NN treaty_NN | he_PRP will_MD draft_VB the_DT whole_JJ harbour_NN treaty_NN
          """)
  void whatANegatorIsOf(int conflicts, String one, String other) {
    assertEquals(conflicts, kinds(one, "Ada Quill", other).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | sued_VBD_sue               | ''
          # Who meets is met.
          0 | met_VBD_meet               | ''
          # The two are told of in one breath.
          0 | and_CC                     | ' quarrelled_VBD_quarrel'
          """)
  void partiesThatChangePlaces(int conflicts, String between, String behind) {
    String told =
        "in_IN spring_NN %s_NNP_%s_ORGANIZATION "
            + between
            + " %s_NNP_%s_ORGANIZATION"
            + behind
            + " over_IN the_DT unpaid_JJ freight_NN bills_NNS_bill";
    List<RelationKind> kinds =
        kinds(
            told.formatted("Larkin", "larkin", "Osmund", "osmund"),
            "Bo Renner",
            told.formatted("Osmund", "osmund", "Larkin", "larkin"));
    assertEquals(conflicts == 1 ? List.of(RelationKind.ROLE_REVERSAL) : List.of(), kinds);
  }

  /** One speaker, one occasion: two outlets may still report it in two ways. */
  @ParameterizedTest
  @CsvSource({"1, a, b, 0.9", "0, a, b, 0.5", "0, a, a, 0.9"})
  void whatTwoOutletsReportOfOneSpeaker(
      int conflicts, String article, String other, double similarity) {
    Newsroom room = room().alike(similarity);
    room.say(
            article,
            "Ada Quill",
            "inspectors_NNS_inspector@4:nsubj did_VBD_do@4:aux not_RB@4:advmod visit_VB@0:root"
                + " the_DT@6:det cannery_NN@4:obj before_IN@9:case the_DT@9:det fire_NN@4:obl")
        .negative();
    room.say(
        other,
        "Ada Quill",
        "the_DT@2:det cannery_NN@4:nsubj:pass was_VBD_be@4:aux:pass visited_VBN_visit@0:root"
            + " by_IN@6:case inspectors_NNS_inspector@4:obl:agent before_IN@9:case the_DT@9:det"
            + " fire_NN@4:obl");
    assertEquals(conflicts, Newsroom.conflicts(room.relate()).size());
  }
}
