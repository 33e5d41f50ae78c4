package hearsay.match;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Mention;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds what was asked where an answer leaves it out: asked whether she had met him, "I have" means
 * that she had. Immutable and thread-safe; the order of the statements does not matter.
 */
final class Asked {

  /** In code units: room for "the minister told reporters on Monday:" between the two. */
  private static final int CLOSE_BEHIND = 60;

  private final ListMultimap<String, AnalyzedStatement> questions = ArrayListMultimap.create();

  /** Takes in the questions among statements. */
  Asked(Collection<AnalyzedStatement> statements) {
    for (AnalyzedStatement each : statements) {
      if (each.statement().act() == SpeechAct.QUESTION) {
        questions.put(each.statement().articleId(), each);
      }
    }
  }

  /**
   * The features of a statement, by the words of the question that it answers where its own say
   * little.
   */
  Features features(AnalyzedStatement analyzed, Terms terms) {
    Features own = Features.of(analyzed, terms);
    return answers(analyzed.statement()) && own.saysLittle()
        ? question(analyzed.statement())
            .map(question -> own.answering(Features.of(question, terms)))
            .orElse(own)
        : own;
  }

  private static boolean answers(Statement statement) {
    boolean grantsOrRejects =
        statement.act() == SpeechAct.CONFIRM || statement.act() == SpeechAct.DENY;
    return grantsOrRejects && statement.quotation() == QuotationKind.DIRECT;
  }

  /** The question right before an answer, put to whoever answers. */
  private Optional<AnalyzedStatement> question(Statement answer) {
    return questions.get(answer.articleId()).stream()
        .filter(question -> isBefore(question.statement(), answer))
        .max(
            Comparator.comparingInt((AnalyzedStatement question) -> end(question.statement()))
                .thenComparing(question -> question.statement().id()));
  }

  private static boolean isBefore(Statement question, Statement answer) {
    int gap = answer.begin() - end(question);
    Optional<String> asked = question.attribution().addressee().map(Mention::sourceId);
    Optional<String> answering = answer.attribution().speaker().map(Mention::sourceId);
    boolean toOther = asked.isPresent() && !asked.equals(answering);
    boolean ownQuestion = question.attribution().speaker().map(Mention::sourceId).equals(answering);
    return gap >= 0 && gap <= CLOSE_BEHIND && answering.isPresent() && !toOther && !ownQuestion;
  }

  private static int end(Statement statement) {
    return statement.spans().get(statement.spans().size() - 1).end();
  }
}
