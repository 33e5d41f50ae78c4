package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the parse of any tokens. */
final class DependencyParserProperties {

  private static final DependencyParser PARSER = DependencyParser.load();

  @Property(seed = "20261121", tries = 300)
  void everyParseIsAProjectiveTreeOfOneRoot(@ForAll("tokens") List<Token> tokens) {
    Dependencies tree = PARSER.parse(tokens);
    assertEquals(tokens.size(), tree.heads().size());
    assertEquals(tokens.size(), tree.relations().size());
    assertEquals(tokens.isEmpty() ? 0 : 1, Collections.frequency(tree.heads(), Dependencies.ROOT));
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(tree.head(i) == Dependencies.ROOT, tree.relation(i).equals("root"));
    }
    assertTrue(Trees.hasNoCycle(tree));
    assertTrue(
        tokens.isEmpty()
            || ArcHybridOracle.canReach(
                tree.heads().stream().mapToInt(h -> h < 0 ? tokens.size() + 1 : h).toArray()));
  }

  @Property(seed = "20261121", tries = 100)
  void theSameTokensGiveTheSameTree(@ForAll("tokens") List<Token> tokens) {
    assertEquals(PARSER.parse(tokens), PARSER.parse(List.copyOf(tokens)));
  }

  @Property(seed = "20261121", tries = 100)
  void whereTheTextStandsDoesNotMatter(@ForAll("tokens") List<Token> tokens) {
    List<Token> shifted = tokens.stream().map(token -> token.shifted(1000)).toList();
    assertEquals(PARSER.parse(tokens), PARSER.parse(shifted));
  }

  @Example
  void aSentenceOfAHundredThousandWordsTakesItsTime() {
    Token word = new Token(new Span(0, 4), "said", "say", "VBD", NameKind.NONE);
    Token open = new Token(new Span(0, 1), "“", "“", "``", NameKind.NONE);
    for (Token token : List.of(word, open)) {
      List<Token> tokens = Collections.nCopies(100_000, token);
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> assertEquals(100_000, PARSER.parse(tokens).heads().size()));
    }
  }

  @Provide
  Arbitrary<List<Token>> tokens() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(0).ofMaxLength(8),
            Arbitraries.of(
                "said", "the", "minister", ",", "”", "denied", "that", "1,200", "\uD83D"));
    Arbitrary<String> tags =
        Arbitraries.of(
            "NN", "VBD", "DT", ",", "``", "''", "IN", "CC", "NNP", ".", "", "no such tag");
    return Combinators.combine(texts, texts, tags, Arbitraries.of(NameKind.class))
        .as((text, lemma, tag, name) -> new Token(new Span(0, 1), text, lemma, tag, name))
        .list()
        .ofMaxSize(40);
  }
}
