package hearsay.examples.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Cue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.PartialDate;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bundled story told again: renamed, each article printed by several outlets. */
final class Telling {

  private final GoldStory story;
  private final Renaming renaming;
  private final String prefix;
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, Source> sources = new TreeMap<>();
  private final ListMultimap<String, Statement> printed = ArrayListMultimap.create();

  /**
   * Tells it.
   *
   * @param number of the telling, unique
   * @param seed of names and numbers
   * @param count of articles, at least 1
   */
  Telling(GoldStory story, int number, long seed, int count) {
    this.story = story;
    renaming = new Renaming(story.nameWords(), seed);
    prefix = "t%03d".formatted(number);
    int own = story.articles().size();
    for (int i = 0; i < count; i++) {
      print(story.articles().get(i % own), i / own);
    }
  }

  GoldStory story() {
    return story;
  }

  List<Article> articles() {
    return articles;
  }

  Collection<Source> sources() {
    return sources.values();
  }

  Collection<Statement> statements() {
    return printed.values();
  }

  /** The prints of a statement of the gold, the first outlet's first; empty if none was printed. */
  List<Statement> prints(String goldId) {
    return printed.get(goldId);
  }

  private void print(Article article, int copy) {
    Renaming.Renamed text = renaming.renamed(article.text());
    String outlet =
        article.publisher().map(this::renamed).orElse("Unnamed")
            + (copy == 0 ? "" : ", edition " + (copy + 1));
    Article made =
        new Article(
            prefix + "_" + copy + "_" + article.id(),
            article.publisher().map(name -> outlet),
            article.title().map(this::renamed),
            article.date().map(date -> date.plusDays(copy / 2)),
            Optional.empty(),
            text.text());
    articles.add(made);
    story
        .list("statements")
        .filter(statement -> story.articleOf(statement).id().equals(article.id()))
        .forEach(
            statement ->
                printed.put(statement.get("id").asText(), statement(made, text, statement)));
  }

  private String renamed(String words) {
    return renaming.renamed(words).text();
  }

  private Statement statement(Article article, Renaming.Renamed text, JsonNode gold) {
    List<Span> spans =
        GoldStory.each(gold.get("content").get("spans")).map(span -> span(text, span)).toList();
    Attribution attribution =
        new Attribution(
            mentions(article, text, gold.get("speakers")),
            GoldStory.in(gold, "cue").map(cue -> cue(article, text, cue)),
            mentions(article, text, gold.get("via")),
            GoldStory.in(gold, "addressee").map(each -> mention(article, text, each)),
            Optional.empty(),
            GoldStory.in(gold, "when").map(when -> PartialDate.parse(when.asText())));
    return new Statement(
        Statement.idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        Span.join(spans, article.text()),
        attribution,
        constant(SpeechAct.class, gold, "act"),
        constant(QuotationKind.class, gold, "quote"),
        constant(Polarity.class, gold, "polarity"),
        constant(Modality.class, gold, "modality"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String name) {
    return Enum.valueOf(type, node.get(name).asText().toUpperCase(Locale.ROOT));
  }

  private static Span span(Renaming.Renamed text, JsonNode span) {
    return text.moved(new Span(span.get(0).asInt(), span.get(1).asInt()));
  }

  private static Cue cue(Article article, Renaming.Renamed text, JsonNode cue) {
    Span span = span(text, cue.get("span"));
    return new Cue(span, span.in(article.text()));
  }

  private List<Mention> mentions(Article article, Renaming.Renamed text, JsonNode named) {
    return GoldStory.each(named).map(each -> mention(article, text, each)).toList();
  }

  private Mention mention(Article article, Renaming.Renamed text, JsonNode named) {
    SourceKind kind = constant(SourceKind.class, named, "kind");
    String name =
        kind == SourceKind.NARRATION
            ? article.displayName()
            : renamed(named.get("canonical").asText());
    String id = prefix + ":" + kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    sources.computeIfAbsent(id, key -> new Source(key, kind, name, List.of(), List.of()));
    return new Mention(
        id,
        renamed(named.get("name_as_written").asText()),
        GoldStory.in(named, "span").map(span -> span(text, span)),
        false);
  }
}
