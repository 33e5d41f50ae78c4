package hearsay.relate.lexicon;

import hearsay.language.Token;
import java.util.Locale;

/** The forms of a token that word lists are looked up by. */
public final class Words {

  private Words() {}

  /** Its dictionary form in lower case, names too. */
  public static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Its text in lower case. */
  public static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
