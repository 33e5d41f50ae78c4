/**
 * One event with other parts: who did it ({@link AgentCheck}), who to whom ({@link
 * RoleReversalCheck}, {@link WarningCheck}, {@link TakeoverCheck}), who sought whom ({@link
 * InitiativeCheck}), when ({@link DateCheck}, with {@link OneDay} and {@link DatedDoing}), where
 * ({@link PlaceCheck}), whose a place is ({@link HoldingCheck}), what it came of ({@link
 * CauseCheck}); {@link Happening} tells what it was.
 *
 * <p>Uses coreference, quantities and what is below them; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.event;

import org.jspecify.annotations.NullMarked;
