package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameOccurrence;
import hearsay.extract.name.RoleWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun or a word for two stands for, at the point of an article that has been read. */
final class PronounResolver {

  /** The presence of who spoke no more than a sentence before. */
  private static final double JUST_SPOKE = 0.6;

  private final ArticleTokens tokens;
  private final Mentions mentions;
  private final PartyBook book;
  private final Attention attention;

  PronounResolver(ArticleTokens tokens, Mentions mentions, PartyBook book, Attention attention) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.book = book;
    this.attention = attention;
  }

  /** Whom the pronoun stands for; empty where that cannot be told. */
  List<Party> pronoun(int i) {
    String word = tokens.lower(i);
    int moment = attention.moment(i);
    boolean source = mentions.asked(i).isPresent();
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
    if (Pronouns.isPlural(word) && !attention.pair(i).isEmpty()) {
      return attention.pair(i);
    }
    Set<Party> excluded =
        tokens.isQuoted(i) ? Set.copyOf(quoter(i).stream().toList()) : source ? told(i) : Set.of();
    Optional<Pronouns.Referent> referent =
        Pronouns.resolve(word, book.parties(), moment, tokens.isQuoted(i), excluded);
    if (referent.isEmpty() && word.equals("it")) {
      // "The coast guard said": so does "it" behind, though nothing tells that it is a body.
      return attention
          .lastSpeaker()
          .filter(
              party -> party.nameClass() != NameClass.PERSON && party.presence(moment) > JUST_SPOKE)
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
  private Set<Party> told(int i) {
    boolean behind = tokens.isComma(i - 1) && endsTelling(i);
    Set<Party> told = new HashSet<>();
    for (int j = i - 1; tokens.sameSentence(j, i); j--) {
      Optional<NameOccurrence> name = mentions.name(j);
      boolean source = name.map(mentions::isAsked).orElse(mentions.asked(j).isPresent());
      if (tokens.isQuoted(j)
          ? name.isPresent()
          : behind && !source && !tokens.tag(j).startsWith("PRP")) {
        told.addAll(attention.at(j));
      }
    }
    told.removeIf(party -> party.nameClass().isBody() && !party.isQuoted(attention.moment(i)));
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
    return mentions
        .name(i + 2)
        .filter(name -> bracket && tokens.sameSentence(i, i + 2))
        .map(name -> attention.mostProminent(book.candidates(name), i));
  }

  /** Who speaks the quotation that token {@code i} is in, as far as is known by now. */
  private Optional<Party> quoter(int i) {
    return mentions
        .speakerHead(tokens.sentence(i))
        .filter(head -> head != i)
        .flatMap(head -> speaker(head, i))
        .or(attention::lastSpeaker);
  }

  private Optional<Party> speaker(int head, int i) {
    return mentions
        .name(head)
        .map(name -> attention.mostProminent(book.candidates(name), i))
        .or(
            () ->
                attention.at(head).size() == 1
                    ? attention.at(head).stream().findFirst()
                    : Optional.empty());
  }

  /** "Both leaders", "the two men", "both". */
  List<Party> two(int i, int begin) {
    boolean both = tokens.lower(begin).equals("both");
    boolean two =
        begin < i && tokens.lower(begin + 1).equals("two") || tokens.lower(i).equals("two");
    boolean pairWord = tokens.lower(i).equals("pair") && tokens.lower(begin).equals("the");
    if (!both && !two && !pairWord) {
      return List.of();
    }
    if (!attention.pair(i).isEmpty()) {
      return attention.pair(i);
    }
    String lemma = tokens.get(i).lemma();
    Optional<RoleWord> role = RoleWord.of(lemma);
    boolean persons = role.isPresent() || i == begin || tokens.lower(i).equals("two") || pairWord;
    if (lemma.equals("side") || lemma.equals("country") || lemma.equals("government")) {
      return List.of();
    }
    Gender gender = role.map(RoleWord::gender).orElse(Gender.UNKNOWN);
    return persons ? Pronouns.pair(book.parties(), attention.moment(i), role, gender) : List.of();
  }
}
