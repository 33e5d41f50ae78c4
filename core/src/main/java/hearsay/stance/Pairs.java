package hearsay.stance;

import hearsay.language.SentenceEncoder;
import hearsay.match.WordKnowledge;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads the features of pairs of texts: the same for training and for judging. Thread-safe. */
final class Pairs {

  private final WordKnowledge knowledge = WordKnowledge.shipped();
  private final Checks checks = new Checks();
  private final Meaning meaning;

  Pairs(Optional<SentenceEncoder> encoder) {
    this.meaning = new Meaning(encoder);
  }

  Meaning meaning() {
    return meaning;
  }

  TextReading read(BareText text) {
    return TextReading.of(text.sentences(), knowledge);
  }

  /** Features of how a text relates to a premise; both have words. */
  SortedMap<String, Double> relation(BareText premise, BareText text) {
    TextReading one = read(premise);
    TextReading other = read(text);
    Values values = RelationFeatures.of(one, other, cosine(premise, text), knowledge);
    double alike = (values.get("covered") + values.get("premise covered")) / 2;
    checks.read(premise, one.negates(), text, other.negates(), alike, values);
    return values.read();
  }

  /** Features of a headline towards a claim; both have words. */
  SortedMap<String, Double> stance(BareText claim, BareText text) {
    return stance(read(claim), read(text), text.text(), cosine(claim, text));
  }

  SortedMap<String, Double> stance(
      TextReading claim, TextReading text, String raw, Optional<Double> cosine) {
    return StanceFeatures.of(claim, text, raw, cosine, knowledge).read();
  }

  private Optional<Double> cosine(BareText one, BareText other) {
    return meaning.cosines(one.text(), List.of(other.text())).map(cosines -> cosines[0]);
  }
}
