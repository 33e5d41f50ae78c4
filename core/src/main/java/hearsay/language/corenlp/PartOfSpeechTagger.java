package hearsay.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;

/**
 * CoreNLP's part-of-speech tagger, which scores what depends on a word alone once for each word of
 * an article instead of once for each pair of tags that may stand before it. The tags are the same.
 *
 * <p>Not thread-safe: an instance for each article, which shares the model with the others.
 */
final class PartOfSpeechTagger extends TestSentence {

  /**
   * The tagger keeps the scores of a word only if they are as many as the tags that it is asked
   * about, but always scores all tags. Nothing else about them counts.
   */
  private final String[] allTags;

  PartOfSpeechTagger(MaxentTagger model) {
    super(model);
    this.allTags = new String[model.numTags()];
  }

  /** Sets the tags of a sentence. */
  void tag(List<CoreLabel> tokens) {
    List<TaggedWord> tagged = tagSentence(tokens, false);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTag(tagged.get(i).tag());
    }
  }

  @Override
  protected double[] getHistories(String[] tags, History history) {
    return super.getHistories(allTags, history);
  }
}
