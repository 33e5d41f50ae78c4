/**
 * Who is who: {@link SourceResolver} resolves one article ({@link WithinArticle}), then all of them
 * together ({@link AcrossArticles}), and {@link SourceNaming} gives ids and names.
 *
 * <p>Within an article, {@link Mentions} tells what stands where ({@link PhraseReader} takes apart
 * who is asked for), {@link PartyBook} keeps whom it names, {@link SoFar} what was told by the
 * token that is read. {@link PronounReader} and {@link Pronouns}, {@link Descriptions} and {@link
 * Bodies} choose among those present; who is nobody of these is one of the {@link UnnamedParties}.
 *
 * <p>Across articles, {@link BodiesAcross}, {@link PersonsAcross} and {@link FirstNames} join
 * {@link Groups}.
 */
@NullMarked
package hearsay.extract.source;

import org.jspecify.annotations.NullMarked;
