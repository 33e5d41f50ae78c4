package hearsay.relate.story;

import hearsay.language.Token;
import hearsay.relate.lexicon.Lexicon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two statements to be compared.
 *
 * @param a the one with the smaller id
 * @param b the other
 * @param similarity how much matching holds them to be about the same thing, in [0, 1]
 * @param lexicon which words stand for one another
 */
public record Comparison(Said a, Said b, double similarity, Lexicon lexicon) {

  /** From here on matching holds two statements to be nearly the same. */
  private static final double ONE_REMARK = 0.6;

  public static Comparison of(Said one, Said other, double similarity, Lexicon lexicon) {
    return one.id().compareTo(other.id()) < 0
        ? new Comparison(one, other, similarity, lexicon)
        : new Comparison(other, one, similarity, lexicon);
  }

  public boolean sameClaim() {
    return a.sameClaim(b);
  }

  /**
   * Whether one speaker tells both on one occasion, and so sees no contradiction. What two articles
   * report of him in nearly the same words may still be two reports of one remark.
   */
  public boolean inOneVoice() {
    return a.sharesSpeaker(b)
        && !a.utteredOnOtherDay(b)
        && (sameArticle() || similarity < ONE_REMARK);
  }

  public boolean sameArticle() {
    return a.sameArticle(b);
  }

  /** Whether both articles are of one day, or the day of one is not known. */
  public boolean onOneDay() {
    return a.article().date().isEmpty()
        || b.article().date().isEmpty()
        || a.article().date().equals(b.article().date());
  }

  /** Whether the articles appeared at most so many days apart, or the day of one is not known. */
  boolean within(int days) {
    Optional<LocalDate> one = a.article().date();
    Optional<LocalDate> other = b.article().date();
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= days;
  }

  /** How much of the content is shared, nothing left out. */
  public double shared() {
    return shared(Set.of(), Set.of());
  }

  /**
   * How much of the content is shared when some words are left out: the mean of the share of the
   * shorter side and of both sides (Dice), words that stand for one another counted as equal. In
   * [0, 1]; 0 where one side has no content word left.
   */
  public double shared(Set<Token> withoutA, Set<Token> withoutB) {
    List<Said.Word> left = without(a, withoutA);
    List<Said.Word> right = without(b, withoutB);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int common = common(left, right).size();
    double ofShorter = (double) common / Math.min(left.size(), right.size());
    double ofBoth = 2.0 * common / (left.size() + right.size());
    return (ofShorter + ofBoth) / 2;
  }

  /** Share of the shorter side's words that the other has too, in [0, 1]; 0 for an empty side. */
  public double ofShorter() {
    List<Said.Word> left = without(a, Set.of());
    List<Said.Word> right = without(b, Set.of());
    int shorter = Math.min(left.size(), right.size());
    return shorter == 0 ? 0 : (double) common(left, right).size() / shorter;
  }

  /** Pairs of words that stand for one another, each word in one pair at most. */
  public List<Match> common(Set<Token> withoutA, Set<Token> withoutB) {
    return common(without(a, withoutA), without(b, withoutB));
  }

  /** Two words that stand for one another. */
  public record Match(Said.Word a, Said.Word b) {}

  private List<Match> common(List<Said.Word> left, List<Said.Word> right) {
    List<Match> common = new ArrayList<>();
    Set<Said.Word> used = new HashSet<>();
    // Equal words first, so that a word alike takes no partner from an equal one.
    for (boolean exact : new boolean[] {true, false}) {
      for (Said.Word word : left) {
        if (common.stream().anyMatch(match -> match.a().equals(word))) {
          continue;
        }
        right.stream()
            .filter(other -> !used.contains(other))
            .filter(other -> exact ? same(word, other) : lexicon.like(word.lemma(), other.lemma()))
            .findFirst()
            .ifPresent(
                other -> {
                  used.add(other);
                  common.add(new Match(word, other));
                });
      }
    }
    return common;
  }

  private boolean same(Said.Word one, Said.Word other) {
    if (one.lemma().equals(other.lemma())) {
      return true;
    }
    String source = a.referents().get(one.token().begin());
    return source != null && source.equals(b.referents().get(other.token().begin()));
  }

  private static List<Said.Word> without(Said said, Set<Token> left) {
    // A word said twice counts once.
    Set<String> seen = new HashSet<>();
    return said.words().stream()
        .filter(word -> !left.contains(word.token()))
        .filter(word -> seen.add(word.lemma()))
        .toList();
  }
}
