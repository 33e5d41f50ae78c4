package hearsay.extract.statement;

import hearsay.model.Span;
import java.util.Optional;

/**
 * A place to cut a sentence into two claims.
 *
 * @param end where the clause before ends
 * @param begin where the next one begins
 * @param shared what the next one takes from the first
 * @param tail where what the one before takes from the next begins
 */
record Cut(int end, int begin, Optional<Span> shared, Optional<Integer> tail) {

  Cut(int end, int begin, Optional<Span> shared) {
    this(end, begin, shared, Optional.empty());
  }
}
