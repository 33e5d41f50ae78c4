package hearsay.relate;

import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a response answers in its own article. The ways are tried in order; the first decides. */
final class Discourse {

  private static final Pattern IN_RESPONSE =
      Pattern.compile(
          "\\b(?:in (?:response|reply|reaction|answer)|respond(?:ing|ed)|reacting) to\\b");

  /** How many paragraphs a question or a pronoun reaches. */
  private static final int NEAR = 1;

  private static final int COMMENT_NEAR = 3;

  /** How sure a tie is by its way. */
  private static final double SURE = 0.9;

  private static final double LIKELY = 0.7;
  private static final double POSSIBLE = 0.5;
  private static final double REPEATED = 0.7;

  private static final Pattern DENIED = Pattern.compile("\\b(?:den(?:y|ie[sd])|denying)\\b");

  /** A denial of so many words tells what it denies. */
  private static final int OWN_WORDS = 2;

  private static final String IN_SENTENCE = "told in the same sentence";

  private static final Pattern OPEN_MATTER =
      Pattern.compile("^(?:whether|if|how|when|where|why|what|who|which)\\b");

  private final Story story;
  private final Targets targets;
  private final List<BiFunction<Said, Map<String, Answer>, Optional<Answer>>> ways;

  Discourse(Story story) {
    this.story = story;
    this.targets = new Targets(story);
    Replies replies = new Replies(story);
    SameSentence sentence = new SameSentence(story);
    this.ways =
        List.of(
            (said, before) -> within(said),
            (said, before) ->
                replies.flatly(said).map(to -> answer(said, to, "says no to it", LIKELY)),
            (said, before) ->
                replies.demanded(said).map(to -> answer(said, to, "refuses the demand", LIKELY)),
            (said, before) -> question(said),
            (said, before) ->
                sentence.apposed(said).map(to -> answer(said, to, "says so of it", LIKELY)),
            (said, before) ->
                sentence.condemned(said).map(to -> answer(said, to, IN_SENTENCE, LIKELY)),
            (said, before) ->
                sentence.upon(said).map(to -> answer(said, to, "said upon it", LIKELY)),
            this::pointed,
            this::sequel,
            (said, before) -> commented(said),
            (said, before) -> sameClaim(said),
            (said, before) ->
                replies.stoodBy(said).map(to -> answer(said, to, "stands by what he said", LIKELY)),
            (said, before) ->
                sentence.contrasted(said).map(to -> answer(said, to, IN_SENTENCE, LIKELY)),
            (said, before) -> told(said),
            (said, before) -> nearest(said));
  }

