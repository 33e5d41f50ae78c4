package hearsay.relate.conflict;

import hearsay.model.Evidence;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "He has resigned", say two lawmakers; "I have not resigned", says he further down: who is quoted
 * with the opposite of what the article has told by then denies it, whatever the word of telling.
 * Of eight such in annotated stories five are held to be denials.
 */
public final class RightBehind {

  private RightBehind() {}

  /** The denials among contradictions. */
  public static List<Relation> denials(List<Relation> contradictions, Story story) {
    List<Relation> denials = new ArrayList<>();
    for (Relation relation : contradictions) {
      if (relation.kind() == RelationKind.CONTRADICTS && byNegation(relation)) {
        List<Said> some = said(relation.from(), story);
        List<Said> others = said(relation.to(), story);
        denial(some, others, relation)
            .or(() -> denial(others, some, relation))
            .ifPresent(denials::add);
      }
    }
    return denials;
  }

  /** The statements of an end: itself, or those of the claim. */
  private static List<Said> said(String end, Story story) {
    return story.isStatement(end) ? List.of(story.byId(end)) : story.claim(end);
  }

  private static Optional<Relation> denial(
      List<Said> negative, List<Said> positive, Relation contradiction) {
    for (Said one : negative) {
      for (Said other : positive) {
        if (denies(one, other)) {
          return Optional.of(
              Relation.of(RelationKind.DENIES, one.id(), other.id(), contradiction.evidence()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean byNegation(Relation relation) {
    return relation.evidence().stream().map(Evidence::signal).anyMatch("negation"::equals);
  }

  private static boolean denies(Said negative, Said positive) {
    return negative.sameArticle(positive)
        && negative.statement().begin() > positive.statement().begin()
        && !negative.sharesSpeaker(positive)
        && !negative.statement().isNarration()
        && isPlain(negative.act())
        && isPlain(positive.act())
        && negative.negated()
        && !positive.negated();
  }

  private static boolean isPlain(SpeechAct act) {
    return act == SpeechAct.ASSERT || act == SpeechAct.PREDICT || act == SpeechAct.PROMISE;
  }
}
