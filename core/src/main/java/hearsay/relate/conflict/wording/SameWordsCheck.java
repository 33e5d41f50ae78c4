package hearsay.relate.conflict.wording;

import static hearsay.relate.lexicon.Words.lemma;

import com.google.common.collect.ImmutableSet;
import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Coreference;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Two articles, or two speakers in one, tell one thing in the same words but one: there is a "not"
 * on one side only, or a word against its opposite. Who is told of needs no parse then, and what
 * one speaker said on one occasion may well be reported in two ways.
 */
public final class SameWordsCheck implements ConflictCheck {

  /** From here on matching holds two statements to be nearly the same. */
  private static final double SIMILAR = 0.6;

  /** How much of the shorter side must stand in the other, in order. */
  private static final double MOST = 0.8;

  /** Fewer common words with a meaning are a turn of phrase. */
  private static final int MIN_COMMON = 3;

  private static final Set<Clause.Time> OPEN =
      EnumSet.of(Clause.Time.AHEAD, Clause.Time.MODAL, Clause.Time.PERHAPS);

  private static final Set<Modality> HEDGED = EnumSet.of(Modality.HEDGED, Modality.CONDITIONAL);

  private static final double SAME_EVENT = 0.4;

  private static final Set<String> NEGATORS = Set.of("not", "n't", "n’t", "never", "no");

  /** Behind a negator they leave something standing. */
  private static final Set<String> IN_PART =
      Set.of("only", "just", "all", "every", "yet", "alone", "even", "always", "necessarily");

  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** Words that come and go with a negator. */
  private static final Set<String> AUXILIARY =
      Set.of("do", "be", "have", "any", "some", "ever", "there", "will", "would", "to");

