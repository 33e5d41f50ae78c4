package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameOccurrence;
import hearsay.extract.source.PhraseChunks.Chunk;
import hearsay.extract.text.NounKind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whom a noun phrase stands for that is named as source: titles and appositives go to their names,
 * the other {@link PhraseChunks} each stand for somebody.
 */
final class PhraseReader {

  private final ArticleTokens tokens;
  private final Map<Integer, NameOccurrence> nameAt;
  private final PhraseChunks chunks;

  /**
   * @param nameAt every token of a name to the name
   */
  PhraseReader(ArticleTokens tokens, Map<Integer, NameOccurrence> nameAt) {
    this.tokens = tokens;
    this.nameAt = nameAt;
    this.chunks = new PhraseChunks(tokens, nameAt);
  }

  /** Whom the phrase stands for, in text order; empty for a phrase without a noun or pronoun. */
  List<Reference> read(Span span) {
    int from = tokens.at(span.begin());
    int to = tokens.at(span.end());
    if (from > 0 && tokens.get(from - 1).end() > span.begin()) {
      from--;
    }
    List<Reference> settled = settle(chunks.in(from, to));
    return settled.isEmpty() ? bare(from, to) : settled;
  }

  /** Numbers and the like have no head of the usual kinds: "4 in 10". */
  private List<Reference> bare(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.get(i).isWord()
          && (tokens.tag(i).equals("CD") || tokens.tag(i).startsWith("JJ"))) {
        return List.of(new Reference(Reference.Kind.PHRASE, i, from, to));
      }
    }
    return List.of();
  }

  /** Joins appositives to their names and keeps the rest as conjuncts. */
  private List<Reference> settle(List<Chunk> chunks) {
    List<Reference> settled = new ArrayList<>();
    boolean aside = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean titleOfNext = i + 1 < chunks.size() && isTitleOf(chunk, chunks.get(i + 1));
      if (i == 0) {
        if (!titleOfNext) {
          settled.add(chunk.reference());
        }
        continue;
      }
      boolean andToCome = chunks.subList(i, chunks.size()).stream().anyMatch(Chunk::afterAnd);
      // "X, head of Y and Z" goes on about X; "X, head of Y, and Z" does not.
      boolean goesOn = aside && !(chunk.afterAnd() && chunk.afterComma());
      boolean apposition =
          !chunk.afterAnd()
              && chunk.role()
              && isName(chunks.get(i - 1), NameClass.PERSON)
              && !titleOfNext;
      boolean titles = chunk.role() && chunk.bare() && chunks.get(i - 1).role();
      boolean town = !chunk.afterAnd() && isName(chunk, NameClass.PLACE);
      if (settled.isEmpty()) {
        settled.add(chunk.reference());
      } else if (goesOn || apposition || chunk.hanging() || !andToCome || town) {
        aside = true;
      } else if (!titleOfNext && !(titles && aside)) {
        settled.add(chunk.reference());
      }
    }
    return oneGroup(settled);
  }

  /** "Its chief executive, X", "founder and director X", "the other candidate, X". */
  private boolean isTitleOf(Chunk chunk, Chunk next) {
    boolean common =
        chunk.reference().kind() == Reference.Kind.ROLE
            || chunk.reference().kind() == Reference.Kind.PHRASE
                && !tokens.tag(chunk.reference().head()).equals("NNS");
    boolean beforePerson = isName(next, NameClass.PERSON) && !next.afterAnd() && common;
    boolean beforeBody =
        next.reference().kind() == Reference.Kind.NAME
            && !isName(next, NameClass.PLACE)
            && !next.afterAnd()
            && common
            && !chunk.role()
            && !chunk.bare();
    return beforePerson
        || beforeBody
        || (chunk.role() && chunk.bare() && next.afterAnd() && (next.role() || titled(next)));
  }

  /** Whether a title stands before the name: the conjunct before it may be one more title. */
  private boolean titled(Chunk chunk) {
    NameOccurrence name = nameAt.get(chunk.reference().head());
    return name != null && name.nameClass() == NameClass.PERSON && name.start() < name.from();
  }

  private boolean isName(Chunk chunk, NameClass nameClass) {
    NameOccurrence name = nameAt.get(chunk.reference().head());
    return name != null
        && chunk.reference().kind() == Reference.Kind.NAME
        && name.nameClass() == nameClass;
  }

  /** Unnamed people told together are one party: "ministers and officials". */
  private List<Reference> oneGroup(List<Reference> settled) {
    boolean group =
        settled.size() > 1
            && settled.stream()
                .allMatch(
                    r ->
                        r.kind() == Reference.Kind.PHRASE
                            && tokens.tag(r.head()).equals("NNS")
                            && !NounKind.ORGANIZATIONS.has(tokens.lower(r.head())));
    if (!group) {
      return settled;
    }
    Reference first = settled.get(0);
    Reference last = settled.get(settled.size() - 1);
    return List.of(new Reference(first.kind(), first.head(), first.from(), last.to()));
  }
}
