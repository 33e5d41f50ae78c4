/**
 * A reconciliation as files: JSON that can be read back, one HTML page, plain text, JSON-LD for
 * knowledge graphs, and GraphML, DOT and CSV for graph tools. A file appears whole or not at all.
 */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
