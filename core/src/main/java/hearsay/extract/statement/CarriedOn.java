package hearsay.extract.statement;

import hearsay.extract.statement.Draft.Telling;
import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.text.Clauses;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds to the drafts of an article what goes on with one of them, or with whom the article spoke of
 * just before, without saying so again.
 */
final class CarriedOn {

  /** How far back a quotation without a speaker looks for one. */
  private static final int CARRIED_SENTENCES = 3;

  private static final Set<String> HE_OR_SHE = Set.of("he", "she");

  private final Words words;
  private final DraftMaker maker;
  private final FollowOn followOn;

  CarriedOn(Words words, DraftMaker maker) {
    this.words = words;
    this.maker = maker;
    this.followOn = new FollowOn(words);
  }

  /** The drafts, and behind them those that go on with one. */
  List<Draft> with(List<Draft> before, List<RawAttribution> raws) {
    List<Draft> drafts = new ArrayList<>(before);
    List<Span> covered = new ArrayList<>();
    raws.forEach(
        raw -> {
          covered.addAll(raw.contents());
          covered.add(raw.cue());
        });
    drafts.forEach(draft -> covered.addAll(draft.contents()));
    for (Span quotation : followOn.quotations(covered)) {
      if (lastBefore(drafts, quotation.begin(), CARRIED_SENTENCES).isPresent()
          || carriedFrom(drafts, quotation).source().isPresent()) {
        Telling telling = carriedFrom(drafts, quotation);
        drafts.addAll(maker.claims(Voice.CARRIED, telling, List.of(quotation), false));
        covered.add(quotation);
      }
    }
    for (int s = 1; s < words.sentenceCount(); s++) {
      Span sentence = words.sentenceSpan(s);
      if (words.inOneParagraph(s - 1, s)
          && covered.stream().noneMatch(sentence::overlaps)
          && lastBefore(drafts, sentence.begin(), 1).filter(CarriedOn::mayGoOn).isPresent()) {
        for (Span item : followOn.added(s).orElse(List.of())) {
          drafts.addAll(maker.claims(Voice.CARRIED, Telling.none(), List.of(item), false));
        }
      }
    }
    return drafts;
  }

  /** Whoever says nothing has nothing to go on with. */
  private static boolean mayGoOn(Draft before) {
    return before.voice() != Voice.NARRATION && !before.act().isRefusal();
  }

  /**
   * A quotation behind a sentence that says nothing but is about somebody is that person's ("Aske
   * broke his silence."): the telling with this source, else with none.
   */
  private Telling carriedFrom(List<Draft> drafts, Span quotation) {
    int sentence = words.sentenceAt(quotation.begin());
    boolean opens = words.first(quotation) == words.sentenceFirst(sentence);
    if (sentence == 0 || !opens || lastBefore(drafts, quotation.begin(), 1).isPresent()) {
      return Telling.none();
    }
    Span before = words.sentenceSpan(sentence - 1);
    Optional<Span> subject =
        Clauses.head(words, List.of(before))
            .flatMap(head -> Clauses.subject(words, head))
            .filter(
                s -> words.token(s).name() == NameKind.PERSON || HE_OR_SHE.contains(words.lemma(s)))
            .map(s -> words.span(words.subtree(s)[0], words.subtree(s)[1]));
    Telling none = Telling.none();
    return new Telling(
        subject, none.cue(), none.channel(), none.addressee(), none.occasion(), none.date());
  }

  private Optional<Draft> lastBefore(List<Draft> drafts, int offset, int sentences) {
    int at = words.sentenceAt(offset);
    return drafts.stream()
        .filter(d -> d.voice() != Voice.QUESTIONER && d.contents().get(0).begin() < offset)
        .filter(
            d ->
                at - words.sentenceAt(d.contents().get(d.contents().size() - 1).end() - 1)
                    <= sentences)
        .max(Comparator.comparing(d -> d.contents().get(0)));
  }
}
