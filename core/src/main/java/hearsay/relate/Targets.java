package hearsay.relate;

import static java.util.Map.entry;

import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Chooses, among the statements before it, the one that a response points to. */
final class Targets {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Below this nothing speaks for a candidate but that it stands near. */
  private static final double ENOUGH = 0.5;

  /** What others in the same paragraph answer is likely meant here too. */
  private static final double ANSWERED = 0.6;

  /** What another's response repeats is rather answered there. */
  private static final double REPEATED = 1.5;

  /** How many paragraphs an accusation of nobody in particular reaches. */
  private static final int FAR = 4;

  private static final double FAR_BACK = 0.8;

  /** How many paragraphs behind its rejection a figure or a report may be told. */
  private static final int FOLLOWING = 2;

  /** So many words say what a report is about. */
  private static final int MATTER = 3;

  private static final Map<String, SpeechAct> PUT_FORWARD =
      Map.ofEntries(
          entry("request", SpeechAct.DEMAND),
          entry("demand", SpeechAct.DEMAND),
          entry("appeal", SpeechAct.DEMAND),
          entry("plea", SpeechAct.DEMAND),
          entry("offer", SpeechAct.PROPOSE),
          entry("proposal", SpeechAct.PROPOSE),
          entry("invitation", SpeechAct.PROPOSE));

  private final Story story;

  Targets(Story story) {
    this.story = story;
  }

