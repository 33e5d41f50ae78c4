package hearsay.stance;

import hearsay.language.Quantity;
import hearsay.match.WordKnowledge;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the stance of a headline or sentence towards a claim is told by (after Ferreira and Vlachos
 * 2016): how far the claim is met and what of it is negated, words that refute, doubt, hedge or
 * affirm and where they stand, the form of the text, and the words that it has beside the claim's.
 * Stateless.
 */
final class StanceFeatures {

  /** In words: what stands so near to a word of the claim is said of it. */
  private static final int NEAR = 4;

  private static final int EARLY = 3;

  /** Common words of the claim mark no place in the text. */
  private static final double MARKING = 0.3;

  private static final double LONG = 20;

  /** What a single word counts: less than what is known of it in general. */
  private static final double WORD = 0.5;

  private static final Set<String> ASKING =
      Set.of("do", "be", "have", "can", "will", "would", "could", "should");

  private static final Set<String> NO = Set.of("no", "sorry", "nope", "not");

  private final WordKnowledge knowledge;
  private final TextReading claim;
  private final TextReading text;
  private final WordPairs ofClaim;
  private final WordPairs ofText;
  private final Values values = new Values();

  private StanceFeatures(TextReading claim, TextReading text, WordKnowledge knowledge) {
    this.knowledge = knowledge;
    this.claim = claim;
    this.text = text;
    this.ofClaim = WordPairs.of(claim, text, knowledge);
    this.ofText = WordPairs.of(text, claim, knowledge);
  }

  /**
   * The features of a text towards a claim.
   *
   * @param raw the text as written
   * @param meaning the cosine of the two, where an encoder is at hand
   */
  static Values of(
      TextReading claim,
      TextReading text,
      String raw,
      Optional<Double> meaning,
      WordKnowledge knowledge) {
    StanceFeatures features = new StanceFeatures(claim, text, knowledge);
    features.values.flag("always");
    meaning.ifPresent(cosine -> features.values.curve("meaning", cosine));
    features.claim();
    features.negation();
    features.sides();
    features.form(raw.strip());
    features.numbers();
    features.words();
    return features.values;
  }

  private void claim() {
    values.curve("claim covered", ofClaim.coverage());
    values.put("text covered", ofText.coverage());
    for (Pair pair : ofClaim.pairs()) {
      Word word = pair.word();
      String met = pair.isMet() ? " met" : " unmet";
      boolean underRoot = word.head() >= 0 && claim.words().get(word.head()).isRoot();
      values.flag("claim root" + met, word.isRoot());
      values.flag("claim subject" + met, underRoot && word.isSubject());
      values.flag("claim object" + met, underRoot && word.relation().startsWith("obj"));
      values.flag(
          "root negated",
          word.isRoot() && pair.isMet() && pair.other().negated() != word.negated());
    }
    boolean opposite =
        ofText.unmet().stream()
            .anyMatch(
                one ->
                    ofClaim.unmet().stream()
                        .anyMatch(
                            other -> knowledge.antonyms(one.word().lemma(), other.word().lemma())));
    values.flag("antonym", opposite);
  }

  private void negation() {
    values.flag(
        "negated as met",
        ofText.pairs().stream()
            .anyMatch(pair -> pair.word().negated() && pair.isMet() && !pair.other().negated()));
    values.flag("claim negates", claim.negates());
    values.flag("one negates", claim.negates() != text.negates());
    if (text.negates()) {
      values.put("text negates", Math.min(2, text.negators()));
      values.put("negates covered", ofClaim.coverage());
    }
  }

  /** The words that take a side; what the claim says itself takes none. */
  private void sides() {
    List<Integer> marks =
        text.words().stream()
            .filter(word -> word.rarity() > MARKING && claim.lemmas().contains(word.lemma()))
            .map(Word::place)
            .toList();
    Set<String> seen = new HashSet<>();
    for (StanceWords.Hit hit : StanceWords.shipped().in(text.words())) {
      Word word = text.words().get(hit.at());
      if (claim.lemmas().contains(word.lemma())) {
        values.flag(hit.kind() + " shared");
        continue;
      }
      String kind = hit.kind() + (word.negated() ? " negated" : "");
      values.flag(kind + " twice", !seen.add(kind));
      values.flag(kind);
      values.flag(
          kind + " near", marks.stream().anyMatch(mark -> Math.abs(mark - hit.at()) <= NEAR));
      values.flag(kind + " root", word.isRoot());
      values.flag(kind + " early", hit.at() < EARLY);
    }
    StanceWords.shipped().in(claim.words()).forEach(hit -> values.flag("claim " + hit.kind()));
  }

  private void form(String raw) {
    values.flag("ends asking", raw.endsWith("?"));
    values.flag("asks", raw.contains("?") && !raw.endsWith("?"));
    values.flag("colon", raw.contains(":"));
    values.flag("quotation mark", raw.contains("'"));
    values.flag("excited", raw.contains("...") || raw.contains("!"));
    values.put("length", Math.min(1, text.words().size() / LONG));
    if (!text.words().isEmpty()) {
      Word first = text.words().get(0);
      boolean participle = first.token().text().toLowerCase(Locale.ROOT).endsWith("ing");
      values.flag("opens asking", ASKING.contains(first.lemma()) && !participle);
      values.flag("opens with no", NO.contains(first.lemma()));
    }
  }

  private void numbers() {
    for (Quantity wanted : claim.quantities()) {
      List<Quantity> there =
          text.quantities().stream().filter(q -> q.unit().equals(wanted.unit())).toList();
      boolean same =
          there.stream()
              .anyMatch(q -> wanted.overlaps(q) || wanted.boundHolds(q) || wanted.rounds(q));
      values.flag(same ? "number met" : there.isEmpty() ? "number unmet" : "number other");
    }
  }

  /** Each word that is not the claim's, and each two in a row, the claim's words all alike. */
  private void words() {
    Map<String, Double> words = new TreeMap<>();
    String before = "^";
    for (Word word : text.words()) {
      String lemma = word.isNumber() ? "#" : word.lemma();
      boolean shared = claim.lemmas().contains(lemma);
      if (!shared) {
        words.put(lemma, WORD);
      }
      String key = shared ? "*" : lemma;
      words.put(before + "_" + key, WORD);
      before = key;
    }
    words.put(before + "_$", WORD);
    words.forEach((word, value) -> values.put(LogisticTrainer.RARE_PREFIX + word, value));
  }
}
