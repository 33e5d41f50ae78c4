package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameFinder;
import hearsay.extract.name.NameOccurrence;
import hearsay.extract.name.Nations;
import hearsay.extract.name.Role;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one article from its begin to its end and tells of each name, each word for a role and each
 * pronoun whom it stands for. Costs the number of mentions times the number of parties.
 */
final class WithinArticle {

  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "some", "one", "another", "many", "several", "any", "no", "few");

  private final ArticleTokens tokens;
  private final Mentions mentions;
  private final PartyBook book;
  private final Descriptions descriptions;
  private final PronounReader pronouns;
  private final SoFar soFar;

  /**
   * What other articles tell of a person.
   *
   * @param roles titles and offices there
   * @param gender what names and titles tell there
   * @param heard pronouns there: those for a man less those for a woman
   */
  record Knowledge(List<Role> roles, Gender gender, int heard) {}

  private WithinArticle(
      AnalyzedArticle article,
      List<Span> asked,
      ImmutableSet<String> outlets,
      Set<String> surnames,
      Map<Integer, Knowledge> known) {
    tokens = new ArticleTokens(article);
    List<NameOccurrence> names = new NameFinder(tokens, outlets, surnames).find();
    mentions = new Mentions(tokens, names, asked);
    book = new PartyBook(names, article.article().publisher().stream().toList());
    for (NameOccurrence name : names) {
      Collection<Party> candidates = book.candidates(name);
      if (candidates.size() == 1) {
        candidates.iterator().next().learn(name.roles());
        candidates.iterator().next().nouns().addAll(name.nouns());
      }
    }
    for (Party party : book.parties()) {
      Knowledge knowledge = known.get(party.first());
      if (knowledge != null && party.nameClass() == NameClass.PERSON) {
        party.learn(knowledge.roles());
        party.learn(knowledge.gender());
        party.hear(knowledge.heard());
      }
    }
    descriptions = new Descriptions(tokens, book, article.article().publisher());
    soFar = new SoFar(tokens);
    pronouns = new PronounReader(tokens, mentions, book, descriptions, soFar);
  }

  /**
   * Resolves one article.
   *
   * @param asked spans that must be resolved if they can be
   * @param outlets names of publishers, by {@code NameWords.key}
   * @param surnames of persons whom articles name in full, by {@code NameWords.key}
   * @param known what other articles tell of the persons here, by the token that first names them
   */
  static ArticleParties resolve(
      AnalyzedArticle article,
      List<Span> asked,
      ImmutableSet<String> outlets,
      Set<String> surnames,
      Map<Integer, Knowledge> known) {
    return new WithinArticle(article, asked, outlets, surnames, known).run(article.article().id());
  }

  private ArticleParties run(String articleId) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<NameOccurrence> name = mentions.name(i);
      if (name.isEmpty()) {
        word(i);
      } else if (name.get().from() == i) {
        name(name.get());
      }
    }
    Map<Span, List<ArticleParties.Named>> named = new LinkedHashMap<>();
    mentions.phrases().forEach((span, references) -> named.put(span, named(references)));
    return new ArticleParties(articleId, List.copyOf(book.parties()), soFar.referents(), named);
  }

  private List<ArticleParties.Named> named(List<Reference> references) {
    List<ArticleParties.Named> named = new ArrayList<>();
    for (Reference reference : references) {
      Span span = tokens.span(reference.from(), reference.to());
      String text = tokens.text(reference.from(), reference.to());
      for (Party party : soFar.at(reference.head())) {
        party.markNamed();
        if (named.stream().noneMatch(n -> n.party() == party)) {
          named.add(new ArticleParties.Named(party, span, text));
        }
      }
    }
    return named;
  }

  private void name(NameOccurrence name) {
    Collection<Party> candidates = book.candidates(name);
    boolean source = mentions.isAsked(name);
    Party likeliest = book.likeliest(name, Positions.moment(tokens, name.from()));
    boolean state = likeliest.nameClass() == NameClass.PLACE && (source || speaksForState(name));
    Party party = state ? capital(name).orElse(likeliest) : likeliest;
    party.addForm(name.text());
    party.learn(name.gender());
    if (candidates.size() > 1) {
      party.learn(name.roles());
    }
    for (int i = name.from(); i < name.to(); i++) {
      soFar.resolve(i, List.of(party));
    }
    double weight = Positions.weight(tokens, name.from(), name.to());
    boolean answers = Positions.isAsked(tokens, name.from(), name.to());
    touch(List.of(party), name.from(), answers ? weight + Positions.SPEAKER : weight);
    noteSpeaker(source, name.start(), List.of(party), weight);
    soFar.pair(name, party);
  }

  private Optional<Party> capital(NameOccurrence name) {
    return Nations.capital(name.text())
        .map(nation -> book.open(nation, name.from(), NameClass.STATE));
  }

  /** A capital as subject of a verb speaks for its state. */
  private boolean speaksForState(NameOccurrence name) {
    return Positions.isSubject(tokens, name.from(), name.to());
  }

  /** Whoever is asked for has spoken, but for those to whom or through whom it is told. */
  private void noteSpeaker(boolean source, int from, List<Party> parties, double weight) {
    boolean speaks = source && (weight >= Positions.SUBJECT || Positions.mayLead(tokens, from));
    if (speaks) {
      double bonus = Positions.SPEAKER + Math.max(0, Positions.SUBJECT - weight);
      parties.forEach(party -> party.touch(Positions.moment(tokens, from), bonus));
    }
    if (speaks && parties.size() == 1 && !tokens.isQuoted(from)) {
      soFar.speaks(parties.get(0));
    }
  }

  private void word(int i) {
    Optional<Reference> reference = mentions.asked(i);
    List<Party> parties = parties(i, reference);
    if (parties.isEmpty()) {
      return;
    }
    soFar.resolve(i, parties);
    int from = reference.map(Reference::from).orElseGet(() -> Positions.phraseBegin(tokens, i));
    double weight = Positions.weight(tokens, tokens.tag(i).startsWith("PRP") ? i : from, i + 1);
    touch(parties, i, weight);
    noteSpeaker(reference.isPresent(), from, parties, weight);
  }

  private void touch(List<Party> parties, int i, double weight) {
    int sentence = Positions.moment(tokens, i);
    for (Party party : parties) {
      party.touch(sentence, weight);
      if (tokens.isQuoted(i)) {
        party.quote(sentence);
      }
    }
  }

  private List<Party> parties(int i, Optional<Reference> reference) {
    if (tokens.tag(i).startsWith("PRP")) {
      return pronouns.pronoun(i, reference.isPresent());
    }
    if (reference.filter(asked -> asked.kind() == Reference.Kind.RELATIVE).isPresent()) {
      return pronouns.relative(i);
    }
    int begin = reference.map(Reference::from).orElseGet(() -> Positions.phraseBegin(tokens, i));
    List<Party> two = pronouns.two(i, begin);
    if (!two.isEmpty()) {
      return two;
    }
    if (!tokens.isNoun(i)) {
      return reference.map(asked -> descriptions.phrase(asked)).stream().toList();
    }
    Optional<Party> owner = owner(begin, i);
    return reference
        .map(
            asked ->
                descriptions.asked(asked, Positions.moment(tokens, i), owner, soFar.lastSpeaker()))
        .orElseGet(() -> described(begin, i, owner))
        .stream()
        .toList();
  }

  /** Whom a noun stands for that nobody asked for, unless a name beside it tells. */
  private Optional<Party> described(int begin, int head, Optional<Party> owner) {
    boolean definite =
        begin < head
            && Role.isDeterminer(tokens, begin)
            && !INDEFINITE.contains(tokens.lower(begin));
    boolean title =
        mentions.isName(head + 1) || (tokens.isComma(head + 1) && mentions.isName(head + 2));
    boolean aside = tokens.isComma(begin - 1) && mentions.isName(begin - 2);
    Optional<Party> known =
        definite && !title
            ? descriptions.known(begin, head, Positions.moment(tokens, head), owner)
            : Optional.empty();
    return known.or(
        () -> title || aside ? Optional.empty() : descriptions.unnamed(begin, head, owner));
  }

  /** Whom the possessive before a noun stands for: {@code its spokesman}, {@code Orsk's office}. */
  private Optional<Party> owner(int begin, int head) {
    for (int i = begin; i < head; i++) {
      boolean possessive =
          tokens.tag(i).equals("PRP$") || tokens.isPossessive(i + 1) && i + 1 < head;
      if (possessive && soFar.oneAt(i).isPresent()) {
        return soFar.oneAt(i);
      }
    }
    return Optional.empty();
  }
}
