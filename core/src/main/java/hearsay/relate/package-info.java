/**
 * What stands between claims: agreement, conflict and what only looks like one, responses, origins,
 * standing, issues.
 *
 * <p>{@link Relator} goes this way, over a {@link Story}, in which each statement is a {@link
 * Said}:
 *
 * <ol>
 *   <li><b>Who answers what.</b> {@link Responses}: in the article by {@link Discourse}, which asks
 *       {@link Questions}, {@link SameSentence}, {@link LikeWords}, {@link Sequel}, {@link
 *       Pointing} (read by {@link PointingReader}, {@link PointingKinds}, {@link PointingContext})
 *       what "those reports" are, {@link Targets} and {@link TargetFit} which statement is meant,
 *       {@link Replies} and {@link Withheld} what goes without saying; else by claim in {@link
 *       AcrossArticles}; else {@link LikelyTargets}, learned by {@link TargetTrainer}: {@link
 *       TargetSignals} (of what is {@link Answerable}, by {@link SharedWords} and more) weighed by
 *       a {@link TargetModel}, also for plain statements that reject what is told. {@link
 *       LaterAnswer} and {@link Withdrawn} see to a change of mind.
 *   <li><b>Which pairs are looked at.</b> {@link Comparison}s of what matching paired, and of
 *       {@link Suspects}, which it did not.
 *   <li><b>What clashes.</b> {@link Conflicts#checks} lists the checks; each gives a {@link
 *       Verdict}: a conflict, none and why, or nothing.
 *       <ul>
 *         <li>Number: {@link NumberCheck}. What is counted and of what: {@link Counted}, {@link
 *             SameCount}, {@link SameDoing}, {@link OtherCounts}, {@link Disputed}, {@link Scope};
 *             in other units or wholes: {@link Measure}, {@link OnlyMeasure}, {@link Totals}; moved
 *             on: {@link LaterCount}. A number that answers another with no word more: {@link
 *             RivalFigure}, {@link RejectedFigure}.
 *         <li>So, and not so: {@link NegationCheck}, with {@link Denial}, {@link Retelling}, {@link
 *             RetellingRules}, {@link ThereAfterAll}, {@link NegationVerdict}; {@link
 *             TakenUpCheck}, {@link OwnWordsCheck}; not a cent against a sum: {@link NoMoneyCheck};
 *             opposites: {@link AntonymCheck}; freely or made to: {@link WillCheck}; how far
 *             something has come: {@link PhaseCheck}; decided or open: {@link DecisionCheck}; the
 *             first of its kind: {@link UniquenessCheck}.
 *         <li>Who, when, where: {@link AgentCheck}, {@link RoleReversalCheck}, {@link
 *             InitiativeCheck}, {@link DateCheck}, {@link PlaceCheck}; who said it and through
 *             whom: {@link AttributionCheck}.
 *         <li>Gates that several share: {@link Story#oneEvent}, {@link OtherTime}, {@link
 *             Elsewhere}, {@link Nested}, {@link Signals#sameEvent}.
 *       </ul>
 *   <li><b>What a content says, for the checks.</b> {@link Clauses} (with {@link ClauseTree},
 *       {@link Negators}, {@link Falsity}, {@link Arguments}, {@link Factuality}) and {@link
 *       Frames}; how one clause tells another: {@link Retold}; who is who: {@link Coreference},
 *       {@link Parties}, {@link Affiliations}; which words are alike or opposite: {@link Lexicon}.
 *   <li><b>What else stands between two.</b> {@link Qualifications}, {@link QuoteVariants}, {@link
 *       Agreements}, {@link OccasionDates}; {@link Copies} fold what reprints repeat.
 *   <li><b>What follows.</b> {@link Origins}, {@link Standings}, {@link Issues}, {@link Citations},
 *       {@link Reversals}.
 * </ol>
 */
@NullMarked
package hearsay.relate;

import org.jspecify.annotations.NullMarked;
