package hearsay.relate;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the clauses of a content off its dependency trees. A content is often a piece of a
 * sentence, so that words may lack their head: such a word belongs to the nearest predicate, a
 * negator to the next one. Costs one walk up the tree for each token.
 */
final class Clauses {

  private static final Set<String> VERB_NEGATORS = Set.of("not", "n't", "n’t", "never", "nor");

  private static final Set<String> NOUN_NEGATORS =
      Set.of("no", "nobody", "none", "nothing", "neither", "nowhere", "without");

  /** Behind "no" they deny nothing. */
  private static final Set<String> PHRASES = Set.of("matter", "doubt", "wonder", "question");

  private static final Set<String> JOINING = Set.of("and", "or", "nor", ",");

  private static final Set<String> MANY =
      Set.of(
          "thousands",
          "hundreds",
          "dozens",
          "scores",
          "millions",
          "number",
          "lot",
          "plenty",
          "couple",
          "handful");

  /** Behind "not" they leave something standing. */
  private static final Set<String> PART =
      Set.of(
          "only",
          "just",
          "all",
          "every",
          "everyone",
          "everything",
          "always",
          "necessarily",
          "much",
          "many",
          "enough",
          "even",
          "so",
          "more",
          "most",
          "merely",
          "simply",
          "entirely",
          "exactly",
          "less",
          "fewer");

  private static final Set<String> ONLY = Set.of("only", "just", "merely", "solely", "necessarily");

  /** What is refused or failed at is not done. */
  private static final Set<String> NOT_DONE = Set.of("fail", "refuse", "neglect", "decline");

  /** What stands under them is to come, if anything. */
  private static final Set<String> COMMITTED =
      Set.of("plan", "agree", "promise", "pledge", "vow", "intend", "undertake", "expect");

  /** "Has to leave": no more a fact than "must leave". */
  private static final Set<String> OBLIGED = Set.of("have", "need", "ought");

  /** What stands under them need not be so. */
  private static final Set<String> OPEN =
      Set.of(
          "want",
          "wish",
          "hope",
          "seek",
          "ask",
          "demand",
          "urge",
          "call",
          "try",
          "attempt",
          "threaten",
          "offer",
          "consider",
          "suggest",
          "doubt",
          "deny",
          "claim",
          "allow",
          "like",
          "need",
          "wonder",
          "pretend",
          "fear",
          "help",
          "encourage",
          "tell",
          "request",
          "advise",
          "order",
          "warn",
          "instruct",
          "command",
          "prepare",
          "able",
          "ready",
          "likely",
          "force",
          "say",
          "think",
          "believe");

  /** What stands under them is under way or done. */
  private static final Set<String> DOING =
      Set.of("begin", "start", "continue", "manage", "cease", "stop", "finish", "go", "be");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until");

  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll", "’ll", "wo");
  private static final Set<String> MODALS = Set.of("can", "must", "should", "ca");
  private static final Set<String> PERHAPS = Set.of("may", "might", "could");

  /** Clauses under these relations say something of their own. */
  private static final Set<String> OWN =
      Set.of("conj", "advcl", "parataxis", "acl:relcl", "root", "advcl:relcl");

  private static final int DEPTH = 4;

