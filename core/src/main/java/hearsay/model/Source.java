package hearsay.model;

import java.util.List;

/**
 * Whoever makes or passes on a statement: one source across all spellings, titles and pronouns of
 * one reconciliation.
 *
 * @param id derived from kind and name, unique in one reconciliation
 * @param kind what kind of party it is
 * @param name the fullest form of the name that the articles use
 * @param aliases the other forms found, sorted, without pronouns and without {@code name}
 * @param roles titles and offices found with the name, sorted
 */
public record Source(
    String id, SourceKind kind, String name, List<String> aliases, List<String> roles) {

  public Source {
    Check.filled("source id", id, "Derive it from the kind and the name.");
    Check.filled("source name", name, "Use the words that the article has.");
    aliases = aliases.stream().sorted().distinct().toList();
    roles = roles.stream().sorted().distinct().toList();
  }
}