  /** The statement that fits best; of equals the nearest; empty where none fits. */
  Optional<Said> pick(Said from, Pointing pointing, Map<String, Answer> before) {
    if (pointing.head().lemma().equalsIgnoreCase("question")) {
      return question(from);
    }
    if (pointing.such() && pointing.kind() == Pointing.Kind.THING) {
      return such(from, pointing, before);
    }
    if (pointing.kind() == Pointing.Kind.MATTER) {
      return before(from).filter(said -> said.paragraph() == from.paragraph());
    }
    List<Said> candidates =
        story.article(from.article().id()).stream()
            .filter(said -> said != from && Discourse.precedes(said, from))
            .filter(Targets::tells)
            .filter(said -> pointing.owns(said, story))
            .filter(said -> pointing.about(said, from, story.lexicon()))
            .filter(said -> !isRemote(said, from, pointing))
            .filter(
                said ->
                    !said.sharesSpeaker(from)
                        || pointing.kind() == Pointing.Kind.FIGURE && !pointing.owner().isEmpty()
                        || ownWords(said, from, pointing))
            .toList();
    Said best = null;
    double bestFit = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int back = candidates.size() - i;
      double fit = fit(candidates.get(i), from, pointing, back, i == 0);
      fit += answered(candidates.get(i), from, before) ? ANSWERED : 0;
      fit -= isRepeated(candidates.get(i), from, pointing) ? REPEATED : 0;
      if (fit >= ENOUGH && fit >= bestFit) {
        best = candidates.get(i);
        bestFit = fit;
      }
    }
    return Optional.ofNullable(best).or(() -> following(from, pointing));
  }

  /** A party's figure may also be rejected first and told then. */
  private Optional<Said> following(Said from, Pointing pointing) {
    if (pointing.kind() == Pointing.Kind.REPORT) {
      return reportedBehind(from, pointing);
    }
    if (pointing.kind() != Pointing.Kind.FIGURE || pointing.owner().isEmpty()) {
      return Optional.empty();
    }
    return story.article(from.article().id()).stream()
        .filter(said -> Discourse.precedes(from, said) && tells(said))
        .filter(said -> said.paragraph() - from.paragraph() <= FOLLOWING)
        .filter(said -> pointing.owns(said, story) && !said.sharesSpeaker(from))
        .filter(said -> !said.quantities().isEmpty())
        .findFirst();
  }

  /** "Denied a report that he was to go": an article may open so, and then tell who reported it. */
  private Optional<Said> reportedBehind(Said from, Pointing pointing) {
    if (pointing.matter().size() < MATTER) {
      return Optional.empty();
    }
    return story.article(from.article().id()).stream()
        .filter(said -> Discourse.precedes(from, said) && tells(said))
        .filter(said -> said.paragraph() - from.paragraph() <= FOLLOWING)
        .filter(said -> Reports.isReport(said, story) && !said.sharesSpeaker(from))
        .filter(said -> !from.encloses(said))
        .filter(said -> pointing.owns(said, story))
        .filter(said -> pointing.about(said, from, story.lexicon()))
        .findFirst();
  }

  /** "Such a letter" is of the kind last told of; where that is an answer, what it answers. */
  private Optional<Said> such(Said from, Pointing pointing, Map<String, Answer> before) {
    String head = pointing.head().lemma().toLowerCase(Locale.ROOT);
    return lastWith(from, word -> word.equals(head) || Lexicon.kin(word, head))
        .or(() -> lastWith(from, word -> story.lexicon().like(word, head)))
        .or(() -> before(from).filter(said -> Reports.isReport(said, story)))
        .or(
            () ->
                lastWith(from, word -> from.words().stream().anyMatch(w -> w.lemma().equals(word))))
        .flatMap(
            last ->
                last.act().isResponse()
                    ? Optional.ofNullable(before.get(last.id()))
                        .map(Answer::target)
                        .or(() -> Optional.of(last).filter(Targets::tells))
                    : Optional.of(last))
        .filter(said -> !said.sharesSpeaker(from));
  }

  private Optional<Said> lastWith(Said from, Predicate<String> word) {
    return story.article(from.article().id()).stream()
        .filter(said -> said != from && Discourse.precedes(said, from))
        .filter(
            said ->
                said.words().stream().anyMatch(own -> word.test(own.lemma()))
                    || Reports.document(said, story).stream().anyMatch(word))
        .reduce((first, last) -> last);
  }

  /** What another told right before. */
  private Optional<Said> before(Said from) {
    return story.article(from.article().id()).stream()
        .filter(said -> said != from && Discourse.precedes(said, from))
        .reduce((first, last) -> last)
        .filter(said -> tells(said) && !said.sharesSpeaker(from));
  }

  /** Who will not comment on "the sale" need not mean what was said of it long before. */
  private static boolean isRemote(Said said, Said from, Pointing pointing) {
    return from.act() == SpeechAct.DECLINE
        && pointing.kind() == Pointing.Kind.THING
        && (from.paragraph() - said.paragraph() > 1 || said.statement().isNarration());
  }

  private Optional<Said> question(Said from) {
    return story.article(from.article().id()).stream()
        .filter(said -> said.act() == SpeechAct.QUESTION && Discourse.precedes(said, from))
        .reduce((first, last) -> last);
  }

  /** What stands inside another's response is answered there. */
  private boolean isRepeated(Said said, Said from, Pointing pointing) {
    return !cueLike(said, Words.lemma(pointing.head()))
        && story.article(from.article().id()).stream()
            .filter(other -> other.act().isResponse() && other.paragraph() == said.paragraph())
            .filter(other -> other != from && !other.sharesSpeaker(said))
            .anyMatch(other -> other.encloses(said));
  }

  private boolean answered(Said said, Said from, Map<String, Answer> before) {
    return story.article(from.article().id()).stream()
        .filter(other -> other.paragraph() == from.paragraph())
        .map(other -> before.get(other.id()))
        .anyMatch(answer -> answer != null && answer.target() == said);
  }

  /** Whether a statement tells something that could be confirmed or denied. */
  static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DENY;
  }

  private double fit(Said said, Said from, Pointing pointing, int back, boolean lead) {
    double near = 1.0 / (1 + 0.3 * back);
    int paragraphs = from.paragraph() - said.paragraph();
    double sameParagraph =
        paragraphs == 0
            ? 0.5
            : paragraphs == 1 || pointing.isIt() && inLastRun(said, from) ? 0.3 : 0;
    double voice = said.statement().isNarration() ? -0.4 : 0;
    double owned = !pointing.owner().isEmpty() || pointing.ownerIsOutlet() ? 0.6 : 0;
    // Nobody goes back far for an accusation that he does not say whose it is.
    double far =
        paragraphs > FAR
                && pointing.owner().isEmpty()
                && pointing.kind() == Pointing.Kind.ACCUSATION
            ? -FAR_BACK
            : 0;
    // "The minister's claims" are what the article opens with, not the last thing he was quoted
    // with.
    double opening = !pointing.owner().isEmpty() && pointing.plural() && lead ? 1 : 0;
    return near + sameParagraph + voice + owned + opening + far + content(said, from, pointing);
  }

  private double content(Said said, Said from, Pointing pointing) {
    String head = pointing.head().lemma().toLowerCase(Locale.ROOT);
    double mentionsResponder = mentions(said, from) ? 0.4 : 0;
    return switch (pointing.kind()) {
      case REPORT -> report(said, pointing) + mentionsResponder + words(said, from);
      case ACCUSATION -> (cueLike(said, head) ? 1 : -0.3) + mentionsResponder;
      case FIGURE -> figure(said, from, pointing);
      case THING ->
          (like(said, head) || names(head, said) || ownWords(said, from, pointing) ? 1 : -1)
              + mentionsResponder;
      case PRONOUN -> -0.4 + pronoun(head, mentionsResponder);
      case DETAILS, MATTER -> -2;
    };
  }

  /** "It" is what the responder is said to have done, "that" what was said last. */
  private static double pronoun(String head, double mentionsResponder) {
    return head.equals("it") ? 1.5 * mentionsResponder : 0;
  }

  /** A count without more words is that of the dead, unless the responder counts something else. */
  private double figure(Said said, Said from, Pointing pointing) {
    List<Counted> counts = said.quantities().stream().map(q -> Counted.of(said, q)).toList();
    if (counts.isEmpty()) {
      return -2;
    }
    if (ownCount(said, from)) {
      return 1.2;
    }
    boolean dead =
        counts.stream().anyMatch(c -> c.kind().filter(Counted.Kind.DEAD::equals).isPresent());
    return dead ? 1 : pointing.owner().isEmpty() && pointing.matter().isEmpty() ? -1 : 0;
  }

  /** Whether it counts what the responder counts himself, somewhere near. */
  private boolean ownCount(Said said, Said from) {
    return story.article(from.article().id()).stream()
        .filter(own -> own.sharesSpeaker(from) && Math.abs(own.paragraph() - from.paragraph()) <= 1)
        .flatMap(own -> own.quantities().stream().map(quantity -> Counted.of(own, quantity)))
        .anyMatch(
            count ->
                count.kind().isPresent()
                    && said.quantities().stream()
                        .anyMatch(q -> Counted.of(said, q).kind().equals(count.kind())));
  }

  private double report(Said said, Pointing pointing) {
    boolean owned = !pointing.owner().isEmpty() || pointing.ownerIsOutlet();
    String head = pointing.head().lemma().toLowerCase(Locale.ROOT);
    // "Moreno's account" is what she opens with, not the last thing she was quoted with.
    double opens = owned && !pointing.plural() && opensRun(said) ? 0.3 : 0;
    if (!Pointing.isReported(head)) {
      return (cueLike(said, head) ? 0.2 : 0) + opens;
    }
    double reported = Reports.isReport(said, story) ? 0.7 : owned ? 0 : -0.3;
    double number = pointing.plural() && Reports.several(said) ? 0.6 : 0;
    double byOutlet = pointing.plural() && Reports.fromOutlet(said, story) ? 0.2 : 0;
    return reported + number + byOutlet + opens;
  }

  /** Whether it is the first in a row of statements of one speaker. */
  private boolean opensRun(Said said) {
    return story.article(said.article().id()).stream()
        .filter(other -> other != said && Discourse.precedes(other, said))
        .filter(other -> !other.statement().isNarration())
        .reduce((first, last) -> last)
        .filter(before -> before.sharesSpeaker(said))
        .isEmpty();
  }

  /** Whether nobody else has spoken between it and the response. */
  private boolean inLastRun(Said said, Said from) {
    return story.article(from.article().id()).stream()
        .filter(other -> Discourse.precedes(said, other) && Discourse.precedes(other, from))
        .allMatch(other -> other.sharesSpeaker(said));
  }

  private double words(Said said, Said from) {
    return Comparison.of(said, from, 0, story.lexicon()).shared() / 2;
  }

  /** "Had written that ..., and would not comment on that letter". */
  private static boolean ownWords(Said said, Said from, Pointing pointing) {
    return Withheld.ownWords(from, pointing) && Withheld.tells(said, pointing);
  }

  private boolean cueLike(Said said, String head) {
    String cue = said.statement().attribution().cue().map(Cue::text).orElse("");
    for (String word : SPACE.split(cue.toLowerCase(Locale.ROOT))) {
      if (story.lexicon().like(word, head) || Lexicon.kin(word, head)) {
        return true;
      }
    }
    return like(said, head);
  }

  /** "The request" is what somebody demanded, "the offer" what somebody proposed. */
  private static boolean names(String head, Said said) {
    return Optional.ofNullable(PUT_FORWARD.get(head)).filter(said.act()::equals).isPresent();
  }

  private boolean like(Said said, String head) {
    return said.words().stream().anyMatch(word -> story.lexicon().like(word.lemma(), head));
  }

  /** Whether the candidate names the one who responds: then he has something to answer. */
  private boolean mentions(Said said, Said from) {
    return mentions(said, from, story);
  }

  static boolean mentions(Said said, Said from, Story story) {
    Optional<String> responder = from.speakerId();
    if (responder.isEmpty()) {
      return false;
    }
    if (said.referents().containsValue(responder.get())) {
      return true;
    }
    var names = story.source(responder.get()).map(Parties::of);
    return names.isPresent()
        && said.tokens().stream()
            .anyMatch(
                token ->
                    token.isNoun() && names.get().contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
