/**
 * What is told of each statement, by its cue and its content: what is done by saying it ({@link
 * ActReader}, by {@link CueLexicon}, {@link ContentActs} and {@link Answers}; {@link Denied} for
 * what a response repeats), whether and how surely it is so ({@link PolarityReader}, {@link
 * ModalityReader}), in whose words ({@link QuotationKinds}), to whom, through whom and when ({@link
 * AddresseeTrimmer}, {@link CircumstanceReader}, {@link UtteranceDateReader}). Each reader decides
 * one of these and knows little of the others.
 */
@NullMarked
package hearsay.extract.act;

import org.jspecify.annotations.NullMarked;
