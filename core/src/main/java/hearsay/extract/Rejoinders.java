package hearsay.extract;

import hearsay.extract.Draft.Voice;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says with a "no" in it right behind a denial of his own, or of the house that he
 * speaks for, denies as well: "The firm rejected the charge. Its director said that nobody had been
 * warned."
 */
final class Rejoinders {

  private static final Set<String> NO =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor");

  private final Words words;
  private final List<Draft> drafts;

  /**
   * Prepares for one article.
   *
   * @param drafts in text order
   */
  Rejoinders(Words words, List<Draft> drafts) {
    this.words = words;
    this.drafts = drafts;
  }

  /** The draft, as a denial where it goes on from one. */
  Draft read(Draft draft) {
    if (draft.act() != SpeechAct.ASSERT
        || draft.polarity() != Polarity.NEGATIVE
        || !saysNo(draft)
        || before(draft).filter(denial -> goesOn(denial, draft)).isEmpty()) {
      return draft;
    }
    return new Draft(
        draft.voice(),
        draft.telling(),
        draft.contents(),
        SpeechAct.DENY,
        draft.quotation(),
        draft.polarity(),
        draft.modality());
  }

  /** A "no" in so many words: who is "unaware" denies nothing. */
  private boolean saysNo(Draft draft) {
    return draft.contents().stream()
        .flatMap(span -> words.in(span).stream())
        .anyMatch(token -> NO.contains(token.lemma()));
  }

  /** What is told right before it. */
  private Optional<Draft> before(Draft draft) {
    int at = drafts.indexOf(draft);
    return at > 0 ? Optional.of(drafts.get(at - 1)) : Optional.empty();
  }

  private boolean goesOn(Draft denial, Draft draft) {
    int from = words.sentenceAt(last(denial).end() - 1);
    int to = words.sentenceAt(draft.contents().get(0).begin());
    return denial.act() == SpeechAct.DENY
        && (from == to || from + 1 == to && words.inOneParagraph(from, to))
        && isSameParty(denial, draft);
  }

  private static Span last(Draft draft) {
    return draft.contents().get(draft.contents().size() - 1);
  }

  /** Whoever is not named, or is named by what stands before: "she", "its director". */
  private boolean isSameParty(Draft denial, Draft draft) {
    Optional<Span> source = draft.telling().source();
    if (draft.voice() == Voice.CARRIED || source.isEmpty()) {
      return draft.voice() != Voice.QUESTIONER;
    }
    return words.tag(words.first(source.get())).startsWith("PRP")
        || denial.telling().source().filter(s -> sharesName(s, source.get())).isPresent();
  }

  private boolean sharesName(Span one, Span other) {
    return words.in(one).stream()
        .filter(token -> token.isProperNoun())
        .anyMatch(token -> words.in(other).stream().anyMatch(o -> o.lemma().equals(token.lemma())));
  }
}