  /** What the response answers; empty where that cannot be made out. */
  Optional<Answer> target(Said response, Map<String, Answer> before) {
    return ways.stream()
        .map(way -> way.apply(response, before))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A statement inside the content: "reports that two managers were held". */
  private Optional<Answer> within(Said response) {
    return others(response)
        .filter(said -> !said.speakerIds().equals(response.speakerIds()))
        .filter(said -> !said.act().isResponse() && said.act() != SpeechAct.QUESTION)
        .filter(
            said ->
                said.statement().spans().stream()
                    .allMatch(
                        span ->
                            response.statement().spans().stream().anyMatch(s -> s.contains(span))))
        .filter(said -> !said.statement().spans().equals(response.statement().spans()))
        .findFirst()
        .map(said -> answer(response, said, "inside the response", SURE));
  }

  /** A question to the speaker just before, or in the same sentence. */
  private Optional<Answer> question(Said response) {
    if (response.act() == SpeechAct.CONFIRM) {
      return Optional.empty();
    }
    Optional<Said> question =
        others(response)
            .filter(said -> said.act() == SpeechAct.QUESTION)
            .filter(said -> response.paragraph() - said.paragraph() >= 0)
            .filter(said -> response.paragraph() - said.paragraph() <= NEAR)
            .filter(
                said ->
                    said.addresseeId().isEmpty() || said.addresseeId().equals(response.speakerId()))
            .filter(
                said ->
                    precedes(said, response)
                        || SameSentence.holds(said, response)
                            && (!response.act().isRefusal() || repeats(said, response)))
            // "Is it safe? It is not," he said: nobody asked him.
            .filter(said -> !said.sharesSpeaker(response) || !said.statement().text().endsWith("?"))
            .filter(said -> !withholdsDetails(response) || repeats(said, response))
            .filter(said -> !namesMatter(response) || shared(said, response) > 0)
            .filter(said -> nothingBetween(said, response))
            .reduce((first, last) -> last);
    return question.map(
        asked -> {
          Optional<Said> repeated =
              Pointing.of(asked, story)
                  .filter(pointing -> pointing.kind() != Pointing.Kind.DETAILS)
                  .flatMap(pointing -> targets.pick(asked, pointing, Map.of()))
                  .filter(said -> isShort(asked));
          return repeated
              .map(said -> answer(response, said, "asked about it", LIKELY, asked))
              .orElseGet(() -> answer(response, asked, "the question before", SURE));
        });
  }

  /** "If that were true" asks about something told before; a longer question tells it itself. */
  private static boolean isShort(Said asked) {
    return asked.words().size() <= 1;
  }

  /** Nothing but other responses of the one asked stands between a question and its answer. */
  private boolean nothingBetween(Said question, Said response) {
    return others(response)
        .filter(said -> precedes(question, said) && precedes(said, response))
        .allMatch(
            said ->
                said.sharesSpeaker(response) && (said.act().isRefusal() || said.words().isEmpty())
                    || overlaps(said, question));
  }

  private static boolean overlaps(Said one, Said other) {
    return one.statement().spans().stream()
        .anyMatch(span -> other.statement().spans().stream().anyMatch(span::overlaps));
  }

  /** Whether a refusal names the very thing that was asked. */
  private boolean repeats(Said question, Said response) {
    return shared(question, response) >= REPEATED;
  }

  /** "Would not say how much it cost": a refusal that tells what it refuses. */
  private static boolean namesMatter(Said response) {
    return response.act() == SpeechAct.DECLINE
        && OPEN_MATTER.matcher(response.statement().text()).find();
  }

  private boolean withholdsDetails(Said response) {
    return Pointing.of(response, story)
        .filter(pointing -> pointing.kind() == Pointing.Kind.DETAILS)
        .isPresent();
  }

  /** "Those reports", "the minister's claim". */
  private Optional<Answer> pointed(Said response, Map<String, Answer> before) {
    Optional<Pointing> pointing = Pointing.of(response, story);
    if (pointing.isEmpty()
        || pointing.get().kind() == Pointing.Kind.DETAILS
        || Replies.standsBy(response)) {
      return Optional.empty();
    }
    if (response.act() == SpeechAct.CONFIRM && pointing.get().kind() == Pointing.Kind.THING) {
      return Optional.empty();
    }
    if (response.act() == SpeechAct.DECLINE
        && !Withheld.comments(response, pointing.get())
        && !Withheld.turnsDown(response)) {
      return Optional.empty();
    }
    return again(response, pointing.get(), before)
        .or(() -> targets.pick(response, pointing.get(), before))
        .map(
            said ->
                answer(
                    response, said, "'" + pointing.get().head().text() + "' points to it", LIKELY));
  }

  /**
   * "Denied a report that he was to go. A spokesman called the report absurd": what a response just
   * named at length is what "the report" means.
   */
  private Optional<Said> again(Said response, Pointing pointing, Map<String, Answer> before) {
    if (pointing.kind() != Pointing.Kind.REPORT
        || !pointing.matter().isEmpty()
        || !pointing.owner().isEmpty()) {
      return Optional.empty();
    }
    return others(response)
        .filter(said -> precedes(said, response))
        .filter(said -> response.paragraph() - said.paragraph() <= NEAR)
        .reduce((first, last) -> last)
        .filter(said -> Pointing.of(said, story).filter(p -> namesAgain(p, pointing)).isPresent())
        .flatMap(said -> Optional.ofNullable(before.get(said.id())))
        .map(Answer::target)
        .filter(target -> !target.sharesSpeaker(response));
  }

  private static boolean namesAgain(Pointing first, Pointing then) {
    return first.kind() == Pointing.Kind.REPORT
        && !first.matter().isEmpty()
        && Words.lemma(first.head()).equals(Words.lemma(then.head()));
  }

  /** The next sentence of one who has just answered goes on answering the same. */
  Optional<Answer> sequel(Said response, Map<String, Answer> before) {
    if (withholdsDetails(response) || response.act() == SpeechAct.CONFIRM) {
      return Optional.empty();
    }
    List<Said> earlier =
        others(response)
            .filter(said -> precedes(said, response))
            .filter(said -> said.paragraph() == response.paragraph())
            .toList();
    return earlier.stream()
        .filter(said -> before.containsKey(said.id()))
        .filter(said -> goesOn(said, response, earlier))
        .reduce((first, latest) -> latest)
        .map(said -> before.get(said.id()))
        .filter(answer -> !answer.target().sharesSpeaker(response))
        .filter(answer -> isAbout(response, answer.target()))
        .map(
            answer ->
                answer(
                    response,
                    answer.target(),
                    "goes on from an answer",
                    POSSIBLE,
                    answer.response()));
  }

  /**
   * "The suggestion that it was sold" is of nothing else; nor is what is denied in so many words
   * and shares none of them.
   */
  private boolean isAbout(Said response, Said target) {
    boolean other =
        DENIED.matcher(cue(response)).find()
            && response.words().size() >= OWN_WORDS
            && shared(target, response) == 0;
    return !other
        && Pointing.of(response, story)
            .filter(pointing -> pointing.kind() != Pointing.Kind.THING)
            .filter(pointing -> !pointing.about(target, response, story.lexicon()))
            .isEmpty();
  }

  /**
   * The same party, or the same answer by another, as in "the ministry and the army neither ...".
   */
  private static boolean goesOn(Said said, Said response, List<Said> earlier) {
    boolean bothRefuse = said.act().isRefusal() && response.act().isRefusal();
    boolean bothDeny = said.act() == SpeechAct.DENY && response.act() == SpeechAct.DENY;
    // What stands inside the denial is what it denies.
    boolean rightBefore =
        earlier.stream().allMatch(other -> !precedes(said, other) || overlaps(said, other));
    return bothDeny && (said.sharesSpeaker(response) || rightBefore) || bothRefuse;
  }

  /** "His comments came in response to remarks about ...": the remarks stand behind the answer. */
  private Optional<Answer> commented(Said response) {
    if (response.act().isRefusal()) {
      return Optional.empty();
    }
    return others(response)
        .filter(said -> precedes(response, said) && !said.act().isResponse())
        .filter(said -> said.paragraph() - response.paragraph() <= COMMENT_NEAR)
        .filter(said -> !said.sharesSpeaker(response))
        .filter(said -> IN_RESPONSE.matcher(lead(said)).find())
        .findFirst()
        .map(said -> answer(response, said, "in response to it", LIKELY));
  }

  private String lead(Said said) {
    String text = said.article().text();
    int begin = said.statement().begin();
    int from = Math.max(text.lastIndexOf('.', begin - 1), text.lastIndexOf('\n', begin - 1));
    return text.substring(Math.max(0, from + 1), begin);
  }

  /** A confirmation of what is told before of the same claim, on another occasion or by another. */
  private Optional<Answer> sameClaim(Said response) {
    if (response.act() != SpeechAct.CONFIRM) {
      return Optional.empty();
    }
    return story.claim(response.claimId()).stream()
        .filter(said -> said != response && said.sameArticle(response))
        .filter(said -> said.act() != SpeechAct.QUESTION && said.act() != SpeechAct.CONFIRM)
        .filter(said -> !said.statement().isNarration())
        .filter(said -> AcrossArticles.otherOccasion(said, response))
        .filter(said -> precedes(said, response) || AcrossArticles.before(said, response))
        .findFirst()
        .map(said -> answer(response, said, "the same claim before", LIKELY));
  }

  /** A content of its own: what it rejects or confirms is told before in like words. */
  private Optional<Answer> told(Said response) {
    if (response.act().isRefusal()) {
      return refused(response);
    }
    if (Pointing.of(response, story).filter(p -> p.such() || p.namesOwner()).isPresent()) {
      return Optional.empty();
    }
    double threshold = response.act() == SpeechAct.DENY ? 0.35 : story.options().sameEvent() + 0.2;
    return others(response)
        .filter(said -> precedes(said, response) && !said.sharesSpeaker(response))
        .filter(Targets::tells)
        .filter(said -> shared(said, response) >= threshold && sharesEnough(said, response))
        .reduce((best, next) -> shared(next, response) >= shared(best, response) ? next : best)
        .map(said -> answer(response, said, "told before in like words", LIKELY));
  }

  /** "Whether any tax was owed": of what was told right before by another, in part its words. */
  private Optional<Answer> refused(Said response) {
    if (response.words().size() < 2 || Pointing.of(response, story).isPresent()) {
      return Optional.empty();
    }
    return others(response)
        .filter(said -> precedes(said, response))
        .reduce((first, last) -> last)
        .filter(said -> said.paragraph() == response.paragraph() && !said.sharesSpeaker(response))
        .filter(Targets::tells)
        .filter(said -> sharesMatter(said, response))
        .map(said -> answer(response, said, "told before in like words", LIKELY));
  }

  /** One word alone is enough only where it is nearly all that is said. */
  private boolean sharesEnough(Said said, Said response) {
    Comparison pair = Comparison.of(said, response, 0, story.lexicon());
    long own = AcrossArticles.common(pair);
    if (response.act() == SpeechAct.CONFIRM) {
      return own >= AcrossArticles.MIN_COMMON;
    }
    boolean two = pair.common(Set.of(), Set.of()).size() >= AcrossArticles.MIN_COMMON && own > 0;
    return two || pair.shared() >= REPEATED;
  }

  private boolean sharesMatter(Said said, Said response) {
    return Comparison.of(said, response, 0, story.lexicon()).common(Set.of(), Set.of()).stream()
        .anyMatch(match -> !match.a().token().isProperNoun());
  }

  /** A denial always denies something: what another said just before. */
  private Optional<Answer> nearest(Said response) {
    if (response.act() != SpeechAct.DENY) {
      return Optional.empty();
    }
    if (Pointing.of(response, story)
        .filter(pointing -> pointing.kind() != Pointing.Kind.PRONOUN)
        .isPresent()) {
      return Optional.empty();
    }
    List<Said> near =
        others(response)
            .filter(said -> precedes(said, response) && !said.sharesSpeaker(response))
            .filter(said -> response.paragraph() - said.paragraph() <= NEAR)
            .filter(Targets::tells)
            .filter(said -> !said.statement().isNarration() && !said.negated())
            .filter(said -> sharesMatter(said, response))
            .toList();
    return near.stream()
        .reduce((first, last) -> last)
        .map(said -> answer(response, said, "said by another just before", POSSIBLE));
  }

  private double shared(Said said, Said response) {
    return Comparison.of(said, response, 0, story.lexicon()).shared();
  }

  private Stream<Said> others(Said response) {
    return story.article(response.article().id()).stream().filter(said -> said != response);
  }

  static boolean precedes(Said first, Said second) {
    return first.statement().begin() < second.statement().begin();
  }

  private static String cue(Said said) {
    return said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
  }

  private Answer answer(Said response, Said target, String why, double weight, Said... through) {
    List<Evidence> evidence = new ArrayList<>();
    List<Place> places = new ArrayList<>(response.places());
    places.addAll(target.places());
    for (Said step : through) {
      places.addAll(step.places());
    }
    evidence.add(Signals.of("discourse", why, weight, places));
    return new Answer(response, target, evidence);
  }
}
