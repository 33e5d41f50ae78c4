package hearsay.relate;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who does what to whom, and who gives what to whom, off the dependency trees of a content. */
final class Frames {

  private static final Set<String> GIVING =
      Set.of(
          "give",
          "supply",
          "provide",
          "offer",
          "sell",
          "send",
          "lend",
          "grant",
          "pay",
          "deliver",
          "ship",
          "donate",
          "hand",
          "export",
          "transfer",
          "cede",
          "return");

  private static final Set<String> GETTING =
      Set.of(
          "get",
          "receive",
          "obtain",
          "seek",
          "buy",
          "acquire",
          "gain",
          "take",
          "import",
          "borrow",
          "purchase",
          "demand",
          "secure",
          "accept");

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");

  private static final Set<String> PERSONAL = Set.of("who", "which");

  private static final Set<String> AUXILIARY = Set.of("have", "be", "will");

  private static final Set<String> NOMINAL = Set.of("DT", "NN", "JJ", "POS");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> NAMING = Set.of("compound", "amod", "nmod:poss");

  /**
   * One event: the verb, who does it, to whom it is done, and the words that say which it is.
   *
   * @param agents the agent and the words that describe it
   */
  record Act(Token verb, Token agent, Token patient, Set<Token> agents) {}

  /** One hand-over: of what, by whom, to whom, as far as told. */
  record Transfer(Token verb, Set<Token> thing, Optional<Token> giver, Optional<Token> receiver) {}

  private final List<Act> acts = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();

  private Frames() {}

  /** Reads a content; its sentences are parsed if they were not. */
  static Frames of(AnalyzedStatement statement) {
    Frames frames = new Frames();
    for (Sentence sentence : statement.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).isVerb()) {
          frames.read(new Node(sentence, sentence.dependencies()), i);
        }
      }
    }
    return frames;
  }

  List<Act> acts() {
    return acts;
  }

  List<Transfer> transfers() {
    return transfers;
  }

  private void read(Node node, int verb) {
    Token word = node.token(verb);
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    Optional<Integer> agent = node.subject(verb, 0);
    Optional<Integer> object = node.object(verb);
    Optional<Integer> passive = node.child(verb, "nsubj:pass");
    if (passive.isPresent()) {
      object = passive;
      agent = node.oblique(verb, "by");
    }
    // "Owes the bank money": it is done to the bank.
    Optional<Integer> whom = object;
    Optional<Integer> patient =
        node.child(verb, "iobj")
            .or(() -> node.joined(verb, whom))
            .or(() -> whom)
            .or(() -> node.oblique(verb, "to"));
    if (agent.isPresent() && patient.isPresent()) {
      acts.add(
          new Act(
              word,
              node.token(node.named(agent.get())),
              node.token(node.named(patient.get())),
              node.described(agent.get())));
    }
    if (GIVING.contains(lemma)) {
      Optional<Integer> with = node.oblique(verb, "with");
      Optional<Integer> thing = with.isPresent() ? with : object;
      Optional<Integer> first = object;
      Optional<Integer> receiver =
          with.isPresent() ? first : node.child(verb, "iobj").or(() -> node.oblique(verb, "to"));
      add(node, word, thing, agent, receiver);
    } else if (GETTING.contains(lemma)) {
      Optional<Integer> thing = object.flatMap(node::accessed);
      Optional<Integer> held = thing;
      Optional<Integer> giver =
          node.oblique(verb, "from")
              .or(() -> held.flatMap(t -> node.oblique(t, "from")))
              .or(() -> held.flatMap(t -> node.child(t, "nmod:poss")));
      add(node, word, thing, giver, agent);
    }
  }

  private void add(
      Node node,
      Token verb,
      Optional<Integer> thing,
      Optional<Integer> giver,
      Optional<Integer> receiver) {
    if (thing.isPresent() && (giver.isPresent() || receiver.isPresent())) {
      transfers.add(
          new Transfer(
              verb, node.phrase(thing.get()), giver.map(node::token), receiver.map(node::token)));
    }
  }

  /** Walks one sentence's tree. */
  private record Node(Sentence sentence, Dependencies tree) {

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
              || GIVING.contains(token(verb).lemma().toLowerCase(Locale.ROOT));
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
     * "Ellen Orsk, who ran the mine and left it, has sued": the noun that opens the sentence, where
     * a clause about it ends right before the verb. Trees miss many of these.
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
      Optional<Integer> object = child(verb, "obj");
      return opening(verb).isEmpty() || object.filter(i -> i < verb).isEmpty()
          ? object
          : IntStream.range(verb, sentence.size())
              .filter(i -> tree.head(i) == verb && tree.relation(i).equals("obj"))
              .boxed()
              .findFirst();
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
      return pronoun > 0 && token(pronoun - 1).isNoun()
          ? Optional.of(pronoun - 1)
          : Optional.empty();
    }

    /** For "access to the mines" the mines, else the noun itself. */
    Optional<Integer> accessed(int noun) {
      return token(noun).lemma().equalsIgnoreCase("access")
          ? oblique(noun, "to")
          : Optional.of(noun);
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
}
