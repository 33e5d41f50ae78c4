package hearsay.extract;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides one sentence's content at clauses that are coordinated under the same cue: "he will pay
 * and that he will leave", "the ministry must resign and open its books". What the second clause
 * shares with the first, subject and modal, becomes a span of its own before it.
 */
final class ClauseSplitter {

  private static final Set<String> COORDINATORS =
      Set.of("and", "but", "while", "whereas", "nor", "yet");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Clauses shorter than this are turns of phrase. */
  private static final int SHORTEST = 2;

  private final Words words;

  ClauseSplitter(Words words) {
    this.words = words;
  }

  /** The claims of one sentence; the content itself where it is not coordinated. */
  List<List<Span>> split(List<Span> sentence) {
    if (sentence.stream().noneMatch(this::holdsCoordinator)) {
      return List.of(sentence);
    }
    Optional<Integer> head = Clauses.head(words, sentence);
    if (head.isEmpty() || !Clauses.isPredicate(words, head.get())) {
      return List.of(sentence);
    }
    List<Cut> cuts = cuts(sentence, head.get());
    if (cuts.isEmpty()) {
      return List.of(sentence);
    }
    List<List<Span>> claims = new ArrayList<>();
    int begin = sentence.get(0).begin();
    Optional<Span> shared = Optional.empty();
    for (Cut cut : cuts) {
      add(claims, shared, within(sentence, begin, cut.end()));
      begin = cut.begin();
      shared = cut.shared();
    }
    add(claims, shared, within(sentence, begin, sentence.get(sentence.size() - 1).end()));
    return claims;
  }

  /**
   * A place to cut.
   *
   * @param end where the clause before ends
   * @param begin where the next one begins
   * @param shared what the next one takes from the first
   */
  private record Cut(int end, int begin, Optional<Span> shared) {}

  private boolean holdsCoordinator(Span span) {
    for (int i = words.first(span) + 1; i < words.end(span); i++) {
      if (COORDINATORS.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Cut> cuts(List<Span> sentence, int head) {
    List<Cut> cuts = new ArrayList<>();
    for (Span span : sentence) {
      for (int i = words.first(span) + 1; i < words.end(span) - SHORTEST; i++) {
        if (COORDINATORS.contains(words.lemma(i))) {
          cut(span, i, head).ifPresent(cuts::add);
        }
      }
    }
    return cuts;
  }

  private Optional<Cut> cut(Span span, int coordinator, int head) {
    int end = words.token(coordinator).begin();
    boolean contrast = Set.of("while", "whereas").contains(words.lemma(coordinator));
    if (contrast && !words.token(coordinator - 1).text().equals(",")) {
      return Optional.empty();
    }
    int next = coordinator + 1;
    boolean that = words.lemma(next).equals("that") && words.tag(next).equals("IN");
    int begin = that ? next + 1 : next;
    if (begin >= words.end(span)) {
      return Optional.empty();
    }
    if (that && !contrast) {
      return Optional.of(new Cut(end, words.token(begin).begin(), Optional.empty()));
    }
    Optional<Integer> clause = conjunct(begin, words.end(span), head, contrast);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    int verb = clause.get();
    Optional<Integer> subject = Clauses.subject(words, verb);
    if (subject.isEmpty() && words.lemma(coordinator).equals("nor")) {
      return Optional.empty();
    }
    if (subject.isPresent()) {
      return Optional.of(new Cut(end, words.token(begin).begin(), Optional.empty()));
    }
    return shared(head, verb, begin)
        .map(shared -> new Cut(end, words.token(begin).begin(), shared));
  }

  /** The predicate that is coordinated with the head and whose clause begins at {@code begin}. */
  private Optional<Integer> conjunct(int begin, int end, int head, boolean contrast) {
    for (int i = begin; i < end; i++) {
      String relation = words.relation(i);
      int governor = words.head(i);
      boolean joined = contrast ? relation.equals("advcl") : relation.equals("conj");
      boolean top = governor == head || (relation.equals("conj") && isConjunctOf(governor, head));
      if (joined && top && Clauses.isPredicate(words, i)) {
        int first = firstOf(i);
        return first >= begin - 2 && first <= begin ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isConjunctOf(int index, int head) {
    int at = index;
    while (at != Words.NONE && words.relation(at).equals("conj")) {
      at = words.head(at);
    }
    return at == head && index != head;
  }

  /** The first word of a clause, its coordinator and punctuation left out. */
  private int firstOf(int verb) {
    int first = words.subtree(verb)[0];
    while (first < verb
        && (COORDINATORS.contains(words.lemma(first)) || !words.token(first).isWord())) {
      first++;
    }
    return first;
  }

  /**
   * Subject and, before a bare verb, modal of the head; nothing is shared by two infinitives. Empty
   * where the second predicate is no clause of its own.
   */
  private Optional<Optional<Span>> shared(int head, int verb, int begin) {
    List<Integer> own = Clauses.auxiliaries(words, verb);
    boolean infinitive = words.lemma(begin).equals("to");
    Optional<Integer> subject = Clauses.subject(words, head);
    if (subject.isEmpty()) {
      boolean both = words.tag(head).equals("VB") && words.tag(verb).equals("VB");
      return both ? Optional.of(Optional.empty()) : Optional.empty();
    }
    if (infinitive) {
      return Optional.empty();
    }
    boolean finite = FINITE.contains(words.tag(verb)) || !own.isEmpty();
    boolean bare = words.tag(verb).equals(words.tag(head)) && !finite;
    if (!finite && !bare) {
      return Optional.empty();
    }
    int[] tree = words.subtree(subject.get());
    int first = tree[0];
    int end = Math.min(tree[1], relativeClause(subject.get(), tree[1]));
    if (bare) {
      end =
          Clauses.auxiliaries(words, head).stream()
              .filter(i -> i < head)
              .map(i -> i + 1)
              .reduce(end, Math::max);
    }
    return end <= first ? Optional.empty() : Optional.of(Optional.of(words.span(first, end)));
  }

  /** Where a clause that describes the subject begins: it is not part of what is shared. */
  private int relativeClause(int subject, int end) {
    return words.children(subject).stream()
        .filter(
            i ->
                i > subject
                    && Set.of("acl", "acl:relcl", "appos", "parataxis").contains(words.relation(i)))
        .map(i -> words.subtree(i)[0])
        .map(i -> i > 0 && words.token(i - 1).text().equals(",") ? i - 1 : i)
        .reduce(end, Math::min);
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
