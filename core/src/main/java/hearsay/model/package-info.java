/**
 * The words of the library as records and enums: article, span, source, attribution, statement,
 * claim, issue, relation, origin, standing, evidence. No logic beyond validity; everything here is
 * immutable and safe to share between threads.
 */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
