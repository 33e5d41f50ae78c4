package hearsay.relate.response.likely;

import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of {@link TargetModel}. Maximum likelihood of what is answered, whichever
 * statement of it, with a pull of the weights to 0, by gradient ascent with a step for each weight
 * (RPROP: Riedmiller and Braun 1993). The same stories give the same weights. Not thread-safe.
 */
public final class TargetLearning {

  private static final double PULL = 2;
  private static final int ROUNDS = 200;
  private static final double FIRST_STEP = 0.05;
  private static final double LEAST_STEP = 1e-5;
  private static final double MOST_STEP = 0.5;
  private static final double FASTER = 1.2;
  private static final double SLOWER = 0.5;

  /** No share counts as smaller than this. */
  private static final double EDGE = 1e-9;

  /** One response: signals of each candidate, and last those of answering none. */
  private record Example(List<Map<String, Double>> signals, boolean[] right) {}

  private final List<Example> examples = new ArrayList<>();

  /**
   * Takes in a story.
   *
   * @param answered for each statement to learn from, by id, what it answers; empty for nothing
   */
  public void add(Story story, Map<String, Set<String>> answered) {
    TargetSignals signals = new TargetSignals(story);
    for (Said said : story.inOrder()) {
      Set<String> right = answered.get(said.id());
      if (right != null && (said.act().isResponse() || LikelyTargets.mayDeny(said))) {
        examples.add(example(said, right, signals));
      }
    }
  }

  private static Example example(Said response, Set<String> answered, TargetSignals signals) {
    List<TargetSignals.Candidate> candidates = signals.candidates(response);
    List<Map<String, Double>> all = new ArrayList<>();
    boolean[] right = new boolean[candidates.size() + 1];
    boolean any = false;
    for (int i = 0; i < candidates.size(); i++) {
      all.add(candidates.get(i).signals());
      right[i] = answered.contains(candidates.get(i).said().id());
      any |= right[i];
    }
    all.add(signals.open(response));
    right[candidates.size()] = !any;
    return new Example(all, right);
  }

  /** How many responses, and statements that might be some, were taken in. */
  public int size() {
    return examples.size();
  }

  /** The table of weights that {@link TargetModel#shipped} reads. */
  public String train() {
    Map<String, Double> weights = new TreeMap<>();
    for (Example example : examples) {
      example.signals().forEach(each -> each.keySet().forEach(name -> weights.put(name, 0.0)));
    }
    Map<String, Double> steps = new HashMap<>();
    Map<String, Double> before = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = gradient(weights);
      for (Map.Entry<String, Double> weight : weights.entrySet()) {
        String name = weight.getKey();
        double slope = gradient.getOrDefault(name, 0.0) - PULL * weight.getValue();
        double turned = slope * before.getOrDefault(name, 0.0);
        double step = steps.getOrDefault(name, FIRST_STEP);
        step = turned > 0 ? step * FASTER : turned < 0 ? step * SLOWER : step;
        step = Math.max(LEAST_STEP, Math.min(MOST_STEP, step));
        steps.put(name, step);
        before.put(name, turned < 0 ? 0 : slope);
        if (turned >= 0) {
          weight.setValue(weight.getValue() + Math.signum(slope) * step);
        }
      }
    }
    return new TargetModel(weights).table();
  }

  private Map<String, Double> gradient(Map<String, Double> weights) {
    TargetModel model = new TargetModel(weights);
    Map<String, Double> gradient = new HashMap<>();
    for (Example example : examples) {
      double[] shares = probabilities(example, model);
      double rightShare = 0;
      for (int i = 0; i < shares.length; i++) {
        rightShare += example.right()[i] ? shares[i] : 0;
      }
      for (int i = 0; i < shares.length; i++) {
        double wanted = example.right()[i] ? shares[i] / Math.max(EDGE, rightShare) : 0;
        double off = wanted - shares[i];
        example.signals().get(i).forEach((name, v) -> gradient.merge(name, off * v, Double::sum));
      }
    }
    return gradient;
  }

  private static double[] probabilities(Example example, TargetModel model) {
    int last = example.signals().size() - 1;
    double[] scores = example.signals().stream().mapToDouble(model::score).toArray();
    double[] others = Arrays.copyOf(scores, last);
    double[] shares = Arrays.copyOf(LikelyTargets.shares(others, scores[last]), last + 1);
    shares[last] = Math.max(0, 1 - Arrays.stream(shares).sum());
    return shares;
  }
}
