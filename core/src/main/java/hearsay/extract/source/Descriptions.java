package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.PersonName;
import hearsay.extract.name.Role;
import hearsay.extract.name.RoleWord;
import hearsay.extract.text.NounKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom common nouns stand for: "the minister", "the company", "officials", "the statement".
 */
final class Descriptions {

  /** A phrase longer than this is cut for a name: relative clauses are no part of one. */
  private static final int LONGEST_NAME = 12;

  private static final ImmutableSet<String> ANY_BODY =
      ImmutableSet.of(
          "company",
          "firm",
          "corporation",
          "business",
          "conglomerate",
          "group",
          "organization",
          "organisation",
          "manufacturer",
          "maker",
          "operator",
          "charity",
          "club",
          "team",
          "body",
          "startup",
          "institute",
          "institution",
          "foundation",
          "campaign",
          "bank",
          "agency");

  private static final ImmutableSet<String> UNIONS =
      ImmutableSet.of("union", "federation", "association", "confederation", "brotherhood");

  private static final ImmutableSet<String> OUR_OWN = ImmutableSet.of("this", "our");

  private static final ImmutableSet<String> OF_STATE = ImmutableSet.of("country", "nation");

  private final ArticleTokens tokens;
  private final PartyBook book;
  private final Optional<String> publisher;

  Descriptions(ArticleTokens tokens, PartyBook book, Optional<String> publisher) {
    this.tokens = tokens;
    this.book = book;
    this.publisher = publisher;
  }

  /**
   * First token of the phrase that the noun {@code head} ends: determiner, modifiers, genitives.
   */
  int phraseBegin(int head) {
    int begin = head;
    while (begin > 0 && tokens.sameSentence(begin - 1, head) && isModifier(begin - 1)) {
      begin--;
      if (Role.isDeterminer(tokens, begin)) {
        break;
      }
    }
    return begin;
  }

  private boolean isModifier(int i) {
    String tag = tokens.tag(i);
    return Role.isDeterminer(tokens, i)
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("VBN")
        || tokens.isPossessive(i);
  }

  /** Somebody known whom a definite phrase stands for; nobody where that is in doubt. */
  Optional<Party> known(int begin, int head, int sentence, Optional<Party> owner) {
    int end = head + 1;
    Optional<Role> role = Role.read(tokens, begin, end);
    if (role.isPresent() && !tokens.tag(head).equals("NNS")) {
      return holder(role.get(), sentence, owner);
    }
    return body(begin, head, sentence);
  }

  /** Whoever a phrase stands for that is named as source; absent for a phrase that names nobody. */
  Optional<Party> asked(
      Reference reference, int sentence, Optional<Party> owner, Optional<Party> lastSpeaker) {
    int begin = reference.from();
    int head = reference.head();
    String noun = tokens.lower(head);
    boolean definite =
        Role.isDeterminer(tokens, begin)
            && !tokens.lower(begin).startsWith("a")
            && !tokens.lower(begin).equals("some");
    if (reference.kind() == Reference.Kind.ROLE) {
      Optional<Role> role =
          Role.read(tokens, begin, reference.to()).or(() -> Role.read(tokens, begin, head + 1));
      Optional<Party> holder =
          definite
              ? lastSpeaker
                  .filter(speaker -> isWhoJustSpoke(reference, speaker))
                  .or(() -> oneOf(reference, sentence))
                  .or(() -> role.flatMap(r -> holder(r, sentence, owner)))
              : role.flatMap(r -> holder(r, sentence, owner));
      if (holder.isPresent()) {
        return holder;
      }
      boolean plain = role.map(r -> r.modifiers().isEmpty()).orElse(false);
      if (definite && plain && owner.isEmpty() && role.get().word().group().startsWith("person-")) {
        return Pronouns.best(
            book.parties().stream()
                .filter(p -> p.nameClass() == NameClass.PERSON)
                .filter(p -> p.gender().agrees(role.get().word().gender())),
            p -> p.presence(sentence));
      }
      Party unnamed = phrase(reference, owner);
      role.ifPresent(r -> unnamed.learn(List.of(r)));
      role.ifPresent(r -> unnamed.learn(r.word().gender()));
      if (definite) {
        role.map(r -> owner.map(o -> r.of(o.longestForm())).orElse(r)).ifPresent(unnamed::await);
      }
      return Optional.of(unnamed);
    }
    if (NounKind.UTTERANCE.has(noun) && definite) {
      Optional<Party> issuer = owner.isPresent() ? owner : lastSpeaker;
      if (issuer.isPresent()) {
        return issuer;
      }
    }
    if (definite) {
      Optional<Party> body = body(begin, head, sentence);
      if (body.isPresent()) {
        return body;
      }
    }
    Optional<Party> earlier =
        definite
            ? lastSpeaker
                .filter(speaker -> isWhoJustSpoke(reference, speaker))
                .or(() -> oneOf(reference, sentence))
                .or(() -> sameGroup(reference, sentence))
            : Optional.empty();
    if (earlier.isPresent()) {
      return earlier;
    }
    Party party = phrase(reference, owner);
    if (tokens.tag(head).equals("NN")) {
      party.markOne();
      Optional<Role> role = Role.read(tokens, begin, head + 1);
      role.ifPresent(r -> party.learn(List.of(r)));
      role.ifPresent(r -> party.learn(r.word().gender()));
    }
    return Optional.of(party);
  }

