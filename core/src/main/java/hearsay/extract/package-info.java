/**
 * Analysed articles to attributed statements: quotations and cues, contents, speakers, channels,
 * acts; sources are resolved across articles. Callers need no more than this package, but for
 * {@code RawAttribution} and, to train again, {@code AttributionTrainer}; the packages below it are
 * the library's own and may change.
 *
 * <p>{@link Extractor} goes this way, the steps up to the statements with one article at a time,
 * each package using only those before it:
 *
 * <ol>
 *   <li><b>The words.</b> {@code text}: tokens, marks and trees of one article.
 *   <li><b>Who says what.</b> {@code learned}: cues, then each one's source and content.
 *   <li><b>What is told of each.</b> {@code act}: what is done by saying it, polarity, modality,
 *       quotation, to whom, through whom and when. The next two ask it, too.
 *   <li><b>Put right where the form decides.</b> {@code refusal} and {@code frame} find tellings of
 *       a fixed form, {@code repair} takes them in and mends the rest.
 *   <li><b>What is a statement.</b> {@code statement}: which tellings are some, and how contents
 *       are cut into claims.
 *   <li><b>Who is who.</b> {@code name}: names and offices; {@code source}: whom they and pronouns
 *       stand for, in one article and in all.
 *   <li><b>Put together.</b> {@link StatementAssembler}.
 * </ol>
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
