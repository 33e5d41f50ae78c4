package hearsay.extract.source;

/**
 * One of those whom a noun phrase stands for.
 *
 * @param kind how it is named
 * @param head the token that carries it
 * @param from first token of the words that name it, titles left out
 * @param to one past the last
 */
record Reference(Kind kind, int head, int from, int to) {

  enum Kind {
    NAME,
    PRONOUN,
    /** A relative pronoun: whoever stands before it. */
    RELATIVE,
    /** A common noun for one person: the minister. */
    ROLE,
    /** Any other common noun: the ministry, officials, the report. */
    PHRASE
  }
}