  /** What stands behind them may limit what is told. */
  private static final Set<String> LIMITS =
      Set.of("if", "unless", "until", "when", "but", "because", "without", "except", "whether");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameArticle() && pair.a().sharesSpeaker(pair.b())
        || !(pair.sameClaim() || pair.similarity() >= SIMILAR)
        || !tells(pair.a())
        || !tells(pair.b())
        || !openTimes(pair.a()).equals(openTimes(pair.b()))
        || isHedged(pair.a()) != isHedged(pair.b())
        || OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Wording wording = Wording.of(pair);
    if (meaning(pair.a(), wording.common()) < MIN_COMMON) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> swapped = SwappedNames.find(wording, pair);
    Optional<Evidence> differs =
        swapped.isPresent() || wording.contained() < MOST
            ? Optional.empty()
            : difference(wording, pair);
    return swapped
        .map(found -> conflict(RelationKind.ROLE_REVERSAL, found, wording, pair))
        .or(() -> differs.map(found -> conflict(RelationKind.CONTRADICTS, found, wording, pair)))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** "Closed" against "will not close", "possibly closed": what was is not what may be. */
  private static Set<Clause.Time> openTimes(Said said) {
    return said.clauses().stream()
        .map(Clause::time)
        .filter(OPEN::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isHedged(Said said) {
    return HEDGED.contains(said.statement().modality());
  }

  private static Verdict conflict(
      RelationKind kind, Evidence found, Wording wording, Comparison pair) {
    return new Verdict.Conflict(kind, List.of(sameWords(wording, pair), found));
  }

  private static long meaning(Said said, List<Token> words) {
    return words.stream().filter(said::isContent).map(Words::lemma).distinct().count();
  }

  /** The one thing in which the words differ; empty where they differ in none or in more. */
  private static Optional<Evidence> difference(Wording wording, Comparison pair) {
    Optional<Evidence> found = Optional.empty();
    for (Wording.Slot slot : wording.slots()) {
      Optional<Evidence> here =
          negation(slot, wording, pair)
              .or(() -> opposite(slot, pair))
              .or(() -> rank(slot, pair))
              .or(() -> place(slot, pair));
      boolean twice = here.isPresent() && found.isPresent();
      if (twice || areOthers(slot, pair) || here.isEmpty() && !isEmpty(slot, pair)) {
        return Optional.empty();
      }
      found = found.or(() -> here);
    }
    return found;
  }

  /** Whether what differs says nothing, or is only told besides at either end. */
  private static boolean isEmpty(Wording.Slot slot, Comparison pair) {
    boolean a = says(slot.a(), pair.a()).isEmpty();
    boolean b = says(slot.b(), pair.b()).isEmpty();
    return slot.inside() ? a && b : (a || b) && !limits(slot.a()) && !limits(slot.b());
  }

  /** "He" here and "she" there, or one known to be somebody else. */
  private static boolean areOthers(Wording.Slot slot, Comparison pair) {
    Set<String> here = referents(slot.a(), pair.a());
    Set<String> there = referents(slot.b(), pair.b());
    boolean apart = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return apart
        || slot.a().stream()
            .anyMatch(one -> slot.b().stream().anyMatch(other -> Coreference.areTwo(one, other)));
  }

  private static Set<String> referents(List<Token> words, Said said) {
    return words.stream()
        .flatMap(word -> Optional.ofNullable(said.referents().get(word.begin())).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean limits(List<Token> words) {
    return words.stream()
        .map(Words::lemma)
        .anyMatch(lemma -> LIMITS.contains(lemma) || NEGATORS.contains(lemma));
  }

  private static List<Token> says(List<Token> words, Said said) {
    return words.stream()
        .filter(word -> said.isContent(word) || NEGATORS.contains(lemma(word)))
        .filter(word -> !AUXILIARY.contains(lemma(word)))
        .toList();
  }

  /** "Not" on the one side, and nothing on the other that the first does not have. */
  private static Optional<Evidence> negation(Wording.Slot slot, Wording wording, Comparison pair) {
    List<Token> a = says(slot.a(), pair.a());
    List<Token> b = says(slot.b(), pair.b());
    if (a.size() + b.size() != 1) {
      return Optional.empty();
    }
    boolean first = !a.isEmpty();
    Token negator = first ? a.get(0) : b.get(0);
    Said negative = first ? pair.a() : pair.b();
    if (!isNegator(negator) || isInPart(negator, first ? wording.a() : wording.b())) {
      return Optional.empty();
    }
    return Optional.of(
        Signals.of(
            "negation",
            "'" + negator.text() + "' on one side only",
            Signals.FOUND,
            negative.place(negator.span())));
  }

  /** "No one came", not "No, he came". */
  private static boolean isNegator(Token word) {
    return NEGATORS.contains(lemma(word)) && !word.tag().equals("UH");
  }

  private static boolean isInPart(Token negator, List<Token> words) {
    int at = words.indexOf(negator);
    return words.subList(at + 1, Math.min(words.size(), at + 3)).stream()
        .anyMatch(word -> IN_PART.contains(lemma(word)));
  }

  private static Optional<Evidence> opposite(Wording.Slot slot, Comparison pair) {
    List<Token> a = says(slot.a(), pair.a());
    List<Token> b = says(slot.b(), pair.b());
    if (a.size() != 1 || b.size() != 1 || !areOpposite(a.get(0), b.get(0), pair.lexicon())) {
      return Optional.empty();
    }
    return Optional.of(
        Signals.of(
            "antonym",
            a.get(0).text() + " against " + b.get(0).text(),
            Signals.FOUND,
            pair.a().place(a.get(0).span()),
            pair.b().place(b.get(0).span())));
  }

  /** "The first woman" against "the second", "the largest" against "the second largest". */
  private static Optional<Evidence> rank(Wording.Slot slot, Comparison pair) {
    List<Token> a = ranks(slot.a());
    List<Token> b = ranks(slot.b());
    boolean differ = a.size() == 1 && b.size() == 1 && !lemma(a.get(0)).equals(lemma(b.get(0)));
    if (!slot.inside() || !(differ || isLess(a, b, pair.a()) || isLess(b, a, pair.b()))) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    a.forEach(word -> places.add(pair.a().place(word.span())));
    b.forEach(word -> places.add(pair.b().place(word.span())));
    return Optional.of(
        Signals.of("rank", words(slot.a()) + " against " + words(slot.b()), Signals.FOUND, places));
  }

  /** "The second largest", where the other side has "the largest". */
  private static boolean isLess(List<Token> ranks, List<Token> others, Said said) {
    return ranks.size() == 1
        && others.isEmpty()
        && !lemma(ranks.get(0)).equals("first")
        && beforeSuperlative(said, ranks.get(0));
  }

  private static List<Token> ranks(List<Token> words) {
    return words.stream().filter(word -> RANKS.contains(lemma(word))).toList();
  }

  private static boolean beforeSuperlative(Said said, Token rank) {
    return said.tokens().stream()
        .dropWhile(token -> token.begin() <= rank.begin())
        .limit(1)
        .anyMatch(token -> token.tag().equals("JJS"));
  }

  /** One place against another, where one speaker told both. */
  private static Optional<Evidence> place(Wording.Slot slot, Comparison pair) {
    boolean places = arePlaces(slot.a()) && arePlaces(slot.b());
    if (!places || !slot.inside() || !pair.a().sharesSpeaker(pair.b())) {
      return Optional.empty();
    }
    return Optional.of(
        Signals.of(
            "place",
            words(slot.a()) + " against " + words(slot.b()),
            Signals.FOUND,
            pair.a().place(slot.a().get(0).span()),
            pair.b().place(slot.b().get(0).span())));
  }

  private static boolean arePlaces(List<Token> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> word.name() == NameKind.LOCATION);
  }

  private static String words(List<Token> words) {
    return String.join(" ", words.stream().map(Token::text).toList());
  }

  private static boolean areOpposite(Token one, Token other, Lexicon lexicon) {
    return one.name() == NameKind.NONE
        && other.name() == NameKind.NONE
        // "Lower" is not against "high".
        && one.tag().endsWith("R") == other.tag().endsWith("R")
        && (lexicon.opposite(lemma(one), lemma(other))
            || WordKnowledge.shipped().antonyms(lemma(one), lemma(other)));
  }

  private static Evidence sameWords(Wording wording, Comparison pair) {
    List<Place> places = new ArrayList<>(pair.a().places());
    places.addAll(pair.b().places());
    return Signals.of(
        "same event",
        String.format(
            Locale.ROOT, "%.0f %% of the words in the same order", wording.contained() * 100),
        SAME_EVENT * wording.contained(),
        places);
  }

  private static boolean tells(Said said) {
    return switch (said.act()) {
      case QUESTION, DENY, DECLINE, NEITHER_CONFIRM_NOR_DENY -> false;
      default -> !said.statement().text().endsWith("?");
    };
  }
}
