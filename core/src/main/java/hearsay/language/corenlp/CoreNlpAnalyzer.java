package hearsay.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences by Stanford CoreNLP's English models: tokens, parts of speech, lemmas and three kinds
 * of names at once, dependencies when a sentence is asked for them.
 *
 * <p>Thread-safe. Costly to build (some seconds, about 350 MB of heap); build it once. Needs the
 * {@code models} jar of CoreNLP on the class path, which an application adds itself: CoreNLP is
 * licensed under the GPL, version 3 or later.
 */
public final class CoreNlpAnalyzer implements TextAnalyzer {

  private final CoreNlpPipeline pipeline;
  private final DependencyTrees trees;

  private CoreNlpAnalyzer(CoreNlpPipeline pipeline, DependencyTrees trees) {
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
    return new CoreNlpAnalyzer(CoreNlpPipeline.load(), DependencyTrees.load());
  }

  private static void requireModels() {
    if (CoreNlpAnalyzer.class.getClassLoader().getResource(CoreNlpPipeline.TAGGER_MODEL) == null) {
      throw new IllegalStateException(
          "CoreNLP's English models are not on the class path. Add the dependency"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier 'models'.");
    }
  }

  @Override
  public List<Sentence> sentences(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    PartOfSpeechTagger tagger = pipeline.tagger();
    for (Block block : blocks) {
      String plain = plain(block.span().in(text));
      for (CoreMap sentence : sentences(plain, tagger)) {
        List<Token> tokens = tokens(sentence, text, block.span().begin());
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(tokens, () -> trees.parse(tokens)));
        }
      }
    }
    return sentences;
  }

  private List<CoreMap> sentences(String text, PartOfSpeechTagger tagger) {
    try {
      return pipeline.sentences(text, tagger);
    } catch (Error e) {
      // CoreNLP's scanners throw a bare Error at a token that they cannot match.
      if (e.getClass() == Error.class) {
        throw new IllegalStateException("CoreNLP cannot read the text: " + e.getMessage(), e);
      }
      throw e;
    }
  }

  private static List<Token> tokens(CoreMap sentence, String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      if (label.endPosition() > label.beginPosition()) {
        tokens.add(token(label, text, offset));
      }
    }
    return tokens;
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
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    return new Token(span, span.in(text), lemma, label.tag(), nameKind(label.ner()));
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
