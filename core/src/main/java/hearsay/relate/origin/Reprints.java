package hearsay.relate.origin;

import com.google.common.collect.Maps;
import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.OriginKind;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folds what stands in two articles of which one is, in whole or in part, a copy of the other. */
final class Reprints {

  private final Story story;
  private final Folding folding;

  Reprints(Story story, Folding folding) {
    this.story = story;
    this.folding = folding;
  }

  /** Two texts that are nearly one: what stands in both goes back to one text. */
  void fold() {
    // Only texts with a statement in the same words can share one, so only they are compared.
    Map<String, Map<String, Said>> inWords = new TreeMap<>();
    for (Said said : story.inOrder()) {
      inWords
          .computeIfAbsent(Plain.of(said.statement().text()), words -> new TreeMap<>())
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
      Said copy = inWords.getOrDefault(Plain.of(said.statement().text()), Map.of()).get(other.id());
      if (copy != null) {
        folding.join(said, copy, OriginKind.REPRINT, evidence);
      }
    }
  }
}
