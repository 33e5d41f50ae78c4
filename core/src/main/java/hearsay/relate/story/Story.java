package hearsay.relate.story;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Layout;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.relate.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is known of a set of statements, by what one asks for. Immutable. */
public final class Story {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** From here on matching alone ties two statements. */
  private static final double ALIKE = 0.5;

  private final Thresholds thresholds;
  private final Lexicon lexicon;
  private final List<Article> articles;
  private final Map<String, Source> sources;
  private final List<Said> all;
  private final List<Said> inOrder;
  private final List<Claim> claims;
  private final ImmutableMap<String, Said> byId;
  private final ImmutableListMultimap<String, Said> byClaim;
  private final ImmutableListMultimap<String, Said> byArticle;
  private final List<Comparison> pairs;
  private final Supplier<SetMultimap<String, String>> linked =
      Suppliers.memoize(() -> Ties.read(this));
  private final Supplier<Multiset<String>> counted = Suppliers.memoize(this::readCounted);
  private final Supplier<Set<String>> bodies = Suppliers.memoize(this::readBodies);
  private final Map<Map.Entry<String, String>, Double> similarities = new HashMap<>();

  public Story(
      Thresholds thresholds,
      Lexicon lexicon,
      List<Article> articles,
      Map<String, Layout> layouts,
      List<Source> sources,
      List<AnalyzedStatement> statements,
      Matching matching) {
    this.thresholds = thresholds;
    this.lexicon = lexicon;
    this.articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    this.sources = Maps.uniqueIndex(sources, Source::id);
    this.claims = matching.claims();
    Map<String, String> claimOf = claimOf(matching.claims());
    Map<String, Article> articleById = Maps.uniqueIndex(articles, Article::id);
    Paragraphs paragraphs = new Paragraphs(layouts);
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      AnalyzedStatement analyzed = statements.get(i);
      Article article = articleById.get(analyzed.statement().articleId());
      String claim = claimOf.get(analyzed.statement().id());
      if (article == null || claim == null) {
        throw new IllegalArgumentException(
            "statement is "
                + analyzed.statement().id()
                + ", must stand in one of the articles and be in one claim. Maybe the matching is"
                + " of other statements.");
      }
      all.add(new Said(i, analyzed, article, claim, paragraphs.of(analyzed, article)));
    }
    this.all = List.copyOf(all);
    this.byId = Maps.uniqueIndex(all, Said::id);
    this.inOrder = inTextOrder(all);
    this.byClaim = Multimaps.index(inOrder, Said::claimId);
    this.byArticle = Multimaps.index(inOrder, said -> said.article().id());
    this.pairs = Pairs.of(this, matching.pairs());
    pairs.forEach(
        pair -> similarities.put(Map.entry(pair.a().id(), pair.b().id()), pair.similarity()));
  }

  private static Map<String, String> claimOf(List<Claim> claims) {
    ImmutableMap.Builder<String, String> claimOf = ImmutableMap.builder();
    claims.forEach(claim -> claim.statementIds().forEach(id -> claimOf.put(id, claim.id())));
    return claimOf.buildOrThrow();
  }

  private static List<Said> inTextOrder(List<Said> all) {
    return all.stream()
        .sorted(
            Comparator.comparing((Said said) -> said.article().id())
                .thenComparingInt(said -> said.statement().begin())
                .thenComparing(Said::id))
        .toList();
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** By id. */
  public List<Article> articles() {
    return articles;
  }

  /** As they were given. */
  public List<Claim> claims() {
    return claims;
  }

  /** By article and text, in whatever order they were given. */
  public List<Said> inOrder() {
    return inOrder;
  }

  /** As they were given: a pair's index counts here. */
  List<Said> all() {
    return all;
  }

  public Said byId(String id) {
    Said said = byId.get(id);
    if (said == null) {
      throw new IllegalArgumentException("statement is '" + id + "', must be one of the story's");
    }
    return said;
  }

  public boolean isStatement(String id) {
    return byId.containsKey(id);
  }

  /** The members in article and text order; empty for no claim of the story. */
  public List<Said> claim(String claimId) {
    return byClaim.get(claimId);
  }

  /** The article's statements in text order. */
  public List<Said> article(String articleId) {
    return byArticle.get(articleId);
  }

  /** The pairs worth a closer look, each with the statement of the smaller id first. */
  public List<Comparison> pairs() {
    return pairs;
  }

  /**
   * Whether two statements stand in one article, or in two that tell one claim at least in common
   * or several things nearly alike: then they are of one story, and few words may tell that they
   * are about one thing.
   */
  public boolean oneStory(Said one, Said other) {
    return one.sameArticle(other)
        || linked.get().containsEntry(one.article().id(), other.article().id());
  }

  /**
   * Whether what two statements count, date or tell the doers of can be one event: they stand in
   * one article, or in two of one story, or are as good as alike, that appeared within some days.
   * What was counted a week later is another count, and in a month's news many events share their
   * words.
   */
  public boolean oneEvent(Comparison pair) {
    return pair.sameArticle()
        || pair.within(thresholds.occasionDays())
            && (pair.onOneDay() || !(isMeasure(pair.a()) && isMeasure(pair.b())))
            && (pair.similarity() >= ALIKE || oneStory(pair.a(), pair.b()));
  }

  /** Two polls of two days are two polls, though one pollster took both. */
  private boolean isMeasure(Said said) {
    return Polls.measures(said, this);
  }

  /**
   * How many statements count things of a noun: what everybody counts is counted of many things.
   */
  public int counting(String noun) {
    return counted.get().count(noun);
  }

  private Multiset<String> readCounted() {
    ImmutableMultiset.Builder<String> nouns = ImmutableMultiset.builder();
    for (Said said : inOrder) {
      nouns.addAll(
          said.quantities().stream()
              .map(quantity -> quantity.counted().toLowerCase(Locale.ROOT))
              .distinct()
              .toList());
    }
    return nouns.build();
  }

  /** How much matching holds two statements to be about the same thing; 0 for no pair of it. */
  public double similarity(Said one, Said other) {
    return similarities.getOrDefault(
        one.id().compareTo(other.id()) < 0
            ? Map.entry(one.id(), other.id())
            : Map.entry(other.id(), one.id()),
        0.0);
  }

  /** What kind of party it is; empty where the source is not known. */
  public Optional<SourceKind> kind(String sourceId) {
    return source(sourceId).map(Source::kind);
  }

  /** Whether a word, in small letters, is part of the name of a body. */
  boolean isOfBody(String word) {
    return bodies.get().contains(word);
  }

  private Set<String> readBodies() {
    Set<String> words = new HashSet<>();
    sources.values().stream()
        .filter(source -> source.kind() == SourceKind.ORGANIZATION)
        .flatMap(source -> BETWEEN_WORDS.splitAsStream(source.name()))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Whether anybody known by one of these words is responsible for a statement. */
  public boolean speaks(Set<String> words) {
    return inOrder.stream()
        .flatMap(said -> Stream.concat(said.speakerIds().stream(), said.channelIds().stream()))
        .distinct()
        .flatMap(id -> source(id).stream())
        .anyMatch(source -> Parties.of(source).stream().anyMatch(words::contains));
  }

  public Optional<Source> source(String sourceId) {
    return Optional.ofNullable(sources.get(sourceId));
  }

  public String name(String sourceId) {
    return source(sourceId).map(Source::name).orElse(sourceId);
  }
}
