package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameOccurrence;
import hearsay.extract.name.Role;
import hearsay.extract.text.NounKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Parts a noun phrase that is named as source at its commas and conjunctions and tells of each
 * piece what carries it.
 *
 * <p>It goes by tags and by the names found, so that it needs no tree: news phrases its sources in
 * few ways, and a wrong tree costs more than it tells here.
 */
final class PhraseChunks {

  private static final ImmutableSet<String> RELATIVES =
      ImmutableSet.of("who", "which", "that", "whom");

  private static final ImmutableSet<String> COORDINATORS =
      ImmutableSet.of("and", "or", "&", "nor", "but");

  private static final ImmutableSet<String> EMPHATIC =
      ImmutableSet.of("himself", "herself", "itself", "themselves");

  private static final ImmutableSet<String> OPENING = ImmutableSet.of("(", "[", "-lrb-");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of(")", "]", "-rrb-");

  private static final Pattern DIGITS = Pattern.compile("[\\d,.]+");

  private final ArticleTokens tokens;
  private final Map<Integer, NameOccurrence> nameAt;

  /**
   * @param nameAt every token of a name to the name
   */
  PhraseChunks(ArticleTokens tokens, Map<Integer, NameOccurrence> nameAt) {
    this.tokens = tokens;
    this.nameAt = nameAt;
  }

  /**
   * One piece between commas and conjunctions.
   *
   * @param afterAnd whether a conjunction opens it
   * @param afterComma whether a comma does, be there a conjunction or not
   * @param role whether its noun is one for a single person
   * @param bare whether it has no determiner
   * @param hanging whether it begins with a preposition
   */
  record Chunk(
      Reference reference,
      boolean afterAnd,
      boolean afterComma,
      boolean role,
      boolean bare,
      boolean hanging) {}

