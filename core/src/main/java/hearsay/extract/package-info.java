/**
 * Analysed articles to attributed statements: quotations and cues, contents, speakers, channels,
 * acts; sources are resolved across articles. Callers need no more than this package, but for
 * {@code RawAttribution} and, to train again, {@code AttributionTrainer}; the packages below it are
 * the library's own and may change.
 *
 * <p>{@link Extractor} goes this way, the first four steps with one article at a time, each package
 * using only those before it:
 *
 * <ol>
 *   <li><b>The words.</b> {@code text}: tokens, marks and trees of one article.
 *   <li><b>Who says what.</b> {@code learned}: cues, then each one's source and content. {@code
 *       repair} puts right where the form decides, with {@code refusal} and {@code frame} for
 *       tellings of a fixed form.
 *   <li><b>What is a statement.</b> {@code statement}: which tellings are some, and how contents
 *       are cut into claims.
 *   <li><b>What is told of each.</b> {@code act}: what is done by saying it, polarity, modality,
 *       quotation, to whom, through whom and when.
 *   <li><b>Who is who.</b> {@code name}: names and offices; {@code source}: whom they and pronouns
 *       stand for, in one article and in all.
 *   <li><b>Statements.</b> {@link StatementAssembler}.
 * </ol>
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