  private final Sentence sentence;
  private final Dependencies tree;
  private final List<Integer> predicates = new ArrayList<>();
  private final int[] owners;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.dependencies();
    for (int i = 0; i < sentence.size(); i++) {
      if (isPredicate(i)) {
        predicates.add(i);
      }
    }
    owners = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      owners[i] = owner(i);
    }
  }

  /** The clauses in text order; the sentences are parsed if they were not. */
  static List<Clause> of(Said said) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : said.analyzed().sentences()) {
      Clauses reader = new Clauses(sentence);
      reader.predicates.forEach(predicate -> reader.read(predicate, clauses));
    }
    return List.copyOf(clauses);
  }

  private boolean isPredicate(int i) {
    String relation = tree.relation(i);
    boolean verb =
        sentence.token(i).isVerb()
            && !relation.startsWith("aux")
            && !relation.equals("cop")
            && !relation.equals("amod")
            && !relation.equals("compound")
            && !relation.equals("case")
            && !isAuxiliary(i);
    return verb || child(i, "cop").isPresent();
  }

  /** A form of "be", "have" or "do" right before a verb, where the tree does not tell. */
  private boolean isAuxiliary(int i) {
    if (tree.head(i) != Dependencies.ROOT
        || !Set.of("be", "have", "do").contains(lemma(i))
        || hasChild(i)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(sentence.size(), i + 4); j++) {
      if (sentence.token(j).isVerb()) {
        return true;
      }
      if (!sentence.token(j).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasChild(int head) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head) {
        return true;
      }
    }
    return false;
  }

  /** The predicate that a token belongs to, itself for a predicate; -1 where there is none. */
  private int owner(int token) {
    int at = token;
    for (int steps = 0; at != Dependencies.ROOT && steps <= sentence.size(); steps++) {
      if (predicates.contains(at)) {
        return at;
      }
      at = tree.head(at);
    }
    boolean forward = VERB_NEGATORS.contains(lower(token)) || NOUN_NEGATORS.contains(lower(token));
    int best = -1;
    for (int predicate : predicates) {
      int far = Math.abs(predicate - token);
      boolean nearer = best < 0 || far < Math.abs(best - token);
      if (nearer && !(forward && predicate < token && best >= 0)
          || forward && predicate > token && best >= 0 && best < token) {
        best = predicate;
      }
    }
    return best;
  }

  private void read(int predicate, List<Clause> into) {
    Set<Token> scope = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (governs(predicate, owners[i], 0)) {
        scope.add(sentence.token(i));
      }
    }
    Optional<Integer> own = negator(predicate);
    Optional<Integer> falsity = Falsity.of(sentence, predicate);
    Optional<Integer> negator = own.or(() -> falsity);
    Optional<Integer> negated = own.flatMap(n -> negatedNoun(n, predicate));
    Optional<Integer> subject = subject(predicate, 0);
    Optional<Integer> object = object(predicate);
    into.add(
        new Clause(
            sentence.token(predicate),
            own.isPresent() && falsity.isPresent()
                ? Clause.Negation.IN_PART
                : kind(predicate, negator, negated),
            negator.map(sentence::token),
            negated.map(sentence::token),
            subject.map(sentence::token),
            object.map(sentence::token),
            isPassive(predicate),
            scope,
            time(predicate),
            factual(predicate)));
  }

  /** Whether the clause of {@code inner} is part of what {@code outer} says. */
  private boolean governs(int outer, int inner, int depth) {
    if (inner == outer) {
      return true;
    }
    if (inner < 0 || depth > DEPTH || OWN.contains(tree.relation(inner))) {
      return false;
    }
    int head = tree.head(inner);
    return head != Dependencies.ROOT && governs(outer, owners[head], depth + 1);
  }

  private Clause.Negation kind(
      int predicate, Optional<Integer> negator, Optional<Integer> negated) {
    if (negator.isEmpty()) {
      return Clause.Negation.NONE;
    }
    int next = negator.get() + 1;
    boolean part = next < sentence.size() && PART.contains(lower(next));
    if (part || ownTokens(predicate).stream().anyMatch(i -> ONLY.contains(lower(i)))) {
      return Clause.Negation.IN_PART;
    }
    boolean twice =
        negated.isPresent()
            && ownTokens(predicate).stream()
                .anyMatch(i -> !i.equals(negator.get()) && VERB_NEGATORS.contains(lower(i)));
    if (twice) {
      return Clause.Negation.IN_PART;
    }
    return negated.isPresent() ? Clause.Negation.NOUN : Clause.Negation.VERB;
  }

  private List<Integer> ownTokens(int predicate) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (owners[i] == predicate) {
        own.add(i);
      }
    }
    return own;
  }

  private Optional<Integer> negator(int predicate) {
    Optional<Integer> own =
        ownTokens(predicate).stream()
            .filter(i -> VERB_NEGATORS.contains(lower(i)) || NOUN_NEGATORS.contains(lower(i)))
            .filter(i -> !isPhrase(i))
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    int head = tree.head(predicate);
    boolean notDone =
        head != Dependencies.ROOT
            && tree.relation(predicate).equals("xcomp")
            && NOT_DONE.contains(lemma(head));
    return notDone && negator(head).isEmpty() ? Optional.of(head) : Optional.empty();
  }

  /** "No matter who", "no doubt": nothing is denied. */
  private boolean isPhrase(int negator) {
    return lower(negator).equals("no")
        && negator + 1 < sentence.size()
        && PHRASES.contains(lower(negator + 1));
  }

  /** "No warning", "nobody", "not one": the noun; empty where the verb itself is negated. */
  private Optional<Integer> negatedNoun(int negator, int predicate) {
    int head = tree.head(negator);
    if (lower(negator).equals("no") || lower(negator).equals("neither") || isWithout(negator)) {
      if (head != Dependencies.ROOT && head != predicate && sentence.token(head).isNoun()) {
        return Optional.of(head);
      }
      for (int i = negator + 1; i < Math.min(sentence.size(), negator + 4); i++) {
        if (sentence.token(i).isNoun()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
    if (NOUN_NEGATORS.contains(lower(negator))) {
      return Optional.of(negator);
    }
    boolean ofNoun =
        head != Dependencies.ROOT
            && head != predicate
            && (sentence.token(head).isNoun() || sentence.token(head).tag().equals("CD"));
    return ofNoun ? Optional.of(head) : Optional.empty();
  }

  private boolean isWithout(int i) {
    return lower(i).equals("without");
  }

  private Optional<Integer> subject(int predicate, int depth) {
    Optional<Integer> own = child(predicate, "nsubj");
    if (own.isPresent()) {
      boolean relative = sentence.token(own.get()).tag().startsWith("W") || isRelative(own.get());
      int head = tree.head(predicate);
      if (relative && tree.relation(predicate).startsWith("acl") && head != Dependencies.ROOT) {
        return Optional.of(head);
      }
      return relative ? nounBefore(own.get()).or(() -> own) : own;
    }
    if (isPassive(predicate)) {
      return agent(predicate);
    }
    int head = tree.head(predicate);
    if (head == Dependencies.ROOT) {
      return orphan(predicate);
    }
    if (depth > DEPTH) {
      return Optional.empty();
    }
    return switch (tree.relation(predicate)) {
      case "xcomp" -> child(head, "obj").or(() -> subject(head, depth + 1));
      case "conj" -> child(head, "nsubj:pass").or(() -> subject(head, depth + 1));
      default -> Optional.empty();
    };
  }

  /** "It was the bank that ...": whom the pronoun stands for, right before it. */
  private Optional<Integer> nounBefore(int pronoun) {
    return pronoun > 0 && sentence.token(pronoun - 1).isNoun()
        ? Optional.of(pronoun - 1)
        : Optional.empty();
  }

  private boolean isRelative(int i) {
    return lower(i).equals("that");
  }

  private Optional<Integer> agent(int predicate) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean by =
          tree.head(i) == predicate
              && tree.relation(i).startsWith("obl")
              && child(i, "case").filter(mark -> lower(mark).equals("by")).isPresent();
      if (by) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> object(int predicate) {
    return child(predicate, "nsubj:pass")
        .or(() -> child(predicate, "obj"))
        .or(() -> sharedObject(predicate))
        .or(() -> isPassive(predicate) ? orphan(predicate) : Optional.empty())
        .map(this::counted);
  }

  /** "Neither wrote nor sent letters": the verbs right beside one another have one object. */
  private Optional<Integer> sharedObject(int predicate) {
    boolean second = tree.relation(predicate).equals("conj");
    Optional<Integer> beside =
        second && tree.head(predicate) != Dependencies.ROOT
            ? Optional.of(tree.head(predicate))
            : child(predicate, "conj");
    return beside
        .filter(verb -> sentence.token(verb).isVerb() && sentence.token(predicate).isVerb())
        .filter(verb -> adjoin(Math.min(verb, predicate), Math.max(verb, predicate)))
        .flatMap(verb -> child(verb, "obj"))
        .filter(object -> object > Math.max(predicate, beside.get()));
  }

  /** Whether nothing but "and", "or" or "nor" stands between. */
  private boolean adjoin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!JOINING.contains(lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Thousands of letters" are letters. */
  private int counted(int noun) {
    int of = noun + 1;
    while (of < sentence.size() && !sentence.token(of).isWord()) {
      of++;
    }
    if (!MANY.contains(lower(noun)) || of >= sentence.size() || !lower(of).equals("of")) {
      return noun;
    }
    int last = noun;
    for (int i = of + 1; i < sentence.size() && isModifierOrNoun(i); i++) {
      last = sentence.token(i).isNoun() ? i : last;
    }
    return last;
  }

  private boolean isModifierOrNoun(int i) {
    String tag = sentence.token(i).tag();
    return sentence.token(i).isNoun()
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$");
  }

  private boolean isPassive(int predicate) {
    return child(predicate, "nsubj:pass").isPresent()
        || tree.head(predicate) == Dependencies.ROOT
            && child(predicate, "nsubj").isEmpty()
            && sentence.token(predicate).tag().equals("VBN")
            && ownTokens(predicate).stream().anyMatch(i -> i < predicate && lemma(i).equals("be"));
  }

  /** The noun before a predicate that lost its tie to it when the sentence was cut. */
  private Optional<Integer> orphan(int predicate) {
    if (tree.head(predicate) != Dependencies.ROOT) {
      return Optional.empty();
    }
    return ownTokens(predicate).stream()
        .filter(i -> i < predicate && tree.head(i) == Dependencies.ROOT)
        .filter(i -> sentence.token(i).isNoun() || sentence.token(i).tag().equals("PRP"))
        .findFirst();
  }

  private Clause.Time time(int predicate) {
    Clause.Time time = Clause.Time.NOW_OR_BEFORE;
    for (int i : ownTokens(predicate)) {
      boolean auxiliary =
          tree.relation(i).startsWith("aux") || sentence.token(i).tag().equals("MD");
      if (auxiliary && (MODALS.contains(lower(i)) || isHaveTo(i))) {
        return Clause.Time.MODAL;
      }
      if (auxiliary && PERHAPS.contains(lower(i))) {
        return Clause.Time.PERHAPS;
      }
      if (auxiliary && AHEAD.contains(lower(i))) {
        time = Clause.Time.AHEAD;
      }
    }
    int head = tree.head(predicate);
    boolean under = head != Dependencies.ROOT && tree.relation(predicate).equals("xcomp");
    if (under && OBLIGED.contains(lemma(head))) {
      return Clause.Time.MODAL;
    }
    if (under && (COMMITTED.contains(lemma(head)) || lower(head).equals("going"))) {
      return Clause.Time.AHEAD;
    }
    return time;
  }

  private boolean isHaveTo(int i) {
    return lemma(i).equals("have") && i + 1 < sentence.size() && lower(i + 1).equals("to");
  }

  /** A verb that is finite, or that one above it makes a fact: "began to leave". */
  private boolean isTold(int predicate) {
    Token token = sentence.token(predicate);
    if (!token.isVerb()) {
      return true;
    }
    boolean bare = token.tag().equals("VB") || token.tag().equals("VBG");
    if (!bare || ownTokens(predicate).stream().anyMatch(i -> isCarrier(i, predicate))) {
      return true;
    }
    int head = tree.head(predicate);
    return head != Dependencies.ROOT
        && Set.of("xcomp", "ccomp").contains(tree.relation(predicate))
        && (DOING.contains(lemma(head))
            || COMMITTED.contains(lemma(head))
            || NOT_DONE.contains(lemma(head)));
  }

  /** A modal, or a form of "be", "have" or "do", before a bare verb. */
  private boolean isCarrier(int i, int predicate) {
    return i < predicate
        && (tree.relation(i).startsWith("aux")
            || tree.head(i) == Dependencies.ROOT && i != predicate)
        && (sentence.token(i).tag().equals("MD")
            || Set.of("be", "have", "do").contains(lemma(i))
                && Set.of("VBD", "VBZ", "VBP", "VBN").contains(sentence.token(i).tag()));
  }

  private boolean factual(int predicate) {
    if (!isTold(predicate)) {
      return false;
    }
    Optional<Integer> falsity = Falsity.of(sentence, predicate);
    if (falsity.isPresent()) {
      int owner = owners[falsity.get()];
      return owner < 0 || owner == predicate || factual(owner);
    }
    if (tree.relation(predicate).startsWith("csubj")) {
      return false;
    }
    int at = predicate;
    for (int depth = 0; depth <= DEPTH; depth++) {
      for (int i = 0; i < sentence.size(); i++) {
        if (tree.head(i) == at
            && tree.relation(i).equals("mark")
            && CONDITIONS.contains(lower(i))) {
          return false;
        }
      }
      int head = tree.head(at);
      if (head == Dependencies.ROOT) {
        return true;
      }
      if (!OWN.contains(tree.relation(at))) {
        int owner = owners[head];
        if (owner >= 0
            && owner != at
            && (OPEN.contains(lemma(head)) || owner == head && negator(owner).isPresent())) {
          return false;
        }
      }
      at = head;
    }
    return true;
  }

  private Optional<Integer> child(int head, String relation) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head && tree.relation(i).equals(relation)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String lower(int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  private String lemma(int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
