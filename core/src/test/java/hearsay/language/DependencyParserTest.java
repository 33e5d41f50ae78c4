package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped parser on sentences whose trees are beyond doubt, and its file form. */
final class DependencyParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The the DT NONE 2 det
        mayor mayor NN NONE 3 nsubj
        denied deny VBD NONE 0 root
        the the DT NONE 5 det
        report report NN NONE 3 obj
        . . . NONE 3 punct
        """,
        """
        Officials official NNS NONE 2 nsubj
        said say VBD NONE 0 root
        the the DT NONE 4 det
        bridge bridge NN NONE 5 nsubj
        collapsed collapse VBD NONE 2 ccomp
        . . . NONE 2 punct
        """,
        """
        Ada Ada NNP PERSON 2 compound
        Orsk Orsk NNP PERSON 4 nsubj
        has have VBZ NONE 4 aux
        resigned resign VBN NONE 0 root
        , , , NONE 4 punct
        according accord VBG NONE 9 case
        to to IN NONE 6 fixed
        the the DT NONE 9 det
        ministry ministry NN NONE 4 obl
        . . . NONE 4 punct
        """,
        """
        The the DT NONE 2 det
        convoy convoy NN NONE 4 nsubj:pass
        was be VBD NONE 4 aux:pass
        attacked attack VBN NONE 0 root
        by by IN NONE 6 case
        rebels rebel NNS NONE 4 obl
        in in IN NONE 9 case
        the the DT NONE 9 det
        north north NN NONE 4 obl
        . . . NONE 4 punct
        """,
        """
        She she PRP NONE 4 nsubj
        did do VBD NONE 4 aux
        not not RB NONE 4 advmod
        confirm confirm VB NONE 0 root
        or or CC NONE 6 cc
        deny deny VB NONE 4 conj
        . . . NONE 4 punct
        """,
      })
  void plainSentencesAreParsed(String lines) {
    Sentence right = Trees.sentence(lines);
    assertEquals(right.dependencies(), DependencyParser.load().parse(right.tokens()));
  }

  @Test
  void noTokensHaveNoTree() {
    assertEquals(new Dependencies(List.of(), List.of()), DependencyParser.load().parse(List.of()));
  }

  @Test
  void weightsOfOtherFeaturesAreRefused() throws IOException {
    byte[] plain;
    try (InputStream stream =
        new GZIPInputStream(
            Objects.requireNonNull(
                DependencyParser.class.getResourceAsStream("dependency-parser.model")))) {
      plain = stream.readAllBytes();
    }
    byte[] otherFeatures = plain.clone();
    otherFeatures[5]++;
    IOException refused =
        assertThrows(IOException.class, () -> DependencyParser.read(zipped(otherFeatures)));
    assertTrue(refused.getMessage().contains("other features"), refused.getMessage());
    byte[] otherFile = plain.clone();
    otherFile[0]++;
    IOException unknown =
        assertThrows(IOException.class, () -> DependencyParser.read(zipped(otherFile)));
    assertTrue(unknown.getMessage().contains("not a dependency parser"), unknown.getMessage());
  }

  private static InputStream zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
