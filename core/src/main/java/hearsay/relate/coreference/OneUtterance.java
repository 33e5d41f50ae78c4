package hearsay.relate.coreference;

import hearsay.relate.story.Comparison;
import hearsay.relate.story.Quotation;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.stream.Collectors;

/** Whether two statements render one utterance, by the words that they quote. */
public final class OneUtterance {

  /** Fewer common words than these are a turn of phrase, not an utterance. */
  private static final int MIN_WORDS = 3;

  private OneUtterance() {}

  /** Whether two statements of one speaker in two articles quote nearly the same words. */
  public static boolean holds(Comparison pair, Story story) {
    if (pair.sameArticle() || !pair.a().sharesSpeaker(pair.b())) {
      return false;
    }
    return likeness(pair) >= story.thresholds().quoteLikeness()
        && !pair.a().utteredOnOtherDay(pair.b());
  }

  /** How like the quoted words of the two are; 0 where a side quotes too little. */
  public static double likeness(Comparison pair) {
    Quotation left = pair.a().quotation();
    Quotation right = pair.b().quotation();
    if (left.words().size() < MIN_WORDS || right.words().size() < MIN_WORDS) {
      return 0;
    }
    Alignment alignment = align(left.words(), right.words());
    return alignment.pairs().size() < MIN_WORDS ? 0 : alignment.likeness();
  }

  /** Whether all that the one quotes stands word for word in what the other quotes. */
  public static boolean inPart(Comparison pair) {
    String left = line(pair.a().quotation());
    String right = line(pair.b().quotation());
    return left.contains(right) || right.contains(left);
  }

  private static String line(Quotation quotation) {
    return quotation.words().stream()
        .map(Quotation.Piece::text)
        .collect(Collectors.joining(" ", " ", " "));
  }

  public static Alignment align(List<Quotation.Piece> left, List<Quotation.Piece> right) {
    return Alignment.of(
        left.stream().map(Quotation.Piece::text).toList(),
        right.stream().map(Quotation.Piece::text).toList());
  }
}
