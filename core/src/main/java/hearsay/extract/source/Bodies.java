package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.Role;
import hearsay.extract.text.NounKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bodies that definite phrases go back to: "the company", "the weavers' union", "this paper".
 * The words of its name decide, then what it was called, then what kind of body it may be.
 */
final class Bodies {

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

  Bodies(ArticleTokens tokens, PartyBook book, Optional<String> publisher) {
    this.tokens = tokens;
    this.book = book;
    this.publisher = publisher;
  }

  /** The body that the definite phrase from {@code begin} to its noun stands for; empty if none. */
  Optional<Party> meant(int begin, int head, int sentence) {
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
}
