package hearsay.extract.source;

import com.google.common.collect.ImmutableSet;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.RoleWord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Finds whom pronouns and words for two stand for: by gender and number among those most present,
 * in the manner of Lappin and Leass (1994), but without a tree and for sources only.
 */
final class Pronouns {

  private static final ImmutableSet<String> NEUTER = ImmutableSet.of("it", "its", "itself");
  private static final ImmutableSet<String> PLURAL =
      ImmutableSet.of("they", "them", "their", "theirs", "themselves");
  private static final ImmutableSet<String> OWN =
      ImmutableSet.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");

  /** Presence below which a pronoun is not believed to reach back. */
  private static final double FAINT = 0.02;

  /** A second party at more than this share of the first leaves in doubt who is meant. */
  private static final double CLEAR = 0.5;

  /** What a quotation speaks of is what its pronouns most likely mean. */
  private static final double QUOTED = 1;

  private Pronouns() {}

  static boolean isOwn(String word) {
    return OWN.contains(word);
  }

  static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }

  static boolean isThird(String word) {
    return Gender.ofPronoun(word) != Gender.UNKNOWN
        || NEUTER.contains(word)
        || PLURAL.contains(word);
  }

  /**
   * Whom a pronoun stands for.
   *
   * @param clear whether nobody else comes near
   */
  record Referent(Party party, boolean clear) {}

  /** Whom a pronoun of the third person stands for, among {@code parties}. */
  static Optional<Referent> resolve(
      String word, List<Party> parties, int sentence, boolean quoted, Set<Party> excluded) {
    Gender gender = Gender.ofPronoun(word);
    ToDoubleFunction<Party> value =
        party ->
            weight(word, gender, party)
                * (party.presence(sentence) + (quoted && party.isQuoted(sentence) ? QUOTED : 0));
    List<Party> possible = parties.stream().filter(party -> !excluded.contains(party)).toList();
    return best(possible.stream(), value)
        .map(best -> new Referent(best, isClear(best, possible, value)));
  }

  /** Whether nobody else comes near. */
  private static boolean isClear(Party best, List<Party> possible, ToDoubleFunction<Party> value) {
    double bound = CLEAR * value.applyAsDouble(best);
    return possible.stream()
        .filter(party -> party != best)
        .allMatch(party -> value.applyAsDouble(party) < bound);
  }

  private static double weight(String word, Gender gender, Party party) {
    if (gender != Gender.UNKNOWN) {
      boolean unnamed =
          party.nameClass() == NameClass.PEOPLE && (party.isOne() || !party.roles().isEmpty());
      boolean person = party.nameClass() == NameClass.PERSON || unnamed;
      double agreement = person ? party.agreement(gender) : 0;
      return unnamed ? agreement * Party.DOUBT : agreement;
    }
    if (NEUTER.contains(word)) {
      return party.nameClass().isBody()
          ? 1
          : party.nameClass() == NameClass.UNKNOWN ? Party.DOUBT : 0;
    }
    return switch (party.nameClass()) {
      case PEOPLE -> 1;
      case ORGANIZATION, STATE, OUTLET -> Party.DOUBT;
      default -> 0;
    };
  }

  /** The two persons whom "both leaders" or "the two men" most likely means; none where not two. */
  static List<Party> pair(
      List<Party> parties, int sentence, Optional<RoleWord> role, Gender gender) {
    boolean enough = parties.stream().filter(party -> holds(party, role)).limit(2).count() == 2;
    List<Party> ranked =
        parties.stream()
            .filter(party -> !enough || holds(party, role))
            .filter(party -> party.nameClass() == NameClass.PERSON)
            .filter(party -> party.gender().agrees(gender))
            .filter(party -> party.presence(sentence) > 0)
            .sorted(
                Comparator.comparingDouble((Party party) -> -party.prominence(sentence))
                    .thenComparingInt(Party::first))
            .limit(2)
            .toList();
    return ranked.size() == 2 ? ranked : List.of();
  }

  private static boolean holds(Party party, Optional<RoleWord> role) {
    return role.isPresent()
        && party.roles().stream().anyMatch(r -> r.word().nearness(role.get()) > 0);
  }

  /** The party with the greatest value above {@link #FAINT}, the earlier of two with one value. */
  static Optional<Party> best(Stream<Party> parties, ToDoubleFunction<Party> value) {
    return parties
        .filter(party -> value.applyAsDouble(party) > FAINT)
        .max(
            Comparator.comparingDouble(value)
                .thenComparing(Comparator.comparingInt(Party::first).reversed()));
  }
}
