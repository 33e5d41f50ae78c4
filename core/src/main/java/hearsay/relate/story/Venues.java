package hearsay.relate.story;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.SourceKind;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** To which outlet or audience statements were made, and which speakers spoke to several. */
public final class Venues {

  private final Story story;
  private final SetMultimap<Map.Entry<String, String>, String> byArticleAndSpeaker =
      HashMultimap.create();

  public Venues(Story story) {
    this.story = story;
    for (Said said : story.inOrder()) {
      said.speakerId()
          .ifPresent(
              speaker ->
                  byArticleAndSpeaker.putAll(Map.entry(said.article().id(), speaker), of(said)));
    }
  }

  /** Outlets that pass it on or that it was told to, and unnamed audiences that it was told to. */
  public Set<String> of(Said said) {
    Set<String> venues = new LinkedHashSet<>(outlets(said));
    said.addresseeId()
        .filter(id -> story.kind(id).filter(SourceKind.ANONYMOUS::equals).isPresent())
        .ifPresent(venues::add);
    return venues;
  }

  /** Outlets that pass it on or that it was told to. */
  public Set<String> outlets(Said said) {
    Set<String> outlets = new LinkedHashSet<>(said.channelIds());
    said.addresseeId().ifPresent(outlets::add);
    outlets.removeIf(id -> !isOutlet(id, said));
    return outlets;
  }

  /** An outlet, or a body that passes on what it was told and so is one. */
  private boolean isOutlet(String id, Said said) {
    return story
        .kind(id)
        .filter(
            kind ->
                kind == SourceKind.OUTLET
                    || kind == SourceKind.ORGANIZATION
                        && said.channelIds().contains(id)
                        && said.addresseeId().filter(id::equals).isPresent())
        .isPresent();
  }

  /**
   * Whether one article has the speaker speak both here and there: then there were two occasions.
   */
  public boolean knownApart(Said a, Said b) {
    Set<String> here = of(a);
    Set<String> there = of(b);
    if (here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains)) {
      return false;
    }
    String speaker = a.speakerId().orElse("");
    return story.articles().stream()
        .map(article -> byArticleAndSpeaker.get(Map.entry(article.id(), speaker)))
        .anyMatch(
            venues ->
                here.stream().anyMatch(venues::contains)
                    && there.stream().anyMatch(venues::contains));
  }
}
