package hearsay.model;

import java.util.Optional;

/**
 * A place where an article names a source as speaker, channel or addressee.
 *
 * @param sourceId the {@link Source} that is meant
 * @param asWritten the words in the article: name, pronoun or noun phrase; empty for somebody who
 *     is not named at all, such as an unnamed questioner
 * @param span where the words stand; absent for somebody who is not named
 * @param inferred whether it was carried over from another sentence of the same occasion
 */
public record Mention(String sourceId, String asWritten, Optional<Span> span, boolean inferred) {

  public Mention {
    Check.filled("mention source id", sourceId, "Every mention is of a source.");
  }
}
