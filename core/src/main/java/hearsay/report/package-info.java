/** A reconciliation as JSON, as one HTML page, as a table of plain text. */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
