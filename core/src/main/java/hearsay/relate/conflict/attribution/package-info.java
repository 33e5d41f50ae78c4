/**
 * Who said it, to whom, through whom ({@link AttributionCheck}) and on which day ({@link
 * OccasionDates}).
 *
 * <p>Uses coreference and what is below it; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.attribution;

import org.jspecify.annotations.NullMarked;
