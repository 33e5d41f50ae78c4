/**
 * Words alone, without a sentence around them: their forms ({@link Words}), which stand for one
 * another and which are opposites ({@link Lexicon}, from {@code word-groups.txt}), and verbs that
 * say little of themselves ({@link PredicateKinds}).
 *
 * <p>Uses nothing else of {@code hearsay.relate}.
 */
@NullMarked
package hearsay.relate.lexicon;

import org.jspecify.annotations.NullMarked;
