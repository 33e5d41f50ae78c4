package hearsay.extract;

import com.google.common.collect.ImmutableSet;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a noun phrase that is named as source apart: conjuncts, titles, appositives, heads.
 *
 * <p>It goes by tags and by the names found, so that it needs no tree: news phrases its sources in
 * few ways, and a wrong tree costs more than it tells here.
 */
final class PhraseReader {

  private static final ImmutableSet<String> RELATIVES =
      ImmutableSet.of("who", "which", "that", "whom");

  private static final ImmutableSet<String> COORDINATORS =
      ImmutableSet.of("and", "or", "&", "nor", "but");

  private final ArticleTokens tokens;
  private final Map<Integer, NameOccurrence> nameAt;

  /**
   * @param nameAt every token of a name to the name
   */
  PhraseReader(ArticleTokens tokens, Map<Integer, NameOccurrence> nameAt) {
    this.tokens = tokens;
    this.nameAt = nameAt;
  }

  private record Chunk(
      Reference reference, boolean afterAnd, boolean bareRole, boolean role, boolean plural) {}

  /** Whom the phrase stands for, in text order; empty for a phrase without a noun or pronoun. */
  List<Reference> read(Span span) {
    int from = tokens.at(span.begin());
    int to = tokens.at(span.end());
    if (from > 0 && tokens.get(from - 1).end() > span.begin()) {
      from--;
    }
    List<Chunk> chunks = new ArrayList<>();
    int begin = from;
    boolean afterAnd = false;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      boolean end = i == to;
      String lower = end ? "" : tokens.lower(i);
      if (lower.equals("(") || lower.equals("-lrb-") || lower.equals("[")) {
        depth++;
      } else if (lower.equals(")") || lower.equals("-rrb-") || lower.equals("]")) {
        depth--;
      }
      if (!end && (depth > 0 || insideName(i))) {
        continue;
      }
      boolean and = COORDINATORS.contains(lower);
      if (end || and || lower.equals(",") || lower.equals(";")) {
        chunk(begin, i, afterAnd, chunks);
        afterAnd = and || (afterAnd && begin == i);
        begin = i + 1;
      }
    }
    return settle(chunks, from, to);
  }

  /** Whether the token is inside a name rather than at its begin. */
  private boolean insideName(int i) {
    NameOccurrence name = nameAt.get(i);
    return name != null && i > name.from();
  }

  private void chunk(int from, int to, boolean afterAnd, List<Chunk> into) {
    int begin = from;
    while (begin < to && isLeadIn(begin)) {
      begin++;
    }
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
    if (name == null && end - begin <= 2 && head > begin && lower.equals("himself")) {
      head--;
      name = nameAt.get(head);
    }
    if (name != null && name.from() >= begin) {
      into.add(chunkOf(Reference.Kind.NAME, head, name.from(), name.to(), afterAnd));
      return;
    }
    NameOccurrence named = describedName(begin, head);
    if (named != null) {
      into.add(chunkOf(Reference.Kind.NAME, named.to() - 1, named.from(), named.to(), afterAnd));
      return;
    }
    if (tokens.tag(head).startsWith("PRP")) {
      into.add(chunkOf(Reference.Kind.PRONOUN, head, head, head + 1, afterAnd));
    } else if (RELATIVES.contains(lower) && head == begin) {
      into.add(chunkOf(Reference.Kind.RELATIVE, head, head, head + 1, afterAnd));
    } else {
      common(begin, end, to, head, afterAnd, into);
    }
  }

  private void common(int begin, int end, int to, int head, boolean afterAnd, List<Chunk> into) {
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
    into.add(new Chunk(reference, afterAnd, role && !determined, role, plural));
  }

  private static Chunk chunkOf(Reference.Kind kind, int head, int from, int to, boolean afterAnd) {
    return new Chunk(new Reference(kind, head, from, to), afterAnd, false, false, false);
  }

  /** The name of an outlet before a noun that only describes it: {@code the TASS news agency}. */
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
        || tokens.lower(i).equals("(")
        || tokens.lower(i).equals("[")
        || tokens.lower(i).equals("-lrb-")
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
        || tag.equals("CD") && !lower.matches("[\\d,.]+")
        || tag.equals("DT")
            && (lower.equals("both")
                || lower.equals("some")
                || lower.equals("those")
                || lower.equals("another")
                || lower.equals("all"))
        || NounKind.PEOPLE.has(lower)
        || RELATIVES.contains(lower);
  }

  /** Joins appositives to their names and keeps the rest as conjuncts. */
  private List<Reference> settle(List<Chunk> chunks, int from, int to) {
    List<Reference> settled = new ArrayList<>();
    boolean anyName = chunks.stream().anyMatch(c -> c.reference().kind() == Reference.Kind.NAME);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean beforeName =
          i + 1 < chunks.size() && chunks.get(i + 1).reference().kind() == Reference.Kind.NAME;
      boolean absorbed =
          chunk.role()
              && anyName
              && ((i > 0 && isPersonName(chunks.get(i - 1)) && !chunk.afterAnd())
                  || (beforeName && !chunks.get(i + 1).afterAnd())
                  || (chunk.bareRole() && i + 1 < chunks.size())
                  || (chunk.bareRole() && i > 0 && chunks.get(i - 1).role()));
      boolean loose =
          i > 0
              && !chunk.afterAnd()
              && chunks.subList(i, chunks.size()).stream().noneMatch(Chunk::afterAnd)
              && chunk.reference().kind() != Reference.Kind.NAME;
      // Behind a comma without an "and" to come stands an aside, not one more source.
      boolean aside =
          i > 0
              && chunks.subList(i, chunks.size()).stream().noneMatch(Chunk::afterAnd)
              && !settled.isEmpty();
      if (!absorbed && !loose && !aside) {
        settled.add(chunk.reference());
      }
    }
    boolean group =
        settled.size() > 1
            && settled.stream()
                .allMatch(
                    r ->
                        r.kind() == Reference.Kind.PHRASE
                            && (tokens.tag(r.head()).equals("NNS")
                                && !NounKind.ORGANIZATIONS.has(tokens.lower(r.head()))));
    if (group) {
      Reference firstOne = settled.get(0);
      Reference lastOne = settled.get(settled.size() - 1);
      return List.of(
          new Reference(firstOne.kind(), firstOne.head(), firstOne.from(), lastOne.to()));
    }
    return settled;
  }

  private boolean isPersonName(Chunk chunk) {
    NameOccurrence name = nameAt.get(chunk.reference().head());
    return name != null && chunk.reference().kind() == Reference.Kind.NAME;
  }
}
