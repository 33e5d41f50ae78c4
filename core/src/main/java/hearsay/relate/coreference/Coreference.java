package hearsay.relate.coreference;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.QuotationKind;
import hearsay.model.SourceKind;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Optional;
import java.util.Set;

/** Whether words of two statements stand for one party or thing. */
public final class Coreference {

  private static final Set<String> ANYBODY =
      Set.of(
          "nobody",
          "none",
          "nothing",
          "one",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "people",
          "there",
          "it",
          "this",
          "that",
          "which",
          "who",
          "what",
          "something",
          "anything",
          "neither",
          "all",
          "some",
          "many",
          "these",
          "those",
          "such");

  /** Words that narrow nothing down. */
  private static final Set<String> EMPTY =
      Set.of(
          "any",
          "single",
          "kind",
          "way",
          "anything",
          "ever",
          "even",
          "still",
          "yet",
          "moment",
          "time",
          "thing",
          "sort",
          "whatsoever",
          "own",
          "such",
          "so",
          "far",
          "matter",
          "fact",
          "today",
          "yesterday",
          "tonight",
          "year",
          "month",
          "week",
          "day",
          "mr.",
          "mrs.",
          "ms.",
          "dr.");

  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "him", "her");

  private static final Set<String> HE = Set.of("he", "him", "his");

  private static final Set<String> SHE = Set.of("she", "her", "hers");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

  private Coreference() {}

  /**
   * Nouns by which anybody can be taken up, or spoken for: "the man" of one report is the driver of
   * another, "his client" the defendant.
   */
  private static final Set<String> WHOEVER =
      Set.of("man", "woman", "person", "boy", "girl", "client");

  private static final Set<String> PEOPLE = Set.of("he", "she", "who");

  /** Whether the one is "he" and the other "she". */
  public static boolean areTwo(Token one, Token other) {
    String a = Words.lower(one);
    String b = Words.lower(other);
    return HE.contains(a) && SHE.contains(b) || SHE.contains(a) && HE.contains(b);
  }

  /** Whether the one is "the man", say, and the other may name him. */
  static boolean mayBeWhoever(Said said, Token one, Token other) {
    return WHOEVER.contains(Words.lemma(one))
        && one.tag().equals("NN")
        && source(said, one).isEmpty()
        && (other.name() == NameKind.PERSON
            || other.tag().equals("NN") && !WHOEVER.contains(Words.lemma(other))
            || PEOPLE.contains(Words.lower(other)));
  }

  /** Whether it means nobody in particular. */
  public static boolean isAnybody(Token token) {
    return ANYBODY.contains(Words.lower(token));
  }

  /** Whether it narrows nothing down. */
  static boolean isEmpty(Token token) {
    return EMPTY.contains(Words.lemma(token));
  }

  /** Whether a word names or stands for somebody or something that can be told again. */
  public static boolean known(Said said, Token token) {
    return token.isNoun() && !isAnybody(token) && !isEmpty(token)
        || source(said, token).isPresent();
  }

  /** Two named persons are one or two; else the words that parties are known by decide. */
  static boolean like(Said a, Token one, Said b, Token other, Story story) {
    Optional<String> left = source(a, one).filter(id -> isPerson(id, story));
    Optional<String> right = source(b, other).filter(id -> isPerson(id, story));
    if (left.isPresent() && right.isPresent()) {
      return left.equals(right) || isFirstName(left.get(), right.get(), story);
    }
    if (story.lexicon().like(Words.lemma(one), Words.lemma(other))) {
      return true;
    }
    if (left.isPresent() && isBody(b, other) && !isFirst(one)
        || right.isPresent() && isBody(a, one) && !isFirst(other)) {
      return false;
    }
    if (left.isPresent() && isWord(b, other)) {
      return named(left.get(), other, story);
    }
    if (right.isPresent() && isWord(a, one)) {
      return named(right.get(), one, story);
    }
    return known(a, one)
        && known(b, other)
        && Parties.meet(Parties.named(a, one, story), Parties.named(b, other, story));
  }

  /** Whether of one person no more is told than the first name of the other. */
  private static boolean isFirstName(String one, String other, Story story) {
    String left = story.name(one);
    String right = story.name(other);
    return left.startsWith(right + " ") || right.startsWith(left + " ");
  }

  /** Whom a word is known to stand for; "I" and "we" for the speaker. */
  private static Optional<String> source(Said said, Token token) {
    Optional<String> referent =
        Optional.ofNullable(said.referents().get(token.begin()))
            .filter(id -> !(isThird(token) && isQuoted(said) && said.speakerIds().contains(id)));
    return referent.isEmpty() && isFirst(token) ? said.speakerId() : referent;
  }

  private static boolean isFirst(Token token) {
    return FIRST_PERSON.contains(Words.lower(token));
  }

  /** Who is quoted says "I" of himself; a "he" that was taken for him is somebody else. */
  private static boolean isThird(Token token) {
    return THIRD_PERSON.contains(Words.lower(token));
  }

  private static boolean isQuoted(Said said) {
    return said.statement().quotation() == QuotationKind.DIRECT;
  }

  private static boolean isPerson(String id, Story story) {
    return story.kind(id).filter(SourceKind.PERSON::equals).isPresent();
  }

  /** Known to stand for somebody who, beside a person, can only be a body of people. */
  private static boolean isBody(Said said, Token token) {
    return source(said, token).isPresent() && !isFirst(token);
  }

  /** A noun that is not known to stand for anybody. */
  private static boolean isWord(Said said, Token token) {
    return token.isNoun() && source(said, token).isEmpty();
  }

  /** Whether a noun is part of the person's name, or the person's office. */
  private static boolean named(String id, Token token, Story story) {
    return story
        .source(id)
        .filter(
            source ->
                token.isProperNoun()
                    ? Parties.names(source).contains(Words.lemma(token))
                    : Parties.offices(source).contains(Words.lemma(token)))
        .isPresent();
  }
}
