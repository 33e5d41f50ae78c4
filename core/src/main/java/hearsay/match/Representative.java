package hearsay.match;

import hearsay.model.QuotationKind;
import hearsay.model.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
   * @param members at least one, sorted by statement id
   * @param agreement mean similarity of a member to the others
   */
  static Representative of(List<Features> members, ToDoubleFunction<Features> agreement) {
    if (members.size() == 1) {
      return new Representative(members.get(0).statement(), "the only statement of it");
    }
    List<Features> telling =
        members.stream().filter(member -> member.words().size() >= TELLING_WORDS).toList();
    List<Features> pool = telling.isEmpty() ? members : telling;
    Comparator<Features> byAgreement =
        Comparator.comparingDouble(
            (Features member) -> -Math.rint(1e9 * agreement.applyAsDouble(member)));
    Optional<Features> matter =
        pool.stream().filter(Representative::tellsWhatIsRefused).min(byAgreement);
    if (matter.isPresent()) {
      return new Representative(
          matter.get().statement(), "tells what is refused, nearest to the other " + others(members));
    }
    Features best = pool.stream().min(byAgreement).orElseThrow();
    double enough = agreement.applyAsDouble(best) - QUOTATION_MARGIN;
    return pool.stream()
        .filter(member -> member.statement().quotation() == QuotationKind.DIRECT)
        .filter(member -> agreement.applyAsDouble(member) >= enough)
        .min(byAgreement)
        .map(
            quotation ->
                new Representative(
                    quotation.statement(),
                    "the direct quotation nearest to the other " + others(members)))
        .orElseGet(
            () -> new Representative(best.statement(), "nearest to the other " + others(members)));
  }

  /** "No comment" stands for nothing by itself; a refusal that is told names its matter. */
  private static boolean tellsWhatIsRefused(Features member) {
    Statement statement = member.statement();
    return statement.act().isRefusal()
        && statement.quotation() != QuotationKind.DIRECT
        && !member.isThin();
  }

  private static String others(List<Features> members) {
    int others = members.size() - 1;
    return others == 1 ? "statement" : others + " statements";
  }
}
