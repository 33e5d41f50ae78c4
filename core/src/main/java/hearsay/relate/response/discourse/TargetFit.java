package hearsay.relate.response.discourse;

import static java.util.Map.entry;

import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.quantity.Counted;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a statement fits what a response points to, on a scale of its own. */
final class TargetFit {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** How many paragraphs an accusation of nobody in particular reaches. */
  private static final int FAR = 4;

  private static final double FAR_BACK = 0.8;

  private static final Set<String> SHOWN = Set.of("that", "this");

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

  TargetFit(Story story) {
    this.story = story;
  }

  /**
   * The higher the better; a half or less where little more speaks for it than that it is near.
   *
   * @param back its place among the candidates, from the last, 1
   * @param lead whether it is the first of them
   */
  double of(Said said, Said from, Pointing pointing, int back, boolean lead) {
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
    return near
        + sameParagraph
        + voice
        + owned
        + opening
        + far
        + content(said, from, pointing, back);
  }

  private double content(Said said, Said from, Pointing pointing, int back) {
    String head = pointing.head().lemma().toLowerCase(Locale.ROOT);
    double mentionsResponder = Targets.mentions(said, from, story) ? 0.4 : 0;
    return switch (pointing.kind()) {
      case REPORT -> report(said, pointing) + mentionsResponder + words(said, from);
      case ACCUSATION -> (cueLike(said, head) ? 1 : -0.3) + mentionsResponder;
      case FIGURE -> figure(said, from, pointing, back);
      case THING ->
          (like(said, head) || names(head, said) || Targets.ownWords(said, from, pointing) ? 1 : -1)
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
  private double figure(Said said, Said from, Pointing pointing, int back) {
    List<Counted> counts = said.quantities().stream().map(q -> Counted.of(said, q)).toList();
    if (counts.isEmpty()) {
      return -2;
    }
    if (ownCount(said, from)) {
      return 1.2;
    }
    if (back == 1 && isShown(from, pointing)) {
      return 0;
    }
    boolean dead =
        counts.stream().anyMatch(c -> c.kind().filter(Counted.Kind.DEAD::equals).isPresent());
    return dead ? 1 : pointing.owner().isEmpty() && pointing.matter().isEmpty() ? -1 : 0;
  }

  /** "That figure": the one just given, whatever it counts. */
  private static boolean isShown(Said from, Pointing pointing) {
    return from.tokens().stream()
        .filter(token -> token.end() <= pointing.head().begin())
        .reduce((first, last) -> last)
        .filter(token -> SHOWN.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .isPresent();
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
        .filter(other -> other != said && InArticle.precedes(other, said))
        .filter(other -> !other.statement().isNarration())
        .reduce((first, last) -> last)
        .filter(before -> before.sharesSpeaker(said))
        .isEmpty();
  }

  /** Whether nobody else has spoken between it and the response. */
  private boolean inLastRun(Said said, Said from) {
    return story.article(from.article().id()).stream()
        .filter(other -> InArticle.precedes(said, other) && InArticle.precedes(other, from))
        .allMatch(other -> other.sharesSpeaker(said));
  }

  private double words(Said said, Said from) {
    return Comparison.of(said, from, 0, story.lexicon()).shared() / 2;
  }

  /** Whether cue or content tells it with the noun that points, or one akin. */
  boolean cueLike(Said said, String head) {
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
}
