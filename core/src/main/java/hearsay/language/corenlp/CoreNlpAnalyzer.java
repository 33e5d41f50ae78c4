package hearsay.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Sentences by Stanford CoreNLP's English models: tokens, parts of speech, lemmas and three kinds
 * of names at once, dependencies when a sentence is asked for them.
 *
 * <p>Thread-safe. Costly to build (some seconds, about 600 MB of heap); build it once. Needs the
 * {@code models} jar of CoreNLP on the class path, which an application adds itself: CoreNLP is
 * licensed under the GPL, version 3 or later.
 */
public final class CoreNlpAnalyzer implements TextAnalyzer {

  /** The jar that holds this file is the one that must be on the class path. */
  private static final String TAGGER_MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final String NAME_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;
  private final DependencyTrees trees;

  private CoreNlpAnalyzer(StanfordCoreNLP pipeline, DependencyTrees trees) {
    this.pipeline = pipeline;
    this.trees = trees;
  }

  /**
   * Loads CoreNLP's models.
   *
   * @throws IllegalStateException if CoreNLP's models are not on the class path
   */
  public static CoreNlpAnalyzer load() {
    requireModels();
    return new CoreNlpAnalyzer(pipeline(), DependencyTrees.load());
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("pos.model", TAGGER_MODEL);
    properties.setProperty("ner.model", NAME_MODEL);
    // The statistical names alone: dates, fine-grained rules and number normalising cost more than
    // they tell us.
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneKeep");
    return new StanfordCoreNLP(properties);
  }

  private static void requireModels() {
    if (CoreNlpAnalyzer.class.getClassLoader().getResource(TAGGER_MODEL) == null) {
      throw new IllegalStateException(
          "CoreNLP's English models are not on the class path. Add the dependency"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier 'models'.");
    }
  }

  @Override
  public List<Sentence> sentences(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      sentences(block.span().in(text), block.span().begin(), sentences);
    }
    return sentences;
  }

  private void sentences(String text, int offset, List<Sentence> into) {
    Annotation annotation = new Annotation(plain(text));
    try {
      pipeline.annotate(annotation);
    } catch (Error e) {
      // CoreNLP's scanners throw a bare Error at a token that they cannot match.
      if (e.getClass() == Error.class) {
        throw new IllegalStateException("CoreNLP cannot read the text: " + e.getMessage(), e);
      }
      throw e;
    }
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        if (label.endPosition() > label.beginPosition()) {
          tokens.add(token(label, text, offset));
        }
      }
      if (!tokens.isEmpty()) {
        into.add(new Sentence(tokens, () -> trees.parse(tokens)));
      }
    }
  }

  /**
   * The text as CoreNLP reads it best, offsets unchanged: curly marks as straight ones, so that
   * both kinds are read alike, and blanks for control characters and unusual line ends, at which
   * its lemmatiser gives up.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      plain.append(
          switch (unit) {
            case '\u201c', '\u201d' -> '"';
            case '\n', '\r', '\t' -> unit;
            case '\u2028', '\u2029' -> ' ';
            default -> Character.isISOControl(unit) ? ' ' : unit;
          });
    }
    return plain.toString();
  }

  private static Token token(CoreLabel label, String text, int offset) {
    Span inBlock = new Span(label.beginPosition(), label.endPosition());
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    return new Token(
        new Span(offset + inBlock.begin(), offset + inBlock.end()),
        inBlock.in(text),
        lemma,
        label.tag(),
        nameKind(label.ner()));
  }

  private static NameKind nameKind(String name) {
    return switch (String.valueOf(name)) {
      case "PERSON" -> NameKind.PERSON;
      case "ORGANIZATION" -> NameKind.ORGANIZATION;
      case "LOCATION" -> NameKind.LOCATION;
      default -> NameKind.NONE;
    };
  }

  @Override
  public String description() {
    return "Stanford CoreNLP 4.5.10, english-left3words-distsim, 3class, english_UD.gz";
  }
}
