package hearsay.relate.response.likely;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Evidence;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.Newsroom;
import hearsay.relate.RelateOptions;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

final class LikelyTargetsTest {

  private static final String ASKED = "the_DT board_NN asked_VBD_ask him_PRP to_TO go_VB";
  private static final String ASKING = "asking_VBG_ask him_PRP to_TO go_VB";
  private static final String NOBODY = "nobody_NN asked_VBD_ask him_PRP to_TO go_VB";

  /** An article that has told of other things before, so that what is asked stands out. */
  private static Newsroom room() {
    Newsroom room = new Newsroom().article("a", "").source("Gazette", SourceKind.OUTLET);
    room.say("a", "Di Marsh", "the_DT harvest_NN failed_VBD_fail in_IN the_DT valley_NN");
    room.paragraph("a").say("a", "Di Marsh", "barley_NN cost_VBD_cost twice_RB as_RB much_RB");
    room.paragraph("a").say("a", "Di Marsh", "mills_NNS_mill stood_VBD_stand idle_JJ");
    room.paragraph("a");
    return room;
  }

  private static Story story(Newsroom room) {
    return new Story(
        RelateOptions.defaults(),
        Lexicon.shipped(),
        room.articles(),
        Map.of(),
        room.sources(),
        room.statements(),
        room.matching());
  }

  /** Ids of what the statement most likely answers, the likeliest first. */
  private static List<String> answered(Newsroom room, String id) {
    Story story = story(room);
    Said said = story.inOrder().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    return new LikelyTargets(story).of(said).stream().map(answer -> answer.target().id()).toList();
  }

  private static List<String> denials(Newsroom room) {
    return Newsroom.edges(room.relate(), RelationKind.DENIES);
  }

  @Test
  void aPlainStatementDeniesWhatStandsRightBefore() {
    Newsroom room = room();
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Bo Renner", NOBODY).negative();
    assertEquals(List.of("DENIES a-04 a-03"), denials(room));
  }

  @Test
  void withNothingAlikeNearItDeniesNothing() {
    Newsroom room = room();
    room.say("a", "Ada Quill", "the_DT river_NN rose_VBD_rise at_IN night_NN");
    room.say("a", "Bo Renner", NOBODY).negative();
    assertEquals(List.of(), denials(room));
  }

  @Test
  void whatRejectsNothingDeniesNothing() {
    Newsroom room = room();
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Bo Renner", "friends_NNS_friend asked_VBD_ask him_PRP to_TO go_VB");
    assertEquals(List.of(), denials(room));
  }

  @Test
  void nobodyAnswersHimself() {
    Newsroom room = room();
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Ada Quill", NOBODY).negative();
    assertEquals(List.of(), denials(room));
  }

  @Test
  void furtherDetailsAreNothingTold() {
    Newsroom room = new Newsroom().article("a", "");
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Bo Renner", "declined to give", "further_JJ details_NNS_detail")
        .act(SpeechAct.DECLINE);
    assertEquals(List.of(), answered(room, "a-01"));
    assertEquals(List.of(), Newsroom.edges(room.relate(), RelationKind.DECLINES));
  }

  @Test
  void whoOwnsUpConfirmsNobodyElse() {
    Newsroom room = room();
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Bo Renner", "admitted", "asking_VBG_ask him_PRP was_VBD_be wrong_JJ")
        .act(SpeechAct.CONFIRM);
    assertEquals(List.of(), answered(room, "a-04"));
    Newsroom other = room();
    other.say("a", "Ada Quill", ASKED);
    other
        .say("a", "Bo Renner", "admitted", "asking_VBG_ask him_PRP was_VBD_be odd_JJ")
        .act(SpeechAct.CONFIRM);
    assertEquals(List.of("a-03"), answered(other, "a-04"));
  }

  /** "We do not discuss staff": a refusal in words of its own is of what its paragraph tells. */
  @Test
  void aRefusalNeedsNoWordOfWhatItsParagraphTells() {
    for (boolean there : List.of(true, false)) {
      Newsroom room = room().source("Bo", SourceKind.PERSON);
      room.say("a", "Ada Quill", "the_DT board_NN asked_VBD_ask Bo_NNP to_TO go_VB");
      if (!there) {
        room.paragraph("a");
      }
      room.say("a", "Bo", "we_PRP never_RB discuss_VB private_JJ letters_NNS_letter")
          .act(SpeechAct.DECLINE);
      assertEquals(there ? List.of("a-03") : List.of(), answered(room, "a-04"), "there: " + there);
    }
  }

  @Test
  void whoConfirmsDoesNotSayTheOpposite() {
    for (boolean denied : List.of(true, false)) {
      Newsroom room = room();
      Newsroom.Line told = room.say("a", "Ada Quill", denied ? NOBODY : ASKED);
      if (denied) {
        told.negative();
      }
      room.say("a", "Bo Renner", "confirmed", ASKED).act(SpeechAct.CONFIRM);
      assertEquals(denied ? List.of() : List.of("a-03"), answered(room, "a-04"));
    }
  }

