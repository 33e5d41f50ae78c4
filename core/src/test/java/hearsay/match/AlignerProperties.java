package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

final class AlignerProperties {

  private static final WordKnowledge KNOWLEDGE = WordKnowledge.shipped();

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "injured/injure/VBD",
            "hurt/hurt/VBD",
            "negotiate/negotiate/VB",
            "negotiations/negotiation/NNS",
            "ship/ship/NN",
            "boat/boat/NN",
            "Ruritania/Ruritania/NNP",
            "Ruritanian/ruritanian/JJ",
            "Tereskov/Tereskov/NNP",
            "Tereshkov/Tereshkov/NNP",
            "Lusk/Lusk/NNP",
            "487/487/CD")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  /** Each word meets its nearest; of equally near ones the closest, of those the earlier. */
  private static void check(Alignment pair, List<Features.Word> a, List<Features.Word> b) {
    for (int i = 0; i < a.size(); i++) {
      int best = -1;
      double nearest = 0;
      for (int j = 0; j < b.size(); j++) {
        double near = Nearness.of(a.get(i), b.get(j));
        assertEquals(near, Nearness.of(b.get(j), a.get(i)), "not symmetric");
        boolean closer = best >= 0 && Math.abs(i - j) < Math.abs(i - best);
        if (near > nearest || near > 0 && near == nearest && closer) {
          best = j;
          nearest = near;
        }
      }
      assertEquals(nearest, pair.nearA()[i]);
      assertEquals(best, pair.inB()[i]);
    }
  }

  @Property(seed = "20261121", tries = 500)
  void wordsMeetAsIfEachWereComparedWithEach(
      @ForAll("words") List<String> one,
      @ForAll("words") List<String> other,
      @ForAll("words") @Size(min = 1, max = 9) List<String> third) {
    List<Features> features = new ArrayList<>();
    for (List<String> words : List.of(one, other, third)) {
      String id = "abc".substring(features.size(), features.size() + 1);
      features.add(Features.of(Statements.of(id, String.join(" ", words)).build(), KNOWLEDGE));
    }
    Vocabulary vocabulary = new Vocabulary();
    List<Side> sides =
        features.stream().map(each -> Side.of(each, Models.textWeight(), vocabulary)).toList();
    // One working space, used again and again, must not remember.
    Aligner aligner = new Aligner(vocabulary.near());
    for (int i = 0; i < sides.size(); i++) {
      for (int j = 0; j < sides.size(); j++) {
        List<Features.Word> a = features.get(i).words();
        List<Features.Word> b = features.get(j).words();
        check(aligner.align(sides.get(i), sides.get(j)), a, b);
        assertTrue(i != j || aligner.align(sides.get(i), sides.get(j)).coverageOfA() == 1);
      }
    }
  }
}
