package hearsay.language;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number that changes when the parser's features do: their hash over one fixed parse of one fixed
 * sentence. Weights and code that do not belong together are found out when the weights are read.
 */
final class ParserFingerprint {

  /** word, lemma, tag, name */
  private static final String SENTENCE =
      """
      “ “ `` NONE
      It it PRP NONE
      rained rain VBD NONE
      , , , NONE
      but but CC NONE
      not not RB NONE
      in in IN NONE
      1998 1998 CD NONE
      , , , NONE
      ” ” '' NONE
      Ada Ada NNP PERSON
      Orsk Orsk NNP PERSON
      told tell VBD NONE
      THE the DT ORGANIZATION
      Gazette-Mail Gazette-Mail NNP ORGANIZATION
      reporters reporter NNS NONE
      . . . NONE
      """;

  private ParserFingerprint() {}

  static int ofThisCode() {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String line : SENTENCE.lines().toList()) {
      String[] field = line.split(" ");
      Span span = new Span(begin, begin + field[0].length());
      tokens.add(new Token(span, field[0], field[1], field[2], NameKind.valueOf(field[3])));
      begin = span.end() + 1;
    }
    ParserVocabulary vocabulary =
        ParserVocabulary.of(
            tokens.stream().map(Token::lemma).distinct().limit(10).toList(),
            tokens.stream().map(Token::tag).distinct().limit(10).toList(),
            List.of(ParserVocabulary.ROOT_RELATION, "dep"));
    ArcHybridState state = new ArcHybridState(tokens.size());
    ParserFeatures table = new ParserFeatures(vocabulary, tokens);
    int[] features = new int[ParserFeatures.COUNT];
    int hash = Arrays.hashCode(new int[] {ParserModel.HIDDEN, ParserModel.DIMENSIONS});
    for (int step = 0; !state.isFinal(); step++) {
      table.of(state, features);
      hash = 31 * hash + Arrays.hashCode(features);
      int move = step % 3;
      while (!state.allows(move)) {
        move = (move + 1) % 3;
      }
      state.move(move, 1);
    }
    return hash;
  }
}
