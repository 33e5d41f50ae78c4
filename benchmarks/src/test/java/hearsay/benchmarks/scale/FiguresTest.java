package hearsay.benchmarks.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.language.NameKind;
import hearsay.language.Quantity;
import hearsay.language.QuantityReader;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FiguresTest {

  @Test
  void everyWayToWriteANumberIsReadAsThatNumber() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 2000; i++) {
      int number = 2 + random.nextInt(i % 3 == 0 ? 98 : 3_000_000);
      int round = i % 2 == 0 ? Math.max(2, number / 1000 * 1000) : number;
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      for (String word : Figures.of(round, random)) {
        Span span = new Span(at, at + word.length());
        tokens.add(new Token(span, word, word, "CD", NameKind.NONE));
        at = span.end() + 1;
      }
      Span span = new Span(at, at + 4);
      tokens.add(new Token(span, "huts", "hut", "NNS", NameKind.NONE));
      List<Quantity> read = QuantityReader.read(tokens);
      if (round < 1500 || round > 2199) {
        assertEquals(1, read.size(), () -> tokens.toString());
        assertEquals(round, read.get(0).low(), () -> tokens.toString());
      }
    }
  }
}
