package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes over whom: one is to buy its rival, against the rival's bid for "the company". In
 * whatever words a takeover is told, its two parties have a buyer and a bought one.
 */
public final class TakeoverCheck implements ConflictCheck {

  private static final Set<String> BUYING = Set.of("buy", "acquire", "purchase");

  private static final Set<String> BIDDING = Set.of("offer", "bid", "pay");

  private static final Set<String> DEALS =
      Set.of("takeover", "acquisition", "purchase", "buyout", "bid", "offer");

  private static final Set<String> OF = Set.of("of", "for");

  private static final Set<String> FOR = Set.of("for");

  private static final double SAME_EVENT = 0.3;

  /** One takeover: the word that tells it, who buys and whom. */
  private record Deal(Token word, Token buyer, Token bought) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b()) || !tellable(pair.a()) || !tellable(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Deal a : deals(pair.a())) {
      for (Deal b : deals(pair.b())) {
        if (isTurned(pair.a(), a, pair.b(), b, story)) {
          return conflict(pair, a, b);
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  /** Whether a statement tells of a takeover. */
  public static boolean tells(Said said) {
    return tellable(said) && !deals(said).isEmpty();
  }

  private static boolean tellable(Said said) {
    return !said.negated() && !said.act().isRefusal();
  }

  private static boolean isTurned(Said one, Deal a, Said other, Deal b, Story story) {
    boolean straight =
        Parties.meet(one, a.buyer(), other, b.buyer(), story)
            || isClear(one, a, story)
                && isClear(other, b, story)
                && Parties.meet(one, a.bought(), other, b.bought(), story);
    boolean boughtBuys = Parties.meet(one, a.bought(), other, b.buyer(), story);
    boolean buyerIsBought = Parties.meet(one, a.buyer(), other, b.bought(), story);
    return !straight
        && (boughtBuys || buyerIsBought)
        && (boughtBuys || isTheCompany(a.bought(), one, b.buyer(), other))
        && (buyerIsBought || isTheCompany(b.bought(), other, a.buyer(), one));
  }

  /** Nobody buys himself: "the company" was taken for the one that bids for it. */
  private static boolean isClear(Said said, Deal deal, Story story) {
    return !Parties.meet(said, deal.buyer(), said, deal.bought(), story);
  }

  /** "The company", in an article that names whom it may be. */
  private static boolean isTheCompany(Token bought, Said said, Token named, Said other) {
    String name = nameOf(named, other);
    return bought.isNoun() && !bought.isProperNoun() && said.article().text().contains(name);
  }

  /** The first word of the name, which tells more than the "Group" at its end. */
  private static String nameOf(Token last, Said said) {
    List<Token> tokens = said.tokens();
    int first = tokens.indexOf(last);
    while (first > 0 && tokens.get(first - 1).isProperNoun()) {
      first--;
    }
    return first < 0 ? last.text() : tokens.get(first).text();
  }

  private static List<Deal> deals(Said said) {
    List<Deal> deals = new ArrayList<>();
    for (Sentence sentence : said.analyzed().sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        named(sentence, i).ifPresent(deals::add);
        for (Frames.Act act : said.frames().acts()) {
          if (act.verb().equals(sentence.token(i))) {
            done(sentence, i, act).ifPresent(deals::add);
          }
        }
      }
    }
    return deals;
  }

  /** "Orsk's takeover of Quell." */
  private static Optional<Deal> named(Sentence sentence, int noun) {
    Token word = sentence.token(noun);
    return word.isNoun() && DEALS.contains(lemma(word))
        ? under(sentence, noun, OF)
            .flatMap(
                bought ->
                    child(sentence, noun, "nmod:poss").map(buyer -> new Deal(word, buyer, bought)))
        : Optional.empty();
  }

  /** "Orsk is to take over Quell", "Orsk offered 40 million for Quell". */
  private static Optional<Deal> done(Sentence sentence, int verb, Frames.Act act) {
    String lemma = lemma(act.verb());
    boolean takesOver =
        lemma.equals("take")
            && child(sentence, verb, "compound:prt")
                .filter(p -> lemma(p).equals("over"))
                .isPresent();
    if (takesOver || BUYING.contains(lemma)) {
      return Optional.of(new Deal(act.verb(), act.agent(), act.patient()));
    }
    return BIDDING.contains(lemma)
        ? under(sentence, verb, FOR).map(bought -> new Deal(act.verb(), act.agent(), bought))
        : Optional.empty();
  }

  private static Optional<Token> child(Sentence sentence, int head, String relation) {
    Dependencies tree = sentence.dependencies();
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head && tree.relation(i).equals(relation)) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /** The noun under the word with one of these prepositions. */
  private static Optional<Token> under(Sentence sentence, int head, Set<String> prepositions) {
    Dependencies tree = sentence.dependencies();
    for (int i = 0; i < sentence.size(); i++) {
      boolean nominal = tree.relation(i).startsWith("nmod") || tree.relation(i).startsWith("obl");
      if (tree.head(i) == head
          && nominal
          && child(sentence, i, "case").filter(p -> prepositions.contains(lemma(p))).isPresent()) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  private static Verdict conflict(Comparison pair, Deal a, Deal b) {
    Evidence roles =
        Signals.of(
            "roles",
            "%s buys %s against %s buys %s"
                .formatted(
                    a.buyer().text(), a.bought().text(), b.buyer().text(), b.bought().text()),
            Signals.FOUND,
            pair.a().place(a.buyer().span()),
            pair.a().place(a.bought().span()),
            pair.b().place(b.buyer().span()),
            pair.b().place(b.bought().span()));
    Evidence event =
        Signals.of(
            "same event",
            "one takeover between the two",
            SAME_EVENT,
            pair.a().place(a.word().span()),
            pair.b().place(b.word().span()));
    return new Verdict.Conflict(RelationKind.ROLE_REVERSAL, List.of(roles, event));
  }
}
