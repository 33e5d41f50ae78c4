package hearsay.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.language.AnalyzedArticle;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Mention;
import hearsay.model.Source;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden cases: a short text in which the words between braces are asked for, and who they are. */
final class SourceResolverIT {

  private static CoreNlpAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
  }

  /** A text without its braces and the spans that they held; bars part paragraphs. */
  private record Marked(Article article, List<Span> spans) {

    static Marked of(String id, String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      int begin = -1;
      for (char c : marked.toCharArray()) {
        if (c == '{') {
          begin = text.length();
        } else if (c == '}') {
          spans.add(new Span(begin, text.length()));
        } else {
          text.append(c == '|' ? '\n' : c);
        }
      }
      return new Marked(Article.of(id, text.toString()), spans);
    }

    AnalyzedArticle analyzed(CoreNlpAnalyzer analyzer) {
      List<Block> blocks = new ArrayList<>();
      int begin = 0;
      String text = article.text();
      while (begin < text.length()) {
        int end = text.indexOf('\n', begin);
        end = end < 0 ? text.length() : end;
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, end)));
        begin = end + 1;
      }
      return new AnalyzedArticle(article, new Layout(blocks), analyzer.sentences(text, blocks));
    }
  }

  private static List<String> names(ResolvedSources sources, Marked marked) {
    Map<String, Source> byId =
        sources.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    List<String> names = new ArrayList<>();
    for (Span span : marked.spans()) {
      for (Mention mention : sources.mentionsAt(marked.article().id(), span)) {
        Source source = byId.get(mention.sourceId());
        names.add(source == null ? "nobody" : source.kind() + " " + source.name());
      }
    }
    return names;
  }

  private static ResolvedSources resolve(Marked... articles) {
    List<AnalyzedArticle> analyzed = new ArrayList<>();
    Map<String, List<Span>> mentions =
        List.of(articles).stream()
            .collect(Collectors.toMap(marked -> marked.article().id(), Marked::spans));
    for (Marked marked : articles) {
      analyzed.add(marked.analyzed(analyzer));
    }
    return SourceResolver.resolve(analyzed, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # surname for a full name
          Karen Whitlow opened the bridge. {Whitlow} said it was late. ~ PERSON Karen Whitlow
          The mayor, Karen Whitlow, spoke first. "We are late," {Mrs Whitlow} said. ~ PERSON Karen Whitlow
          # titles and appositives
          {Norwegian Foreign Minister Karen Whitlow} told reporters it was late. ~ PERSON Karen Whitlow
          {Karen Whitlow, head of the Norwegian fisheries board,} said it was late. ~ PERSON Karen Whitlow
          {The head of the fisheries board, Karen Whitlow,} said it was late. ~ PERSON Karen Whitlow
          {Founder and chief executive Karen Whitlow} said it was late. ~ PERSON Karen Whitlow
          {Chicago Tribune reporter Karen Whitlow} wrote that it was late. ~ PERSON Karen Whitlow
          # roles
          Norwegian Prime Minister Karen Whitlow met David Harlow on Monday. {The prime minister} said it was late. ~ PERSON Karen Whitlow
          Norwegian President Karen Whitlow called Danish President David Harlow. {The Danish president} said it was late. ~ PERSON David Harlow
          Norwegian President Karen Whitlow called Danish President David Harlow. {The Norwegian leader} said it was late. ~ PERSON Karen Whitlow
          Mayor Karen Whitlow met Anna Harlow, who said it was early. {The mayor herself} said it was late. ~ PERSON Karen Whitlow
          Karen Whitlow, a spokeswoman for the port, met David Harlow. {The spokeswoman} said it was late. ~ PERSON Karen Whitlow
          {A spokesman for the port} said it was late. ~ ANONYMOUS spokesman for the port
          # pronouns
          Karen Whitlow met David Harlow on Monday. {She} said it was late. ~ PERSON Karen Whitlow
          Karen Whitlow met David Harlow on Monday. {He} said it was late. ~ PERSON David Harlow
          David Harlow spoke after Peter Lund had left. "It was late," {he} said. ~ PERSON David Harlow
          Mr. Tarrow spoke on Monday. Ms. Tarrow did not. "It was late," {she} said. ~ PERSON Tarrow
          David Harlow said on Monday: "{He} (Peter Lund) knew that it was late." ~ PERSON Peter Lund
          David Harlow repeated {his} claim. ~ PERSON David Harlow
          Mr Tarrow spoke on Monday. Then {Ms Tarrow} denied it. ~ PERSON Tarrow
          # several at once
          {Politico, Bloomberg and The Boston Globe} reported that it was late. ~ OUTLET Politico; OUTLET Bloomberg; OUTLET Boston Globe
          {Karen Whitlow and David Harlow} agreed. ~ PERSON Karen Whitlow; PERSON David Harlow
          President Karen Whitlow met President David Harlow. {Both leaders} agreed. ~ PERSON Karen Whitlow; PERSON David Harlow
          Peter Lund met David Harlow. {The two men} agreed. ~ PERSON Peter Lund; PERSON David Harlow
          Karen Whitlow and David Harlow met on Monday. {They} said it was late. ~ PERSON Karen Whitlow; PERSON David Harlow
          # bodies
          Whitlow Shipping lost a vessel on Monday. {The company} said it was late. ~ ORGANIZATION Whitlow Shipping
          {Moscow} said it was late. ~ ORGANIZATION Russia
          {Kyiv} rejected the report. ~ ORGANIZATION Ukraine
          {Washington} rejected the report. ~ ORGANIZATION United States
          {The Kremlin} rejected the report. ~ ORGANIZATION Kremlin
          {The US} rejected the report. ~ ORGANIZATION United States
          {The fisheries ministry} rejected the report. ~ ORGANIZATION fisheries ministry
          {The Whitlow administration} rejected the report. ~ ORGANIZATION Whitlow administration
          # outlets, documents, unnamed people
          He told {the TASS state news agency} that it was late. ~ OUTLET TASS
          He told {the Bergen Courier} that it was late. ~ OUTLET Bergen Courier
          {Officials familiar with the matter} said it was late. ~ ANONYMOUS officials familiar with the matter
          {Reports} said it was late. ~ ANONYMOUS reports
          {A new study} found that it was late. ~ DOCUMENT new study
          Karen Whitlow issued a statement. "It was late," {her statement} read. ~ PERSON Karen Whitlow
          """)
  void resolves(String text, String expected) {
    Marked marked = Marked.of("one", text);
    assertEquals(expected, String.join("; ", names(resolve(marked), marked)), text);
  }

  @Test
  void takesSpellingsAcrossArticlesForOne() {
    Marked one = Marked.of("one", "President Taras Velynskyy spoke. {Velynskyy} said it was late.");
    Marked two = Marked.of("two", "{President Taras Velinsky} said it was late.");
    Marked three = Marked.of("three", "{Mr. Velynskiy} said it was late.");
    ResolvedSources sources = resolve(one, two, three);
    assertEquals(List.of("PERSON Taras Velynskyy"), names(sources, one));
    assertEquals(names(sources, one), names(sources, two));
    assertEquals(names(sources, one), names(sources, three));
  }

  @Test
  void takesNicknamesForOne() {
    Marked one = Marked.of("one", "{National security adviser Mike Pellin} said it was late.");
    Marked two = Marked.of("two", "{Michael Pellin} said it was late. Michael Pellin left.");
    ResolvedSources sources = resolve(one, two);
    assertEquals(List.of("PERSON Michael Pellin"), names(sources, one));
    assertEquals(names(sources, two), names(sources, one));
  }

  @Test
  void keepsTwoOfOneSurnameApart() {
    Marked one = Marked.of("one", "{Senator David Harlow} said it was late.");
    Marked two = Marked.of("two", "{Peter Harlow, a lawyer,} said it was late.");
    ResolvedSources sources = resolve(one, two);
    assertEquals(List.of("PERSON David Harlow"), names(sources, one));
    assertEquals(List.of("PERSON Peter Harlow"), names(sources, two));
  }

  @Test
  void learnsAnOfficeFromAnotherArticle() {
    Marked one = Marked.of("one", "Karen Whitlow met David Harlow. {The mayor} said it was late.");
    Marked two = Marked.of("two", "{Mayor Karen Whitlow} said it was late.");
    assertEquals(List.of("PERSON Karen Whitlow"), names(resolve(one, two), one));
  }

  @Test
  void takesAFirstNameForTheOneWhomTheArticleNames() {
    Marked one = Marked.of("one", "Mrs. Whitlow met the crew. \"It was late,\" {Karen} said.");
    Marked two = Marked.of("two", "{Karen Whitlow} said it was late.");
    Marked other = Marked.of("other", "Mrs. Lund met the crew. \"It was late,\" {Karen} said.");
    assertEquals(List.of("PERSON Karen Whitlow"), names(resolve(one, two), one));
    assertEquals(List.of("PERSON Karen"), names(resolve(other, two), other));
  }
}
