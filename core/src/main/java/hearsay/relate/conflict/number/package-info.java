/**
 * One number against another: {@link NumberCheck}, by what {@link TwoNumbers} lists.
 *
 * <p>What is counted and of what: {@link SameCount}, {@link SameDoing}, {@link Converse}, {@link
 * OtherThings}, {@link OtherCounts}, {@link BareToll}, {@link Disputed}; in other units or wholes:
 * {@link TwoMeasures}, {@link OnlyMeasure}, {@link Totals}; moved on: {@link LaterCount}. A number
 * that answers another with no word more: {@link RivalFigure}, {@link RejectedFigure}; not a cent
 * against a sum: {@link NoMoneyCheck}.
 *
 * <p>Uses quantities, coreference and what is below them; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.number;

import org.jspecify.annotations.NullMarked;
