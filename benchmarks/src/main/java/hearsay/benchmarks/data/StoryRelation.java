package hearsay.benchmarks.data;

/**
 * How one statement or claim stands to another.
 *
 * @param type a lower-case word of the guideline, such as {@code denies}
 * @param from id of a statement or claim
 * @param to id of a statement or claim
 */
public record StoryRelation(String type, String from, String to) {}
