package hearsay.extract.statement;

import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Divides one sentence's content at clauses that are coordinated under the same cue: "he will pay
 * and that he will leave", "the ministry must resign and open its books". What the second clause
 * shares with the first, subject and modal, becomes a span of its own before it.
 */
final class ClauseSplitter {

  /** So many quoted words are one saying, whatever joins them. */
  private static final int LONGEST_SAYING = 9;

  private final Words words;
  private final Coordination coordination;
  private final ResultingCount counts;

  ClauseSplitter(Words words) {
    this.words = words;
    this.coordination = new Coordination(words);
    this.counts = new ResultingCount(words);
  }

  /** The claims of one sentence; the content itself where it is not coordinated. */
  List<List<Span>> split(List<Span> sentence) {
    if (isSaying(sentence)) {
      return List.of(sentence);
    }
    List<Cut> cuts = new ArrayList<>(coordination.in(sentence));
    for (Span span : sentence) {
      counts.in(span).ifPresent(cuts::add);
    }
    if (cuts.isEmpty()) {
      return List.of(sentence);
    }
    cuts.sort(Comparator.comparingInt(Cut::begin));
    int end = sentence.get(sentence.size() - 1).end();
    Optional<Integer> tail = cuts.get(cuts.size() - 1).tail();
    List<List<Span>> claims = new ArrayList<>();
    int begin = sentence.get(0).begin();
    Optional<Span> shared = Optional.empty();
    for (Cut cut : cuts) {
      List<Span> own = within(sentence, begin, cut.end());
      if (!own.isEmpty()) {
        tail.ifPresent(from -> own.addAll(within(sentence, from, end)));
      }
      add(claims, shared, own);
      begin = cut.begin();
      shared = cut.shared();
    }
    add(claims, shared, within(sentence, begin, end));
    return claims;
  }

  /** "They got up and they went": a few quoted words are one saying. */
  private boolean isSaying(List<Span> sentence) {
    return sentence.stream().allMatch(span -> words.marks().inside(span.begin()))
        && sentence.stream()
                .flatMap(span -> words.in(span).stream())
                .filter(Token::isWord)
                .limit(LONGEST_SAYING + 1)
                .count()
            <= LONGEST_SAYING;
  }

  private static List<Span> within(List<Span> sentence, int begin, int end) {
    List<Span> inside = new ArrayList<>();
    for (Span span : sentence) {
      int from = Math.max(begin, span.begin());
      int to = Math.min(end, span.end());
      if (from < to) {
        inside.add(new Span(from, to));
      }
    }
    return inside;
  }

  private static void add(List<List<Span>> claims, Optional<Span> shared, List<Span> own) {
    List<Span> spans = new ArrayList<>();
    shared.ifPresent(spans::add);
    spans.addAll(own);
    if (!own.isEmpty()) {
      claims.add(spans);
    }
  }
}
