package hearsay.extract.statement;

import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said with a "no" in it right behind something else may answer it.
 *
 * <p>Behind a denial of the speaker's own, or of the house that he speaks for, it denies as well:
 * "The firm rejected the charge. Its director said that nobody had been warned." Behind a demand on
 * him, what he will not do is refused: "The mayor called on the bishop to resign. The bishop said
 * that he would not."
 */
final class Rejoinders {

  private static final Set<String> NO =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor");

  private static final Set<String> WILL = Set.of("will", "would");

  private static final Set<String> NOT = Set.of("not", "never");

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

  /** The draft, as a denial where it goes on from one, as a refusal of what was demanded. */
  Draft read(Draft draft) {
    if (refuses(draft)) {
      return with(draft, SpeechAct.DECLINE);
    }
    if (draft.act() != SpeechAct.ASSERT
        || draft.polarity() != Polarity.NEGATIVE
        || !saysNo(draft)
        || before(draft).filter(denial -> goesOn(denial, draft)).isEmpty()) {
      return draft;
    }
    return with(draft, SpeechAct.DENY);
  }

  private static Draft with(Draft draft, SpeechAct act) {
    return new Draft(
        draft.voice(),
        draft.telling(),
        draft.contents(),
        act,
        draft.quotation(),
        draft.polarity(),
        draft.modality());
  }

  /** "He would not step in", right behind a demand on whoever says so. */
  private boolean refuses(Draft draft) {
    if (draft.act().isResponse() || draft.contents().size() != 1) {
      return false;
    }
    int first = words.first(draft.contents().get(0));
    boolean wont =
        words.tag(first).equals("PRP")
            && WILL.contains(words.lemma(first + 1))
            && NOT.contains(words.lemma(first + 2));
    return wont
        && before(draft)
            .filter(demand -> demand.act() == SpeechAct.DEMAND && isNextTo(demand, draft))
            .filter(demand -> isAsked(demand, draft))
            .isPresent();
  }

  /** Whether the demand's sentence names whoever speaks now, who did not make it. */
  private boolean isAsked(Draft demand, Draft draft) {
    Optional<Span> speaker = draft.telling().source();
    if (speaker.isEmpty()
        || demand.telling().source().filter(s -> sharesNoun(s, speaker.get())).isPresent()) {
      return false;
    }
    Span sentence = words.sentenceSpan(words.sentenceAt(demand.contents().get(0).begin()));
    return sharesNoun(sentence, speaker.get());
  }

  private boolean sharesNoun(Span one, Span other) {
    return words.in(other).stream()
        .filter(Token::isNoun)
        .anyMatch(token -> words.in(one).stream().anyMatch(o -> o.lemma().equals(token.lemma())));
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
    return denial.act() == SpeechAct.DENY && isNextTo(denial, draft) && isSameParty(denial, draft);
  }

  /** In one sentence, or in the next of one paragraph. */
  private boolean isNextTo(Draft before, Draft draft) {
    int from = words.sentenceAt(last(before).end() - 1);
    int to = words.sentenceAt(draft.contents().get(0).begin());
    return from == to || from + 1 == to && words.inOneParagraph(from, to);
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
