package hearsay.relate.origin;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Article;
import hearsay.model.Citation;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an article says what an outlet reported and that outlet's article is at hand: does it? */
public final class Citations {

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How alike matching must hold two statements that are not of one claim. */
  private static final double ALIKE = 0.6;

  private final Story story;
  private final SetMultimap<String, Article> articlesOf = LinkedHashMultimap.create();

  private Citations(Story story) {
    this.story = story;
    for (Article article : story.articles()) {
      article.publisher().ifPresent(name -> articlesOf.put(plain(name), article));
    }
  }

  /** One for each statement that cites an outlet at hand, by statement. */
  public static List<Citation> find(Story story, List<Relation> relations) {
    Citations citations = new Citations(story);
    List<Citation> found = new ArrayList<>();
    for (Said said : story.inOrder()) {
      for (String outlet : citations.cited(said)) {
        citations.citation(said, outlet, relations).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(Citation::statementId).thenComparing(Citation::outlet))
        .toList();
  }

  /** Outlets that report it or pass it on; told by the speaker to an outlet is another thing. */
  private Set<String> cited(Said said) {
    Set<String> outlets = new LinkedHashSet<>();
    said.speakerId().filter(id -> Reports.fromOutlet(said, story)).ifPresent(outlets::add);
    outlets.addAll(said.channelIds());
    return outlets;
  }

  private Optional<Citation> citation(Said said, String outlet, List<Relation> relations) {
    List<Article> articles =
        articlesOf.get(plain(story.name(outlet))).stream()
            .filter(article -> !article.id().equals(said.article().id()))
            .filter(article -> !isLater(article, said.article()))
            .toList();
    if (articles.isEmpty() || said.act().isResponse()) {
      return Optional.empty();
    }
    Optional<Said> best =
        articles.stream()
            .flatMap(article -> story.article(article.id()).stream())
            .filter(other -> said.sameClaim(other) || story.similarity(said, other) >= ALIKE)
            .max(
                Comparator.comparing((Said other) -> said.sameClaim(other))
                    .thenComparing(other -> story.similarity(said, other))
                    .thenComparing(Said::id, Comparator.reverseOrder()));
    Citation.Kind kind =
        best.map(other -> kind(said, other, relations)).orElse(Citation.Kind.NOT_FOUND);
    return Optional.of(
        new Citation(
            said.id(),
            outlet,
            articles.stream().map(Article::id).toList(),
            kind,
            best.map(Said::id),
            List.of(evidence(said, outlet, best))));
  }

  private Citation.Kind kind(Said said, Said other, List<Relation> relations) {
    boolean clash =
        relations.stream()
            .filter(relation -> relation.kind().isConflict())
            .filter(relation -> relation.kind() != RelationKind.ATTRIBUTION_CONFLICT)
            .anyMatch(relation -> joins(relation, said, other));
    if (clash) {
      return Citation.Kind.DIFFERS;
    }
    Optional<String> own = said.article().publisher().map(Citations::plain);
    boolean back =
        cited(other).stream().anyMatch(id -> own.filter(plain(story.name(id))::equals).isPresent());
    return back ? Citation.Kind.CIRCULAR : Citation.Kind.BORNE_OUT;
  }

  private static boolean joins(Relation relation, Said said, Said other) {
    return Stream.of(said.id(), said.claimId()).anyMatch(relation::touches)
            && Stream.of(other.id(), other.claimId()).anyMatch(relation::touches)
            && !said.sameClaim(other)
        || relation.touches(said.id()) && relation.touches(other.id());
  }

  private Evidence evidence(Said said, String outlet, Optional<Said> found) {
    List<Place> places = new ArrayList<>(said.places());
    found.ifPresent(other -> places.addAll(other.places()));
    String name = story.name(outlet);
    return Signals.of(
        "cited source",
        found.map(other -> name + " tells of it itself").orElse("nothing of it in " + name),
        found.map(other -> said.sameClaim(other) ? 1.0 : story.similarity(said, other)).orElse(0.0),
        places);
  }

  private static boolean isLater(Article one, Article other) {
    return one.date().isPresent()
        && other.date().isPresent()
        && one.date().get().isAfter(other.date().get());
  }

  private static String plain(String name) {
    String bare = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ").trim();
  }
}
