package hearsay.match;

import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The different things that are said: statements that repeat another word for word, by the same
 * speaker and in the same way, stand behind the first of them. So reprints are compared once, and
 * how often something is reprinted does not change what is put together.
 *
 * @param firsts of each wording the first statement that has it
 * @param members for each wording the statements that have it, ascending
 */
record Wordings(List<Features> firsts, List<int[]> members) {

  private record Key(
      List<String> sequence,
      Optional<String> speaker,
      SpeechAct act,
      Polarity polarity,
      QuotationKind quotation,
      Modality modality,
      boolean negated) {

    static Key of(Features features) {
      return new Key(
          features.sequence(),
          features.speaker(),
          features.statement().act(),
          features.statement().polarity(),
          features.statement().quotation(),
          features.statement().modality(),
          features.negated());
    }
  }

  /** The wordings of statements, in the order of their first ones. */
  static Wordings of(List<Features> features) {
    Map<Key, List<Integer>> known = new HashMap<>(2 * features.size());
    List<Features> firsts = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Features each = features.get(i);
      List<Integer> alike = known.computeIfAbsent(Key.of(each), key -> new ArrayList<>(1));
      int wording = find(each, alike, firsts);
      if (wording < 0) {
        wording = firsts.size();
        alike.add(wording);
        firsts.add(each);
        members.add(new ArrayList<>(1));
      }
      members.get(wording).add(i);
    }
    return new Wordings(
        firsts,
        members.stream().map(m -> m.stream().mapToInt(Integer::intValue).toArray()).toList());
  }

  /** The same words may still be other sources' or hang together in another way. */
  private static int find(Features features, List<Integer> alike, List<Features> firsts) {
    for (int wording : alike) {
      Features first = firsts.get(wording);
      if (first.words().equals(features.words()) && first.edges().equals(features.edges())) {
        return wording;
      }
    }
    return -1;
  }

  /** How many wordings there are. */
  int size() {
    return firsts.size();
  }
}
