package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.PersonName;
import hearsay.extract.name.Role;
import hearsay.extract.text.NounKind;
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

  private final ArticleTokens tokens;
  private final PartyBook book;
  private final Bodies bodies;
  private final UnnamedParties unnamed;

  Descriptions(ArticleTokens tokens, PartyBook book, Optional<String> publisher) {
    this.tokens = tokens;
    this.book = book;
    this.bodies = new Bodies(tokens, book, publisher);
    this.unnamed = new UnnamedParties(tokens, book);
  }

  /** Somebody known whom a definite phrase stands for; nobody where that is in doubt. */
  Optional<Party> known(int begin, int head, int sentence, Optional<Party> owner) {
    int end = head + 1;
    Optional<Role> role = Role.read(tokens, begin, end);
    if (role.isPresent() && !tokens.tag(head).equals("NNS")) {
      return holder(role.get(), sentence, owner);
    }
    return bodies.meant(begin, head, sentence);
  }

  /** Whoever a phrase stands for that is named as source; absent for a phrase that names nobody. */
  Optional<Party> asked(
      Reference reference, int sentence, Optional<Party> owner, Optional<Party> lastSpeaker) {
    int begin = reference.from();
    int head = reference.head();
    boolean definite =
        Role.isDeterminer(tokens, begin)
            && !tokens.lower(begin).startsWith("a")
            && !tokens.lower(begin).equals("some");
    if (reference.kind() == Reference.Kind.ROLE) {
      return bearer(reference, definite, sentence, owner, lastSpeaker);
    }
    if (NounKind.UTTERANCE.has(tokens.lower(head)) && definite) {
      Optional<Party> issuer = owner.isPresent() ? owner : lastSpeaker;
      if (issuer.isPresent()) {
        return issuer;
      }
    }
    if (definite) {
      Optional<Party> body = bodies.meant(begin, head, sentence);
      if (body.isPresent()) {
        return body;
      }
    }
    Optional<Party> earlier =
        definite
            ? earlier(reference, sentence, lastSpeaker).or(() -> sameGroup(reference, sentence))
            : Optional.empty();
    if (earlier.isPresent()) {
      return earlier;
    }
    Party party = unnamed.open(reference, owner);
    if (tokens.tag(head).equals("NN")) {
      party.markOne();
      Role.read(tokens, begin, head + 1).ifPresent(party::hold);
    }
    return Optional.of(party);
  }

  /** Whoever a word for a role stands for: somebody known, or else a party of its own. */
  private Optional<Party> bearer(
      Reference reference,
      boolean definite,
      int sentence,
      Optional<Party> owner,
      Optional<Party> lastSpeaker) {
    int begin = reference.from();
    Optional<Role> role =
        Role.read(tokens, begin, reference.to())
            .or(() -> Role.read(tokens, begin, reference.head() + 1));
    Optional<Party> earlier =
        definite ? earlier(reference, sentence, lastSpeaker) : Optional.empty();
    Optional<Party> holder = earlier.or(() -> role.flatMap(r -> holder(r, sentence, owner)));
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
    Party party = unnamed.open(reference, owner);
    role.ifPresent(party::hold);
    if (definite) {
      role.map(r -> owner.map(o -> r.of(o.longestForm())).orElse(r)).ifPresent(party::await);
    }
    return Optional.of(party);
  }

  /** The party that a phrase stands for which tells of nobody known. */
  Party phrase(Reference reference) {
    return unnamed.open(reference, Optional.empty());
  }

  /** An unnamed party that was told of before and that a definite phrase now stands for. */
  private Optional<Party> earlier(Reference reference, int sentence, Optional<Party> lastSpeaker) {
    return lastSpeaker
        .filter(speaker -> isWhoJustSpoke(reference, speaker))
        .or(() -> oneOf(reference, sentence));
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
    Party party = unnamed.open(new Reference(kind, head, begin, head + 1), owner);
    role.ifPresent(party::hold);
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
}
