package hearsay.match;

import hearsay.model.QuotationKind;
import hearsay.model.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The member whose words stand for a claim, and why.
 *
 * @param statement the member
 * @param reason in words for a reader
 */
record Representative(Statement statement, String reason) {

  /** With fewer content words a wording says little by itself: "those reports". */
  private static final int TELLING_WORDS = 3;

  /** A direct quotation is preferred where it agrees with the others nearly as well as the best. */
  private static final double QUOTATION_MARGIN = 0.15;

  /**
   * Chooses one.
   *
   * @param wordings at least one, sorted by the id of the first statement that has it
   * @param agreements of each wording with the others, its similarities added up
   * @param statements how many statements have one of the wordings
   */
  static Representative of(List<Features> wordings, double[] agreements, int statements) {
    if (statements == 1) {
      return new Representative(wordings.get(0).statement(), "the only statement of it");
    }
    if (wordings.size() == 1) {
      return new Representative(
          wordings.get(0).statement(), "the words of all " + statements + " statements");
    }
    List<Integer> all = IntStream.range(0, agreements.length).boxed().toList();
    List<Integer> telling =
        all.stream().filter(i -> wordings.get(i).words().size() >= TELLING_WORDS).toList();
    List<Integer> pool = telling.isEmpty() ? all : telling;
    int others = agreements.length - 1;
    Comparator<Integer> byAgreement =
        Comparator.comparingDouble(i -> -Math.rint(1e9 * agreements[i] / others));
    Optional<Integer> matter =
        pool.stream().filter(i -> tellsWhatIsRefused(wordings.get(i))).min(byAgreement);
    if (matter.isPresent()) {
      return new Representative(
          wordings.get(matter.get()).statement(),
          "tells what is refused, nearest to the other " + others(statements));
    }
    int best = pool.stream().min(byAgreement).orElseThrow();
    double enough = agreements[best] / others - QUOTATION_MARGIN;
    return pool.stream()
        .filter(i -> wordings.get(i).statement().quotation() == QuotationKind.DIRECT)
        .filter(i -> agreements[i] / others >= enough)
        .min(byAgreement)
        .map(
            i ->
                new Representative(
                    wordings.get(i).statement(),
                    "the direct quotation nearest to the other " + others(statements)))
        .orElseGet(
            () ->
                new Representative(
                    wordings.get(best).statement(), "nearest to the other " + others(statements)));
  }

  /** "No comment" stands for nothing by itself; a refusal that is told names its matter. */
  private static boolean tellsWhatIsRefused(Features member) {
    Statement statement = member.statement();
    return statement.act().isRefusal()
        && statement.quotation() != QuotationKind.DIRECT
        && !member.isThin();
  }

  private static String others(int statements) {
    int others = statements - 1;
    return others == 1 ? "statement" : others + " statements";
  }
}
