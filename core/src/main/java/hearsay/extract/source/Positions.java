package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.Role;

/** Where a mention stands in its sentence, and how much weight that gives it for what follows. */
final class Positions {

  static final double SUBJECT = 1.0;
  static final double OTHER = 0.45;
  static final double POSSESSIVE = 0.4;

  /** What is named inside a quotation is the speaker's topic, seldom the article's. */
  static final double QUOTED = 0.3;

  /** Who has just spoken is whom the next "he said" means. */
  static final double SPEAKER = 0.8;

  private static final int PARAGRAPH = 2;

  private static final int LONGEST_ASIDE = 15;

  /** Words tagged as prepositions that open a clause. */
  private static final ImmutableSet<String> CLAUSE_OPENERS =
      ImmutableSet.of(
          "that",
          "while",
          "as",
          "because",
          "if",
          "though",
          "although",
          "since",
          "until",
          "whether",
          "when",
          "after",
          "before",
          "than",
          "so",
          "unless",
          "once",
          "whereas");

  private static final ImmutableSet<String> HEARD =
      ImmutableSet.of(
          "told", "tells", "telling", "asked", "urged", "informed", "assured", "warned");

  private static final ImmutableSet<String> ASKED =
      ImmutableSet.of("asked", "pressed", "questioned", "quizzed");

  private static final ImmutableSet<String> BE = ImmutableSet.of("was", "were", "been");

  private Positions() {}

  /**
   * When the token is read, in sentences: a paragraph's end lets what was spoken of fade like two
   * more.
   */
  static int moment(ArticleTokens tokens, int token) {
    return tokens.sentence(token) + PARAGRAPH * tokens.paragraph(token);
  }

  /** The weight of the phrase from {@code from} to before {@code to}. */
  static double weight(ArticleTokens tokens, int from, int to) {
    double weight = place(tokens, from, to);
    return tokens.isQuoted(from) ? weight * QUOTED : weight;
  }

  private static double place(ArticleTokens tokens, int from, int to) {
    if (tokens.sameSentence(from, to) && tokens.isPossessive(to)
        || tokens.tag(from).equals("PRP$")) {
      return POSSESSIVE;
    }
    return isSubject(tokens, from, to) ? SUBJECT : OTHER;
  }

  /** Whether the phrase is likely the subject of a clause, or follows its verb of saying. */
  static boolean isSubject(ArticleTokens tokens, int from, int to) {
    int before = from - 1;
    while (tokens.sameSentence(before, from) && isModifier(tokens, before)) {
      before--;
    }
    boolean inside = tokens.sameSentence(before, from);
    String tag = inside ? tokens.tag(before) : "";
    boolean preposition =
        (tag.equals("IN") || tag.equals("TO")) && !CLAUSE_OPENERS.contains(tokens.lower(before));
    if (preposition) {
      return false;
    }
    if (inside && tokens.isVerb(before) && tokens.sameSentence(before - 1, from)) {
      String earlier = tokens.lower(before - 1);
      return earlier.equals(",")
          || earlier.equals("”")
          || earlier.equals("\"")
          || earlier.equals("''");
    }
    int next = to;
    if (tokens.sameSentence(from, next) && tokens.isComma(next)) {
      int close = next + 1;
      while (tokens.sameSentence(from, close)
          && !tokens.isComma(close)
          && close - next < LONGEST_ASIDE) {
        close++;
      }
      next = tokens.isComma(close) ? close + 1 : next;
    }
    int end = next + LONGEST_ASIDE;
    while (next < end && tokens.sameSentence(from, next) && mayPrecedeVerb(tokens, next, to)) {
      next++;
    }
    return tokens.sameSentence(from, next) && tokens.isVerb(next);
  }

  /** Adverbs, and what hangs on the noun by a preposition: {@code of the Harbour Board}. */
  private static boolean mayPrecedeVerb(ArticleTokens tokens, int i, int to) {
    String tag = tokens.tag(i);
    boolean hanging = tokens.tag(to).equals("IN") && !CLAUSE_OPENERS.contains(tokens.lower(to));
    return tag.equals("RB") || hanging && (tag.equals("IN") || isModifier(tokens, i));
  }

  /** Whether the phrase's clause tells that it is asked, so that what follows is its answer. */
  static boolean isAsked(ArticleTokens tokens, int from, int to) {
    for (int i = to + 1; i < to + LONGEST_ASIDE && tokens.sameSentence(from, i); i++) {
      if (ASKED.contains(tokens.lower(i)) && BE.contains(tokens.lower(i - 1))) {
        return isSubject(tokens, from, to);
      }
    }
    return false;
  }

  /** Whether nothing before the phrase makes it a hearer or a channel. */
  static boolean mayLead(ArticleTokens tokens, int from) {
    int before = from - 1;
    while (tokens.sameSentence(before, from) && isModifier(tokens, before)) {
      before--;
    }
    if (!tokens.sameSentence(before, from)) {
      return true;
    }
    if (tokens.lower(before).equals("to") && tokens.lower(before - 1).equals("according")) {
      return true;
    }
    String tag = tokens.tag(before);
    boolean preposition =
        (tag.equals("IN") || tag.equals("TO")) && !CLAUSE_OPENERS.contains(tokens.lower(before));
    return !preposition && !HEARD.contains(tokens.lower(before));
  }

  /**
   * First token of the phrase that the noun {@code head} ends: determiner, modifiers, genitives.
   */
  static int phraseBegin(ArticleTokens tokens, int head) {
    int begin = head;
    while (begin > 0
        && tokens.sameSentence(begin - 1, head)
        && (isModifier(tokens, begin - 1)
            || Role.isDeterminer(tokens, begin - 1)
            || tokens.tag(begin - 1).equals("VBN"))) {
      begin--;
      if (Role.isDeterminer(tokens, begin)) {
        break;
      }
    }
    return begin;
  }

  private static boolean isModifier(ArticleTokens tokens, int i) {
    String tag = tokens.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("CD")
        || tokens.isPossessive(i);
  }
}
