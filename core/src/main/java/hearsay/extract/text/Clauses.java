package hearsay.extract.text;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the trees tell about the clause of a content: its head, its helping verbs, its subject. */
public final class Clauses {

  public static final Set<String> SUBJECT =
      Set.of("nsubj", "nsubjpass", "nsubj:pass", "csubj", "expl");
  public static final Set<String> AUXILIARY = Set.of("aux", "auxpass", "aux:pass", "cop");

  private static final Set<String> CLAUSE = Set.of("ccomp");

  private static final Set<String> OBJECTS = Set.of("dobj", "obj");

  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");

  private static final Set<String> NO = Set.of("no", "neither", "not");

  private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "no");

  /** Verbs behind which a clause tells what is so: "I said that", "we do not believe that". */
  private static final Set<String> TELLING =
      Set.of(
          "say",
          "tell",
          "add",
          "stress",
          "repeat",
          "state",
          "insist",
          "maintain",
          "believe",
          "think",
          "know",
          "hold",
          "expect",
          "understand",
          "assume",
          "suppose");

  private Clauses() {}

  /**
   * The head of the content: of its tokens that depend on nothing else in it, the first verb or
   * predicate with a subject, else the first word. Empty for a content without words.
   */
  public static Optional<Integer> head(Words words, List<Span> contents) {
    List<Integer> roots = new ArrayList<>();
    for (Span span : contents) {
      for (int i = words.first(span); i < words.end(span); i++) {
        if (words.token(i).isWord() && !isInside(words, words.head(i), contents)) {
          roots.add(i);
        }
      }
    }
    return roots.stream()
        .filter(i -> isPredicate(words, i))
        .findFirst()
        .or(() -> roots.stream().findFirst());
  }

  /** Whether the token is a verb or has a subject or a copula. */
  public static boolean isPredicate(Words words, int index) {
    return words.token(index).isVerb()
        || words.children(index).stream()
            .anyMatch(
                child ->
                    SUBJECT.contains(words.relation(child)) || words.relation(child).equals("cop"));
  }

  /** Some trees hang a quotation on its mark, which is no word to depend on. */
  private static boolean isInside(Words words, int index, List<Span> contents) {
    return index != Words.NONE
        && words.token(index).isWord()
        && contents.stream().anyMatch(span -> span.contains(words.token(index).span()));
  }

  /** Helping verbs and modals of a predicate, in text order. */
  public static List<Integer> auxiliaries(Words words, int head) {
    return words.children(head).stream()
        .filter(child -> AUXILIARY.contains(words.relation(child)))
        .toList();
  }

  /** The subject's head. */
  public static Optional<Integer> subject(Words words, int head) {
    return words.child(head, SUBJECT);
  }

  /**
   * Whether a negation governs the predicate: "not", "never", "at no time", "yet to", a "no"
   * subject, or a "no" before a noun: "there were no arrests".
   */
  public static boolean isNegated(Words words, int head) {
    for (int child : words.children(head)) {
      String lemma = words.lemma(child);
      if (NEGATIONS.contains(lemma) && !words.limits(child) || words.denies(child)) {
        return true;
      }
      boolean argument =
          SUBJECT.contains(words.relation(child)) || OBJECTS.contains(words.relation(child));
      if (argument
          && (NOBODY.contains(lemma)
              || words.children(child).stream().anyMatch(i -> isNo(words, i)))) {
        return true;
      }
    }
    return words.lemma(head).equals("no");
  }

  private static boolean isNo(Words words, int index) {
    return NO.contains(words.lemma(index)) && !words.limits(index);
  }

  /** Where a predicate only tells or believes, the head of what is told or believed. */
  public static Optional<Integer> told(Words words, int head) {
    return TELLING.contains(words.lemma(head)) ? words.child(head, CLAUSE) : Optional.empty();
  }
}
