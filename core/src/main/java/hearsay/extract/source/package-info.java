/**
 * Who is who: {@link SourceResolver} resolves one article ({@link WithinArticle}), then all of them
 * together ({@link AcrossArticles}, {@link FirstNames}), and {@link SourceNaming} gives ids and
 * names.
 *
 * <p>Within an article, {@link Mentions} are the names and who is asked for ({@link PhraseReader}),
 * {@link PartyBook} keeps whom the article names, {@link Attention} who was spoken of so far;
 * {@link PronounResolver} and {@link Descriptions} choose among those present.
 */
@NullMarked
package hearsay.extract.source;

import org.jspecify.annotations.NullMarked;
