package hearsay.extract;

import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that go on with what somebody was just said to say, without saying so again: a
 * quotation that names nobody, and a sentence that spells the content out ("These include ...",
 * "The deal would ...").
 */
final class FollowOn {

  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "they", "the", "it");
  private static final int QUOTED_WORDS = 4;

  private static final Set<String> BREAKS = Set.of(",", ":");

  private final Words words;

  FollowOn(Words words) {
    this.words = words;
  }

  /** Quotations of a whole clause that none of {@code told} covers, marks included. */
  List<Span> quotations(List<Span> told) {
    List<Span> left = new ArrayList<>();
    for (Span quotation : words.marks().spans()) {
      boolean covered = told.stream().anyMatch(span -> span.overlaps(quotation));
      long count = words.in(quotation).stream().filter(token -> token.isWord()).count();
      if (!covered && count >= QUOTED_WORDS && isSentence(quotation)) {
        left.add(quotation);
      }
    }
    return left;
  }

  private boolean isSentence(Span quotation) {
    boolean finite = words.in(quotation).stream().anyMatch(Token::isFinite);
    int first = words.first(quotation);
    boolean opens =
        first == words.sentenceFirst(words.sentence(first))
            || BREAKS.contains(words.token(first - 1).text());
    return finite && opens;
  }

  /**
   * What a sentence spells out of the one before it, its claims still in one.
   *
   * @return the claim's span; empty where the sentence stands for itself
   */
  Optional<List<Span>> spelledOut(int sentence) {
    int first = words.sentenceFirst(sentence);
    int end = words.sentenceEnd(sentence);
    if (end - first < 4 || !POINTING.contains(words.lemma(first))) {
      return Optional.empty();
    }
    int include = words.lemma(first + 1).equals("include") ? first + 1 : Words.NONE;
    if (include != Words.NONE && include + 1 < end) {
      return Optional.of(items(include + 1, end));
    }
    Optional<Integer> head = Clauses.head(words, List.of(words.sentenceSpan(sentence)));
    boolean would =
        head.isPresent()
            && Clauses.auxiliaries(words, head.get()).stream()
                .anyMatch(i -> words.lemma(i).equals("would") && words.relation(i).equals("aux"))
            && Clauses.subject(words, head.get())
                .filter(s -> words.subtree(s)[0] == first && s - first <= 3)
                .isPresent();
    return would ? Optional.of(List.of(words.sentenceSpan(sentence))) : Optional.empty();
  }

  /** The members of a list: one span each. */
  private List<Span> items(int first, int end) {
    List<Span> items = new ArrayList<>();
    Optional<Integer> head = Clauses.head(words, List.of(words.span(first, end)));
    int begin = first;
    for (int i = first + 1; head.isPresent() && i < end - 1; i++) {
      boolean and = words.lemma(i).equals("and") || words.token(i).text().equals(",");
      int next = i + 1;
      if (and && next < end && startsConjunct(next, end, head.get())) {
        items.add(words.span(begin, i));
        begin = next;
      }
    }
    items.add(words.span(begin, end));
    return items;
  }

  private boolean startsConjunct(int first, int end, int head) {
    for (int i = first; i < end; i++) {
      if (words.relation(i).equals("conj") && words.head(i) == head) {
        int begin = words.subtree(i)[0];
        return begin == first || begin == first - 1;
      }
    }
    return false;
  }
}
