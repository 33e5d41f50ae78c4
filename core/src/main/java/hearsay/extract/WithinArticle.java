package hearsay.extract;

import com.google.common.collect.ImmutableSet;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final int PARAGRAPH = 2;

  /** The presence of who spoke no more than a sentence before. */
  private static final double JUST_SPOKE = 0.6;

  private final ArticleTokens tokens;
  private final Map<Integer, NameOccurrence> nameAt = new HashMap<>();
  private final PartyBook book;
  private final Descriptions descriptions;

  /** Head token of whatever is asked for to how it is named. */
  private final Map<Integer, Reference> asked = new HashMap<>();

  private final Map<Span, List<Reference>> phrases = new LinkedHashMap<>();
  private final Map<Integer, List<Party>> resolved = new HashMap<>();
  private List<Party> lastPair = List.of();
  private int lastPairSentence = -1;
  private Optional<Party> lastSpeaker = Optional.empty();

  /** In each sentence who is asked for outside quotation marks: the speaker of its quotations. */
  private final Map<Integer, Integer> speakerHead = new HashMap<>();

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
      List<Span> mentions,
      ImmutableSet<String> outlets,
      Set<String> surnames,
      Map<Integer, Knowledge> known) {
    tokens = new ArticleTokens(article);
    List<NameOccurrence> names = new NameFinder(tokens, outlets, surnames).find();
    for (NameOccurrence name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        nameAt.put(i, name);
      }
    }
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
    PhraseReader reader = new PhraseReader(tokens, nameAt);
    for (Span mention : mentions.stream().sorted().distinct().toList()) {
      List<Reference> references = reader.read(mention);
      phrases.put(mention, references);
      for (Reference reference : references) {
        asked.put(reference.head(), reference);
        if (!tokens.isQuoted(reference.head())) {
          speakerHead.putIfAbsent(tokens.sentence(reference.head()), reference.head());
        }
      }
    }
  }

  /**
   * Resolves one article.
   *
   * @param mentions spans that must be resolved if they can be
   * @param outlets names of publishers, by {@link NameWords#key}
   * @param surnames of persons whom articles name in full, by {@link NameWords#key}
   * @param known what other articles tell of the persons here, by the token that first names them
   */
  static ArticleParties resolve(
      AnalyzedArticle article,
      List<Span> mentions,
      ImmutableSet<String> outlets,
      Set<String> surnames,
      Map<Integer, Knowledge> known) {
    return new WithinArticle(article, mentions, outlets, surnames, known)
        .run(article.article().id());
  }

  private ArticleParties run(String articleId) {
    for (int i = 0; i < tokens.size(); i++) {
      NameOccurrence name = nameAt.get(i);
      if (name != null) {
        if (name.from() == i) {
          name(name);
        }
      } else {
        word(i);
      }
    }
    Map<Integer, Party> referents = new HashMap<>();
    resolved.forEach(
        (token, parties) -> {
          if (parties.size() == 1) {
            referents.put(tokens.get(token).begin(), parties.get(0));
          }
        });
    Map<Span, List<ArticleParties.Named>> mentions = new LinkedHashMap<>();
    phrases.forEach((span, references) -> mentions.put(span, named(references)));
    return new ArticleParties(articleId, List.copyOf(book.parties()), referents, mentions);
  }

  private List<ArticleParties.Named> named(List<Reference> references) {
    List<ArticleParties.Named> named = new ArrayList<>();
    for (Reference reference : references) {
      Span span = tokens.span(reference.from(), reference.to());
      String text = tokens.text(reference.from(), reference.to());
      for (Party party : resolved.getOrDefault(reference.head(), List.of())) {
        party.markNamed();
        if (named.stream().noneMatch(n -> n.party() == party)) {
          named.add(new ArticleParties.Named(party, span, text));
        }
      }
    }
    return named;
  }

  private void name(NameOccurrence name) {
    int sentence = moment(name.from());
    Collection<Party> candidates = book.candidates(name);
    boolean source = isAsked(name);
    Party party = choose(candidates, sentence);
    if (source && party.nameClass() == NameClass.PLACE) {
      party = capital(name).orElse(party);
    } else if (!source && party.nameClass() == NameClass.PLACE && speaksForState(name)) {
      party = capital(name).orElse(party);
    }
    party.addForm(name.text());
    party.learn(name.gender());
    if (candidates.size() > 1) {
      party.learn(name.roles());
    }
    for (int i = name.from(); i < name.to(); i++) {
      resolved.put(i, List.of(party));
    }
    double weight = Positions.weight(tokens, name.from(), name.to());
    boolean answers = Positions.isAsked(tokens, name.from(), name.to());
    touch(List.of(party), name.from(), answers ? weight + Positions.SPEAKER : weight);
    noteSpeaker(source, name.start(), List.of(party), weight);
    pair(name, party);
  }

  /** A paragraph's end lets what was spoken of fade like two more sentences. */
  private int moment(int token) {
    return tokens.sentence(token) + PARAGRAPH * tokens.paragraph(token);
  }

  private boolean isAsked(NameOccurrence name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (asked.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  private Party choose(Collection<Party> candidates, int sentence) {
    Party best = candidates.iterator().next();
    for (Party party : candidates) {
      double gain = party.prominence(sentence) - best.prominence(sentence);
      best = gain > 0 || gain == 0 && party.first() < best.first() ? party : best;
    }
    return best;
  }

  private Optional<Party> capital(NameOccurrence name) {
    return Nations.capital(name.text())
        .map(nation -> book.open(nation, name.from(), NameClass.STATE));
  }

  /** A capital as subject of a verb speaks for its state. */
  private boolean speaksForState(NameOccurrence name) {
    return Positions.isSubject(tokens, name.from(), name.to());
  }

  /** "X and Y" as the pair that "they" and "the two" go back to. */
  private void pair(NameOccurrence name, Party party) {
    int link = name.start() - 1;
    while (tokens.sameSentence(link, name.from())
        && (tokens.isNoun(link)
            || tokens.tag(link).startsWith("JJ")
            || tokens.tag(link).equals("DT"))) {
      link--;
    }
    if (tokens.sameSentence(link, name.from()) && tokens.lower(link).equals("and") && link > 0) {
      List<Party> before = resolved.getOrDefault(link - 1, List.of());
      if (before.size() == 1
          && before.get(0) != party
          && before.get(0).nameClass().kind() == party.nameClass().kind()) {
        lastPair = List.of(before.get(0), party);
        lastPairSentence = tokens.sentence(name.from());
      }
    }
  }

  /** Whoever is asked for has spoken, but for those to whom or through whom it is told. */
  private void noteSpeaker(boolean source, int from, List<Party> parties, double weight) {
    boolean speaks = source && (weight >= Positions.SUBJECT || Positions.mayLead(tokens, from));
    if (speaks) {
      double bonus = Positions.SPEAKER + Math.max(0, Positions.SUBJECT - weight);
      parties.forEach(party -> party.touch(moment(from), bonus));
    }
    if (speaks && parties.size() == 1 && !tokens.isQuoted(from)) {
      lastSpeaker = Optional.of(parties.get(0));
    }
  }

  private void word(int i) {
    Reference reference = asked.get(i);
    boolean source = reference != null;
    List<Party> parties = parties(i, reference);
    if (parties.isEmpty()) {
      return;
    }
    resolved.put(i, parties);
    int from = reference != null ? reference.from() : descriptions.phraseBegin(i);
    double weight = Positions.weight(tokens, tokens.tag(i).startsWith("PRP") ? i : from, i + 1);
    touch(parties, i, weight);
    noteSpeaker(source, from, parties, weight);
  }

  private void touch(List<Party> parties, int i, double weight) {
    int sentence = moment(i);
    for (Party party : parties) {
      party.touch(sentence, weight);
      if (tokens.isQuoted(i)) {
        party.quote(sentence);
      }
    }
  }

  private List<Party> parties(int i, @org.jspecify.annotations.Nullable Reference reference) {
    String word = tokens.lower(i);
    String tag = tokens.tag(i);
    int sentence = moment(i);
    if (tag.startsWith("PRP")) {
      return pronoun(i, word, sentence, reference != null);
    }
    if (reference != null && reference.kind() == Reference.Kind.RELATIVE) {
      return relative(i);
    }
    int begin = reference == null ? descriptions.phraseBegin(i) : reference.from();
    List<Party> two = two(i, begin, sentence);
    if (!two.isEmpty()) {
      return two;
    }
    if (!tokens.isNoun(i)) {
      return reference == null
          ? List.of()
          : List.of(descriptions.phrase(reference, Optional.empty()));
    }
    boolean definite =
        begin < i && Role.isDeterminer(tokens, begin) && !INDEFINITE.contains(tokens.lower(begin));
    Optional<Party> owner = owner(begin, i);
    if (reference == null) {
      boolean title =
          nameAt.containsKey(i + 1) || (tokens.isComma(i + 1) && nameAt.containsKey(i + 2));
      boolean aside = tokens.isComma(begin - 1) && nameAt.containsKey(begin - 2);
      Optional<Party> known =
          definite && !title ? descriptions.known(begin, i, sentence, owner) : Optional.empty();
      return known
          .or(() -> title || aside ? Optional.empty() : descriptions.unnamed(begin, i, owner))
          .stream()
          .toList();
    }
    return descriptions.asked(reference, sentence, owner, lastSpeaker).stream().toList();
  }

  /** Whom the possessive before a noun stands for: {@code its spokesman}, {@code Orsk's office}. */
  private Optional<Party> owner(int begin, int head) {
    for (int i = begin; i < head; i++) {
      boolean possessive =
          tokens.tag(i).equals("PRP$") || tokens.isPossessive(i + 1) && i + 1 < head;
      List<Party> parties = resolved.getOrDefault(i, List.of());
      if (possessive && parties.size() == 1) {
        return Optional.of(parties.get(0));
      }
    }
    return Optional.empty();
  }

  private List<Party> pronoun(int i, String word, int sentence, boolean source) {
    if (Pronouns.isOwn(word)) {
      return source ? quoter(i).stream().toList() : List.of();
    }
    // "It" mostly stands for a thing: only where it speaks or owns is a body meant.
    if (!Pronouns.isThird(word) || (word.equals("it") && !source)) {
      return List.of();
    }
    Optional<Party> spelled = spelledOut(i);
    if (spelled.isPresent()) {
      return List.of(spelled.get());
    }
    if (Pronouns.isPlural(word)
        && lastPairSentence >= tokens.sentence(i) - 1
        && !lastPair.isEmpty()) {
      return lastPair;
    }
    Set<Party> excluded =
        tokens.isQuoted(i)
            ? Set.copyOf(quoter(i).stream().toList())
            : source ? told(i, sentence) : Set.of();
    Optional<Pronouns.Referent> referent =
        Pronouns.resolve(word, book.parties(), sentence, tokens.isQuoted(i), excluded);
    if (referent.isEmpty() && word.equals("it")) {
      // "The coast guard said": so does "it" behind, though nothing tells that it is a body.
      return lastSpeaker
          .filter(
              party ->
                  party.nameClass() != NameClass.PERSON && party.presence(sentence) > JUST_SPOKE)
          .stream()
          .toList();
    }
    referent
        .filter(found -> found.clear() && source)
        .ifPresent(clear -> clear.party().hear(Gender.ofPronoun(word)));
    return referent.map(Pronouns.Referent::party).stream().toList();
  }

  /**
   * Whom the words told before {@code i} in its sentence name: of themselves people say "I" in a
   * quotation and are a pronoun outside one. So {@code Orsk had left by then, she said} is not
   * Orsk's. Bodies do tell of themselves by name: {@code The mill will close, it said}.
   */
  private Set<Party> told(int i, int sentence) {
    boolean behind = tokens.isComma(i - 1) && endsTelling(i);
    Set<Party> told = new HashSet<>();
    for (int j = i - 1; tokens.sameSentence(j, i); j--) {
      NameOccurrence name = nameAt.get(j);
      boolean source = name == null ? asked.containsKey(j) : isAsked(name);
      if (tokens.isQuoted(j)
          ? name != null
          : behind && !source && !tokens.tag(j).startsWith("PRP")) {
        told.addAll(resolved.getOrDefault(j, List.of()));
      }
    }
    told.removeIf(party -> party.nameClass().isBody() && !party.isQuoted(sentence));
    return told;
  }

  /** Whether nothing is told behind the verb of the pronoun at {@code i}: {@code he said.} */
  private boolean endsTelling(int i) {
    int end = i + 1;
    while (tokens.sameSentence(i, end) && tokens.isVerb(end)) {
      end++;
    }
    return end > i + 1 && (!tokens.sameSentence(i, end) || !tokens.get(end).isWord());
  }

  /** {@code He (Orsk)}, {@code he [Orsk]}. */
  private Optional<Party> spelledOut(int i) {
    String next = tokens.lower(i + 1);
    NameOccurrence name = nameAt.get(i + 2);
    boolean bracket = next.equals("(") || next.equals("[") || next.equals("-lrb-");
    return bracket && name != null && tokens.sameSentence(i, i + 2)
        ? Optional.of(choose(book.candidates(name), moment(i)))
        : Optional.empty();
  }

  /** Who speaks the quotation that token {@code i} is in, as far as is known by now. */
  private Optional<Party> quoter(int i) {
    Integer head = speakerHead.get(tokens.sentence(i));
    if (head != null && head != i) {
      NameOccurrence name = nameAt.get(head);
      if (name != null) {
        return Optional.of(choose(book.candidates(name), moment(i)));
      }
      List<Party> known = resolved.getOrDefault(head, List.of());
      if (known.size() == 1) {
        return Optional.of(known.get(0));
      }
    }
    return lastSpeaker;
  }

  /** What a relative pronoun goes back to: the nearest party before it in the sentence. */
  private List<Party> relative(int i) {
    for (int j = i - 1; tokens.sameSentence(j, i); j--) {
      List<Party> parties = resolved.getOrDefault(j, List.of());
      if (!parties.isEmpty()) {
        return parties;
      }
      if (tokens.isNoun(j)) {
        int begin = descriptions.phraseBegin(j);
        return List.of(
            descriptions.phrase(
                new Reference(Reference.Kind.PHRASE, j, begin, j + 1), Optional.empty()));
      }
    }
    return List.of();
  }

  /** "Both leaders", "the two men", "both". */
  private List<Party> two(int i, int begin, int sentence) {
    boolean both = tokens.lower(begin).equals("both");
    boolean two =
        begin < i && tokens.lower(begin + 1).equals("two") || tokens.lower(i).equals("two");
    boolean pairWord = tokens.lower(i).equals("pair") && tokens.lower(begin).equals("the");
    if (!both && !two && !pairWord) {
      return List.of();
    }
    if (lastPairSentence >= tokens.sentence(i) - 1 && !lastPair.isEmpty()) {
      return lastPair;
    }
    String lemma = tokens.get(i).lemma();
    Optional<RoleWord> role = RoleWord.of(lemma);
    boolean persons = role.isPresent() || i == begin || tokens.lower(i).equals("two") || pairWord;
    if (lemma.equals("side") || lemma.equals("country") || lemma.equals("government")) {
      return List.of();
    }
    Gender gender = role.map(RoleWord::gender).orElse(Gender.UNKNOWN);
    return persons ? Pronouns.pair(book.parties(), sentence, role, gender) : List.of();
  }
}
