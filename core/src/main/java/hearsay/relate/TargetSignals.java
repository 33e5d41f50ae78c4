package hearsay.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What speaks for and against a statement being what a response answers, each signal in [0, 1] by
 * its name, and what speaks for the response answering nothing that is told. Responses that only
 * point at something ("that", "the report") and those that tell the matter themselves go by other
 * weights: their signals have other names.
 */
final class TargetSignals {

  /** A response of so few content words tells nothing by which its target could be found. */
  private static final int THIN = 2;

  private static final String ALL = "";

  /** What another word that stands for it counts of a word. */
  private static final double LIKE = 0.8;

  /** How much of the words of a response, by rarity, must be told by what it answers. */
  private static final double LEAST = 0.1;

  /** The same in another article, where nothing else ties the two. */
  private static final double ELSEWHERE = 0.3;

  /** How many paragraphs off a response needs no word in common with what it answers. */
  private static final int NEAR = 2;

  private static final double FAR = 8;
  private static final double LONG = 10;
  private static final double LONGEST = 2;

  private static final Pattern REPLY =
      Pattern.compile(
          "\\b(?:repl(?:y|ie)|insist|repeat|respond|answer|counter|shot back|retort|maintain)");

  private static final Pattern WHETHER = Pattern.compile("(?i)^(?:whether|if)\\b.*");

  /** Behind the names of the signals for responses that only point. */
  private static final String OF_POINTING = " of what points";

  /** What a response may answer, and the signals. */
  record Candidate(Said said, Map<String, Double> signals) {}

  private final Story story;
  private final ListMultimap<Said, Said> alike = ArrayListMultimap.create();

  /** By article, how many of its statements have a lemma, and under no lemma how many there are. */
  private final Map<String, Multiset<String>> having = new HashMap<>();

  TargetSignals(Story story) {
    this.story = story;
    for (Comparison pair : story.pairs()) {
      alike.put(pair.a(), pair.b());
      alike.put(pair.b(), pair.a());
    }
    for (Said said : story.inOrder()) {
      Multiset<String> here =
          having.computeIfAbsent(said.article().id(), id -> HashMultiset.create());
      here.add(ALL);
      here.addAll(lemmas(said));
    }
  }

  /**
   * What may be answered of the other statements of its article and of those elsewhere that are
   * about the like.
   */
  List<Candidate> candidates(Said response) {
    List<Said> all =
        Stream.concat(
                Discourse.others(response, story),
                alike.get(response).stream().filter(said -> !said.sameArticle(response)))
            .filter(said -> mayBeAnswered(said, response))
            .toList();
    boolean thin = isThin(response);
    Map<Said, Double> words = new LinkedHashMap<>();
    all.forEach(said -> words.put(said, covered(response, said)));
    double most =
        words.entrySet().stream()
            .filter(e -> !e.getKey().act().isResponse())
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    List<Candidate> candidates = new ArrayList<>();
    for (Said said : all) {
      Signals signals = new Signals(thin);
      words(signals, response, said, words.get(said), most);
      place(signals, response, said);
      parties(signals, response, said);
      kind(signals, response, said);
      candidates.add(new Candidate(said, signals.values));
    }
    return candidates;
  }

  /**
   * Nobody answers a refusal, or himself; what one is asked is granted by no other statement than
   * the answer, and a denial does not say what it denies. What is named as a party's is no other's,
   * and what stands far off has something in common with what answers it.
   */
  private boolean mayBeAnswered(Said said, Said response) {
    boolean confirms = response.act() == SpeechAct.CONFIRM;
    return !said.act().isRefusal()
        && !said.sharesSpeaker(response)
        && !(confirms && said.act() == SpeechAct.QUESTION)
        && (confirms || !said.sameClaim(response))
        && !isAskedOfAnother(said, response)
        && Pointing.of(response, story).filter(p -> !mayBeMeant(p, said, response)).isEmpty()
        && (isNear(said, response) && !namesMatter(response)
            || covered(response, said) >= (said.sameArticle(response) ? LEAST : ELSEWHERE));
  }

  private static boolean isAskedOfAnother(Said said, Said response) {
    return said.act() == SpeechAct.QUESTION
        && said.addresseeId().isPresent()
        && !said.addresseeId().equals(response.speakerId());
  }

  /** Which of several figures of a party is meant cannot be told from another article. */
  private boolean mayBeMeant(Pointing pointing, Said said, Said response) {
    boolean figure = pointing.kind() == Pointing.Kind.FIGURE;
    return pointing.owns(said, story)
        && pointing.about(said, response, story.lexicon())
        && (!figure || said.sameArticle(response));
  }

  /** Neither "it" nor "that did not happen": who says more names what he answers. */
  private boolean namesMatter(Said response) {
    boolean name = response.act().isResponse() && response.clauses().isEmpty();
    return response.words().size() > (name ? 1 : THIN)
        && Pointing.of(response, story).filter(p -> p.kind() != Pointing.Kind.THING).isEmpty();
  }

