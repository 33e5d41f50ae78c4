/**
 * What stands between claims: agreement, conflict and what only looks like one, responses, origins,
 * standing, issues. Callers need no more than this package: {@link Relator} with its {@link
 * RelateOptions}, and {@link TargetTrainer} to learn again what responses answer. The packages
 * below it are the library's own and may change.
 *
 * <p>{@link Relator} goes this way, each package using only those before it:
 *
 * <ol>
 *   <li><b>What is known.</b> {@code lexicon}: words; {@code clause}: what a content says; {@code
 *       story}: all statements, and the pairs to be compared.
 *   <li><b>What two statements have in common.</b> {@code coreference}: parties, events,
 *       utterances; {@code quantity}: what numbers are of.
 *   <li><b>Who answers what.</b> {@code response}, with {@code pointing}, {@code discourse}, {@code
 *       across} and {@code likely} below it.
 *   <li><b>What clashes.</b> {@code conflict}, with a package below it for each kind: {@code
 *       number}, {@code negation}, {@code opposite}, {@code event}, {@code attribution}, {@code
 *       wording}; what they share is {@code check}.
 *   <li><b>What else stands between two.</b> {@code agreement}.
 *   <li><b>What follows.</b> {@code origin}, then {@code standing}.
 * </ol>
 */
@NullMarked
package hearsay.relate;

import org.jspecify.annotations.NullMarked;
