package hearsay.relate.story;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Mention;
import hearsay.model.SourceKind;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** To which outlet or audience statements were made, and which speakers spoke to several. */
public final class Venues {

  private static final Pattern PRESS =
      Pattern.compile("(?i)(?:the )?(?:reporters|journalists|correspondents|newsmen|press)");

  private static final Pattern AT =
      Pattern.compile("\\s(?:outside|at|aboard|inside|in front of|on the (?:steps|way))\\s");

  /** When or where somebody told an outlet, so that it may have been on another occasion. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\s(?:before|after|outside|at|aboard|inside|in|on|during|from|as|while)\\s");

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

  /**
   * Whether the one was told to the press in general, gathered at a place, and the other to an
   * outlet, of which it is not told that it was elsewhere.
   */
  public boolean gathered(Said one, Said other) {
    return PRESS.matcher(addressee(one)).matches()
        && follows(AT, one)
        && !outlets(other).isEmpty()
        && !follows(ELSEWHERE, other);
  }

  private static String addressee(Said said) {
    return said.statement().attribution().addressee().map(Mention::asWritten).orElse("");
  }

  private static boolean follows(Pattern circumstance, Said said) {
    String text = said.article().text();
    return said.statement()
        .attribution()
        .addressee()
        .flatMap(Mention::span)
        .filter(span -> circumstance.matcher(text).region(span.end(), text.length()).lookingAt())
        .isPresent();
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
