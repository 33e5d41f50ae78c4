package hearsay.relate.clause;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Walks one sentence's tree from a verb to who does it and to whom it is done. */
record FrameTree(Sentence sentence, Dependencies tree) {

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");

  private static final Set<String> PERSONAL = Set.of("who", "which");

  private static final Set<String> AUXILIARY = Set.of("have", "be", "will");

  private static final Set<String> NOMINAL = Set.of("DT", "NN", "JJ", "POS");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> NAMING = Set.of("compound", "amod", "nmod:poss");

  Token token(int i) {
    return sentence.token(i);
  }

  Optional<Integer> child(int head, String relation) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head && tree.relation(i).equals(relation)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Owed Halden money", read as one noun "Halden money": the name right behind the verb. */
  Optional<Integer> joined(int verb, Optional<Integer> object) {
    int next = verb + 1;
    boolean giving =
        token(verb).lemma().equalsIgnoreCase("owe")
            || Frames.GIVING.contains(token(verb).lemma().toLowerCase(Locale.ROOT));
    return giving
            && object.isPresent()
            && next < object.get()
            && token(next).isProperNoun()
            && !token(object.get()).isProperNoun()
            && tree.head(next) == object.get()
            && tree.relation(next).equals("compound")
        ? Optional.of(next)
        : Optional.empty();
  }

  /** A noun under the head with that preposition. */
  Optional<Integer> oblique(int head, String preposition) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean nominal = tree.relation(i).startsWith("obl") || tree.relation(i).startsWith("nmod");
      if (tree.head(i) == head && nominal) {
        Optional<Integer> mark = child(i, "case");
        if (mark.isPresent() && token(mark.get()).lemma().equalsIgnoreCase(preposition)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** Who does it: the verb's own subject, or the one that it shares with the verb above. */
  Optional<Integer> subject(int verb, int depth) {
    Optional<Integer> opening = opening(verb);
    if (opening.isPresent()) {
      return opening;
    }
    Optional<Integer> own = child(verb, "nsubj");
    int head = tree.head(verb);
    String relation = tree.relation(verb);
    if (own.isPresent()) {
      boolean relative = RELATIVE.contains(token(own.get()).lemma().toLowerCase(Locale.ROOT));
      if (!relative) {
        return own;
      }
      return relation.startsWith("acl") && head != Dependencies.ROOT
          ? Optional.of(head)
          : nounBefore(own.get()).or(() -> own);
    }
    if (depth > 3 || child(verb, "nsubj:pass").isPresent()) {
      return Optional.empty();
    }
    if (head == Dependencies.ROOT) {
      return left(verb).or(() -> rightBefore(verb));
    }
    return switch (relation) {
      case "xcomp" -> child(head, "obj").or(() -> subject(head, depth + 1));
      case "conj" -> subject(head, depth + 1);
      case "acl" -> token(head).tag().startsWith("W") ? nounBefore(head) : Optional.of(head);
      default -> rightBefore(verb);
    };
  }

  /**
   * "Ellen Orsk, who ran the mine and left it, has sued": the noun that opens the sentence, where a
   * clause about it ends right before the verb. Trees miss many of these.
   */
  Optional<Integer> opening(int verb) {
    int first = verb;
    while (first > 0 && AUXILIARY.contains(token(first - 1).lemma().toLowerCase(Locale.ROOT))) {
      first--;
    }
    int comma = 0;
    while (comma < first && NOMINAL.stream().anyMatch(token(comma).tag()::startsWith)) {
      comma++;
    }
    boolean described =
        comma > 0
            && comma + 2 < first
            && isComma(comma)
            && isComma(first - 1)
            && PERSONAL.contains(token(comma + 1).lemma().toLowerCase(Locale.ROOT))
            && token(first).isFinite();
    return described ? Optional.of(comma - 1) : Optional.empty();
  }

  /** The object; where a clause about the subject was read as the verb's, the one behind it. */
  Optional<Integer> object(int verb) {
    Optional<Integer> object = child(verb, "obj").map(this::undone);
    return opening(verb).isEmpty() || object.filter(i -> i < verb).isEmpty()
        ? object
        : IntStream.range(verb, sentence.size())
            .filter(i -> tree.head(i) == verb && tree.relation(i).equals("obj"))
            .boxed()
            .findFirst();
  }

  /** "Shot Orsk dead", read as of one called "Orsk Dead": the name. */
  private int undone(int object) {
    boolean named =
        object > 0
            && isWord(object, "dead")
            && tree.head(object - 1) == object
            && token(object - 1).isProperNoun();
    return named ? object - 1 : object;
  }

  /** "The founder, Ellen Orsk": her name, where one stands beside the noun. */
  int named(int noun) {
    return token(noun).isProperNoun()
        ? noun
        : child(noun, "appos").filter(i -> token(i).isProperNoun()).orElse(noun);
  }

  private boolean isComma(int i) {
    return token(i).text().equals(",");
  }

  /** A subject that lost its verb when the sentence was cut. */
  Optional<Integer> left(int verb) {
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == Dependencies.ROOT && tree.relation(i).equals("nsubj")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "In May gunners fired", read as "in May gunners": the noun right before a finite verb. */
  Optional<Integer> rightBefore(int verb) {
    int noun = verb - 1;
    return noun >= 0
            && FINITE.contains(token(verb).tag())
            && token(noun).isNoun()
            && tree.head(noun) == verb
            && tree.relation(noun).startsWith("obl")
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** "It was the bank that ...": whom the pronoun stands for, right before it. */
  Optional<Integer> nounBefore(int pronoun) {
    return pronoun > 0 && token(pronoun - 1).isNoun() ? Optional.of(pronoun - 1) : Optional.empty();
  }

  /** "It was the bank that", "the bank alone", "only the bank". */
  boolean sole(int noun) {
    int first = noun;
    while (first > 0 && tree.head(first - 1) == noun && !isBe(first - 1)) {
      first--;
    }
    boolean only =
        first < noun && isWord(first, "only")
            || first > 0 && isWord(first - 1, "only")
            || isWord(noun + 1, "alone");
    boolean cleft =
        first > 1
            && isWord(first - 2, "it")
            && isBe(first - 1)
            && noun + 1 < sentence.size()
            && RELATIVE.contains(token(noun + 1).lemma().toLowerCase(Locale.ROOT));
    return only || cleft;
  }

  private boolean isBe(int i) {
    return token(i).lemma().equalsIgnoreCase("be");
  }

  private boolean isWord(int i, String word) {
    return i < sentence.size() && token(i).text().equalsIgnoreCase(word);
  }

  /** For "access to the mines" the mines, else the noun itself. */
  Optional<Integer> accessed(int noun) {
    return token(noun).lemma().equalsIgnoreCase("access") ? oblique(noun, "to") : Optional.of(noun);
  }

  /** A noun and the words right before it that describe it: "northern gunners". */
  Set<Token> described(int noun) {
    Set<Token> described = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      boolean under = tree.head(i) == noun && NAMING.contains(tree.relation(i));
      if (i == noun || under) {
        described.add(token(i));
      }
    }
    return described;
  }

  /** The noun and the words that stand with it. */
  Set<Token> phrase(int noun) {
    Set<Token> phrase = new LinkedHashSet<>();
    Set<String> joined = new HashSet<>(Set.of("compound", "amod", "conj", "nmod"));
    for (int i = 0; i < sentence.size(); i++) {
      boolean under = tree.head(i) == noun && joined.contains(tree.relation(i));
      if ((i == noun || under) && !token(i).isProperNoun()) {
        phrase.add(token(i));
      }
    }
    return phrase;
  }
}
