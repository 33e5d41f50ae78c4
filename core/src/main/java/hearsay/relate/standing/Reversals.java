package hearsay.relate.standing;

import hearsay.model.Evidence;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Reversal;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who says later what does not go with what he said before: his own denial, another number or the
 * opposite, on a day that is known to be later. Another outlet or channel for one utterance is
 * none.
 */
public final class Reversals {

  private static final Set<RelationKind> AGAINST =
      Set.of(
          RelationKind.CONTRADICTS,
          RelationKind.NUMBER_CONFLICT,
          RelationKind.ROLE_REVERSAL,
          RelationKind.DENIES,
          RelationKind.SUPERSEDES);

  private Reversals() {}

  /** The reversals among the relations of a story, sorted by ends. */
  public static List<Reversal> find(Story story, List<Relation> relations) {
    List<Reversal> found = new ArrayList<>();
    for (Relation relation : relations) {
      if (AGAINST.contains(relation.kind())
          && story.isStatement(relation.from())
          && story.isStatement(relation.to())) {
        reversal(relation, story).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(Reversal::later).thenComparing(Reversal::earlier))
        .toList();
  }

  private static Optional<Reversal> reversal(Relation relation, Story story) {
    Said from = story.byId(relation.from());
    Said to = story.byId(relation.to());
    Optional<LocalDate> fromDay = day(from);
    Optional<LocalDate> toDay = day(to);
    if (!from.sharesSpeaker(to)
        || from.statement().isNarration()
        || fromDay.isEmpty()
        || toDay.isEmpty()
        || fromDay.equals(toDay)) {
      return Optional.empty();
    }
    boolean forward = fromDay.get().isAfter(toDay.get());
    // A denial or an update answers what came before it, never what came after.
    if (relation.kind().isDirected() && !forward) {
      return Optional.empty();
    }
    Said later = forward ? from : to;
    Said earlier = forward ? to : from;
    List<Evidence> evidence = new ArrayList<>(relation.evidence());
    evidence.add(
        Signals.of(
            "same speaker", day(earlier).get() + ", then " + day(later).get(), 0, List.of()));
    return Optional.of(
        new Reversal(later.speakerId().orElseThrow(), later.id(), earlier.id(), evidence));
  }

  /** The day of the utterance, else of the article that tells it. */
  private static Optional<LocalDate> day(Said said) {
    return said.uttered()
        .filter(date -> date.day().isPresent())
        .map(date -> date.first())
        .or(() -> said.article().date());
  }
}
