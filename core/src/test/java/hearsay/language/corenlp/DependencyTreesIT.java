package hearsay.language.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trees are those that CoreNLP's own parser gives, head by head and relation by relation. */
final class DependencyTreesIT {

  private static DependencyParser theirs;
  private static DependencyTrees ours;

  @BeforeAll
  static void load() {
    theirs = DependencyParser.loadFromModelFile(DependencyTrees.MODEL, new Properties());
    ours = DependencyTrees.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No/UH",
        "The/DT ferry/NN company/NN rejected/VBD the/DT claim/NN ./.",
        // Relations that CoreNLP puts right after the parse.
        "The/DT plant/NN was/VBD closed/VBN by/IN the/DT council/NN ,/, officials/NNS say/VBP ./.",
        "That/IN she/PRP lied/VBD was/VBD denied/VBN and/CC her/PRP$ bag/NN was/VBD searched/VBN",
        "``/`` We/PRP will/MD not/RB sell/VB ,/, ''/'' Ada/NNP Orsk/NNP -LRB-/-LRB- 48/CD"
            + " -RRB-/-RRB- told/VBD Brelk/NNP TV/NNP on/IN Tuesday/NNP ./.",
        "Asked/VBN whether/IN the/DT dam/NN would/MD hold/VB ,/, the/DT minister/NN for/IN"
            + " water/NN ,/, who/WP has/VBZ never/RB seen/VBN it/PRP ,/, laughed/VBD ./.",
        "Zzyzx/NNP qwrtp/XX 12:40/CD ;/: !!!/. ?/?",
        "the/DT the/DT the/DT of/IN of/IN ,/, ,/, and/CC and/CC said/VBD said/VBD",
      })
  void ofASentence(String tagged) {
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      tokens.add(token(word.substring(0, slash), word.substring(slash + 1)));
    }
    assertEquals(right(tokens), ours.parse(tokens), tagged);
  }

  /** Words and tags in any order, so that unusual stacks come up as well. */
  @Test
  void ofNonsense() {
    List<String> words =
        List.of("said", "the", "minister", ",", "that", "was", "by", "and", "1,200", "zzyzx", "to");
    List<String> tags =
        List.of("NN", "VBD", "DT", ",", "``", "IN", "CC", "NNP", "VBN", ".", "-LRB-", "none");
    Random random = new Random(20261121);
    for (int i = 0; i < 300; i++) {
      List<Token> tokens = new ArrayList<>();
      int length = 1 + random.nextInt(40);
      for (int j = 0; j < length; j++) {
        tokens.add(
            token(words.get(random.nextInt(words.size())), tags.get(random.nextInt(tags.size()))));
      }
      assertEquals(right(tokens), ours.parse(tokens), tokens.toString());
    }
  }

  @Test
  void nothingHasNoTree() {
    assertEquals(new Dependencies(List.of(), List.of()), ours.parse(List.of()));
  }

  @Test
  void moreThanTheLimitIsFlat() {
    List<Token> most = Collections.nCopies(DependencyTrees.MAX_TOKENS, token("said", "VBD"));
    assertEquals(right(most), ours.parse(most));
    List<Token> more = Collections.nCopies(DependencyTrees.MAX_TOKENS + 1, token("said", "VBD"));
    assertEquals(
        new Dependencies(
            Collections.nCopies(more.size(), Dependencies.ROOT),
            Collections.nCopies(more.size(), "root")),
        ours.parse(more));
  }

  private static Token token(String word, String tag) {
    return new Token(new Span(0, word.length()), word, word, tag, NameKind.NONE);
  }

  private static Dependencies right(List<Token> tokens) {
    List<Integer> heads = new ArrayList<>(Collections.nCopies(tokens.size(), Dependencies.ROOT));
    List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "root"));
    List<CoreLabel> labels = tokens.stream().map(DependencyTreesIT::label).toList();
    for (TypedDependency edge : theirs.predict(labels).typedDependencies()) {
      int token = edge.dep().index() - 1;
      heads.set(token, edge.gov().index() - 1);
      relations.set(token, edge.reln().toString());
    }
    return new Dependencies(heads, relations);
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    boolean mark = List.of("-LRB-", "-RRB-", "``", "''").contains(token.tag());
    label.setWord(mark ? token.tag() : token.text());
    label.setValue(label.word());
    label.setTag(token.tag());
    return label;
  }
}
