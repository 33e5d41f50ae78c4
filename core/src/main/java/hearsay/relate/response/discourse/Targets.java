package hearsay.relate.response.discourse;

import hearsay.model.SpeechAct;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses, among the statements before it, the one that a response points to. */
public final class Targets {

  /** Below this nothing speaks for a candidate but that it stands near. */
  private static final double ENOUGH = 0.5;

  /** What others in the same paragraph answer is likely meant here too. */
  private static final double ANSWERED = 0.6;

  /** What another's response repeats is rather answered there. */
  private static final double REPEATED = 1.5;

  /** How many paragraphs behind its rejection a figure or a report may be told. */
  private static final int FOLLOWING = 2;

  /** So many words say what a report is about. */
  private static final int MATTER = 3;

  private final Story story;
  private final TargetFit fit;

  Targets(Story story) {
    this.story = story;
    this.fit = new TargetFit(story);
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
            .filter(said -> said != from && InArticle.precedes(said, from))
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
      double score = fit.of(candidates.get(i), from, pointing, back, i == 0);
      score += answered(candidates.get(i), from, before) ? ANSWERED : 0;
      score -= isRepeated(candidates.get(i), from, pointing) ? REPEATED : 0;
      if (score >= ENOUGH && score >= bestFit) {
        best = candidates.get(i);
        bestFit = score;
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
        .filter(said -> InArticle.precedes(from, said) && tells(said))
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
        .filter(said -> InArticle.precedes(from, said) && tells(said))
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
        .filter(said -> said != from && InArticle.precedes(said, from))
        .filter(
            said ->
                said.words().stream().anyMatch(own -> word.test(own.lemma()))
                    || Reports.document(said, story).stream().anyMatch(word))
        .reduce((first, last) -> last);
  }

  /** What another told right before. */
  private Optional<Said> before(Said from) {
    return story.article(from.article().id()).stream()
        .filter(said -> said != from && InArticle.precedes(said, from))
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
        .filter(said -> said.act() == SpeechAct.QUESTION && InArticle.precedes(said, from))
        .reduce((first, last) -> last);
  }

  /** What stands inside another's response is answered there. */
  private boolean isRepeated(Said said, Said from, Pointing pointing) {
    return !fit.cueLike(said, Words.lemma(pointing.head()))
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
  public static boolean tells(Said said) {
    return !said.act().isRefusal()
        && said.act() != SpeechAct.QUESTION
        && said.act() != SpeechAct.DENY;
  }

  /** "Had written that ..., and would not comment on that letter". */
  static boolean ownWords(Said said, Said from, Pointing pointing) {
    return Withheld.ownWords(from, pointing) && Withheld.tells(said, pointing);
  }

  /** Whether the candidate names the one who responds: then he has something to answer. */
  public static boolean mentions(Said said, Said from, Story story) {
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
