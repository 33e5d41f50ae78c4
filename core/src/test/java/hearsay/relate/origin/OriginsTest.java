package hearsay.relate.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Findings;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.SourceKind;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.relate.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OriginsTest {

  private static Standing standing(Findings findings, String claim) {
    return findings.standings().stream()
        .filter(s -> s.claimId().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReprintIsNoSecondOrigin() {
    Newsroom room = Newsroom.twoArticles();
    for (String article : List.of("a", "b")) {
      room.say(
              article,
              "Ada Quill",
              "the_DT harbour_NN wall_NN gave_VBD_give way_NN before_IN dawn_NN")
          .claim("claim:wall");
      room.say(
              article,
              "Bo Renner",
              "boats_NNS_boat lay_VBD_lie in_IN the_DT streets_NNS_street all_DT day_NN")
          .claim("claim:boats");
    }
    Findings findings = room.relate();
    assertEquals(2, findings.origins().size());
    assertTrue(findings.origins().stream().allMatch(o -> o.kind() == OriginKind.REPRINT));
    assertEquals(StandingKind.UNCONTESTED, standing(findings, "claim:wall").kind());
    assertEquals(2, standing(findings, "claim:wall").articles());
    assertEquals(1, standing(findings, "claim:wall").origins());
  }

  @Test
  void twoSpeakersInTwoArticlesBearEachOtherOut() {
    Newsroom room = new Newsroom().article("a", "").article("b", "");
    room.say("a", "Ada Quill", "the_DT wall_NN fell_VBD_fall").claim("claim:wall");
    room.say("b", "Bo Renner", "the_DT wall_NN has_VBZ_have fallen_VBN_fall").claim("claim:wall");
    Standing standing = standing(room.relate(), "claim:wall");
    assertEquals(StandingKind.CORROBORATED, standing.kind());
    assertEquals(2, standing.origins());
  }

  @Test
  void oneInterviewInTwoArticlesIsOneOrigin() {
    Newsroom room =
        new Newsroom()
            .article("a", "2031-05-01")
            .article("b", "2031-05-02")
            .source("Meridian", SourceKind.OUTLET);
    room.say("a", "Ada Quill", "the_DT wall_NN fell_VBD_fall").via("Meridian").claim("claim:wall");
    room.say("b", "Ada Quill", "rain_NN did_VBD_do it_PRP").via("Meridian");
    List<Origin> origins = room.relate().origins();
    assertEquals(1, origins.size());
    assertEquals(OriginKind.INTERVIEW, origins.get(0).kind());
    assertEquals("Ada Quill to Meridian", origins.get(0).label());
  }

  @Test
  void twoDatedOccasionsStayTwo() {
    Newsroom room =
        new Newsroom()
            .article("a", "2031-05-01")
            .article("b", "2031-05-20")
            .source("Meridian", SourceKind.OUTLET);
    room.say("a", "Ada Quill", "the_DT wall_NN fell_VBD_fall").via("Meridian").on("2031-05-01");
    room.say("b", "Ada Quill", "rain_NN did_VBD_do it_PRP").via("Meridian").on("2031-05-19");
    assertEquals(2, room.relate().origins().size());
  }
}
