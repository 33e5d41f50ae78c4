package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.RoleWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a pronoun, a relative or a word for two goes back to at its place in the article, by what
 * was told before it and who is asked for beside it. {@link Pronouns} then weighs those present.
 */
final class PronounReader {

  /** The presence of who spoke no more than a sentence before. */
  private static final double JUST_SPOKE = 0.6;

  private final ArticleTokens tokens;
  private final Mentions mentions;
  private final PartyBook book;
  private final Descriptions descriptions;
  private final SoFar soFar;

  PronounReader(
      ArticleTokens tokens,
      Mentions mentions,
      PartyBook book,
      Descriptions descriptions,
      SoFar soFar) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.book = book;
    this.descriptions = descriptions;
    this.soFar = soFar;
  }

  /**
   * Whom the pronoun at {@code i} stands for.
   *
   * @param source whether it is asked for
   */
  List<Party> pronoun(int i, boolean source) {
    String word = tokens.lower(i);
    int sentence = Positions.moment(tokens, i);
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
    if (Pronouns.isPlural(word) && !soFar.pairBefore(i).isEmpty()) {
      return soFar.pairBefore(i);
    }
    Set<Party> excluded =
        tokens.isQuoted(i)
            ? Set.copyOf(quoter(i).stream().toList())
            : source ? told(i, sentence) : Set.of();
    Optional<Pronouns.Referent> referent =
        Pronouns.resolve(word, book.parties(), sentence, tokens.isQuoted(i), excluded);
    if (referent.isEmpty() && word.equals("it")) {
      // "The coast guard said": so does "it" behind, though nothing tells that it is a body.
      return soFar
          .lastSpeaker()
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
      boolean source =
          mentions.name(j).map(mentions::isAsked).orElse(mentions.asked(j).isPresent());
      if (tokens.isQuoted(j)
          ? mentions.isName(j)
          : behind && !source && !tokens.tag(j).startsWith("PRP")) {
        told.addAll(soFar.at(j));
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
    boolean bracket = next.equals("(") || next.equals("[") || next.equals("-lrb-");
    return bracket && tokens.sameSentence(i, i + 2)
        ? mentions.name(i + 2).map(name -> book.likeliest(name, Positions.moment(tokens, i)))
        : Optional.empty();
  }

  /** Who speaks the quotation that token {@code i} is in, as far as is known by now. */
  private Optional<Party> quoter(int i) {
    Optional<Integer> head =
        mentions.speakerHead(tokens.sentence(i)).filter(speaker -> speaker != i);
    Optional<Party> named =
        head.flatMap(mentions::name).map(name -> book.likeliest(name, Positions.moment(tokens, i)));
    return named.or(() -> head.flatMap(soFar::oneAt)).or(soFar::lastSpeaker);
  }

  /** What a relative pronoun goes back to: the nearest party before it in the sentence. */
  List<Party> relative(int i) {
    for (int j = i - 1; tokens.sameSentence(j, i); j--) {
      List<Party> parties = soFar.at(j);
      if (!parties.isEmpty()) {
        return parties;
      }
      if (tokens.isNoun(j)) {
        int begin = Positions.phraseBegin(tokens, j);
        return List.of(descriptions.phrase(new Reference(Reference.Kind.PHRASE, j, begin, j + 1)));
      }
    }
    return List.of();
  }

  /** Whom "both leaders", "the two men" or "both" at {@code i} stand for; empty for other words. */
  List<Party> two(int i, int begin) {
    boolean both = tokens.lower(begin).equals("both");
    boolean two =
        begin < i && tokens.lower(begin + 1).equals("two") || tokens.lower(i).equals("two");
    boolean pairWord = tokens.lower(i).equals("pair") && tokens.lower(begin).equals("the");
    if (!both && !two && !pairWord) {
      return List.of();
    }
    if (!soFar.pairBefore(i).isEmpty()) {
      return soFar.pairBefore(i);
    }
    String lemma = tokens.get(i).lemma();
    Optional<RoleWord> role = RoleWord.of(lemma);
    boolean persons = role.isPresent() || i == begin || tokens.lower(i).equals("two") || pairWord;
    if (lemma.equals("side") || lemma.equals("country") || lemma.equals("government")) {
      return List.of();
    }
    Gender gender = role.map(RoleWord::gender).orElse(Gender.UNKNOWN);
    return persons
        ? Pronouns.pair(book.parties(), Positions.moment(tokens, i), role, gender)
        : List.of();
  }
}
