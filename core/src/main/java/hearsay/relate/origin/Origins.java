package hearsay.relate.origin;

import hearsay.model.Article;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.Place;
import hearsay.relate.coreference.OneUtterance;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import hearsay.relate.story.Venues;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds statements that go back to one text, occasion or utterance into one origin. */
public final class Origins {

  /** Statements shorter than this are alike by chance. */
  private static final int MIN_SHINGLES = 3;

  private static final double NEAR_COPY = 0.6;

  private final Story story;
  private final Venues venues;
  private final Folding folding;

  private Origins(Story story) {
    this.story = story;
    this.venues = new Venues(story);
    this.folding = new Folding(story, venues);
  }

  /** Every statement is in exactly one. */
  public static List<Origin> find(Story story) {
    return new Origins(story).find();
  }

  private List<Origin> find() {
    new Reprints(story, folding).fold();
    occasions();
    utterances();
    credits();
    ownReports();
    return folding.origins();
  }

  /** One speaker to one outlet or audience, on days that may be one. */
  private void occasions() {
    Map<String, List<Said>> told = new TreeMap<>();
    for (Said said : story.inOrder()) {
      if (said.speakerId().isPresent()) {
        for (String venue : venues.of(said)) {
          told.computeIfAbsent(said.speakerId().get() + "\n" + venue, key -> new ArrayList<>())
              .add(said);
        }
      }
    }
    for (Map.Entry<String, List<Said>> occasion : told.entrySet()) {
      List<Said> members = occasion.getValue();
      for (int i = 1; i < members.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (mayBeOneDay(members.get(i), members.get(j))) {
            String venue =
                story.name(occasion.getKey().substring(occasion.getKey().indexOf('\n') + 1));
            String value = folding.speaker(members.get(i)) + " to " + venue;
            folding.join(
                members.get(j),
                members.get(i),
                OriginKind.INTERVIEW,
                Signals.of("one occasion", value, 0.7, List.of()));
            break;
          }
        }
      }
    }
  }

  private boolean mayBeOneDay(Said one, Said other) {
    boolean published = near(one.article(), other.article());
    if (one.uttered().isEmpty() || other.uttered().isEmpty()) {
      return published;
    }
    long days = ChronoUnit.DAYS.between(one.uttered().get().first(), other.uttered().get().first());
    return !one.utteredOnOtherDay(other) || Math.abs(days) <= story.thresholds().occasionDays();
  }

  private boolean near(Article one, Article other) {
    return one.date().isEmpty()
        || other.date().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.date().get(), other.date().get()))
            <= story.thresholds().occasionDays() + 4L;
  }

  /** One speaker quoted alike; then, unless that ties two occasions, one speaker with one claim. */
  private void utterances() {
    for (Comparison pair : story.pairs()) {
      if (OneUtterance.holds(pair, story)) {
        utterance(pair, "quoted alike", 0.8);
      }
    }
    for (Comparison pair : story.pairs()) {
      boolean told = pair.a().sharesSpeaker(pair.b()) && !pair.a().statement().isNarration();
      if (told) {
        if (pair.sameClaim()
            && near(pair.a().article(), pair.b().article())
            && !folding.together(pair.a(), pair.b())
            && !apart(pair.a(), pair.b())) {
          utterance(pair, "one speaker with one claim", 0.6);
        }
      } else if (!pair.sameArticle()) {
        copies(pair);
      }
    }
  }

  private void utterance(Comparison pair, String why, double weight) {
    folding.join(
        pair.a(),
        pair.b(),
        OriginKind.UTTERANCE,
        Signals.of("one utterance", why, weight, places(pair)));
  }

  /** Whether what already goes with the one and with the other was told on two known occasions. */
  private boolean apart(Said a, Said b) {
    List<Said> one = together(a);
    List<Said> other = together(b);
    return one.stream()
        .anyMatch(
            l -> other.stream().anyMatch(r -> l.utteredOnOtherDay(r) || venues.knownApart(l, r)));
  }

  private List<Said> together(Said said) {
    return story.inOrder().stream()
        .filter(other -> other.sharesSpeaker(said) && folding.together(other, said))
        .toList();
  }

  private void copies(Comparison pair) {
    Shingles one = Shingles.of(pair.a().statement().text());
    Shingles other = Shingles.of(pair.b().statement().text());
    boolean enough = Math.min(one.hashes().size(), other.hashes().size()) >= MIN_SHINGLES;
    if (enough && one.contained(other) >= NEAR_COPY) {
      folding.join(
          pair.a(),
          pair.b(),
          OriginKind.REPORT,
          Signals.of(
              "shared words", "one is written off the other", one.contained(other), places(pair)));
    }
  }

  /** "The Gazette reported": what an article takes from an outlet goes back to that outlet. */
  private void credits() {
    Map<String, String> outletOf = new TreeMap<>();
    for (Article article : story.articles()) {
      article.publisher().ifPresent(name -> outletOf.put(article.id(), Plain.of(name)));
    }
    for (Comparison pair : story.pairs()) {
      if (pair.sameClaim() && !pair.sameArticle()) {
        credit(pair.a(), pair.b(), outletOf.get(pair.b().article().id()));
        credit(pair.b(), pair.a(), outletOf.get(pair.a().article().id()));
      }
    }
  }

  private void credit(Said taker, Said giver, @Nullable String outlet) {
    Set<String> credited = new LinkedHashSet<>(venues.outlets(taker));
    taker.speakerId().filter(id -> Reports.fromOutlet(taker, story)).ifPresent(credited::add);
    boolean cites =
        outlet != null && credited.stream().anyMatch(id -> Plain.of(story.name(id)).equals(outlet));
    boolean sameOutlet = Reports.fromOutlet(taker, story) && taker.sharesSpeaker(giver);
    if (cites || sameOutlet) {
      folding.join(
          giver,
          taker,
          OriginKind.REPORT,
          Signals.of("credit", "credited to the same outlet", 0.7, taker.places()));
    }
  }

  /** What is left of one speaker in one article is that article's own report of him. */
  private void ownReports() {
    Map<String, Said> first = new HashMap<>();
    for (Said said : story.inOrder()) {
      if (!folding.isJoined(said)) {
        Said leader =
            first.putIfAbsent(said.article().id() + "\n" + said.speakerId().orElse(""), said);
        if (leader != null) {
          folding.add(leader, said);
        }
      }
    }
  }

  private static List<Place> places(Comparison pair) {
    List<Place> places = new ArrayList<>(pair.a().places());
    places.addAll(pair.b().places());
    return places;
  }
}
