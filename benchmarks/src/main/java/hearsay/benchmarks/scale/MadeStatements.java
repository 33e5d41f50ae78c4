package hearsay.benchmarks.scale;

import hearsay.language.AnalyzedStatement;
import java.util.List;

/**
 * Statements whose claims are known.
 *
 * @param statements story by story
 * @param claims for each statement the number of its claim
 * @param stories for each statement the number of its story
 */
record MadeStatements(List<AnalyzedStatement> statements, int[] claims, int[] stories) {}
