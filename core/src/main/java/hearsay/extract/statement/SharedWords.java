package hearsay.extract.statement;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a clause without a subject takes from the one before it: its subject and its modal. */
final class SharedWords {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Relations of what is told in passing. */
  private static final Set<String> ASIDES = Set.of("acl", "acl:relcl", "appos", "parataxis");

  private final Words words;

  SharedWords(Words words) {
    this.words = words;
  }

  /**
   * Subject and, before a bare verb, modal of the head; nothing is shared by two infinitives. Empty
   * where the second predicate is no clause of its own.
   */
  Optional<Optional<Span>> by(int head, int verb, int begin) {
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
    boolean finite =
        FINITE.contains(words.tag(verb)) || !own.isEmpty() || isTakenForParticiple(head, verb);
    boolean bare = words.tag(verb).equals(words.tag(head)) && !finite;
    if (!finite && !bare) {
      return Optional.empty();
    }
    int first = words.subtree(subject.get())[0];
    int end = subjectEnd(subject.get());
    if (bare) {
      end =
          Clauses.auxiliaries(words, head).stream()
              .filter(i -> i < head)
              .map(i -> i + 1)
              .reduce(end, Math::max);
    }
    return end <= first ? Optional.empty() : Optional.of(Optional.of(words.span(first, end)));
  }

  /** The subject's own words; empty where none stand before what describes it. */
  Optional<Span> subject(int subject) {
    int first = words.subtree(subject)[0];
    int end = subjectEnd(subject);
    return end <= first ? Optional.empty() : Optional.of(words.span(first, end));
  }

  /** "She called him and offered it": beside a verb without helpers taggers err. */
  private boolean isTakenForParticiple(int head, int verb) {
    return words.tag(verb).equals("VBN") && words.tag(head).equals("VBD");
  }

  /** Behind the subject, before a clause that describes it: that is not part of what is shared. */
  private int subjectEnd(int subject) {
    int end = words.subtree(subject)[1];
    return words.children(subject).stream()
        .filter(i -> i > subject && ASIDES.contains(words.relation(i)))
        .map(i -> words.subtree(i)[0])
        .map(i -> i > 0 && words.token(i - 1).text().equals(",") ? i - 1 : i)
        .reduce(end, Math::min);
  }
}
