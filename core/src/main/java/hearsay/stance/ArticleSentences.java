package hearsay.stance;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Finds the sentences of an article that bear on a claim. Stateless. */
final class ArticleSentences {

  /** So many sentences are read closely. */
  static final int MOST = 12;

  /** From so many sentences and words on a text is an article: longer than any headline. */
  private static final int SENTENCES = 3;

  private static final int WORDS = 40;

  /** So many sentences at the top count as what a headline says. */
  private static final int TOP = 3;

  private static final double AT_THE_TOP = 1.5;

  /** Words by which an article speaks of the claim as a thing. */
  private static final Set<String> THE_CLAIM =
      Set.of(
          "story",
          "rumor",
          "rumour",
          "claim",
          "report",
          "hoax",
          "video",
          "photo",
          "picture",
          "image",
          "tale",
          "allegation",
          "news",
          "article",
          "post");

  /** How far a sentence bears on the claim that speaks of it as a thing and refutes it. */
  private static final double SPOKEN_OF = 0.9;

  /** What a word for the claim counts in choosing sentences: as much as a rare word of it. */
  private static final double NAMED = 0.45;

  private ArticleSentences() {}

  /**
   * A sentence that bears on the claim.
   *
   * @param features of the sentence towards the claim
   * @param weight how much it counts, above 0
   * @param bears how far it bears on the claim, in [0, 1]
   */
  record Weighed(SortedMap<String, Double> features, double weight, double bears) {}

  static boolean isArticle(BareText text) {
    long words =
        text.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::isWord)
            .count();
    return text.sentences().size() >= SENTENCES && words > WORDS;
  }

  /** The sentences that bear on the claim most, in text order; at least one. */
  static List<Weighed> of(BareText claim, BareText text, Pairs pairs) {
    List<Integer> chosen = choose(claim, text);
    List<String> raws = chosen.stream().map(i -> raw(text, i)).toList();
    Optional<double[]> cosines = pairs.meaning().cosines(claim.text(), raws);
    TextReading ofClaim = pairs.read(claim);
    List<Weighed> weighed = new ArrayList<>();
    for (int k = 0; k < chosen.size(); k++) {
      int at = chosen.get(k);
      int place = k;
      TextReading sentence = pairs.read(new BareText("", List.of(text.sentences().get(at))));
      Optional<Double> cosine = cosines.map(all -> all[place]);
      SortedMap<String, Double> features = pairs.stance(ofClaim, sentence, raws.get(k), cosine);
      double covered = features.getOrDefault("claim covered", 0.0);
      double bears = cosine.map(c -> (covered + Math.max(0, c)) / 2).orElse(covered);
      if (speaksOfClaim(sentence, features)) {
        bears = Math.max(bears, SPOKEN_OF);
      }
      weighed.add(
          new Weighed(features, (0.01 + bears * bears) * (at < TOP ? AT_THE_TOP : 1), bears));
    }
    return weighed;
  }

  private static boolean speaksOfClaim(TextReading sentence, Map<String, Double> features) {
    return features.containsKey("refute")
        && sentence.lemmas().stream().anyMatch(THE_CLAIM::contains);
  }

  /** By words alone and without parsing: the first sentences, then those with most of the claim. */
  private static List<Integer> choose(BareText claim, BareText text) {
    Map<String, Double> wanted = new HashMap<>();
    for (Sentence sentence : claim.sentences()) {
      content(sentence).forEach(lemma -> wanted.put(lemma, WordKnowledge.shipped().rarity(lemma)));
    }
    List<Integer> order = new ArrayList<>();
    double[] shared = new double[text.sentences().size()];
    for (int i = 0; i < shared.length; i++) {
      order.add(i);
      Set<String> lemmas = content(text.sentences().get(i));
      shared[i] = i < TOP ? Double.MAX_VALUE : 0;
      for (String lemma : lemmas) {
        shared[i] += wanted.getOrDefault(lemma, 0.0);
      }
      if (lemmas.stream().anyMatch(THE_CLAIM::contains)) {
        shared[i] += NAMED;
      }
    }
    return order.stream()
        .sorted(Comparator.<Integer>comparingDouble(i -> -shared[i]).thenComparing(i -> i))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private static Set<String> content(Sentence sentence) {
    Set<String> lemmas = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = TextReading.lemma(token);
      if (TextReading.isContent(token, lemma)) {
        lemmas.add(lemma);
      }
    }
    return lemmas;
  }

  private static String raw(BareText text, int sentence) {
    Span span = text.sentences().get(sentence).span();
    return span.in(text.text());
  }
}
