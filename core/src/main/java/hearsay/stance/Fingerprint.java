package hearsay.stance;

import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name for the features of this code: a hash of the names that they have over a fixed pair of
 * sentences. Weights and code that do not belong together are found out when the weights are read.
 * Values are left out, for they rest on word tables that grow.
 */
final class Fingerprint {

  /** word, lemma, tag, name, head (1-based, 0 for root), relation */
  private static final String ONE =
      """
      Officials official NNS NONE 3 nsubj
      reportedly reportedly RB NONE 3 advmod
      deny deny VBP NONE 0 root
      that that IN NONE 8 mark
      no no DT NONE 6 det
      ferry ferry NN NONE 8 nsubj
      has have VBZ NONE 8 aux
      sunk sink VBN NONE 3 ccomp
      off off IN NONE 10 case
      Norland Norland NNP LOCATION 8 obl
      after after IN NONE 14 case
      seven seven CD NONE 14 nummod
      long long JJ NONE 14 amod
      hours hour NNS NONE 8 obl
      """;

  private static final String OTHER =
      """
      Two two CD NONE 3 nummod
      long long JJ NONE 3 amod
      hours hour NNS NONE 6 obl
      a a DT NONE 5 det
      ferry ferry NN NONE 6 nsubj
      sank sink VBD NONE 0 root
      near near IN NONE 8 case
      Sudmark Sudmark NNP LOCATION 6 obl
      """;

  private Fingerprint() {}

  static String ofRelations(boolean encoder) {
    WordKnowledge knowledge = WordKnowledge.shipped();
    TextReading one = TextReading.of(List.of(sentence(ONE)), knowledge);
    TextReading other = TextReading.of(List.of(sentence(OTHER)), knowledge);
    return name(RelationFeatures.of(one, other, cosine(encoder), knowledge));
  }

  static String ofStances(boolean encoder) {
    WordKnowledge knowledge = WordKnowledge.shipped();
    TextReading claim = TextReading.of(List.of(sentence(OTHER)), knowledge);
    TextReading text = TextReading.of(List.of(sentence(ONE)), knowledge);
    return name(StanceFeatures.of(claim, text, "A 'ferry': sunk?", cosine(encoder), knowledge));
  }

  private static Optional<Double> cosine(boolean encoder) {
    return encoder ? Optional.of(0.5) : Optional.empty();
  }

  private static String name(Values values) {
    return Integer.toHexString(String.join("\n", values.read().keySet()).hashCode());
  }

  private static Sentence sentence(String lines) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int begin = 0;
    for (String line : lines.lines().toList()) {
      String[] field = line.split(" ", -1);
      Span span = new Span(begin, begin + field[0].length());
      tokens.add(new Token(span, field[0], field[1], field[2], NameKind.valueOf(field[3])));
      heads.add(Integer.parseInt(field[4]) - 1);
      relations.add(field[5]);
      begin = span.end() + 1;
    }
    return new Sentence(tokens, () -> new Dependencies(heads, relations));
  }
}
