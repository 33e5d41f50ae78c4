package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Money;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Not a cent" against a sum: who is told not to have paid or got the smallest coin did not get a
 * thousand. Both must tell of one party or thing besides, or stand side by side.
 */
public final class NoMoneyCheck implements ConflictCheck {

  private static final double SAME_EVENT = 0.3;

  /** The smallest sums there are, in words that negations like. */
  private static final Set<String> COINS =
      Set.of("cent", "penny", "dime", "dollar", "pound", "euro", "crown", "buck", "nickel");

  private static final Set<String> NONE = Set.of("not", "no", "nobody", "never", "n't", "n’t");

  private static final Set<String> HANDING_OVER =
      Set.of(
          "pay",
          "give",
          "offer",
          "receive",
          "take",
          "get",
          "go",
          "owe",
          "accept",
          "put",
          "return",
          "release",
          "send",
          "transfer",
          "wire",
          "donate",
          "hand",
          "spend",
          "earn",
          "collect");

  /** Money that is gone was not got. */
  private static final Set<String> LOST = Set.of("loss", "lose", "debt", "deficit");

  private static final Set<String> ONE = Set.of("a", "one", "single");

  private static final Set<String> PRICE = Set.of("worth", "valued", "priced");

  /** What has a price: a sum right before it is no money by itself. */
  private static final Set<String> PRICED =
      Set.of(
          "contract",
          "deal",
          "project",
          "bridge",
          "house",
          "home",
          "building",
          "plan",
          "budget",
          "programme",
          "program",
          "order",
          "purchase",
          "sale",
          "takeover",
          "acquisition");

  /** How far before a sum they may stand. */
  private static final int PRICE_REACH = 3;

  /** How far before the coin the negation may stand. */
  private static final int REACH = 8;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    return against(pair, pair.a(), pair.b())
        .or(() -> against(pair, pair.b(), pair.a()))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** The coin that a statement says was not paid: "nobody has offered us a penny". */
  public static Optional<Token> coin(Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean coin =
          COINS.contains(Words.lemma(tokens.get(i)))
              && ONE.contains(Words.lower(tokens.get(i - 1)))
              && !tokens.get(i).tag().equals("NNS");
      if (coin
          && tokens.subList(Math.max(0, i - REACH), i).stream()
              .anyMatch(token -> NONE.contains(Words.lower(token)))) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /** The sum of money that a statement tells. */
  public static Optional<Quantity> sum(Said said) {
    return Scope.told(said).stream()
        .filter(
            quantity ->
                !quantity.unit().isEmpty() && !quantity.unit().equals("%")
                    || Money.isMoney(quantity.counted().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Whether the money is said to pass, or to have to: a loss or a pledge need not. */
  private static boolean isHandedOver(Said said, Span money) {
    return said.clauses().stream()
        .filter(clause -> clause.factual() || clause.kind() != Clause.Negation.NONE)
        .filter(clause -> HANDING_OVER.contains(Words.lemma(clause.predicate())))
        .anyMatch(
            clause ->
                clause.scope().stream().anyMatch(token -> token.span().overlaps(money))
                    || clause.object().filter(token -> token.span().overlaps(money)).isPresent()
                    || clause.subject().filter(token -> token.span().overlaps(money)).isPresent());
  }

  /** "The $14 million contract went to her", "a contract worth 14 million": no money passed. */
  private static boolean isPrice(Said said, Quantity sum) {
    boolean named =
        said.tokens().stream()
            .filter(token -> token.begin() >= sum.span().end())
            .findFirst()
            .filter(token -> PRICED.contains(Words.lemma(token)) || isFirstOfTwo(said, token))
            .isPresent();
    return named || Scope.before(said, sum, PRICE_REACH).anyMatch(PRICE::contains);
  }

  /** "The $14 million bridge contract". */
  private static boolean isFirstOfTwo(Said said, Token noun) {
    return noun.isNoun()
        && said.tokens().stream()
            .filter(token -> token.begin() >= noun.end())
            .findFirst()
            .filter(token -> PRICED.contains(Words.lemma(token)))
            .isPresent();
  }

  private static Optional<Verdict> against(Comparison pair, Said none, Said some) {
    Optional<Token> coin = coin(none);
    Optional<Quantity> sum = sum(some);
    if (coin.isEmpty()
        || sum.isEmpty()
        || !isHandedOver(none, coin.get().span())
        || !isHandedOver(some, sum.get().span())
        || isPrice(some, sum.get())
        || some.words().stream().anyMatch(word -> LOST.contains(word.lemma()))
        || some.negated()
        || some.act().isRefusal()
        || some.statement().text().endsWith("?")
        || coin(some).isPresent()) {
      return Optional.empty();
    }
    List<Comparison.Match> common =
        pair.common(Set.of(), Set.of()).stream()
            .filter(match -> !COINS.contains(match.a().lemma()))
            .toList();
    boolean besides = pair.sameArticle() && Math.abs(none.paragraph() - some.paragraph()) <= 1;
    if (common.isEmpty() && !besides) {
      return Optional.empty();
    }
    Evidence event =
        Signals.of(
            "same event",
            common.isEmpty()
                ? "told right beside it"
                : String.join(", ", common.stream().map(match -> match.a().lemma()).toList()),
            SAME_EVENT,
            common.stream().map(match -> pair.a().place(match.a().token().span())).toList());
    Evidence money =
        Signals.of(
            "none against some",
            "not one "
                + coin.get().text()
                + " against "
                + sum.get().span().in(some.article().text()),
            Signals.FOUND,
            none.place(coin.get().span()),
            some.place(sum.get().span()));
    return Optional.of(new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, money)));
  }
}