  private static boolean isNear(Said said, Said response) {
    return said.sameArticle(response) && Math.abs(response.paragraph() - said.paragraph()) <= NEAR;
  }

  /** What speaks for a response that answers nothing told. */
  Map<String, Double> open(Said response) {
    Signals signals = new Signals(isThin(response));
    signals.add("open", 1);
    Pointing.of(response, story)
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

  private boolean isThin(Said response) {
    return response.words().size() <= THIN || Pointing.of(response, story).isPresent();
  }

  private void words(Signals signals, Said response, Said said, double covered, double most) {
    signals.add("words", covered);
    signals.add("rarest word", rarest(response, said));
    signals.add("words back", covered(said, response));
    signals.add("most words", is(covered > 0 && covered >= most));
    Comparison pair = Comparison.of(said, response, 0, story.lexicon());
    signals.add("content words", Math.min(2, AcrossArticles.common(pair)) / 2.0);
    signals.add("similarity", story.similarity(said, response));
  }

  private void place(Signals signals, Said response, Said said) {
    if (!said.sameArticle(response)) {
      signals.add("elsewhere", 1);
      signals.add("later", is(AcrossArticles.later(said, response)));
      return;
    }
    if (Discourse.precedes(said, response)) {
      List<Said> between =
          Discourse.others(response, story)
              .filter(o -> Discourse.precedes(said, o) && Discourse.precedes(o, response))
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

  private void parties(Signals signals, Said response, Said said) {
    signals.add("names the responder", is(Targets.mentions(said, response, story)));
    signals.add("teller is named", is(Targets.mentions(response, said, story)));
    signals.add("report", is(Reports.isReport(said, story)));
    Pointing.of(response, story)
        .ifPresent(
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

  /** The share of the words of the one, by rarity in both articles, that the other has too. */
  private double covered(Said one, Said other) {
    double all = 0;
    double met = 0;
    for (String lemma : lemmas(one)) {
      double rarity = rarity(lemma, one, other);
      all += rarity;
      met += rarity * likeness(lemma, other);
    }
    return all == 0 ? 0 : met / all;
  }

  /** How rare the rarest word is that both have. */
  private double rarest(Said response, Said said) {
    return lemmas(response).stream()
        .mapToDouble(lemma -> rarity(lemma, response, said) * likeness(lemma, said))
        .max()
        .orElse(0);
  }

  private static Set<String> lemmas(Said said) {
    Set<String> lemmas = new LinkedHashSet<>();
    said.words().forEach(word -> lemmas.add(word.lemma()));
    return lemmas;
  }

  /**
   * From 1 for a word of one statement alone to 0 for one that all have (inverse document
   * frequency). Only the two articles count, so that others change nothing between them.
   */
  private double rarity(String lemma, Said one, Said other) {
    double all = count(ALL, one, other);
    return all <= 1 ? 1 : Math.log(all / Math.max(1, count(lemma, one, other))) / Math.log(all);
  }

  private int count(String lemma, Said one, Said other) {
    int here = having.getOrDefault(one.article().id(), ImmutableMultiset.of()).count(lemma);
    return one.sameArticle(other)
        ? here
        : here + having.getOrDefault(other.article().id(), ImmutableMultiset.of()).count(lemma);
  }

  private double likeness(String lemma, Said other) {
    boolean like = false;
    for (Said.Word word : other.words()) {
      if (word.lemma().equals(lemma)) {
        return 1;
      }
      like = like || story.lexicon().like(word.lemma(), lemma);
    }
    return like ? LIKE : 0;
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

  /** What a signal saw, for people: "told right before" for {@code near} of 1. */
  static String phrase(String signal, double value) {
    return switch (kind(signal)) {
      case "words" -> "%.0f %% of its words, by rarity, are told".formatted(100 * value);
      case "rarest word" -> "a rare word in common";
      case "most words" -> "no other has more of its words";
      case "content words" -> "words in common that are no names";
      case "similarity" -> "%.0f %% alike".formatted(100 * value);
      case "near" -> value == 1 ? "told right before" : "told shortly before";
      case "same paragraph" -> "in its paragraph";
      case "paragraph before" -> "in the paragraph before";
      case "same sentence" -> "in its sentence";
      case "behind" -> "told behind it";
      case "elsewhere" -> "told in another article";
      case "names the responder" -> "names who responds";
      case "teller is named" -> "the response names who told it";
      case "report" -> "told as a report";
      case "owner" -> "told by the party that is named";
      case "figure" -> "tells a figure";
      case "question" -> "asked";
      case "question to the responder" -> "asked of who responds";
      case "narration" -> "told by the article";
      default -> kind(signal);
    };
  }

  /** The signal's name, whatever kind of response it was seen with. */
  static String kind(String signal) {
    return signal.endsWith(OF_POINTING)
        ? signal.substring(0, signal.length() - OF_POINTING.length())
        : signal;
  }
}
