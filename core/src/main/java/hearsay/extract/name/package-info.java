/**
 * Names and offices as they stand in an article: {@link NameFinder} finds names, {@link
 * NameClasses} tells what kind of party each is that of, {@link RoleFinder} what is said of it
 * beside. {@link PersonName}, {@link NameSimilarity}, {@link NameWords}, {@link Nations}, {@link
 * Gender} and {@link RoleWord} are what is known of names.
 *
 * <p>Whom they stand for is not asked here.
 */
@NullMarked
package hearsay.extract.name;

import org.jspecify.annotations.NullMarked;
