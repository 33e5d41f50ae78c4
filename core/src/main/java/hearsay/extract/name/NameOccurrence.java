package hearsay.extract.name;

import java.util.List;
import java.util.Set;

/**
 * A name as it stands in an article, without titles.
 *
 * @param from first token
 * @param to one past the last token
 * @param nameClass what its words, its tags and its neighbours tell
 * @param text the words, without a leading article
 * @param gender what the form of address tells
 * @param roles titles before it, appositives at either side
 * @param nouns common nouns for bodies in its appositives: {@code operator}
 * @param start first token of its titles, {@code from} where it has none
 */
public record NameOccurrence(
    int from,
    int to,
    NameClass nameClass,
    String text,
    Gender gender,
    List<Role> roles,
    Set<String> nouns,
    int start) {

  public NameOccurrence {
    roles = List.copyOf(roles);
    nouns = Set.copyOf(nouns);
  }

  public int length() {
    return to - from;
  }
}
