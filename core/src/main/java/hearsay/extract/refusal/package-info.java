/**
 * Saying nothing, told: {@link RefusalFinder} finds it by its {@link RefusalForms} and {@link
 * Silences}, {@link RefusalReader} tells what was withheld.
 */
@NullMarked
package hearsay.extract.refusal;

import org.jspecify.annotations.NullMarked;
