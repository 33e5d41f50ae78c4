package hearsay.relate.response.discourse;

import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is told of right before, and responds: "The mayor took cash, her aide said. The mayor's
 * office would not comment." What was told is what is answered, in whatever words.
 */
public final class Accused {

  /** All that a refusal says that names no matter: "several emails seeking comment". */
  private static final Set<String> BARE =
      Set.of(
          "comment",
          "request",
          "question",
          "query",
          "inquiry",
          "email",
          "e-mail",
          "message",
          "call",
          "seek",
          "respond",
          "response",
          "reply",
          "answer",
          "immediate",
          "further",
          "repeated",
          "several",
          "multiple",
          "interview",
          "reporter",
          "journalist",
          "discuss",
          "speak",
          "matter",
          "rumor",
          "rumour",
          "speculation",
          "phone",
          "telephone",
          "ask");

  private final Story story;

  public Accused(Story story) {
    this.story = story;
  }

  /** What a bare "no comment" refuses to comment on. */
  Optional<Answer> refuses(Said response) {
    boolean bare =
        response.act().isRefusal()
            && response.words().stream().allMatch(word -> BARE.contains(word.lemma()));
    return bare
        ? before(response)
            .map(said -> Answer.of(response, said, "told of who refuses", Answer.POSSIBLE))
        : Optional.empty();
  }

  /**
   * What a plain statement rejects: that something was done, to which the last that was told comes,
   * of the same deed or thing.
   */
  public Optional<Answer> rejects(Said plain) {
    return plain.clauses().stream()
        .findFirst()
        .filter(Accused::isDenial)
        .flatMap(
            clause ->
                before(plain)
                    .filter(said -> !said.negated() && tells(said, clause))
                    .map(
                        said -> Answer.of(plain, said, "told of who rejects it", Answer.POSSIBLE)));
  }

  /** "I did not take it", not "I do not want it", "it cannot be", "not only". */
  private static boolean isDenial(Clause clause) {
    return (clause.kind() == Clause.Negation.VERB || clause.kind() == Clause.Negation.NOUN)
        && clause.factual()
        && clause.time() == Clause.Time.NOW_OR_BEFORE
        && !PredicateKinds.isOpaque(clause.predicate());
  }

  /** The last that another told, right before, if it is of the one who responds. */
  private Optional<Said> before(Said response) {
    return InArticle.others(response, story)
        .filter(said -> InArticle.precedes(said, response) && !said.sharesSpeaker(response))
        .filter(said -> !said.act().isResponse())
        .reduce((first, last) -> last)
        .filter(said -> response.paragraph() - said.paragraph() <= InArticle.NEAR)
        .filter(said -> Targets.tells(said) && !said.statement().isNarration())
        .filter(said -> names(said, response));
  }

  /** Whether it names who responds, or for whom. */
  private boolean names(Said said, Said response) {
    if (Targets.mentions(said, response, story)) {
      return true;
    }
    Set<String> known =
        response.speakerId().flatMap(story::source).map(Parties::withTitles).orElse(Set.of());
    return said.tokens().stream()
        .anyMatch(
            token -> token.isNoun() && known.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** Whether the deed or the thing that is denied is told. */
  private boolean tells(Said said, Clause denied) {
    return Stream.of(Optional.of(denied.predicate()), denied.negated(), denied.object())
        .flatMap(Optional::stream)
        .filter(word -> !word.isProperNoun() && !PredicateKinds.isGeneral(word))
        .map(Words::lemma)
        .anyMatch(
            lemma ->
                said.words().stream()
                    .anyMatch(
                        told ->
                            story.lexicon().like(lemma, told.lemma())
                                || Lexicon.kin(lemma, told.lemma())));
  }
}
