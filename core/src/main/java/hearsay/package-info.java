/**
 * The front door of Hearsay, which reconciles claims across news sources.
 *
 * <pre>
 * Article -&gt; AnalyzedArticle -&gt; Statement -&gt; Claim -&gt; Relation, Origin, Standing -&gt; Reconciliation -&gt; report
 *  ingest      language         extract     match          relate                   (this package)    report
 * </pre>
 *
 * <p>{@link hearsay.model} holds the words. Each arrow is a function from immutable input to new
 * immutable output. {@link hearsay.Reconciler} runs them all.
 */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
