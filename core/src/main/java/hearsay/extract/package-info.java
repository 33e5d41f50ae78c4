/**
 * Analysed articles to attributed statements: quotations and cues, contents, speakers, channels,
 * acts; sources are resolved across articles.
 *
 * <p>{@link Extractor} goes this way, the first four steps with one article at a time:
 *
 * <ol>
 *   <li><b>Who says what, learned.</b> {@link AttributionTagger} finds cues, then each one's source
 *       and content: {@link TokenTable}, {@link CueSearch}, {@link CueFeatures}, {@link
 *       RoleFeatures}; {@link QuotationMarks} and {@link QuotationCover} see to it that every
 *       quotation is somebody's. {@link AttributionTrainer} learns the weights.
 *   <li><b>Put right where the form decides.</b> {@link AttributionRepair}: refusals ({@link
 *       RefusalFinder}, {@link RefusalForms}, {@link Silences}), fixed frames ({@link FrameFinder},
 *       {@link FrameMerge}, {@link FigureFinder}, {@link TellingBehind} with {@link TellingClause},
 *       {@link RumourFinder}, {@link PhrasalFinder}), clauses about whoever tells ({@link
 *       RelativeEnd}), plain verbs of telling ({@link VerbFinder}), sources ({@link SourceRepair}).
 *   <li><b>What is a statement.</b> {@link DraftReader} completes left-out sources ({@link
 *       SourceFinder}), sorts out tellings within tellings ({@link Nesting}, {@link PassedOn},
 *       {@link Denied}), ties questions to answers ({@link QuestionReader}, {@link Rejoinders}) and
 *       drops what is none ({@link StatementFilter}). {@link ContentTrimmer}, {@link
 *       ContentSplitter} and {@link ClauseSplitter} make one claim of each; {@link NarrationReader}
 *       adds what the article itself tells.
 *   <li><b>What is told of each.</b> Act: {@link ActReader}, by {@link CueLexicon}, {@link
 *       ContentActs} and {@link Answers}. Polarity, modality, quotation: {@link PolarityReader},
 *       {@link ModalityReader}, {@link QuotationKinds}. To whom, through whom, when: {@link
 *       CircumstanceReader}, {@link UtteranceDateReader}.
 *   <li><b>Who is who.</b> {@link SourceResolver}: {@link NameFinder} and {@link RoleFinder} read
 *       names and offices, {@link WithinArticle} reads one article from begin to end with {@link
 *       Attention} on who was spoken of, its pronouns by {@link PronounResolver}, its nouns by
 *       {@link Descriptions}; {@link AcrossArticles} resolves all of them, with {@link FirstNames},
 *       {@link SourceNaming} gives ids.
 *   <li><b>Statements.</b> {@link StatementAssembler}.
 * </ol>
 *
 * <p>All readers of one article ask {@link Words} for its tokens, marks and trees.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
