package hearsay.extract.statement;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that go on with what somebody was just said to say, without saying so again: a
 * quotation that names nobody, a sentence that spells the content out ("These include ..."), and
 * one that keeps the tense of what was said ("Nobody had been warned", "The road would stay shut").
 */
final class FollowOn {

  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "they", "the", "it");
  private static final int QUOTED_WORDS = 4;

  private static final Set<String> BREAKS = Set.of(",", ":");

  private static final int SHORTEST = 4;

  /** "Earlier she had", "If it rained": what is told so is set apart from what was said before. */
  private static final Set<String> NOT_OPENING = Set.of("IN", "RB", "RBR", "VBG", "VBN", "WRB");

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
   * What a sentence adds to the one before it, its claims still in one.
   *
   * @return the claims' spans; empty where the sentence stands for itself
   */
  Optional<List<Span>> added(int sentence) {
    return spelledOut(sentence)
        .or(
            () ->
                isShifted(sentence)
                    ? Optional.of(List.of(words.sentenceSpan(sentence)))
                    : Optional.empty());
  }

  private Optional<List<Span>> spelledOut(int sentence) {
    int first = words.sentenceFirst(sentence);
    int end = words.sentenceEnd(sentence);
    if (end - first < SHORTEST || !POINTING.contains(words.lemma(first))) {
      return Optional.empty();
    }
    int include = words.lemma(first + 1).equals("include") ? first + 1 : Words.NONE;
    if (include != Words.NONE && include + 1 < end) {
      return Optional.of(items(include + 1, end));
    }
    return Optional.empty();
  }

  /**
   * Whether a sentence is told in the tense that a telling in the past gives to what was said: news
   * tells in the past what is its own, and goes back further only for others.
   */
  private boolean isShifted(int sentence) {
    Span whole = words.sentenceSpan(sentence);
    return words.sentenceEnd(sentence) - words.sentenceFirst(sentence) >= SHORTEST
        && !NOT_OPENING.contains(words.tag(words.sentenceFirst(sentence)))
        && Clauses.head(words, List.of(whole))
            .filter(
                head ->
                    isShiftedVerb(head)
                        || words.children(head).stream()
                            .anyMatch(i -> words.relation(i).equals("conj") && isShiftedVerb(i)))
            .isPresent();
  }

  private boolean isShiftedVerb(int verb) {
    return Clauses.auxiliaries(words, verb).stream()
        .anyMatch(i -> words.lemma(i).equals("would") || words.token(i).text().equals("had"));
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
