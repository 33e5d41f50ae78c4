package hearsay.extract.statement;

import hearsay.extract.act.ActReader;
import hearsay.extract.act.AddresseeTrimmer;
import hearsay.extract.act.Denied;
import hearsay.extract.refusal.RefusalReader;
import hearsay.extract.repair.AttributionRepair;
import hearsay.extract.repair.Nesting;
import hearsay.extract.repair.Nesting.Told;
import hearsay.extract.repair.PassedOn;
import hearsay.extract.statement.Draft.Telling;
import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.statement.QuestionReader.Question;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From the attributions of one article to its statements, nobody resolved yet. */
public final class DraftReader {

  private static final Comparator<Draft> IN_TEXT_ORDER =
      Comparator.comparingInt((Draft d) -> d.contents().get(0).begin())
          .thenComparingInt(d -> d.contents().get(d.contents().size() - 1).end())
          .thenComparing(d -> d.voice() != Voice.QUESTIONER)
          .thenComparing(d -> d.telling().cue().map(Span::begin).orElse(0));

  private final Words words;
  private final ActReader acts;

  public DraftReader(Words words) {
    this.words = words;
    this.acts = new ActReader(words);
  }

  /** The statements of the article in text order. */
  public List<Draft> read(List<RawAttribution> found) {
    if (words.size() == 0) {
      return List.of();
    }
    Denied denied = new Denied(words, acts);
    List<RawAttribution> whole =
        new PassedOn(words)
            .with(new AttributionRepair(words).repair(found).stream().map(denied::whole).toList());
    List<Question> questions = new QuestionReader(words).read();
    List<Told> tellings = new Nesting(words).resolve(new SourceFinder(words).complete(whole));
    List<RawAttribution> raws = tellings.stream().map(Told::raw).toList();
    DraftMaker maker = new DraftMaker(words, acts, whole, questions);
    List<Draft> drafts = told(maker, tellings, new Answering(words, questions, raws));
    for (RawAttribution inner : denied.told(raws)) {
      if (drafts.stream().noneMatch(draft -> draft.contents().equals(inner.contents()))) {
        drafts.addAll(maker.drafts(new Told(inner, List.of()), false));
      }
    }
    questions.forEach(question -> asked(maker, question, raws).ifPresent(drafts::add));
    List<Draft> all = new CarriedOn(words, maker).with(drafts, whole);
    all.sort(IN_TEXT_ORDER);
    all.replaceAll(new Rejoinders(words, List.copyOf(all))::read);
    all.addAll(narrated(maker, all));
    all.sort(IN_TEXT_ORDER);
    return all;
  }

  /** What the tellings tell that are statements, questions and hearers left out. */
  private List<Draft> told(DraftMaker maker, List<Told> tellings, Answering answering) {
    StatementFilter filter = new StatementFilter(words, acts);
    AddresseeTrimmer addressees = new AddresseeTrimmer(words);
    RefusalReader refusals = new RefusalReader(words, acts);
    List<Draft> drafts = new ArrayList<>();
    for (Told telling : tellings) {
      RawAttribution raw = telling.raw();
      Optional<Question> asked = answering.of(raw);
      RawAttribution free = asked.map(question -> answering.without(raw, question)).orElse(raw);
      RawAttribution wide = refusals.widen(free, asked.map(Question::topic));
      boolean answer = answering.isAnswer(raw);
      if (!answering.isQuestion(raw) && filter.keeps(wide, answer)) {
        Told trimmed = new Told(addressees.withoutAddressee(wide), telling.channel());
        drafts.addAll(maker.drafts(trimmed, answer));
      }
    }
    return drafts;
  }

  /** A question as a statement of whoever put it; the one who answers is its addressee. */
  private Optional<Draft> asked(DraftMaker maker, Question question, List<RawAttribution> raws) {
    int sentence = words.sentenceAt(question.cue().begin());
    Optional<Span> asked =
        raws.stream()
            .filter(raw -> words.sentenceAt(raw.cue().begin()) == sentence)
            .flatMap(raw -> raw.source().stream())
            .filter(source -> !source.overlaps(question.topic()))
            .filter(source -> question.asker().filter(source::overlaps).isEmpty())
            .findFirst();
    Telling telling =
        maker.telling(Optional.empty(), question.cue(), List.of(), List.of(question.topic()));
    Telling to =
        new Telling(
            question.asker(),
            telling.cue(),
            telling.channel(),
            asked,
            telling.occasion(),
            telling.date());
    return maker.claim(Voice.QUESTIONER, to, List.of(question.topic()), false);
  }

  private List<Draft> narrated(DraftMaker maker, List<Draft> drafts) {
    List<Span> covered = new ArrayList<>();
    for (Draft draft : drafts) {
      covered.addAll(draft.contents());
      draft.telling().cue().ifPresent(covered::add);
    }
    return new NarrationReader(words)
        .read(covered).stream()
            .flatMap(s -> maker.claim(Voice.NARRATION, Telling.none(), List.of(s), false).stream())
            .toList();
  }
}
