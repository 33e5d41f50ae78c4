/** Large results made from the bundled stories and their gold, without a parser. */
@org.jspecify.annotations.NullMarked
package hearsay.examples.made;