  /** "The official" right after "an official in the capital" or "one of them" spoke. */
  private boolean isWhoJustSpoke(Reference reference, Party speaker) {
    int head = reference.head();
    return isBare(reference)
        && speaker.nameClass() == NameClass.PEOPLE
        && (speaker.isPhraseOf(tokens.lower(head)) || speaker.isPhraseOf("one"));
  }

  /** A determiner and a noun for one, nothing else. */
  private boolean isBare(Reference reference) {
    int head = reference.head();
    return reference.to() == head + 1
        && reference.from() == head - 1
        && tokens.tag(head).equals("NN");
  }

  /** "The official" some sentences after "one of the officials" spoke. */
  private Optional<Party> oneOf(Reference reference, int sentence) {
    String several = tokens.lower(reference.head()) + "s";
    return isBare(reference)
        ? Pronouns.best(
            book.parties().stream()
                .filter(p -> p.nameClass() == NameClass.PEOPLE && p.isPhraseOf("one"))
                .filter(p -> p.longestForm().contains(several)),
            p -> p.prominence(sentence))
        : Optional.empty();
  }

  /**
   * "The two people", "the diplomats": those whom an earlier phrase with more words told of, where
   * nothing but a number stands before the noun.
   */
  private Optional<Party> sameGroup(Reference reference, int sentence) {
    int head = reference.head();
    boolean bare = reference.to() == head + 1;
    for (int i = reference.from() + 1; i < head; i++) {
      bare &= tokens.tag(i).equals("CD");
    }
    return bare && tokens.tag(head).equals("NNS")
        ? Pronouns.best(
            book.parties().stream()
                .filter(p -> p.nameClass() == NameClass.PEOPLE)
                .filter(p -> p.isPhraseOf(tokens.lower(head))),
            p -> p.prominence(sentence))
        : Optional.empty();
  }

  /**
   * Whoever a phrase describes that nobody asked for: kept in mind as what a pronoun may go back
   * to.
   */
  Optional<Party> unnamed(int begin, int head, Optional<Party> owner) {
    if (tokens.isNoun(head + 1) || tokens.isPossessive(head + 1) || begin == head) {
      return Optional.empty();
    }
    boolean subject = Positions.isSubject(tokens, begin, head + 1);
    String noun = tokens.lower(head);
    Optional<Role> role =
        tokens.tag(head).equals("NN") ? Role.read(tokens, begin, head + 1) : Optional.empty();
    if (!subject
        || !(NounKind.ORGANIZATION.has(noun) || NounKind.PEOPLE.has(noun) || role.isPresent())) {
      return Optional.empty();
    }
    Reference.Kind kind = role.isPresent() ? Reference.Kind.ROLE : Reference.Kind.PHRASE;
    Party party = phrase(new Reference(kind, head, begin, head + 1), owner);
    role.ifPresent(r -> party.learn(List.of(r)));
    role.ifPresent(r -> party.learn(r.word().gender()));
    return Optional.of(party);
  }

