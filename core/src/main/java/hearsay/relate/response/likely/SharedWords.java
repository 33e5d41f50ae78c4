package hearsay.relate.response.likely;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much of the words of one statement another has, rare words counting more than common ones.
 */
final class SharedWords {

  private static final String ALL = "";

  /** What another word that stands for it counts of a word. */
  private static final double LIKE = 0.8;

  private final Lexicon lexicon;

  /** By article, how many of its statements have a lemma, and under no lemma how many there are. */
  private final Map<String, Multiset<String>> having = new HashMap<>();

  SharedWords(Story story) {
    this.lexicon = story.lexicon();
    for (Said said : story.inOrder()) {
      Multiset<String> here =
          having.computeIfAbsent(said.article().id(), id -> HashMultiset.create());
      here.add(ALL);
      here.addAll(lemmas(said));
    }
  }

  /** The share of the words of the one, by rarity in both articles, that the other has too. */
  double covered(Said one, Said other) {
    double all = 0;
    double met = 0;
    for (String lemma : lemmas(one)) {
      double rarity = rarity(lemma, one, other);
      all += rarity;
      met += rarity * likeness(lemma, other);
    }
    return all == 0 ? 0 : met / all;
  }

  /** How rare the rarest word is that both have. */
  double rarest(Said response, Said said) {
    return lemmas(response).stream()
        .mapToDouble(lemma -> rarity(lemma, response, said) * likeness(lemma, said))
        .max()
        .orElse(0);
  }

  private static Set<String> lemmas(Said said) {
    Set<String> lemmas = new LinkedHashSet<>();
    said.words().forEach(word -> lemmas.add(word.lemma()));
    return lemmas;
  }

  /**
   * From 1 for a word of one statement alone to 0 for one that all have (inverse document
   * frequency). Only the two articles count, so that others change nothing between them.
   */
  private double rarity(String lemma, Said one, Said other) {
    double all = count(ALL, one, other);
    return all <= 1 ? 1 : Math.log(all / Math.max(1, count(lemma, one, other))) / Math.log(all);
  }

  private int count(String lemma, Said one, Said other) {
    int here = having.getOrDefault(one.article().id(), ImmutableMultiset.of()).count(lemma);
    return one.sameArticle(other)
        ? here
        : here + having.getOrDefault(other.article().id(), ImmutableMultiset.of()).count(lemma);
  }

  private double likeness(String lemma, Said other) {
    boolean like = false;
    for (Said.Word word : other.words()) {
      if (word.lemma().equals(lemma)) {
        return 1;
      }
      like = like || lexicon.like(word.lemma(), lemma);
    }
    return like ? LIKE : 0;
  }
}
