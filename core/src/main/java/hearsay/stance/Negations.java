package hearsay.stance;

import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.Optional;
import java.util.Set;

/**
 * What one of two texts denies and the other does not. A negation in a long premise mostly denies
 * something that the text does not speak of, and then tells nothing.
 */
final class Negations {

  /** Verbs that tell less than their object: "got the prize". */
  private static final Set<String> LIGHT = Set.of("get", "receive", "make", "take", "give");

  /** In these places stands what a light or denying root is about. */
  private static final Set<String> ABOUT = Set.of("obj", "xcomp", "ccomp", "nsubj:pass");

  private final TextReading premise;
  private final TextReading text;
  private final WordPairs met;
  private final WordPairs back;
  private final Denials ours;
  private final Denials theirs;
  private final Values values;

  Negations(
      TextReading premise,
      TextReading text,
      WordPairs met,
      WordPairs back,
      Denials ours,
      Denials theirs,
      Values values) {
    this.premise = premise;
    this.text = text;
    this.met = met;
    this.back = back;
    this.ours = ours;
    this.theirs = theirs;
    this.values = values;
  }

  /**
   * Adds what is found.
   *
   * @param kept what share of the dependencies both have
   */
  void read(double kept, Optional<Double> meaning) {
    boolean turned = turned();
    if (premise.negates() && !text.negates() && !turned) {
      values.flag("negation elsewhere");
      values.put("negation elsewhere unmet", 1 - met.coverage());
      return;
    }
    double least = Math.min(met.coverage(), back.coverage());
    met.pairs().stream().filter(Pair::isMet).forEach(pair -> compare(pair, least));
    values.flag("both negate", premise.negates() && text.negates());
    if (premise.negates() != text.negates()) {
      one(kept, meaning, least);
    }
  }

  private void compare(Pair pair, double least) {
    boolean otherwise = pair.word().negated() != pair.other().negated();
    boolean root = pair.word().isRoot() || pair.other().isRoot();
    if (otherwise) {
      values.flag("negated otherwise");
      values.put("negated otherwise covered", met.coverage());
      values.put("negated otherwise both covered", least);
    }
    if (otherwise && root) {
      values.flag("root negated otherwise");
      values.put("root negated otherwise covered", met.coverage());
    }
    values.flag("negated alike", pair.word().negated() && pair.other().negated());
  }

  private void one(double kept, Optional<Double> meaning, double least) {
    WordPairs negative = text.negates() ? met : back;
    values.flag("one negates");
    values.flag(text.negates() ? "text2 negates" : "text1 negates");
    values.curve("one negates covered", met.coverage());
    values.put("one negates both covered", least);
    values.put("one negates edges", kept);
    values.curve("negative covered", negative.coverage());
    values.put("negative unmet", Math.min(3, negative.unmet().size()));
    values.flag("negative all met", negative.unmet().isEmpty());
    values.flag("denies and negates", values.has("one denies"));
    values.flag("antonym and negation", values.has("antonym"));
    meaning.ifPresent(cosine -> values.put("one negates meaning", cosine));
  }

  /** Whether one side denies any of what the other says; the core is what the text is about. */
  private boolean turned() {
    double all = 0;
    double turned = 0;
    boolean core = false;
    boolean firm = false;
    for (Pair pair : met.pairs()) {
      Word word = pair.word();
      boolean isCore = isCore(word);
      // Who did it is not denied.
      if (word.isName() && !isCore) {
        continue;
      }
      all += word.rarity();
      if (pair.isMet()) {
        boolean otherwise = isDeniedOtherwise(pair);
        turned += otherwise ? word.rarity() : 0;
        core |= otherwise && isCore;
        firm |= !otherwise && isCore;
      }
    }
    values.flag("core denied otherwise", core);
    values.flag("core denied otherwise only", core && !firm);
    values.flag("core denied alike", firm && !core);
    if (turned > 0) {
      values.put("denied otherwise share", turned / all);
    }
    if (core) {
      values.put("core denied otherwise covered", met.coverage());
    }
    return turned > 0;
  }

  /** Not where the premise has the word again, denied as the text has it. */
  private boolean isDeniedOtherwise(Pair pair) {
    boolean wanted = ours.denies(pair.word());
    return wanted != theirs.denies(pair.other())
        && premise.words().stream()
            .noneMatch(
                word ->
                    word.place() != pair.other().place()
                        && word.lemma().equals(pair.other().lemma())
                        && theirs.denies(word) == wanted);
  }

  /** The root, or what the root is about where that is a light verb or denies by itself. */
  private boolean isCore(Word word) {
    if (word.isRoot() || word.head() < 0) {
      return word.isRoot();
    }
    Word head = text.words().get(word.head());
    return head.isRoot() && ABOUT.contains(word.relation()) && isEmpty(head);
  }

  private static boolean isEmpty(Word root) {
    return !TextReading.isContent(root.token(), root.lemma())
        || LIGHT.contains(root.lemma())
        || Denials.isDenier(root.lemma());
  }
}
