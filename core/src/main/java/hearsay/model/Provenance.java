package hearsay.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a reconciliation comes from, so that it can be made again.
 *
 * @param version the library's version
 * @param analyzer what told tokens, names and dependencies
 * @param encoder what told likeness of meaning; empty where none was at hand
 * @param settings every option by name, sorted
 * @param digests SHA-256 of each article's text in UTF-8 by article id, sorted
 */
public record Provenance(
    String version,
    String analyzer,
    Optional<String> encoder,
    Map<String, String> settings,
    Map<String, String> digests) {

  public Provenance {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }
}
