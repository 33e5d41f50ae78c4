package hearsay.relate.clause;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who does what to whom, and who gives what to whom, off the dependency trees of a content. */
public final class Frames {

  static final Set<String> GIVING =
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

  /**
   * One event: the verb, who does it, to whom it is done, and the words that say which it is.
   *
   * @param agents the agent and the words that describe it
   * @param sole whether it is told that nobody else did it: "it was the bank that", "the bank
   *     alone"
   */
  public record Act(Token verb, Token agent, Token patient, Set<Token> agents, boolean sole) {}

  /** One hand-over: of what, by whom, to whom, as far as told. */
  public record Transfer(
      Token verb, Set<Token> thing, Optional<Token> giver, Optional<Token> receiver) {}

  private final List<Act> acts = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();

  private Frames() {}

  /** Reads a content; its sentences are parsed if they were not. */
  public static Frames of(AnalyzedStatement statement) {
    Frames frames = new Frames();
    for (Sentence sentence : statement.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).isVerb()) {
          frames.read(new FrameTree(sentence, sentence.dependencies()), i);
        }
      }
    }
    return frames;
  }

  public List<Act> acts() {
    return acts;
  }

  public List<Transfer> transfers() {
    return transfers;
  }

  private void read(FrameTree tree, int verb) {
    Token word = tree.token(verb);
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    Optional<Integer> agent = tree.subject(verb, 0);
    Optional<Integer> object = tree.object(verb);
    Optional<Integer> passive = tree.child(verb, "nsubj:pass");
    if (passive.isPresent()) {
      object = passive;
      agent = tree.oblique(verb, "by");
    }
    // "Owes the bank money": it is done to the bank.
    Optional<Integer> whom = object;
    Optional<Integer> patient =
        tree.child(verb, "iobj")
            .or(() -> tree.joined(verb, whom))
            .or(() -> whom)
            .or(() -> tree.oblique(verb, "to"));
    if (agent.isPresent() && patient.isPresent()) {
      acts.add(
          new Act(
              word,
              tree.token(tree.named(agent.get())),
              tree.token(tree.named(patient.get())),
              tree.described(agent.get()),
              tree.sole(agent.get())));
    }
    if (GIVING.contains(lemma)) {
      Optional<Integer> with = tree.oblique(verb, "with");
      Optional<Integer> thing = with.isPresent() ? with : object;
      Optional<Integer> first = object;
      Optional<Integer> receiver =
          with.isPresent() ? first : tree.child(verb, "iobj").or(() -> tree.oblique(verb, "to"));
      add(tree, word, thing, agent, receiver);
    } else if (GETTING.contains(lemma)) {
      Optional<Integer> thing = object.flatMap(tree::accessed);
      Optional<Integer> held = thing;
      Optional<Integer> giver =
          tree.oblique(verb, "from")
              .or(() -> held.flatMap(t -> tree.oblique(t, "from")))
              .or(() -> held.flatMap(t -> tree.child(t, "nmod:poss")));
      add(tree, word, thing, giver, agent);
    }
  }

  private void add(
      FrameTree tree,
      Token verb,
      Optional<Integer> thing,
      Optional<Integer> giver,
      Optional<Integer> receiver) {
    if (thing.isPresent() && (giver.isPresent() || receiver.isPresent())) {
      transfers.add(
          new Transfer(
              verb, tree.phrase(thing.get()), giver.map(tree::token), receiver.map(tree::token)));
    }
  }
}
