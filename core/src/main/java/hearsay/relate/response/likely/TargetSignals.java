package hearsay.relate.response.likely;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Falsity;
import hearsay.relate.response.discourse.InArticle;
import hearsay.relate.response.discourse.InCommon;
import hearsay.relate.response.discourse.SameSentence;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What speaks for and against a statement being what a response answers, each signal in [0, 1] by
 * its name, and what speaks for the response answering nothing that is told. Responses that only
 * point at something ("that", "the report") and those that tell the matter themselves go by other
 * weights: their signals have other names.
 */
final class TargetSignals {

  private static final double FAR = 8;
  private static final double LONG = 10;
  private static final double LONGEST = 2;

  private static final Pattern REPLY =
      Pattern.compile(
          "\\b(?:repl(?:y|ie)|insist|repeat|respond|answer|counter|shot back|retort|maintain)");

  private static final Pattern WHETHER = Pattern.compile("(?i)^(?:whether|if)\\b.*");

  /** Behind the names of the signals for responses that only point. */
  static final String OF_POINTING = " of what points";

  /** What a response may answer, and the signals. */
  record Candidate(Said said, Map<String, Double> signals) {}

  private final Story story;
  private final ListMultimap<Said, Said> alike = ArrayListMultimap.create();
  private final SharedWords shared;

  TargetSignals(Story story) {
    this.story = story;
    this.shared = new SharedWords(story);
    for (Comparison pair : story.pairs()) {
      alike.put(pair.a(), pair.b());
      alike.put(pair.b(), pair.a());
    }
  }

  /**
   * What may be answered of the other statements of its article and of those elsewhere that are
   * about the like.
   */
  List<Candidate> candidates(Said response) {
    Answerable answerable = new Answerable(response, story, shared);
    List<Said> all =
        Stream.concat(
                InArticle.others(response, story),
                alike.get(response).stream().filter(said -> !said.sameArticle(response)))
            .filter(answerable::holds)
            .toList();
    Map<Said, Double> words = new LinkedHashMap<>();
    all.forEach(said -> words.put(said, shared.covered(response, said)));
    double most =
        words.entrySet().stream()
            .filter(e -> !e.getKey().act().isResponse())
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    List<Candidate> candidates = new ArrayList<>();
    for (Said said : all) {
      Signals signals = new Signals(answerable.isThin());
      words(signals, response, said, words.getOrDefault(said, 0.0), most);
      place(signals, response, said);
      parties(signals, answerable.pointing(), response, said);
      kind(signals, response, said);
      candidates.add(new Candidate(said, signals.values));
    }
    return candidates;
  }

  /** What speaks for a response that answers nothing told. */
  Map<String, Double> open(Said response) {
    Answerable answerable = new Answerable(response, story, shared);
    Signals signals = new Signals(answerable.isThin());
    signals.add("open", 1);
    answerable
        .pointing()
        .ifPresent(pointing -> signals.addAlike("open " + name(pointing.kind()), 1));
    if (response.act().isResponse()) {
      signals.addAlike("open " + name(response.act()), 1);
      signals.addAlike("open whether", is(WHETHER.matcher(response.statement().text()).matches()));
    } else {
      signals.addAlike("open implied", 1);
      signals.addAlike("open reply", is(REPLY.matcher(cue(response)).find()));
      signals.addAlike("open verdict", is(response.tokens().stream().anyMatch(Falsity::isVerdict)));
      signals.addAlike("open ahead", is(response.act() != SpeechAct.ASSERT));
      signals.addAlike("open length", Math.min(LONGEST, response.words().size() / LONG));
    }
    return signals.values;
  }

  /** Signals by name; what is 0 is left out. */
  private static final class Signals {

    private final String suffix;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Signals(boolean thin) {
      this.suffix = thin ? OF_POINTING : "";
    }

    void add(String name, double value) {
      addAlike(name + suffix, value);
    }

    /** The same for both kinds of responses. */
    void addAlike(String name, double value) {
      if (value != 0) {
        values.put(name, value);
      }
    }
  }

  private void words(Signals signals, Said response, Said said, double covered, double most) {
    signals.add("words", covered);
    signals.add("rarest word", shared.rarest(response, said));
    signals.add("words back", shared.covered(said, response));
    signals.add("most words", is(covered > 0 && covered >= most));
    Comparison pair = Comparison.of(said, response, 0, story.lexicon());
    signals.add("content words", Math.min(2, InCommon.words(pair)) / 2.0);
    signals.add("similarity", story.similarity(said, response));
  }

  private void place(Signals signals, Said response, Said said) {
    if (!said.sameArticle(response)) {
      signals.add("elsewhere", 1);
      signals.add("later", is(Occasions.later(said, response)));
      return;
    }
    if (InArticle.precedes(said, response)) {
      List<Said> between =
          InArticle.others(response, story)
              .filter(o -> InArticle.precedes(said, o) && InArticle.precedes(o, response))
              .toList();
      signals.add("near", 1.0 / (1 + between.size()));
      int paragraphs = response.paragraph() - said.paragraph();
      signals.add("same paragraph", is(paragraphs == 0));
      signals.add("paragraph before", is(paragraphs == 1));
      signals.add("paragraphs back", Math.min(FAR, Math.max(0, paragraphs - 1)) / FAR);
      signals.add("same sentence", is(SameSentence.holds(said, response)));
    } else {
      signals.add("behind", 1);
    }
  }

  private void parties(Signals signals, Optional<Pointing> pointed, Said response, Said said) {
    signals.add("names the responder", is(Targets.mentions(said, response, story)));
    signals.add("teller is named", is(Targets.mentions(response, said, story)));
    signals.add("report", is(Reports.isReport(said, story)));
    pointed.ifPresent(
        pointing -> {
          boolean owned = !pointing.owner().isEmpty() || pointing.ownerIsOutlet();
          signals.addAlike("owner", is(owned && pointing.owns(said, story)));
          boolean figure = pointing.kind() == Pointing.Kind.FIGURE;
          signals.addAlike("figure", is(figure && !said.quantities().isEmpty()));
          signals.addAlike("no figure", is(figure && said.quantities().isEmpty()));
        });
  }

  private static void kind(Signals signals, Said response, Said said) {
    boolean question = said.act() == SpeechAct.QUESTION;
    boolean refusal = response.act().isRefusal();
    signals.addAlike("question", is(question && refusal));
    signals.addAlike("question otherwise", is(question && !refusal));
    boolean asked =
        said.addresseeId().isPresent() && said.addresseeId().equals(response.speakerId());
    signals.addAlike("question to the responder", is(question && asked));
    signals.add("response", is(said.act().isResponse()));
    signals.add("narration", is(said.statement().isNarration()));
    signals.add("ahead", is(said.act() == SpeechAct.PROMISE || said.act() == SpeechAct.PREDICT));
    signals.add("negative", is(said.negated()));
  }

  private static String cue(Said said) {
    return said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }
}
