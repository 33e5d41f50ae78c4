package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.PersonName;
import hearsay.extract.name.Role;
import hearsay.extract.name.RoleWord;
import hearsay.extract.text.NounKind;
import java.util.Locale;
import java.util.Optional;

/**
 * Parties that have no name but a phrase: what they are called, where it ends, and of what kind
 * they are.
 */
final class UnnamedParties {

  /** A phrase longer than this is cut for a name: relative clauses are no part of one. */
  private static final int LONGEST_NAME = 12;

  private final ArticleTokens tokens;
  private final PartyBook book;

  UnnamedParties(ArticleTokens tokens, PartyBook book) {
    this.tokens = tokens;
    this.book = book;
  }

  /** A party that has no name but the phrase; "its" gives way to the owner's name. */
  Party open(Reference reference, Optional<Party> owner) {
    int head = reference.head();
    String noun = tokens.lower(head);
    NameClass nameClass = nameClass(reference, noun);
    int from = reference.from();
    boolean possessive = tokens.tag(from).equals("PRP$");
    int begin = from;
    while (from < head && Role.isDeterminer(tokens, from) && !(possessive && owner.isEmpty())) {
      from++;
    }
    int to = Math.min(nameEnd(reference), from + LONGEST_NAME);
    String own = name(from, to);
    String name = possessive && owner.isPresent() ? ownerName(owner.get()) + "'s " + own : own;
    boolean known = book.has(name, nameClass);
    Party party = book.open(name, begin, nameClass);
    if (!known) {
      party.markPhrase(noun);
    }
    party.addForm(name);
    return party;
  }

  /**
   * Where the name of a phrase ends: before its relative clause, but for those who are nobody
   * without one ({@code people who saw it}).
   */
  private int nameEnd(Reference reference) {
    int head = reference.head();
    boolean told = RoleWord.of(tokens.get(head).lemma()).isPresent();
    int end = head + 1;
    while (told && end < reference.to() && !tokens.tag(end).startsWith("W")) {
      end++;
    }
    return told ? end : reference.to();
  }

  /** A person's surname, a body's full name. */
  private static String ownerName(Party owner) {
    String longest = owner.longestForm();
    return owner.nameClass() == NameClass.PERSON ? PersonName.of(longest).surname() : longest;
  }

  private NameClass nameClass(Reference reference, String noun) {
    boolean plural = tokens.tag(reference.head()).equals("NNS");
    String written = tokens.text(reference.head(), reference.head() + 1);
    boolean capital = Character.isUpperCase(written.charAt(0));
    if (capital && NameWords.outlet(tokens.text(reference.from(), reference.to())).isPresent()) {
      return NameClass.OUTLET;
    }
    boolean name = tokens.isProper(reference.from()) && capital;
    if (name && NameWords.isOutletWord(tokens.lower(reference.from()))) {
      return NameClass.OUTLET;
    }
    if (reference.kind() == Reference.Kind.ROLE || NounKind.TALK.has(noun)) {
      return NameClass.PEOPLE;
    }
    if (NounKind.ORGANIZATION.has(noun) || NounKind.ORGANIZATIONS.has(noun)) {
      return NameClass.ORGANIZATION;
    }
    if (NounKind.OUTLET.has(noun) && !plural) {
      return NameClass.OUTLET;
    }
    if (NounKind.OUTLETS.has(noun)) {
      return NameClass.PEOPLE;
    }
    return NounKind.DOCUMENT.has(noun) || NounKind.UTTERANCE.has(noun)
        ? NameClass.DOCUMENT
        : NameClass.PEOPLE;
  }

  /** The words, the first without its capital where a common noun begins a sentence. */
  private String name(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = i > from && tokens.get(i).begin() == tokens.get(i - 1).end();
      if (name.length() > 0 && !glued) {
        name.append(' ');
      }
      String word = tokens.get(i).text();
      boolean keep =
          tokens.isProper(i) || word.length() > 1 && Character.isUpperCase(word.charAt(1));
      name.append(
          keep || i > from || !tokens.isFirst(i) && !tokens.isFirst(i - 1)
              ? word
              : word.toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