  /** The pieces of the phrase from {@code from} to {@code to} that have a head, in text order. */
  List<Chunk> in(int from, int to) {
    List<Chunk> chunks = new ArrayList<>();
    int begin = from;
    boolean and = false;
    boolean comma = false;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      String lower = i == to ? "" : tokens.lower(i);
      depth += OPENING.contains(lower) ? 1 : CLOSING.contains(lower) ? -1 : 0;
      if (i < to && (depth > 0 || insideName(i))) {
        continue;
      }
      boolean isAnd = COORDINATORS.contains(lower);
      boolean isComma = lower.equals(",") || lower.equals(";");
      if (i == to || isAnd || isComma) {
        boolean empty = begin == i;
        chunk(begin, i, and, comma, chunks);
        and = isAnd || (and && empty);
        comma = isComma || (comma && empty);
        begin = i + 1;
      }
    }
    return chunks;
  }

  /** Whether the token is inside a name rather than at its begin. */
  private boolean insideName(int i) {
    NameOccurrence name = nameAt.get(i);
    return name != null && i > name.from();
  }

  private void chunk(int from, int to, boolean and, boolean comma, List<Chunk> into) {
    int begin = from;
    while (begin < to && isLeadIn(begin)) {
      begin++;
    }
    boolean hanging = begin > from && tokens.tag(from).equals("IN");
    int end = begin;
    while (end < to && (insideName(end) || !endsHead(begin, end))) {
      end++;
    }
    int head = end - 1;
    while (head >= begin && !canHead(head)) {
      head--;
    }
    if (head < begin) {
      return;
    }
    String lower = tokens.lower(head);
    NameOccurrence name = nameAt.get(head);
    if (name == null && head > begin && EMPHATIC.contains(lower)) {
      head--;
      name = nameAt.get(head);
    }
    if (name != null && name.from() >= begin) {
      into.add(
          plain(
              new Reference(Reference.Kind.NAME, head, name.from(), name.to()),
              and,
              comma,
              hanging));
      return;
    }
    NameOccurrence named = describedName(begin, head);
    if (named != null) {
      into.add(
          plain(
              new Reference(Reference.Kind.NAME, named.to() - 1, named.from(), named.to()),
              and,
              comma,
              hanging));
      return;
    }
    if (tokens.tag(head).startsWith("PRP")) {
      into.add(
          plain(new Reference(Reference.Kind.PRONOUN, head, head, head + 1), and, comma, hanging));
    } else if (RELATIVES.contains(lower) && head == begin) {
      into.add(
          plain(new Reference(Reference.Kind.RELATIVE, head, head, head + 1), and, comma, hanging));
    } else {
      common(begin, end, to, head, and, comma, hanging, into);
    }
  }

  private void common(
      int begin,
      int end,
      int to,
      int head,
      boolean and,
      boolean comma,
      boolean hanging,
      List<Chunk> into) {
    String tag = tokens.tag(head);
    boolean plural = tag.equals("NNS") || tag.equals("NNPS");
    boolean role =
        !plural
            && (Role.read(tokens, begin, to).isPresent()
                || Role.read(tokens, begin, head + 1).isPresent());
    boolean determined = Role.isDeterminer(tokens, begin) || tokens.lower(begin).equals("one");
    Reference.Kind kind =
        role && !tokens.lower(begin).equals("a") && !tokens.lower(begin).equals("an")
            ? Reference.Kind.ROLE
            : Reference.Kind.PHRASE;
    int stop = Math.max(end, to);
    while (stop - 1 > head && !tokens.get(stop - 1).isWord()) {
      stop--;
    }
    // "prosecutor general's": what follows a genitive is gone, the genitive is no part of it.
    Reference reference =
        new Reference(
            kind, head, begin, stop == head + 2 && tokens.isPossessive(head + 1) ? head + 1 : stop);
    into.add(new Chunk(reference, and, comma, role, !determined, hanging));
  }

  private static Chunk plain(Reference reference, boolean and, boolean comma, boolean hanging) {
    return new Chunk(reference, and, comma, false, false, hanging);
  }

  /** The name of an outlet before a noun that only describes it: {@code the Kelm news agency}. */
  private @org.jspecify.annotations.Nullable NameOccurrence describedName(int begin, int head) {
    if (!NounKind.OUTLET.has(tokens.lower(head)) && !tokens.lower(head).equals("agency")) {
      return null;
    }
    for (int i = head - 1; i >= begin; i--) {
      NameOccurrence name = nameAt.get(i);
      if (tokens.isPossessive(i)) {
        return null;
      }
      if (name != null
          && name.from() >= begin
          && name.nameClass() != NameClass.STATE
          && name.nameClass() != NameClass.PERSON
          && name.nameClass() != NameClass.PEOPLE
          && name.nameClass() != NameClass.PLACE) {
        return name;
      }
    }
    return null;
  }

  private boolean isLeadIn(int i) {
    String tag = tokens.tag(i);
    return !tokens.get(i).isWord()
        || tag.equals("IN") && !nameAt.containsKey(i)
        || tag.equals("TO")
        || tag.equals("RB") && !tokens.lower(i).equals("both");
  }

  /** Whether what follows is no longer the head's phrase: preposition, clause, infinitive. */
  private boolean endsHead(int begin, int i) {
    String tag = tokens.tag(i);
    if (i == begin) {
      return tag.equals("VBG") || tag.equals("VBN") && tokens.tag(i + 1).equals("IN");
    }
    return tag.equals("IN")
        || tag.equals("TO")
        || tag.equals("WP")
        || tag.equals("WDT")
        || tag.equals("WRB")
        || tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("MD")
        || OPENING.contains(tokens.lower(i))
        || tag.equals("JJ") && tokens.isNoun(i - 1) && !tokens.isNoun(i + 1)
        || tag.startsWith("VB") && tokens.isNoun(i - 1) && !tokens.isNoun(i + 1);
  }

  private boolean canHead(int i) {
    String tag = tokens.tag(i);
    String lower = tokens.lower(i);
    return nameAt.containsKey(i)
        || tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("CD") && !DIGITS.matcher(lower).matches()
        || tag.equals("DT")
            && (lower.equals("both")
                || lower.equals("some")
                || lower.equals("those")
                || lower.equals("another")
                || lower.equals("all"))
        || NounKind.PEOPLE.has(lower)
        || RELATIVES.contains(lower);
  }
}
