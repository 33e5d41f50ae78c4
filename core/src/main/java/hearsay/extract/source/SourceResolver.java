package hearsay.extract.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.PersonName;
import hearsay.extract.name.Role;
import hearsay.extract.text.WordTable;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Article;
import hearsay.model.Mention;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells who every mention stands for, within and across articles: surnames, roles, pronouns and
 * collective words within an article by who is present there, then persons and bodies across
 * articles by their names. It resolves what sources need, not coreference at large, and asks for no
 * dependency tree. Stateless.
 */
public final class SourceResolver {

  private SourceResolver() {}

  /**
   * Resolves all articles together. The result depends neither on the order of the articles nor on
   * that of the mentions. Costs for each article mentions times parties, across articles the
   * parties that share a surname or a name.
   *
   * @param articles with distinct ids
   * @param mentions article id to the noun phrases named as speaker, channel or addressee
   * @throws IllegalArgumentException if two articles have one id
   */
  public static ResolvedSources resolve(
      List<AnalyzedArticle> articles, Map<String, List<Span>> mentions) {
    TreeMap<String, AnalyzedArticle> byId = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      String id = article.article().id();
      if (byId.put(id, article) != null) {
        throw new IllegalArgumentException(
            "article id is '"
                + id
                + "' twice, must be unique. Give each article an id of its own.");
      }
    }
    ImmutableSet<String> outlets =
        articles.stream()
            .flatMap(article -> article.article().publisher().stream())
            .map(NameWords::key)
            .collect(ImmutableSet.toImmutableSet());
    // Twice: what one article tells of a person, an office or "Ms", another article may rest upon.
    List<ArticleParties> alone = within(byId, mentions, outlets, Set.of(), Map.of());
    List<ArticleParties> resolved =
        alone.size() < 2
            ? alone
            : within(byId, mentions, outlets, surnames(alone), knowledge(byId, alone));
    return assemble(byId, resolved);
  }

  private static List<ArticleParties> within(
      TreeMap<String, AnalyzedArticle> articles,
      Map<String, List<Span>> mentions,
      ImmutableSet<String> outlets,
      Set<String> surnames,
      Map<String, Map<Integer, WithinArticle.Knowledge>> known) {
    List<ArticleParties> resolved = new ArrayList<>();
    articles.forEach(
        (id, article) ->
            resolved.add(
                WithinArticle.resolve(
                    article,
                    mentions.getOrDefault(id, List.of()),
                    outlets,
                    surnames,
                    known.getOrDefault(id, Map.of()))));
    return resolved;
  }

  /** Surnames of those whom any article names in full, but for words in names of bodies. */
  private static Set<String> surnames(List<ArticleParties> resolved) {
    Set<String> surnames = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (ArticleParties article : resolved) {
      for (Party party : article.parties()) {
        for (String form : party.forms().keySet()) {
          PersonName name = PersonName.of(form);
          if (party.nameClass() != NameClass.PERSON) {
            boolean several = form.contains(" ") && !party.isPhrase();
            others.addAll(several ? WordTable.blanks(NameWords.key(form)) : List.of());
          } else if (name.isFull() && !name.hasOnlyInitials()) {
            surnames.add(NameWords.key(name.surname()));
          }
        }
      }
    }
    surnames.removeAll(others);
    return surnames;
  }

  /** By article and first token what the other articles' parties of the same source tell. */
  private static Map<String, Map<Integer, WithinArticle.Knowledge>> knowledge(
      TreeMap<String, AnalyzedArticle> articles, List<ArticleParties> resolved) {
    List<Party> parties = parties(articles, resolved);
    IdentityHashMap<Party, String> articleOf = articleOf(resolved);
    Map<String, Map<Integer, WithinArticle.Knowledge>> known = new HashMap<>();
    for (List<Integer> group : AcrossArticles.group(parties, articleOf)) {
      List<Role> roles = new ArrayList<>();
      Gender gender = Gender.UNKNOWN;
      int heard = 0;
      for (int i : group) {
        if (parties.get(i).nameClass() == NameClass.PERSON) {
          roles.addAll(parties.get(i).roles());
          gender = gender.or(parties.get(i).toldGender());
          heard += parties.get(i).heard();
        }
      }
      for (int i : group.size() > 1 ? group : List.<Integer>of()) {
        known
            .computeIfAbsent(articleOf.getOrDefault(parties.get(i), ""), id -> new HashMap<>())
            .put(
                parties.get(i).first(),
                // Its own pronouns are heard again when the article is read again.
                new WithinArticle.Knowledge(roles, gender, heard - parties.get(i).heard()));
      }
    }
    return known;
  }

  private static IdentityHashMap<Party, String> articleOf(List<ArticleParties> resolved) {
    IdentityHashMap<Party, String> articleOf = new IdentityHashMap<>();
    resolved.forEach(a -> a.parties().forEach(party -> articleOf.put(party, a.articleId())));
    return articleOf;
  }

  private static List<Party> parties(
      TreeMap<String, AnalyzedArticle> articles, List<ArticleParties> resolved) {
    List<Party> parties = new ArrayList<>();
    for (ArticleParties article : resolved) {
      addPublisher(articles, article);
      article.parties().stream()
          .filter(SourceResolver::counts)
          .sorted(Comparator.comparingInt(Party::first))
          .forEach(parties::add);
    }
    return parties;
  }

  private static ResolvedSources assemble(
      TreeMap<String, AnalyzedArticle> articles, List<ArticleParties> resolved) {
    List<Party> parties = parties(articles, resolved);
    SourceNaming naming = new SourceNaming();
    IdentityHashMap<Party, Source> sourceOf = new IdentityHashMap<>();
    List<Source> sources = new ArrayList<>();
    for (List<Integer> group : AcrossArticles.group(parties, articleOf(resolved))) {
      Source source = naming.source(group.stream().map(parties::get).toList());
      sources.add(source);
      group.forEach(i -> sourceOf.put(parties.get(i), source));
    }
    ImmutableMap.Builder<String, Source> narrations = ImmutableMap.builder();
    for (AnalyzedArticle article : articles.values()) {
      Source narration = narration(article.article(), naming);
      narrations.put(article.article().id(), narration);
      sources.add(narration);
    }
    sources.sort(Comparator.comparing(Source::id));
    return new ResolvedSources(
        sources,
        mentions(resolved, sourceOf),
        referents(resolved, sourceOf),
        narrations.buildOrThrow());
  }

  /** The publisher counts as named: it passes on all that its article says. */
  private static void addPublisher(
      TreeMap<String, AnalyzedArticle> articles, ArticleParties article) {
    AnalyzedArticle analyzed = articles.get(article.articleId());
    if (analyzed != null && analyzed.article().publisher().isPresent()) {
      Party publisher = article.parties().get(0);
      publisher.markNamed();
      publisher.addForm(analyzed.article().publisher().get());
    }
  }

  private static boolean counts(Party party) {
    if (party.forms().isEmpty()) {
      return false;
    }
    return switch (party.nameClass()) {
      case PERSON, ORGANIZATION, OUTLET, STATE -> !party.isPhrase() || party.isNamed();
      case DOCUMENT, PEOPLE, PLACE, UNKNOWN -> party.isNamed();
    };
  }

  private static Source narration(Article article, SourceNaming naming) {
    String name = article.displayName();
    return new Source(
        naming.id(SourceKind.NARRATION, article.id()),
        SourceKind.NARRATION,
        name,
        List.of(),
        List.of());
  }

  private static ImmutableTable<String, Span, List<Mention>> mentions(
      List<ArticleParties> resolved, Map<Party, Source> sourceOf) {
    ImmutableTable.Builder<String, Span, List<Mention>> table = ImmutableTable.builder();
    for (ArticleParties article : resolved) {
      article
          .mentions()
          .forEach(
              (span, named) ->
                  table.put(
                      article.articleId(),
                      span,
                      named.stream()
                          .filter(n -> sourceOf.containsKey(n.party()))
                          .map(n -> mention(n, sourceOf))
                          .toList()));
    }
    return table.buildOrThrow();
  }

  private static Mention mention(ArticleParties.Named named, Map<Party, Source> sourceOf) {
    Source source = sourceOf.get(named.party());
    if (source == null) {
      throw new IllegalStateException("no source for " + named.text());
    }
    return new Mention(source.id(), named.text(), java.util.Optional.of(named.span()), false);
  }

  private static ImmutableMap<String, ImmutableMap<Integer, String>> referents(
      List<ArticleParties> resolved, Map<Party, Source> sourceOf) {
    ImmutableMap.Builder<String, ImmutableMap<Integer, String>> all = ImmutableMap.builder();
    for (ArticleParties article : resolved) {
      Map<Integer, String> ids = new HashMap<>();
      article
          .referents()
          .forEach(
              (begin, party) -> {
                Source source = sourceOf.get(party);
                if (source != null) {
                  ids.put(begin, source.id());
                }
              });
      all.put(article.articleId(), ImmutableMap.copyOf(new TreeMap<>(ids)));
    }
    return all.buildOrThrow();
  }
}
