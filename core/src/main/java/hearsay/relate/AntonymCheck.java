package hearsay.relate;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same is told of with opposite words: risen against fallen, accepted against rejected. */
final class AntonymCheck implements ConflictCheck {

  /** What it adds to the sameness of two events that both words are said of one noun. */
  private static final double SAME_NOUN = 0.05;

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
        Optional<Evidence> event =
            Signals.sameEvent(pair, maskA, maskB, story.options().sameEvent() - SAME_NOUN);
        if (event.isPresent() && sameNoun(pair, left.token(), right.token())) {
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

  /**
   * Whether the two words are said of like nouns: their subject, object or the noun they describe.
   */
  private static boolean sameNoun(Comparison pair, Token left, Token right) {
    List<Token> one = nouns(pair.a(), left);
    List<Token> other = nouns(pair.b(), right);
    return pair.common(Set.of(left), Set.of(right)).stream()
        .anyMatch(match -> one.contains(match.a().token()) && other.contains(match.b().token()));
  }

  private static List<Token> nouns(Said said, Token word) {
    List<Token> nouns = new ArrayList<>();
    for (Sentence sentence : said.analyzed().sentences()) {
      int at = sentence.tokens().indexOf(word);
      for (int i = 0; at >= 0 && i < sentence.size(); i++) {
        boolean tied =
            sentence.dependencies().head(i) == at || sentence.dependencies().head(at) == i;
        if (tied && sentence.token(i).isNoun()) {
          nouns.add(sentence.token(i));
        }
      }
    }
    return nouns;
  }

  private static boolean responds(Said said) {
    return said.act().isResponse() || said.act() == SpeechAct.QUESTION;
  }

  private static boolean open(Said said) {
    return said.statement().modality() == Modality.HEDGED
        || said.statement().modality() == Modality.CONDITIONAL;
  }
}
