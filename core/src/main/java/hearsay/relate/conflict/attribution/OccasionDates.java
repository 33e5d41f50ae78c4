package hearsay.relate.conflict.attribution;

import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import hearsay.relate.story.Venues;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One occasion on two days: two articles have a speaker tell the same to the same outlet, and date
 * it a few days apart. One conflict for each two articles and occasion, between the first
 * statements that carry the dates.
 */
public final class OccasionDates {

  private static final double ALIKE = 0.75;

  private OccasionDates() {}

  /** The conflicts; empty where dates are unknown or agree. */
  public static List<Relation> find(Story story) {
    Venues venues = new Venues(story);
    Map<String, List<Said>> occasions = new TreeMap<>();
    for (var article : story.articles()) {
      for (Said said : story.article(article.id())) {
        for (String outlet : venues.outlets(said)) {
          said.speakerId()
              .ifPresent(
                  speaker ->
                      occasions
                          .computeIfAbsent(speaker + "\n" + outlet, key -> new ArrayList<>())
                          .add(said));
        }
      }
    }
    List<Relation> found = new ArrayList<>();
    for (List<Said> told : occasions.values()) {
      Map<String, List<Said>> byArticle = new TreeMap<>();
      told.forEach(
          said ->
              byArticle.computeIfAbsent(said.article().id(), key -> new ArrayList<>()).add(said));
      List<List<Said>> accounts = List.copyOf(byArticle.values());
      for (int i = 0; i < accounts.size(); i++) {
        for (int j = i + 1; j < accounts.size(); j++) {
          compare(accounts.get(i), accounts.get(j), story, found);
        }
      }
    }
    return found;
  }

  private static void compare(
      List<Said> left, List<Said> right, Story story, List<Relation> found) {
    boolean sharesClaim =
        left.stream().anyMatch(l -> right.stream().anyMatch(r -> alike(l, r, story)));
    boolean agrees =
        left.stream()
            .anyMatch(
                l -> right.stream().anyMatch(r -> dated(l) && dated(r) && !l.utteredOnOtherDay(r)));
    if (!sharesClaim || agrees) {
      return;
    }
    for (Said l : left) {
      for (Said r : right) {
        if (dated(l) && dated(r) && l.utteredOnOtherDay(r) && near(l, r, story)) {
          found.add(conflict(l, r));
          return;
        }
      }
    }
  }

  /** One claim, or two that are nearly one. */
  private static boolean alike(Said l, Said r, Story story) {
    return l.sameClaim(r) || story.similarity(l, r) >= ALIKE;
  }

  private static boolean dated(Said said) {
    return said.uttered().filter(date -> date.day().isPresent()).isPresent();
  }

  private static boolean near(Said l, Said r, Story story) {
    long days = ChronoUnit.DAYS.between(l.uttered().get().first(), r.uttered().get().first());
    return Math.abs(days) <= story.thresholds().occasionDays();
  }

  private static Relation conflict(Said l, Said r) {
    List<Place> both = new ArrayList<>(l.places());
    both.addAll(r.places());
    Evidence dates =
        Signals.of(
            "date of the occasion",
            l.uttered().get() + " against " + r.uttered().get(),
            Signals.FOUND,
            both);
    Evidence same =
        Signals.of(
            "same occasion", "one speaker to one outlet, with one claim in common", 0.3, List.of());
    return Relation.of(RelationKind.DATE_CONFLICT, l.id(), r.id(), List.of(dates, same));
  }
}
