package hearsay.relate.clause;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the clauses of a content off its dependency trees: {@link ClauseTree} tells which words are
 * a predicate's, {@link Negators} whether it is negated, {@link Arguments} who does it to whom,
 * {@link Factuality} whether and when it is so.
 */
public final class Clauses {

  private final ClauseTree tree;
  private final Negators negators;
  private final Arguments arguments;
  private final Factuality factuality;

  private Clauses(Sentence sentence) {
    tree = new ClauseTree(sentence);
    negators = new Negators(tree);
    arguments = new Arguments(tree);
    factuality = new Factuality(tree, negators);
  }

  /** The clauses in text order; the sentences are parsed if they were not. */
  public static List<Clause> of(AnalyzedStatement statement) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : statement.sentences()) {
      Clauses reader = new Clauses(sentence);
      reader.tree.predicates().forEach(predicate -> clauses.add(reader.read(predicate)));
    }
    return List.copyOf(clauses);
  }

  private Clause read(int predicate) {
    Optional<Integer> own = negators.negator(predicate);
    Optional<Integer> falsity = Falsity.of(tree.sentence(), predicate);
    Optional<Integer> negator = own.or(() -> falsity);
    Optional<Integer> negated = own.flatMap(n -> negators.negatedNoun(n, predicate));
    return new Clause(
        tree.token(predicate),
        own.isPresent() && falsity.isPresent()
            ? Clause.Negation.IN_PART
            : negators.kind(predicate, negator, negated),
        negator.map(tree::token),
        negated.map(tree::token),
        arguments.subject(predicate).map(tree::token),
        arguments.object(predicate).map(tree::token),
        arguments.isPassive(predicate),
        tree.scope(predicate),
        factuality.time(predicate),
        factuality.factual(predicate));
  }
}
