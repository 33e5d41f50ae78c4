package hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatementTest {

  private static final Article RADIO = Article.of("radio", "The mill shut, and the mill is sold.");

  @Test
  void whatFollowsFromWhereItStandsNeedNotBeTold() {
    Source hallam = new Source("hallam", SourceKind.PERSON, "Dana Hallam", List.of(), List.of());
    Statement statement =
        Statement.of(
            RADIO,
            RADIO.spanOf("the mill is sold"),
            Attribution.to(hallam),
            SpeechAct.DENY,
            Polarity.NEGATIVE);
    assertEquals("radio#19-35", statement.id());
    assertEquals("radio", statement.articleId());
    assertEquals("the mill is sold", statement.text());
    assertEquals(SpeechAct.DENY, statement.act());
    assertEquals(Polarity.NEGATIVE, statement.polarity());
    assertEquals(Optional.of("hallam"), statement.attribution().speaker().map(Mention::sourceId));
  }

  @Test
  void ofWordsThatStandTwiceTheFirstAreMeant() {
    assertEquals(new Span(4, 8), RADIO.spanOf("mill"));
  }

  @Test
  void allWhomAnAttributionNamesAreMentioned() {
    List<Mention> named =
        Stream.of("speaker", "nearer", "farther", "addressee").map(StatementTest::mention).toList();
    Attribution attribution =
        new Attribution(
            named.subList(0, 1),
            Optional.empty(),
            named.subList(1, 3),
            Optional.of(named.get(3)),
            Optional.empty(),
            Optional.empty());
    assertEquals(named, attribution.mentions());
    assertEquals(List.of(), Attribution.unknown().mentions());
  }

  private static Mention mention(String source) {
    return new Mention(source, "", Optional.empty(), false);
  }

  @Test
  void whatNobodyIsKnownToSayHasNoSpeaker() {
    assertEquals(Optional.empty(), Attribution.unknown().speaker());
  }
}
