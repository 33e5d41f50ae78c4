package hearsay.extract.source;

import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody or some body that an article speaks of, while the article is read: the forms of the
 * name, what has been learnt, and how present it is. Lives within one thread.
 */
final class Party {

  /** What is left of presence a sentence later. */
  private static final double FADING = 0.55;

  /** Whose gender or name nobody knows is less likely than who is known to agree. */
  static final double DOUBT = 0.6;

  /** A party spoken of twenty times counts as one more just mentioned. */
  private static final double FREQUENCY = 0.05;

  private final int first;
  private NameClass nameClass;
  private Gender told = Gender.UNKNOWN;
  private Gender suspected = Gender.UNKNOWN;
  private int heard;
  private final Map<String, Integer> forms = new TreeMap<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private double presence;
  private int lastSentence;
  private int count;
  private final Set<String> nouns = new LinkedHashSet<>();
  private int lastQuoted = Integer.MIN_VALUE / 2;
  private Optional<String> phrase = Optional.empty();
  private boolean named;
  private boolean one;
  private Optional<Role> awaited = Optional.empty();

  /**
   * @param first the token where it is first spoken of
   * @param nameClass what it is
   */
  Party(int first, NameClass nameClass) {
    this.first = first;
    this.nameClass = nameClass;
  }

  int first() {
    return first;
  }

  NameClass nameClass() {
    return nameClass;
  }

  void become(NameClass other) {
    nameClass = other;
  }

  /** What titles and first names tell, else what most pronouns do. */
  Gender gender() {
    int votes = votes();
    if (told != Gender.UNKNOWN || votes == 0) {
      return told;
    }
    return votes > 0 ? Gender.MALE : Gender.FEMALE;
  }

  /** Pronouns for a man less those for a woman; what the name makes likely counts as one. */
  private int votes() {
    return heard + vote(suspected);
  }

  private static int vote(Gender gender) {
    return gender == Gender.MALE ? 1 : gender == Gender.FEMALE ? -1 : 0;
  }

  /** Notes what the form of the name makes likely. */
  void suspect(Gender gender) {
    suspected = suspected.or(gender);
  }

  /** Learns that the party bears the role, and what the word for it tells of gender. */
  void hold(Role role) {
    learn(List.of(role));
    learn(role.word().gender());
  }

  /** Notes what a title or a first name tells; the first that tells anything stays. */
  void learn(Gender gender) {
    told = told.or(gender);
  }

  /** What titles and first names tell, whatever the pronouns. */
  Gender toldGender() {
    return told;
  }

  /** Pronouns taken to stand for it: those for a man less those for a woman. */
  int heard() {
    return heard;
  }

  /** Notes the gender of a pronoun that was taken to stand for it. */
  void hear(Gender gender) {
    hear(vote(gender));
  }

  /** Notes so many pronouns for a man, below zero for a woman. */
  void hear(int pronouns) {
    heard += pronouns;
  }

  /**
   * How well a pronoun of that gender goes with it. What a title tells is certain; a pronoun may
   * have been taken wrongly, so that one against it makes it unlikely and not more.
   */
  double agreement(Gender gender) {
    if (told != Gender.UNKNOWN) {
      return told == gender ? 1 : 0;
    }
    int votes = votes() * vote(gender);
    return votes > 0 ? 1 : Math.pow(DOUBT, 1 - votes);
  }

  void learn(List<Role> told) {
    roles.addAll(told);
  }

  List<Role> roles() {
    return new ArrayList<>(roles);
  }

  /** Form to how often it stands in the article, alphabetical. */
  Map<String, Integer> forms() {
    return forms;
  }

  void addForm(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  /** The longest form; of equally long ones the first in the alphabet. */
  String longestForm() {
    String longest = "";
    for (String form : forms.keySet()) {
      longest = form.length() > longest.length() ? form : longest;
    }
    return longest;
  }

  /** Whether it is a party in its own right even where nobody names it as speaker. */
  boolean isNamed() {
    return named;
  }

  void markNamed() {
    named = true;
  }

  /** Common nouns that the article calls a body by: operator, insurer. */
  Set<String> nouns() {
    return nouns;
  }

  /** It has no name, only the words that the article describes it by, with this noun as head. */
  void markPhrase(String noun) {
    phrase = Optional.of(noun);
  }

  boolean isPhrase() {
    return phrase.isPresent();
  }

  /** It is one of its kind, be it a person or not: {@code a mechanic}. */
  void markOne() {
    one = true;
  }

  boolean isOne() {
    return one;
  }

  /** Whether it is a phrase with that noun as head. */
  boolean isPhraseOf(String noun) {
    return phrase.filter(noun::equals).isPresent();
  }

  /** It is spoken of inside a quotation in {@code sentence}. */
  void quote(int sentence) {
    lastQuoted = sentence;
  }

  /** Whether the last sentences of a quotation spoke of it. */
  boolean isQuoted(int sentence) {
    return sentence - lastQuoted <= 2;
  }

  /** Only a role is known: another article may tell who bears it. */
  void await(Role role) {
    awaited = Optional.of(role);
  }

  Optional<Role> awaited() {
    return awaited;
  }

  /** How present it is to a reader in {@code sentence}. */
  double presence(int sentence) {
    return presence * Math.pow(FADING, Math.max(0, sentence - lastSentence));
  }

  /** Presence with a share for being spoken of often. */
  double prominence(int sentence) {
    return presence(sentence) + FREQUENCY * count;
  }

  /** It is spoken of in {@code sentence}. */
  void touch(int sentence, double weight) {
    presence = presence(sentence) + weight;
    lastSentence = sentence;
    count++;
  }
}