  @Test
  void whatSeveralSayOfOneClaimAddsUp() {
    for (boolean one : List.of(true, false)) {
      Newsroom room = new Newsroom().article("a", "");
      String asked = "the_DT board_NN asked_VBD_ask Bo_NNP to_TO go_VB";
      room.source("Bo", SourceKind.PERSON);
      room.say("a", "Ada Quill", asked).claim("claim:go");
      room.say("a", "Cy Ott", asked).claim(one ? "claim:go" : "claim:board");
      room.say("a", "Bo", "nobody_NN asked_VBD_ask me_PRP to_TO go_VB").negative();
      assertEquals(one ? List.of("a-01") : List.of(), answered(room, "a-02"), "one claim: " + one);
    }
  }

  @Test
  void twoClaimsMayBeAnswered() {
    Newsroom room = new Newsroom().article("a", "").source("Bo", SourceKind.PERSON);
    room.say("a", "Ada Quill", "the_DT board_NN asked_VBD_ask Bo_NNP to_TO go_VB");
    room.say("a", "Cy Ott", "the_DT chair_NN asked_VBD_ask him_PRP to_TO go_VB");
    room.say("a", "Bo", "disputed", ASKING).act(SpeechAct.DENY);
    assertEquals(List.of("a-01", "a-00"), answered(room, "a-02"));
  }

  @Test
  void narrationAndWhatIsNotToldPlainlyDenyNothing() {
    for (SpeechAct act : SpeechAct.values()) {
      Newsroom room = room();
      room.say("a", "Bo Renner", NOBODY).act(act).negative();
      Said said = story(room).inOrder().get(3);
      boolean plain =
          Set.of(SpeechAct.ASSERT, SpeechAct.PREDICT, SpeechAct.SPECULATE, SpeechAct.PROMISE)
              .contains(act);
      assertEquals(plain, LikelyTargets.mayDeny(said), act.toString());
    }
    Newsroom room = room();
    room.say("a", "Bo Renner", NOBODY).negative().narrated();
    assertFalse(LikelyTargets.mayDeny(story(room).inOrder().get(3)));
  }

  @Test
  void evidenceSumsToTheScore() {
    Newsroom room = room();
    room.say("a", "Ada Quill", ASKED);
    room.say("a", "Bo Renner", NOBODY).negative();
    List<Relation> denials =
        room.relate().relations().stream().filter(r -> r.kind() == RelationKind.DENIES).toList();
    assertEquals(1, denials.size());
    Relation denial = denials.get(0);
    double sum = denial.evidence().stream().mapToDouble(Evidence::weight).sum();
    assertEquals(sum, denial.score(), 1e-9);
    assertTrue(denial.score() > 0.5 && denial.score() <= 1, "score " + denial.score());
    assertTrue(denial.evidence().size() > 1, "evidence " + denial.evidence());
  }

  /** Whatever is told, and whatever stands there to answer it. */
  @Property(seed = "20261130", tries = 200)
  void atMostTwoClaimsOfOthers(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int size) {
    Random random = new Random(seed);
    Newsroom room = Newsroom.twoArticles();
    for (int i = 0; i < size; i++) {
      String content =
          List.of(ASKED, NOBODY, ASKING, "mills_NNS_mill stood_VBD_stand idle_JJ")
              .get(random.nextInt(4));
      String speaker = List.of("Ada Quill", "Bo Renner", "Cy Ott").get(random.nextInt(3));
      Newsroom.Line line = room.say(random.nextInt(3) == 0 ? "b" : "a", speaker, content);
      line.claim("claim:" + random.nextInt(size));
      if (content.equals(NOBODY)) {
        line.negative();
      }
      if (content.equals(ASKING)) {
        line.act(random.nextBoolean() ? SpeechAct.DENY : SpeechAct.DECLINE);
      }
    }
    Story story = story(room);
    LikelyTargets likely = new LikelyTargets(story);
    for (Said said : story.inOrder()) {
      List<Answer> answers = likely.of(said);
      Statistics.collect(answers.size());
      Set<String> claims = new HashSet<>();
      answers.forEach(answer -> claims.add(answer.target().claimId()));
      assertTrue(answers.size() <= 2, "answers " + answers);
      assertEquals(answers.size(), claims.size(), "a claim twice: " + answers);
      for (Answer answer : answers) {
        assertFalse(answer.target().sharesSpeaker(said), "own words: " + answer);
        double sum = Evidence.score(answer.evidence());
        assertTrue(sum > 0 && sum <= 1, "score " + sum);
      }
    }
    Statistics.coverage(coverage -> coverage.check(1).count(count -> count > 0));
  }
}
