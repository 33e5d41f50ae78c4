package hearsay.benchmarks.score;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which predicted statement stands for which gold one, by their overlap in one article.
 *
 * @param gold the gold statements on the topic
 * @param predicted all predicted statements
 * @param matches pairs of positions in the two lists
 * @param goldOf the gold position by the predicted one
 * @param stray how many unmatched predicted statements are gold statements off the topic, which
 *     count neither for nor against
 */
record StoryAlignment(
    List<GoldStory.Statement> gold,
    List<PredictedStory.Statement> predicted,
    List<Match> matches,
    Map<Integer, Integer> goldOf,
    int stray) {
  private static final double SAME = 0.5;

  static StoryAlignment of(GoldStory story, PredictedStory prediction) {
    List<GoldStory.Statement> onTopic =
        story.statements().stream().filter(not(GoldStory.Statement::offTopic)).toList();
    List<GoldStory.Statement> offTopic =
        story.statements().stream().filter(GoldStory.Statement::offTopic).toList();
    List<Place> predicted = prediction.statements().stream().map(Place::of).toList();
    List<Match> matches = Match.oneToOne(candidates(places(onTopic), predicted));
    Map<Integer, Integer> goldOf = matches.stream().collect(toMap(Match::predicted, Match::gold));
    Set<Integer> stray = new HashSet<>();
    for (Match match : candidates(places(offTopic), predicted)) {
      if (!goldOf.containsKey(match.predicted())) {
        stray.add(match.predicted());
      }
    }
    return new StoryAlignment(onTopic, prediction.statements(), matches, goldOf, stray.size());
  }

  private static List<Place> places(List<GoldStory.Statement> statements) {
    return statements.stream().map(Place::of).toList();
  }

  private static List<Match> candidates(List<Place> gold, List<Place> predicted) {
    List<Match> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = gold.get(i).overlap(predicted.get(j));
        if (overlap >= SAME) {
          candidates.add(new Match(overlap, i, j));
        }
      }
    }
    return candidates;
  }

  private record Place(String doc, Coverage coverage) {
    static Place of(GoldStory.Statement statement) {
      return new Place(statement.doc(), Coverage.of(statement.content().spans()));
    }

    static Place of(PredictedStory.Statement statement) {
      return new Place(statement.doc(), Coverage.of(statement.spans()));
    }

    double overlap(Place other) {
      return doc.equals(other.doc) ? coverage.overlap(other.coverage) : 0;
    }
  }
}
