package hearsay.relate.quantity;

import java.util.Set;

/** Nouns of money, which any story tells many sums of. */
public final class Money {

  private static final Set<String> MONEY =
      Set.of(
          "dollar", "euro", "pound", "crown", "mark", "franc", "yuan", "ruble", "rouble", "rupee",
          "peso", "krona", "cent", "penny", "yen");

  private Money() {}

  /** Whether the noun is one of money. */
  public static boolean isMoney(String noun) {
    return MONEY.contains(noun);
  }
}
