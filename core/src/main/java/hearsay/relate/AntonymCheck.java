package hearsay.relate;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same is told of with opposite words: risen against fallen, accepted against rejected. */
final class AntonymCheck implements ConflictCheck {

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameClaim()
        || pair.a().negated() != pair.b().negated()
        || responds(pair.a())
        || responds(pair.b())
        || open(pair.a())
        || open(pair.b())
        || OtherTime.found(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Said.Word left : pair.a().words()) {
      for (Said.Word right : pair.b().words()) {
        if (!story.lexicon().opposite(left.lemma(), right.lemma())
            || hasWord(pair.b(), left.lemma())
            || hasWord(pair.a(), right.lemma())) {
          continue;
        }
        Set<Token> maskA = Set.of(left.token());
        Set<Token> maskB = Set.of(right.token());
        Optional<Evidence> event = Signals.sameEvent(pair, maskA, maskB, story);
        if (event.isPresent() && sharesNoun(pair, maskA, maskB)) {
          Evidence found =
              Signals.of(
                  "antonym",
                  left.token().text() + " against " + right.token().text(),
                  Signals.FOUND,
                  pair.a().place(left.token().span()),
                  pair.b().place(right.token().span()));
          return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event.get(), found));
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  private static boolean hasWord(Said said, String lemma) {
    return said.words().stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  private static boolean sharesNoun(Comparison pair, Set<Token> maskA, Set<Token> maskB) {
    return pair.common(maskA, maskB).stream().anyMatch(match -> match.a().token().isNoun());
  }

  private static boolean responds(Said said) {
    return said.act().isResponse() || said.act() == hearsay.model.SpeechAct.QUESTION;
  }

  private static boolean open(Said said) {
    return said.statement().modality() == Modality.HEDGED
        || said.statement().modality() == Modality.CONDITIONAL;
  }
}
