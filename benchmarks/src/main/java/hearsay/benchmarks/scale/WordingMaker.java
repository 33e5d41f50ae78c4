package hearsay.benchmarks.scale;

import hearsay.benchmarks.scale.Vocabulary.Word;
import hearsay.benchmarks.scale.Wording.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Words a fact in ever new ways: synonyms, details left out or added, active or passive, the place
 * in front or behind, numbers in figures or words, names with a title or without. Who does what to
 * whom, the number and whether it is so are always told. For one thread.
 */
final class WordingMaker {

  private static final double SYNONYM = 0.2;
  private static final double DROPPED = 0.25;
  private static final double ADDED = 0.3;
  private static final double PASSIVE = 0.25;
  private static final double FRONTED = 0.3;
  private static final double TITLED = 0.25;
  private static final double RECOGNISED = 0.6;
  private static final double ROUGH = 0.1;

  private static final String[] TITLES = {"minister", "chairman", "governor", "firm"};

  private final Vocabulary vocabulary;
  private final FactMaker story;
  private final SplittableRandom random;
  private final List<Piece> pieces = new ArrayList<>();

  WordingMaker(Vocabulary vocabulary, FactMaker story, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.story = story;
    this.random = random;
  }

  /** A new wording. */
  Wording of(Fact fact) {
    pieces.clear();
    boolean placed = !fact.place().isEmpty() && random.nextDouble() >= DROPPED;
    boolean fronted = placed && random.nextDouble() < FRONTED;
    boolean passive = random.nextDouble() < PASSIVE;
    int place = fronted ? prepositional("In", fact.place(), false) : -1;
    int verb;
    if (passive) {
      int thing = thing(fact);
      plain("was", "be", "VBD");
      verb = deed(fact);
      hang(thing, verb, "nsubjpass");
      hang(prepositional("by", fact.doer(), true), verb, "obl");
    } else {
      int doer = name(fact.doer());
      if (fact.negated()) {
        plain("did", "do", "VBD");
      }
      verb = deed(fact);
      hang(doer, verb, "nsubj");
      hang(thing(fact), verb, "dobj");
    }
    hang(prepositional("to", fact.partner(), true), verb, "obl");
    if (placed && !fronted) {
      place = prepositional("in", fact.place(), false);
    }
    if (placed) {
      hang(place, verb, "obl");
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (i != verb && pieces.get(i).head() < 0) {
        hang(i, verb, "dep");
      }
    }
    return new Wording(List.copyOf(pieces));
  }

  private int deed(Fact fact) {
    int not = fact.negated() ? add("not", "not", "RB") : -1;
    int verb = content(fact.deed());
    if (not >= 0) {
      hang(not, verb, "advmod");
    }
    return verb;
  }

  /** The thing with its number and details in front of it. */
  private int thing(Fact fact) {
    List<Integer> before = new ArrayList<>();
    if (fact.count().isPresent()) {
      if (random.nextDouble() < ROUGH) {
        plain("about", "about", "RB");
      }
      List<String> number = Figures.of(fact.count().getAsInt(), random);
      for (String part : number) {
        before.add(add(part, part, "CD"));
      }
    }
    for (Word detail : fact.details()) {
      if (random.nextDouble() >= DROPPED) {
        before.add(content(detail));
      }
    }
    if (random.nextDouble() < ADDED) {
      Word added = story.topicWord();
      if (!added.tag().equals("VB")) {
        before.add(content(added));
      }
    }
    int thing = content(fact.thing());
    for (int word : before) {
      hang(word, thing, pieces.get(word).tag().equals("CD") ? "nummod" : "amod");
    }
    return thing;
  }

  private int prepositional(String preposition, String name, boolean source) {
    int at = add(preposition, preposition.toLowerCase(java.util.Locale.ROOT), "IN");
    int object = source ? name(name) : add(name, name, "NNP");
    hang(at, object, "case");
    return object;
  }

  /** A name, perhaps recognised as somebody's, perhaps behind a title. */
  private int name(String name) {
    int title = -1;
    if (random.nextDouble() < TITLED) {
      String word = TITLES[Math.floorMod(name.hashCode(), TITLES.length)];
      title = add(word, word, "NN");
    }
    String referent = random.nextDouble() < RECOGNISED ? "source:" + name : "";
    pieces.add(new Piece(name, name, "NNP", -1, "root", referent));
    int at = pieces.size() - 1;
    if (title >= 0) {
      hang(title, at, "compound");
    }
    return at;
  }

  private int content(Word word) {
    String lemma =
        random.nextDouble() < SYNONYM ? vocabulary.alike(word.lemma(), random) : word.lemma();
    return add(lemma, lemma, word.tag());
  }

  private void plain(String text, String lemma, String tag) {
    add(text, lemma, tag);
  }

  private int add(String text, String lemma, String tag) {
    pieces.add(new Piece(text, lemma, tag, -1, "root", ""));
    return pieces.size() - 1;
  }

  private void hang(int word, int head, String relation) {
    Piece piece = pieces.get(word);
    pieces.set(
        word,
        new Piece(piece.text(), piece.lemma(), piece.tag(), head, relation, piece.referent()));
  }
}
