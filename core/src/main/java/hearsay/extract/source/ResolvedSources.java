package hearsay.extract.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import hearsay.model.Mention;
import hearsay.model.Source;
import hearsay.model.Span;
import java.util.List;
import java.util.Map;

/** Who every mention in a set of articles stands for. Immutable and thread-safe. */
public final class ResolvedSources {

  private final List<Source> sources;
  private final ImmutableTable<String, Span, List<Mention>> mentions;
  private final ImmutableMap<String, ImmutableMap<Integer, String>> referents;
  private final ImmutableMap<String, Source> narrations;

  ResolvedSources(
      List<Source> sources,
      ImmutableTable<String, Span, List<Mention>> mentions,
      ImmutableMap<String, ImmutableMap<Integer, String>> referents,
      ImmutableMap<String, Source> narrations) {
    this.sources = List.copyOf(sources);
    this.mentions = mentions;
    this.referents = referents;
    this.narrations = narrations;
  }

  /** All sources, sorted by id, parties that only contents speak of among them. */
  public List<Source> sources() {
    return sources;
  }

  /**
   * Whom a span stands for that was asked for, in text order: several where it is joint, none where
   * nobody can be told. Words are as written, without titles.
   */
  public List<Mention> mentionsAt(String articleId, Span span) {
    List<Mention> found = mentions.get(articleId, span);
    return found == null ? List.of() : found;
  }

  /** Token begin to source id, for the words of the article whose source is known. */
  public Map<Integer, String> referents(String articleId) {
    return referents.getOrDefault(articleId, ImmutableMap.of());
  }

  /**
   * The article's own voice.
   *
   * @throws IllegalArgumentException if the article was not among those resolved
   */
  public Source narration(String articleId) {
    Source narration = narrations.get(articleId);
    if (narration == null) {
      throw new IllegalArgumentException(
          "article id is '" + articleId + "', must be one of the articles resolved");
    }
    return narration;
  }
}
