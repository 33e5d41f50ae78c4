package hearsay.relate;

import com.google.common.collect.Maps;
import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.Place;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Folds statements that go back to one text, occasion or utterance into one origin. */
final class Origins {

  /** Statements shorter than this are alike by chance. */
  private static final int MIN_SHINGLES = 3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final double NEAR_COPY = 0.6;

  private final Story story;
  private final Venues venues;
  private final Groups groups = new Groups();

  /**
   * Why the group that a statement leads is one: kept by each joined statement, first reason first.
   */
  private final Map<String, OriginKind> kinds = new HashMap<>();

  private final Map<String, List<Evidence>> reasons = new TreeMap<>();

  private Origins(Story story) {
    this.story = story;
    this.venues = new Venues(story);
  }

  /** Every statement is in exactly one. */
  static List<Origin> find(Story story) {
    return new Origins(story).find();
  }

  private List<Origin> find() {
    story.inOrder().forEach(said -> groups.add(said.id()));
    reprints();
    occasions();
    utterances();
    credits();
    ownReports();
    List<Origin> origins = new ArrayList<>();
    groups.groups().forEach((first, members) -> origins.add(origin(first, members)));
    return origins;
  }

  /** Two texts that are nearly one: what stands in both goes back to one text. */
  private void reprints() {
    // Only texts with a statement in the same words can share one, so only they are compared.
    Map<String, Map<String, Said>> inWords = new TreeMap<>();
    for (Said said : story.inOrder()) {
      inWords
          .computeIfAbsent(plain(said.statement().text()), words -> new TreeMap<>())
          .putIfAbsent(said.article().id(), said);
    }
    TreeMap<String, TreeSet<String>> sharing = new TreeMap<>();
    for (Map<String, Said> copies : inWords.values()) {
      for (String one : copies.keySet()) {
        for (String other : copies.keySet()) {
          if (one.compareTo(other) < 0) {
            sharing.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
          }
        }
      }
    }
    Map<String, Article> articles = Maps.uniqueIndex(story.articles(), Article::id);
    Map<String, Shingles> texts = new HashMap<>();
    sharing.forEach(
        (one, others) ->
            others.forEach(
                other ->
                    reprint(article(articles, one), article(articles, other), texts, inWords)));
  }

  private static Article article(Map<String, Article> articles, String id) {
    return Objects.requireNonNull(articles.get(id));
  }

  private void reprint(
      Article one,
      Article other,
      Map<String, Shingles> texts,
      Map<String, Map<String, Said>> inWords) {
    double share =
        texts
            .computeIfAbsent(one.id(), id -> Shingles.of(one.text()))
            .contained(texts.computeIfAbsent(other.id(), id -> Shingles.of(other.text())));
    if (share < story.thresholds().reprintShare()) {
      return;
    }
    Evidence evidence =
        new Evidence(
            "shared text",
            String.format(
                Locale.ROOT,
                "%.0f %% of the five-word sequences of %s and %s",
                share * 100,
                one.displayName(),
                other.displayName()),
            share,
            List.of());
    // Each statement goes with its copy, not with all that stands in the text: several speakers
    // in one report are still several.
    for (Said said : story.article(one.id())) {
      Said copy = inWords.getOrDefault(plain(said.statement().text()), Map.of()).get(other.id());
      if (copy != null) {
        join(said, copy, OriginKind.REPRINT, evidence);
      }
    }
  }

  private static String plain(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
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
            String value = speaker(members.get(i)) + " to " + venue;
            join(
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
            && !groups.together(pair.a().id(), pair.b().id())
            && !apart(pair.a(), pair.b())) {
          utterance(pair, "one speaker with one claim", 0.6);
        }
      } else if (!pair.sameArticle()) {
        copies(pair);
      }
    }
  }

  private void utterance(Comparison pair, String why, double weight) {
    join(
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
        .filter(other -> other.sharesSpeaker(said) && groups.together(other.id(), said.id()))
        .toList();
  }

  private void copies(Comparison pair) {
    Shingles one = Shingles.of(pair.a().statement().text());
    Shingles other = Shingles.of(pair.b().statement().text());
    boolean enough = Math.min(one.hashes().size(), other.hashes().size()) >= MIN_SHINGLES;
    if (enough && one.contained(other) >= NEAR_COPY) {
      join(
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
      article.publisher().ifPresent(name -> outletOf.put(article.id(), plain(name)));
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
        outlet != null && credited.stream().anyMatch(id -> plain(story.name(id)).equals(outlet));
    boolean sameOutlet = Reports.fromOutlet(taker, story) && taker.sharesSpeaker(giver);
    if (cites || sameOutlet) {
      join(
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
      if (!kinds.containsKey(said.id())) {
        Said leader =
            first.putIfAbsent(said.article().id() + "\n" + said.speakerId().orElse(""), said);
        if (leader != null) {
          groups.join(leader.id(), said.id());
        }
      }
    }
  }

  private void join(Said one, Said other, OriginKind kind, Evidence evidence) {
    for (Said said : List.of(one, other)) {
      kinds.merge(said.id(), kind, (old, now) -> old.compareTo(now) <= 0 ? old : now);
    }
    if (one != other && !groups.together(one.id(), other.id())) {
      reasons.computeIfAbsent(other.id(), key -> new ArrayList<>()).add(evidence);
      groups.join(one.id(), other.id());
    }
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

  private String speaker(Said said) {
    return said.statement()
        .attribution()
        .speaker()
        .map(Mention::sourceId)
        .map(story::name)
        .orElse("report");
  }

  private static List<Place> places(Comparison pair) {
    List<Place> places = new ArrayList<>(pair.a().places());
    places.addAll(pair.b().places());
    return places;
  }
}
