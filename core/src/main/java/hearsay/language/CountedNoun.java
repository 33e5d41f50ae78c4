package hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The noun that a number counts. */
final class CountedNoun {

  private static final int NOUN_REACH = 5;

  private CountedNoun() {}

  /** The noun behind the number; else, for "the number of dead at 31", the one before it. */
  static String of(List<Token> tokens, int at, int end) {
    String noun = "";
    for (int i = end; i < Math.min(tokens.size(), end + NOUN_REACH); i++) {
      Token token = tokens.get(i);
      if (token.isNoun()) {
        noun = token.lemma();
      } else if (token.tag().equals("POS")) {
        // "Two of the company's trucks" are trucks.
        noun = "";
      } else if (!noun.isEmpty() || !joins(token)) {
        break;
      } else if (token.lemma().equals("dead")) {
        return "dead";
      }
    }
    if (!noun.isEmpty()) {
      return noun;
    }
    for (int i = 0; i + 2 < at; i++) {
      boolean numberOf = lower(tokens, i).equals("number") && lower(tokens, i + 1).equals("of");
      if (numberOf && (tokens.get(i + 2).isNoun() || lemma(tokens, i + 2).equals("dead"))) {
        return tokens.get(i + 2).lemma();
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - NOUN_REACH - 1); i--) {
      if (tokens.get(i).isNoun() || tokens.get(i).lemma().equals("dead")) {
        return tokens.get(i).lemma();
      }
    }
    return "";
  }

  private static boolean joins(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || token.tag().equals("VBN")
        || Set.of("of", "the", "more", "other", "its", "their").contains(token.lemma());
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static String lemma(List<Token> tokens, int at) {
    return tokens.get(at).lemma().toLowerCase(Locale.ROOT);
  }
}