  /** Who bears the role, by how well it fits and how present they are. */
  private Optional<Party> holder(Role role, int sentence, Optional<Party> owner) {
    return Pronouns.best(
        book.parties().stream()
            .filter(party -> party.nameClass() != NameClass.PLACE)
            .filter(party -> party.gender().agrees(role.word().gender())),
        party -> fit(role, party, owner) * (1 + party.prominence(sentence)));
  }

  private static double fit(Role role, Party party, Optional<Party> owner) {
    double best = 0;
    Set<String> nations = new HashSet<>();
    party.roles().forEach(held -> nations.addAll(held.nations()));
    // "The president" of one state, wherever the state is left out.
    boolean foreign =
        !role.nations().isEmpty()
            && !nations.isEmpty()
            && Collections.disjoint(role.nations(), nations);
    for (Role held : foreign ? List.<Role>of() : party.roles()) {
      double match = role.match(held);
      if (match > 0 && owner.isPresent()) {
        match += held.text().toLowerCase(Locale.ROOT).contains(shortName(owner.get())) ? 1 : -0.5;
      }
      best = Math.max(best, match);
    }
    return best;
  }

  private static String shortName(Party party) {
    return PersonName.lastWord(party.longestForm()).toLowerCase(Locale.ROOT);
  }

  /** A body that a definite phrase goes back to. */
  private Optional<Party> body(int begin, int head, int sentence) {
    String noun = tokens.lower(head);
    if (OUR_OWN.contains(tokens.lower(begin)) && NounKind.OUTLET.has(noun)) {
      return publisher.map(name -> book.open(name, head, NameClass.OUTLET));
    }
    if (!NounKind.ORGANIZATION.has(noun) && !NounKind.OUTLET.has(noun)) {
      return Optional.empty();
    }
    List<String> wanted = new ArrayList<>();
    for (int i = begin; i < head; i++) {
      if (!Role.isDeterminer(tokens, i) && tokens.get(i).isWord()) {
        wanted.add(tokens.lower(i));
      }
    }
    wanted.add(noun);
    Optional<Party> sameWords =
        Pronouns.best(
            book.parties().stream()
                .filter(p -> p.nameClass().isBody())
                .filter(p -> holds(p, wanted)),
            party -> 0.1 + party.prominence(sentence));
    if (sameWords.isPresent() || wanted.size() > 1) {
      return sameWords;
    }
    Optional<Party> called =
        Pronouns.best(
            book.parties().stream().filter(p -> p.nouns().contains(noun)),
            party -> 0.1 + party.prominence(sentence));
    if (called.isPresent()) {
      return called;
    }
    return Pronouns.best(
        book.parties().stream().filter(party -> mayBe(noun, party)),
        party -> party.prominence(sentence));
  }

  private static boolean holds(Party party, List<String> wanted) {
    for (String form : party.forms().keySet()) {
      if (List.of(NameWords.key(form).split(" ", -1)).containsAll(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBe(String noun, Party party) {
    String name = NameWords.key(party.longestForm());
    if (NounKind.OUTLET.has(noun)) {
      return party.nameClass() == NameClass.OUTLET;
    }
    if (OF_STATE.contains(noun)) {
      return party.nameClass() == NameClass.STATE;
    }
    if (UNIONS.contains(noun)) {
      return UNIONS.stream().anyMatch(name::contains);
    }
    return ANY_BODY.contains(noun)
        && !party.isPhrase()
        && party.nameClass() == NameClass.ORGANIZATION
        && !NameWords.isInstitution(name)
        && !name.contains("ministry")
        && !name.contains("government")
        && UNIONS.stream().noneMatch(name::contains);
  }

  /** A party that has no name but the phrase; "its" gives way to the owner's name. */
  Party phrase(Reference reference, Optional<Party> owner) {
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
