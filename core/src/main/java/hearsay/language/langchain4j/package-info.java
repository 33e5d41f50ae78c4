/** The adapter to LangChain4j: the only place that knows it. */
@NullMarked
package hearsay.language.langchain4j;

import org.jspecify.annotations.NullMarked;
