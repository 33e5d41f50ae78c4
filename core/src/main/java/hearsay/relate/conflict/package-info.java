/**
 * What clashes. {@link Suspects} adds to the pairs of matching those that may clash though they are
 * not alike; {@link Conflicts} runs the checks over them, which it lists; {@link Copies} folds what
 * reprints repeat, {@link OtherUnits} learns from what counts apart, {@link WithdrawnFigures} lets
 * go of what its own speaker took back.
 *
 * <p>Uses a package for each kind of conflict (number, negation, opposite, event, attribution,
 * wording), which do not know each other and share {@code conflict.check}.
 */
@NullMarked
package hearsay.relate.conflict;

import org.jspecify.annotations.NullMarked;
