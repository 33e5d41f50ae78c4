package hearsay.extract.repair;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.Set;

/**
 * "It was the bank | that had paid": a content that ends before the clause that it is all about
 * takes it in.
 */
final class Cleft {

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");

  private Cleft() {}

  static Span whole(Words words, Span content) {
    int first = words.first(content);
    int end = words.end(content);
    int stop = words.sentenceEnd(words.sentence(first));
    boolean cut =
        words.lemma(first).equals("it")
            && words.lemma(first + 1).equals("be")
            && NounPhrases.at(words, first + 2).filter(np -> words.end(np) == end).isPresent()
            && end + 1 < stop
            && RELATIVE.contains(words.lemma(end))
            && words.isFinite(end + 1)
            && !words.marks().inside(content.begin());
    if (!cut) {
      return content;
    }
    int last = end + 1;
    while (last + 1 < stop && words.token(last + 1).isWord()) {
      last++;
    }
    return new Span(content.begin(), words.token(last).end());
  }
}
