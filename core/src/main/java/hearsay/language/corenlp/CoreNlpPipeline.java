package hearsay.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * CoreNLP's annotators up to names, with a {@link PartOfSpeechTagger} in their midst. Thread-safe.
 */
final class CoreNlpPipeline {

  /** The jar that holds this file is the one that must be on the class path. */
  static final String TAGGER_MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final String NAME_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /**
   * Within a word, as most of the web prints it. The models have seen the typewriter's only: with
   * this one "he's" would be read as a genitive, and the clause have no verb.
   */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})\u2019(?=\\p{L})");

  private final StanfordCoreNLP tokens;
  private final MaxentTagger tags;
  private final StanfordCoreNLP lemmasAndNames;

  private CoreNlpPipeline(
      StanfordCoreNLP tokens, MaxentTagger tags, StanfordCoreNLP lemmasAndNames) {
    this.tokens = tokens;
    this.tags = tags;
    this.lemmasAndNames = lemmasAndNames;
  }

  static CoreNlpPipeline load() {
    return new CoreNlpPipeline(
        annotators("tokenize"), new MaxentTagger(TAGGER_MODEL), annotators("lemma,ner"));
  }

  private static StanfordCoreNLP annotators(String names) {
    Properties properties = new Properties();
    properties.setProperty("annotators", names);
    properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneKeep");
    properties.setProperty("ner.model", NAME_MODEL);
    // The statistical names alone: dates, fine-grained rules and number normalising cost more than
    // they tell us.
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    // No single pipeline has all that an annotator requires.
    return new StanfordCoreNLP(properties, false);
  }

  /** A tagger for the texts of one article. */
  PartOfSpeechTagger tagger() {
    return new PartOfSpeechTagger(tags);
  }

  /** The sentences of a text, with tokens, parts of speech, lemmas and names. */
  List<CoreMap> sentences(String text, PartOfSpeechTagger tagger) {
    Annotation annotation = new Annotation(APOSTROPHE.matcher(text).replaceAll("'"));
    tokens.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : sentences) {
      tagger.tag(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    lemmasAndNames.annotate(annotation);
    return sentences;
  }
}
