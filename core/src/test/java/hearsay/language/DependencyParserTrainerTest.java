package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DependencyParserTrainerTest {

  private static final Sentence OBJECT =
      Trees.sentence(
          """
          Rebels rebel NNS NONE 2 nsubj
          seized seize VBD NONE 0 root
          the the DT NONE 4 det
          port port NN NONE 2 obj
          """);

  private static final Sentence NAME =
      Trees.sentence(
          """
          Ada Ada NNP PERSON 2 compound
          Orsk Orsk NNP PERSON 3 nsubj
          left leave VBD NONE 0 root
          on on IN NONE 5 case
          Monday Monday NNP NONE 3 obl:tmod
          """);

  private static final List<Sentence> SENTENCES =
      Stream.concat(
              Collections.nCopies(40, OBJECT).stream(), Collections.nCopies(40, NAME).stream())
          .toList();

  @Test
  void whatIsTaughtIsLearnedAndSurvivesTheFile() throws IOException {
    DependencyParser parser = DependencyParserTrainer.train(SENTENCES, 3, pass -> {});
    DependencyParser read = DependencyParser.read(new ByteArrayInputStream(bytes(parser)));
    for (Sentence sentence : List.of(OBJECT, NAME)) {
      assertEquals(sentence.dependencies(), parser.parse(sentence.tokens()));
      assertEquals(sentence.dependencies(), read.parse(sentence.tokens()));
    }
  }

  @Test
  void theSameSentencesGiveTheSameParser() throws IOException {
    assertArrayEquals(
        bytes(DependencyParserTrainer.train(SENTENCES, 2, pass -> {})),
        bytes(DependencyParserTrainer.train(SENTENCES, 2, pass -> {})));
  }

  @Test
  void treesThatCannotBeBuiltAreLeftOut() {
    Sentence twoRoots =
        OBJECT.slice(List.of(OBJECT.token(0).span(), OBJECT.token(3).span())).get(0);
    List<Sentence> sentences = new ArrayList<>(SENTENCES);
    sentences.add(twoRoots);
    DependencyParser parser = DependencyParserTrainer.train(sentences, 2, pass -> {});
    assertEquals(OBJECT.dependencies(), parser.parse(OBJECT.tokens()));
  }

  @Test
  void progressIsToldAfterEachPass() {
    List<Integer> passes = new ArrayList<>();
    DependencyParserTrainer.train(List.of(OBJECT), 3, passes::add);
    assertEquals(List.of(1, 2, 3), passes);
  }

  @Test
  void atLeastOnePassIsAskedFor() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> DependencyParserTrainer.train(SENTENCES, 0, pass -> {}));
    assertEquals("passes is 0, must be at least 1. Three are enough.", refused.getMessage());
  }

  private static byte[] bytes(DependencyParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    parser.write(bytes);
    return bytes.toByteArray();
  }
}
