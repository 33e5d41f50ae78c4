package hearsay.extract.learned;

import hearsay.language.AnalyzedArticle;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Layout;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number that changes when the features do: their hash over one fixed sentence. Weights and code
 * that do not belong together are found out when the weights are read.
 */
final class FeatureFingerprint {

  /** word, lemma, tag, name, head (1-based, 0 for root), relation */
  private static final String SENTENCE =
      """
      “ “ `` NONE 3 punct
      It it PRP NONE 3 nsubj
      rained rain VBD NONE 8 ccomp
      , , , NONE 8 punct
      ” ” '' NONE 8 punct
      Ada Ada NNP PERSON 7 compound
      Orsk Orsk NNP PERSON 8 nsubj
      told tell VBD NONE 0 root
      Gazette Gazette NNP ORGANIZATION 8 obj
      reporters reporter NNS NONE 9 appos
      . . . NONE 8 punct
      """;

  private FeatureFingerprint() {}

  static int ofThisCode() {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : SENTENCE.lines().toList()) {
      String[] field = line.split(" ");
      Span span = new Span(text.length(), text.length() + field[0].length());
      tokens.add(new Token(span, field[0], field[1], field[2], NameKind.valueOf(field[3])));
      heads.add(Integer.parseInt(field[4]) - 1);
      relations.add(field[5]);
      text.append(field[0]).append(' ');
    }
    Sentence sentence = new Sentence(tokens, () -> new Dependencies(heads, relations));
    TokenTable t =
        new TokenTable(
            new AnalyzedArticle(
                Article.of("fingerprint", text.toString()),
                new Layout(List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())))),
                List.of(sentence)));
    int hash = hash(CueFeatures.of(t, 0));
    boolean[] cue = new boolean[t.size()];
    cue[7] = true;
    return 31 * hash + hash(RoleFeatures.of(t, 0, t.size(), 7, 8, cue));
  }

  private static int hash(ChainModel.Observations observations) {
    return 31 * Arrays.deepHashCode(observations.features())
        + Arrays.deepHashCode(observations.edges());
  }
}
