package hearsay.relate.response.discourse;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import hearsay.model.Source;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is told of right before, and responds: "The mayor took cash, her aide said. The mayor's
 * office would not comment." What was told is what is answered, in whatever words.
 */
public final class Accused {

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();

  /** Words of names and offices that name nobody. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "and",
          "to",
          "in",
          "at",
          "on",
          "from",
          "mr",
          "mrs",
          "ms",
          "dr",
          "former",
          "chief",
          "new",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "lawyer",
          "attorney",
          "office",
          "official",
          "head",
          "s",
          "who",
          "his",
          "her",
          "their",
          "its");

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

  /** What a plain statement rejects that says of its speaker's own matter what is not so. */
  public Optional<Answer> rejects(Said plain) {
    boolean negative =
        plain.clauses().stream()
            .findFirst()
            .filter(clause -> clause.kind() != Clause.Negation.NONE)
            .isPresent();
    return negative
        ? before(plain)
            .filter(said -> !said.negated() && shares(plain, said))
            .map(said -> Answer.of(plain, said, "told of who rejects it", Answer.POSSIBLE))
        : Optional.empty();
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
        response.speakerId().flatMap(story::source).stream()
            .flatMap(Accused::words)
            .filter(word -> !COMMON.contains(word))
            .collect(ImmutableSet.toImmutableSet());
    return said.tokens().stream()
        .anyMatch(
            token -> token.isNoun() && known.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> words(Source source) {
    return Stream.of(List.of(source.name()), source.aliases(), source.roles())
        .flatMap(List::stream)
        .flatMap(name -> WORDS.splitToStream(name.toLowerCase(Locale.ROOT)));
  }

  private boolean shares(Said one, Said other) {
    return one.words().stream()
        .filter(word -> !word.token().isProperNoun())
        .anyMatch(
            word ->
                other.words().stream()
                    .anyMatch(
                        there ->
                            story.lexicon().like(word.lemma(), there.lemma())
                                || Lexicon.kin(word.lemma(), there.lemma())));
  }
}
