package hearsay.relate.clause;

import hearsay.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * One predicate of a content with what is said of it.
 *
 * @param predicate the verb, or the noun or adjective behind "is"
 * @param kind how it is negated
 * @param negator the word that negates it; empty where nothing does
 * @param negated the noun that the negator stands with ("no warning"); empty for "not"
 * @param subject who does it; empty where that is not told
 * @param object to whom or what it is done
 * @param passive whether the object stands as a subject: "was closed"
 * @param scope all words that belong to it, the predicate and what it governs
 * @param time when it is, as far as its form tells
 * @param factual whether it is told as a fact of its own: not wished, not under an "if"
 */
public record Clause(
    Token predicate,
    Negation kind,
    Optional<Token> negator,
    Optional<Token> negated,
    Optional<Token> subject,
    Optional<Token> object,
    boolean passive,
    Set<Token> scope,
    Time time,
    boolean factual) {

  /** How a predicate is negated. */
  public enum Negation {
    NONE,
    /** "Did not leave", "failed to leave". */
    VERB,
    /** "No ship left", "nobody left". */
    NOUN,
    /** "Not only", "not all": something is left standing. */
    IN_PART
  }

  /** What the form of a predicate tells of its time. */
  public enum Time {
    NOW_OR_BEFORE,
    AHEAD,
    /** "May", "might", "could": perhaps. */
    PERHAPS,
    /** "Can", "must", "should": no fact at any time. */
    MODAL
  }

  /** What is so or is done to: the object, or who is so where there is none. */
  public Optional<Token> theme() {
    return object.or(() -> subject);
  }
}
