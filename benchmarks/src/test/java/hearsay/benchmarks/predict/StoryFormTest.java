package hearsay.benchmarks.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.data.StoryRelation;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.Provenance;
import hearsay.model.QuotationKind;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryFormTest {
  private static final String TEXT = "Holt says Vale paid Orsk. Orsk paid Vale.";

  @TempDir private Path folder;

  @Test
  void saysWhatTheReconciliationSays() {
    Statement told =
        statement(
            10,
            24,
            Optional.of("person:holt"),
            SpeechAct.NEITHER_CONFIRM_NOR_DENY,
            QuotationKind.INDIRECT);
    Statement narrated =
        statement(26, 40, Optional.empty(), SpeechAct.ASSERT, QuotationKind.NARRATION);
    PredictedStory story =
        StoryForm.of(
            reconciliation(
                List.of(told, narrated),
                List.of(
                    relation(RelationKind.ROLE_REVERSAL, told.id(), narrated.id()),
                    relation(RelationKind.SUPERSEDES, "claim:" + told.id(), narrated.id()))));
    PredictedStory expected =
        new PredictedStory(
            List.of(
                new PredictedStory.Statement(
                    told.id(),
                    "007",
                    List.of(new Span(10, 24)),
                    "Mira Holt",
                    "neither_confirm_nor_deny",
                    "indirect"),
                new PredictedStory.Statement(
                    narrated.id(), "007", List.of(new Span(26, 40)), "", "assert", "narration")),
            List.of(
                new StoryClaim("claim:" + told.id(), List.of(told.id())),
                new StoryClaim("claim:" + narrated.id(), List.of(narrated.id()))),
            List.of(
                new StoryRelation("contradicts", told.id(), narrated.id()),
                new StoryRelation("supersedes", "claim:" + told.id(), narrated.id())));
    assertEquals(expected, story);
    Path file = folder.resolve("story.json");
    story.write(file);
    assertEquals(expected, PredictedStory.read(file));
  }

  @Test
  void aDocumentIsTheNameUpToTheFirstUnderscore() {
    assertEquals("007", StoryForm.document("007_the_post"));
    assertEquals("post", StoryForm.document("post"));
    assertEquals("007", StoryForm.document("monday_news/007_post"));
  }

  private static Statement statement(
      int begin, int end, Optional<String> speaker, SpeechAct act, QuotationKind quotation) {
    List<hearsay.model.Span> spans = List.of(new hearsay.model.Span(begin, end));
    Attribution attribution =
        new Attribution(
            speaker.stream().map(id -> new Mention(id, "Holt", Optional.empty(), false)).toList(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Statement(
        Statement.idOf("007_post", spans, attribution),
        "007_post",
        spans,
        TEXT.substring(begin, end),
        attribution,
        act,
        quotation,
        Polarity.POSITIVE,
        Modality.CERTAIN);
  }

  private static Relation relation(RelationKind kind, String from, String to) {
    return Relation.of(kind, from, to, List.of(new Evidence("test", "planted", 0.5, List.of())));
  }

  private static Reconciliation reconciliation(
      List<Statement> statements, List<Relation> relations) {
    List<Claim> claims =
        statements.stream()
            .map(s -> new Claim("claim:" + s.id(), s.text(), "only one", List.of(s.id())))
            .toList();
    return new Reconciliation(
        List.of(Article.of("007_post", TEXT)),
        List.of(
            new Source("person:holt", SourceKind.PERSON, "Mira Holt", List.of("Holt"), List.of())),
        statements,
        new Findings(
            claims,
            claims.stream().map(c -> new Issue("i" + c.id(), "t", List.of(c.id()))).toList(),
            relations,
            List.of(),
            List.of(),
            claims.stream()
                .map(c -> new Standing(c.id(), StandingKind.UNCONTESTED, 1, 1, List.of()))
                .toList()),
        List.of(),
        new Provenance("0", "none", Optional.empty(), Map.of(), Map.of()));
  }
}
