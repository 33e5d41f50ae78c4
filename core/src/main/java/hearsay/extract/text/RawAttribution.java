package hearsay.extract.text;

import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * One attribution as it stands in the text, before anybody is resolved: whose words, by which words
 * of telling, and what is told.
 *
 * @param source the noun phrase that is named as source, titles and appositives included; absent
 *     where none is named
 * @param cue the words of telling
 * @param contents what is told, in text order, quotation marks included, at least one
 */
public record RawAttribution(Optional<Span> source, Span cue, List<Span> contents) {

  public RawAttribution {
    contents = List.copyOf(contents);
  }
}
