package hearsay.benchmarks.score;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Scores which statements of a story were found, with whose name and which speech act. */
final class StoryStatements {
  private static final Set<String> RESPONSES =
      Set.of("confirm", "deny", "neither_confirm_nor_deny", "decline");

  private final StoryAlignment alignment;
  private final SpeakerNames names;

  StoryStatements(StoryAlignment alignment, List<GoldStory.Entity> entities) {
    this.alignment = alignment;
    this.names = new SpeakerNames(entities);
  }

  void addTo(Scores.Builder scores) {
    List<GoldStory.Statement> gold = alignment.gold();
    int found = alignment.matches().size();
    int counted = alignment.predicted().size() - alignment.stray();
    int attributed = (int) gold.stream().filter(GoldStory.Statement::isAttributed).count();
    int named = found(StoryStatements::isNamed);
    scores
        .figures("statements", PrecisionRecall.of(found, counted, gold.size()))
        .figure(
            "statements.attributed.r",
            Ratio.of(found(GoldStory.Statement::isAttributed), attributed))
        .figure(
            "speaker.accuracy",
            Ratio.of(
                matching((g, p) -> isNamed(g) && names.isAmong(p.speaker(), g.speakers())), named))
        .figure("act.accuracy", Ratio.of(matching(StoryStatements::sameAct), found))
        .figures("response_act", responseActs())
        .figure("quote.accuracy", Ratio.of(matching((g, p) -> g.quote().equals(p.quote())), found));
  }

  private PrecisionRecall responseActs() {
    int right = matching((g, p) -> RESPONSES.contains(g.act()) && sameAct(g, p));
    int predicted = matching((g, p) -> RESPONSES.contains(p.act()));
    int gold = (int) alignment.gold().stream().filter(g -> RESPONSES.contains(g.act())).count();
    return PrecisionRecall.of(right, predicted, gold);
  }

  /** Whether the article gives its reader a speaker to name. */
  private static boolean isNamed(GoldStory.Statement statement) {
    return statement.isAttributed()
        && statement.speakers().stream()
            .limit(1)
            .anyMatch(first -> !first.inferred() || !first.writtenName().isEmpty());
  }

  private static boolean sameAct(GoldStory.Statement gold, PredictedStory.Statement predicted) {
    return gold.act().equals(predicted.act());
  }

  private int found(Predicate<GoldStory.Statement> wanted) {
    return matching((gold, predicted) -> wanted.test(gold));
  }

  private int matching(BiPredicate<GoldStory.Statement, PredictedStory.Statement> wanted) {
    return (int)
        alignment.matches().stream()
            .filter(
                match ->
                    wanted.test(
                        alignment.gold().get(match.gold()),
                        alignment.predicted().get(match.predicted())))
            .count();
  }
}
