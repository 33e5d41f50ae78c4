package hearsay.relate.response.likely;

import static java.util.Comparator.comparingDouble;

import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.clause.Falsity;
import hearsay.relate.response.discourse.Answer;
import hearsay.relate.response.discourse.Withheld;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a response most likely answers where no rule of discourse decides, and which plain
 * statements reject something told ("Nobody asked him to go", said the spokeswoman): learned from
 * annotated stories. Each statement that may be meant, and that none is, gets a probability by
 * {@link TargetModel}; those of one claim are added up.
 */
public final class LikelyTargets {

  /** A word of refusal or denial is there: something is answered. */
  private static final double LIKELY = 0.3;

  /** Only what it answers makes a plain statement a denial. */
  private static final double DOUBTFUL = 0.4;

  /** In other articles much is about the like. */
  private static final double ELSEWHERE = 0.5;

  /** From here on a second claim is answered as well. */
  private static final double SECOND = 0.35;

  private static final int MOST = 2;

  /** So many signals explain a tie; the others together weigh little. */
  private static final int SHOWN = 4;

  private final Story story;
  private final TargetSignals signals;
  private final TargetModel model = TargetModel.shipped();

  public LikelyTargets(Story story) {
    this.story = story;
    this.signals = new TargetSignals(story);
  }

  /** Whether a statement rejects something if there is anything told for it to reject. */
  public static boolean mayDeny(Said said) {
    boolean plain =
        switch (said.act()) {
          case ASSERT, PREDICT, SPECULATE, PROMISE -> !said.statement().isNarration();
          default -> false;
        };
    return plain
        && (said.negated()
            || said.tokens().stream().anyMatch(Falsity::isVerdict)
            || said.clauses().stream().anyMatch(c -> c.kind() != Clause.Negation.NONE));
  }

  /** What the statement answers, the likeliest first; empty where that is not likely enough. */
  public List<Answer> of(Said response) {
    if (ownsUp(response)
        || Pointing.of(response, story).filter(p -> isNothingTold(p, response)).isPresent()) {
      return List.of();
    }
    List<TargetSignals.Candidate> candidates = signals.candidates(response);
    double[] scores = candidates.stream().mapToDouble(c -> model.score(c.signals())).toArray();
    double open = model.score(signals.open(response));
    double[] shares = shares(scores, open);
    Map<String, List<Integer>> byClaim = new TreeMap<>();
    for (int i = 0; i < shares.length; i++) {
      byClaim.computeIfAbsent(candidates.get(i).said().claimId(), id -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> claims = new ArrayList<>(byClaim.values());
    claims.sort(comparingDouble((List<Integer> claim) -> sum(claim, shares)).reversed());
    List<Answer> answers = new ArrayList<>();
    for (List<Integer> claim : claims.subList(0, Math.min(MOST, claims.size()))) {
      double likely = sum(claim, shares);
      int best = claim.stream().max(comparingDouble(i -> shares[i])).orElseThrow();
      Said target = candidates.get(best).said();
      double least = answers.isEmpty() ? least(response, target) : SECOND;
      if (likely < least) {
        break;
      }
      answers.add(
          new Answer(
              response, target, evidence(response, candidates.get(best), Math.min(1, likely))));
    }
    return answers;
  }

  private static double least(Said response, Said target) {
    if (!target.sameArticle(response)) {
      return ELSEWHERE;
    }
    return response.act().isResponse() ? LIKELY : DOUBTFUL;
  }

  /** "Admitted that his estimate had been wrong": nobody else told it. */
  private static boolean ownsUp(Said response) {
    return response.act() == SpeechAct.CONFIRM
        && response.tokens().stream().anyMatch(Falsity::isVerdict);
  }

  /** Further details, or the article that tells of the refusal. */
  private static boolean isNothingTold(Pointing pointing, Said response) {
    return pointing.kind() == Pointing.Kind.DETAILS || Withheld.isOwnArticle(response, pointing);
  }

  private static double sum(List<Integer> some, double[] shares) {
    return some.stream().mapToDouble(i -> shares[i]).sum();
  }

  /** The probability of each; what is left is that none is answered. */
  static double[] shares(double[] scores, double open) {
    double top = open;
    for (double score : scores) {
      top = Math.max(top, score);
    }
    double all = Math.exp(open - top);
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - top);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  /** The signals that speak most for it share its probability by what they add. */
  private List<Evidence> evidence(Said response, TargetSignals.Candidate candidate, double likely) {
    Map<String, Double> adding = new LinkedHashMap<>();
    candidate.signals().entrySet().stream()
        .filter(signal -> added(signal) > 0)
        .sorted(comparingDouble((Map.Entry<String, Double> s) -> added(s)).reversed())
        .limit(SHOWN)
        .forEach(signal -> adding.put(signal.getKey(), added(signal)));
    double all = adding.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Place> places = new ArrayList<>(response.places());
    places.addAll(candidate.said().places());
    if (adding.isEmpty()) {
      return List.of(Signals.of("discourse", "most likely meant", likely, places));
    }
    List<Evidence> evidence = new ArrayList<>();
    adding.forEach(
        (signal, weight) ->
            evidence.add(
                Signals.of(
                    TargetPhrases.kind(signal),
                    TargetPhrases.of(signal, candidate.signals().getOrDefault(signal, 0.0)),
                    likely * weight / all,
                    places)));
    return evidence;
  }

  private double added(Map.Entry<String, Double> signal) {
    return signal.getValue() * model.weight(signal.getKey());
  }
}
