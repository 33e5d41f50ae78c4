package hearsay.relate.origin;

import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.relate.story.Groups;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import hearsay.relate.story.Venues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Statements on their way into origins, and why they go together. Not thread-safe. */
final class Folding {

  private final Story story;
  private final Venues venues;
  private final Groups groups = new Groups();

  /**
   * Why the group that a statement leads is one: kept by each joined statement, first reason first.
   */
  private final Map<String, OriginKind> kinds = new HashMap<>();

  private final Map<String, List<Evidence>> reasons = new TreeMap<>();

  /** With each statement an origin of its own. */
  Folding(Story story, Venues venues) {
    this.story = story;
    this.venues = venues;
    story.inOrder().forEach(said -> groups.add(said.id()));
  }

  /** Puts the two into one origin; of the reasons for it the first counts. */
  void join(Said one, Said other, OriginKind kind, Evidence evidence) {
    for (Said said : List.of(one, other)) {
      kinds.merge(said.id(), kind, (old, now) -> old.compareTo(now) <= 0 ? old : now);
    }
    if (one != other && !groups.together(one.id(), other.id())) {
      reasons.computeIfAbsent(other.id(), key -> new ArrayList<>()).add(evidence);
      groups.join(one.id(), other.id());
    }
  }

  /** Puts the two into one origin without a reason of their own. */
  void add(Said one, Said other) {
    groups.join(one.id(), other.id());
  }

  /** Whether the two are in one origin. */
  boolean together(Said one, Said other) {
    return groups.together(one.id(), other.id());
  }

  /** Whether it went with another statement for a reason. */
  boolean isJoined(Said said) {
    return kinds.containsKey(said.id());
  }

  /** The origins as they now are. */
  List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    groups.groups().forEach((first, members) -> origins.add(origin(first, members)));
    return origins;
  }

  private Origin origin(String first, List<String> members) {
    OriginKind kind =
        members.stream()
            .map(id -> kinds.getOrDefault(id, OriginKind.REPORT))
            .min(OriginKind::compareTo)
            .orElse(OriginKind.REPORT);
    List<Evidence> evidence =
        members.stream()
            .flatMap(id -> reasons.getOrDefault(id, List.of()).stream())
            .distinct()
            .toList();
    return new Origin("origin:" + first, kind, label(members, kind), members, evidence);
  }

  private String label(List<String> members, OriginKind kind) {
    List<Said> said = members.stream().map(story::byId).toList();
    Said first = said.get(0);
    Optional<String> venue = said.stream().flatMap(s -> venues.of(s).stream()).findFirst();
    return switch (kind) {
      case REPRINT -> speaker(first) + " in the text of " + first.article().displayName();
      case INTERVIEW -> speaker(first) + venue.map(id -> " to " + story.name(id)).orElse("");
      case UTTERANCE -> speaker(first);
      case REPORT -> speaker(first) + " in " + first.article().displayName();
    };
  }

  /** What the speaker is called; "report" for none. */
  String speaker(Said said) {
    return said.statement()
        .attribution()
        .speaker()
        .map(Mention::sourceId)
        .map(story::name)
        .orElse("report");
  }
}
