package hearsay.stance;

import hearsay.match.WordKnowledge;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the relation of two texts is told by: how far each is met by the other, word by word and in
 * what hangs on what, and where something that is met is turned, negated, counted or opposed
 * otherwise. Stateless.
 */
final class RelationFeatures {

  /** In words: where both sides are so long, more length tells nothing. */
  private static final double LONG = 60;

  /** How far before a verb a word still leaves it open. */
  private static final int REACH = 6;

  /** What is said with these is not told as done. */
  private static final Set<String> OPEN =
      Set.of(
          "may",
          "might",
          "could",
          "would",
          "should",
          "if",
          "plan",
          "want",
          "try",
          "attempt",
          "hope",
          "expect",
          "propose",
          "allegedly",
          "reportedly",
          "suspect",
          "accuse",
          "believe",
          "claim",
          "possible",
          "possibly",
          "likely",
          "seek",
          "consider",
          "intend",
          "offer",
          "ask",
          "threaten",
          "unless",
          "whether");

  private final WordKnowledge knowledge;
  private final TextReading premise;
  private final TextReading text;
  private final WordPairs met;
  private final WordPairs back;
  private final Values values = new Values();

  private RelationFeatures(TextReading premise, TextReading text, WordKnowledge knowledge) {
    this.knowledge = knowledge;
    this.premise = premise;
    this.text = text;
    this.met = WordPairs.of(text, premise, knowledge);
    this.back = WordPairs.of(premise, text, knowledge);
  }

  /**
   * The features of a second text beside a first.
   *
   * @param meaning the cosine of the two, where an encoder is at hand
   */
  static Values of(
      TextReading premise, TextReading text, Optional<Double> meaning, WordKnowledge knowledge) {
    return new RelationFeatures(premise, text, knowledge).read(meaning);
  }

  private Values read(Optional<Double> meaning) {
    values.flag("always");
    meaning.ifPresent(cosine -> values.curve("meaning", cosine));
    cover();
    unmet();
    double kept = edges();
    Denials ours = Denials.of(text);
    Denials theirs = Denials.of(premise);
    new Clashes(premise, text, met, back, ours, theirs, knowledge, values).read();
    new Fillers(premise, text, met, back, values).read();
    new Negations(premise, text, met, back, ours, theirs, values).read(kept, meaning);
    root();
    form();
    return values;
  }

  private void cover() {
    values.curve("covered", met.coverage());
    values.curve("premise covered", back.coverage());
    values.flag("all met", met.unmet().isEmpty());
    values.flag("all premise met", back.unmet().isEmpty());
    // How far one sentence of the premise alone covers the text.
    Map<Integer, Double> bySentence = new HashMap<>();
    double all = 0;
    for (Pair pair : met.pairs()) {
      all += pair.word().rarity();
      if (pair.isMet()) {
        bySentence.merge(pair.other().sentence(), pair.word().rarity() * pair.near(), Double::sum);
      }
    }
    double best = bySentence.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    values.curve("covered by one", all == 0 ? 0 : best / all);
  }

  private void unmet() {
    for (Pair pair : met.unmet()) {
      values.count("unmet " + kind(pair.word()), 1, 3);
      values.flag("unmet root", pair.word().isRoot());
      values.flag("unmet subject", pair.word().isSubject());
    }
    for (Pair pair : back.unmet()) {
      values.count("premise unmet " + kind(pair.word()), 0.25, 1);
      values.flag("premise unmet root", pair.word().isRoot());
      values.flag("premise unmet subject", pair.word().isSubject());
    }
    boolean named = met.pairs().stream().anyMatch(pair -> pair.word().isName());
    boolean nameUnmet = met.unmet().stream().anyMatch(pair -> pair.word().isName());
    values.flag("has names", named);
    values.flag("names met", named && !nameUnmet);
    values.flag("names met root unmet", named && !nameUnmet && values.has("unmet root"));
  }

  /** What share of the dependencies between met words holds in the premise as well. */
  private double edges() {
    Map<Integer, Word> there = new HashMap<>();
    met.pairs().stream()
        .filter(Pair::isMet)
        .forEach(pair -> there.put(pair.word().place(), pair.other()));
    int edges = 0;
    int kept = 0;
    int turned = 0;
    for (Pair pair : met.pairs()) {
      Word head = there.get(pair.word().head());
      if (!pair.isMet() || head == null) {
        continue;
      }
      edges++;
      Word other = pair.other();
      boolean under = other.head() == head.place();
      kept += under || head.head() == other.place() || near(other, head) ? 1 : 0;
      turned += under && Clashes.turns(pair.word(), other) ? 1 : 0;
    }
    values.flag(
        "relation turned",
        DirectedRelations.of(text).turnedIn(DirectedRelations.of(premise), there));
    values.flag("role turned", turned > 0);
    values.flag("roles turned", turned > 1);
    if (edges == 0) {
      return 0;
    }
    double share = (double) kept / edges;
    values.put("edges kept", share);
    values.put("edges kept covered", share * met.coverage());
    return share;
  }

  /** Whether the two hang on one word, or one word stands between them. */
  private boolean near(Word dependent, Word head) {
    int between = dependent.head();
    return between >= 0
        && (between == head.head() || premise.words().get(between).head() == head.place());
  }

  private void root() {
    for (Pair pair : met.pairs()) {
      if (!pair.isMet() || !pair.word().isRoot()) {
        continue;
      }
      Word there = pair.other();
      List<Word> before =
          premise.words().subList(Math.max(0, there.place() - REACH), there.place());
      values.flag("root open in premise", before.stream().anyMatch(this::isOpenThereOnly));
      values.flag("root is root", there.isRoot());
      values.flag("root near", pair.near() < 1);
      values.flag("root other class", there.token().isVerb() != pair.word().token().isVerb());
    }
    values.flag("text1 open", premise.words().stream().anyMatch(this::isOpenThereOnly));
    values.flag(
        "text2 open",
        text.words().stream()
            .anyMatch(word -> isOpen(word) && !premise.lemmas().contains(word.lemma())));
  }

  private boolean isOpenThereOnly(Word word) {
    return isOpen(word) && !text.lemmas().contains(word.lemma());
  }

  private static boolean isOpen(Word word) {
    return OPEN.contains(word.lemma());
  }

  private void form() {
    double length = premise.words().size();
    values.put("premise length", Math.min(1, length / LONG));
    values.put("length ratio", Math.min(1, text.words().size() / Math.max(1, length)));
    if (premise.negates() != text.negates()) {
      values.put("one negates length", Math.min(1, length / LONG));
    }
  }

  private static String kind(Word word) {
    if (word.isNumber()) {
      return "number";
    }
    if (word.isName()) {
      return "name";
    }
    return word.token().isNoun() ? "noun" : word.token().isVerb() ? "verb" : "other";
  }
}
