package hearsay.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.Citation;
import hearsay.model.Findings;
import hearsay.model.Reversal;
import hearsay.model.SourceKind;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What later articles change: standings day by day, words taken back, reports that are cited. */
final class LaterReportsTest {

  private static final String FLOODED =
      "the_DT@2:det tunnel_NN@4:nsubj:pass was_VBD_be@4:aux:pass flooded_VBN_flood@0:root";

  private static final String NOT_FLOODED =
      "the_DT@2:det tunnel_NN@5:nsubj:pass was_VBD_be@5:aux:pass not_RB@5:advmod"
          + " flooded_VBN_flood@0:root";

  private static Newsroom room() {
    return new Newsroom().article("a", "2031-05-01").article("b", "2031-05-04");
  }

  private static Standing standing(Findings findings, String claim) {
    return findings.standings().stream()
        .filter(standing -> standing.claimId().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClaimIsUncontestedUntilTheDayOnWhichItIsContradicted() {
    Newsroom room = room();
    room.say("a", "Ada Quill", FLOODED);
    room.say("b", "Bo Renner", NOT_FLOODED).negative();
    assertEquals(
        List.of(
            new Standing.Moment(LocalDate.of(2031, 5, 1), StandingKind.UNCONTESTED, 1, 1),
            new Standing.Moment(LocalDate.of(2031, 5, 4), StandingKind.DISPUTED, 1, 1)),
        standing(room.relate(), "claim:a-00").timeline());
  }

  @Test
  void articlesOfOneDayMoveItOnce() {
    Newsroom room = Newsroom.twoArticles();
    room.say("a", "Ada Quill", FLOODED).claim("claim:flood");
    room.say("b", "Bo Renner", FLOODED).claim("claim:flood");
    assertEquals(
        List.of(new Standing.Moment(LocalDate.of(2031, 5, 1), StandingKind.CORROBORATED, 2, 2)),
        standing(room.relate(), "claim:flood").timeline());
  }

  @Test
  void withoutDatesThereIsNoTimeline() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", FLOODED);
    assertEquals(List.of(), standing(room.relate(), "claim:a-00").timeline());
  }

  @Test
  void whoSaysTheOppositeLaterTakesItBack() {
    Newsroom room = room();
    room.say("a", "Ada Quill", FLOODED).on("2031-05-01");
    room.say("b", "Ada Quill", NOT_FLOODED).negative().on("2031-05-04");
    Reversal reversal = room.relate().reversals().get(0);
    assertEquals("b-01 after a-00", reversal.later() + " after " + reversal.earlier());
  }

  @Test
  void anotherWhoSaysTheOppositeTakesNothingBack() {
    Newsroom room = room();
    room.say("a", "Ada Quill", FLOODED).on("2031-05-01");
    room.say("b", "Bo Renner", NOT_FLOODED).negative().on("2031-05-04");
    assertEquals(List.of(), room.relate().reversals());
  }

  @Test
  void aCitedOutletThatSaysSoBearsItOut() {
    Newsroom room = room().source("a", SourceKind.OUTLET);
    room.say("a", "Ada Quill", FLOODED).claim("claim:flood");
    room.say("b", "a", "reported", FLOODED).reported().claim("claim:flood");
    Citation citation = room.relate().citations().get(0);
    assertEquals(Citation.Kind.BORNE_OUT, citation.kind());
    assertEquals(Optional.of("a-00"), citation.found());
  }

  @Test
  void aCitedOutletWithNothingOfTheKindDoesNot() {
    Newsroom room = room().source("a", SourceKind.OUTLET);
    room.say("b", "a", "reported", FLOODED).reported();
    assertEquals(
        List.of(Citation.Kind.NOT_FOUND),
        room.relate().citations().stream().map(Citation::kind).toList());
  }

  @Test
  void aCitedOutletMayTellItOtherwise() {
    Newsroom room = Newsroom.twoArticles();
    room.source("a", SourceKind.OUTLET);
    room.say("a", "Ada Quill", "4_CD men_NNS_man died_VBD_die in_IN the_DT tunnel_NN")
        .claim("claim:dead");
    room.say("b", "a", "reported", "9_CD men_NNS_man died_VBD_die in_IN the_DT tunnel_NN")
        .reported()
        .claim("claim:dead");
    assertEquals(
        List.of(Citation.Kind.DIFFERS),
        room.relate().citations().stream().map(Citation::kind).toList());
  }

  @Test
  void twoOutletsThatCiteEachOtherGoInACircle() {
    Newsroom room =
        new Newsroom()
            .article("a", "2031-05-01")
            .article("b", "2031-05-01")
            .source("a", SourceKind.OUTLET)
            .source("b", SourceKind.OUTLET);
    room.say("a", "b", "reported", FLOODED).reported().claim("claim:flood");
    room.say("b", "a", "reported", FLOODED).reported().claim("claim:flood");
    assertEquals(
        List.of(Citation.Kind.CIRCULAR, Citation.Kind.CIRCULAR),
        room.relate().citations().stream().map(Citation::kind).toList());
  }
}
