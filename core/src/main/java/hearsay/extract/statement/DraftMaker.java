package hearsay.extract.statement;

import hearsay.extract.act.ActReader;
import hearsay.extract.act.CircumstanceReader;
import hearsay.extract.act.ModalityReader;
import hearsay.extract.act.PolarityReader;
import hearsay.extract.act.QuotationKinds;
import hearsay.extract.act.UtteranceDateReader;
import hearsay.extract.repair.Nesting.Told;
import hearsay.extract.statement.Draft.Telling;
import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.statement.QuestionReader.Question;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes drafts of one article's tellings: contents become claims, and of each all is read. */
final class DraftMaker {

  private final Words words;
  private final ActReader acts;
  private final PolarityReader polarities;
  private final ModalityReader modalities;
  private final ContentTrimmer trimmer;
  private final ContentSplitter splitter;
  private final CircumstanceReader circumstances;
  private final UtteranceDateReader dates;

  /** Everything that is told or asked: a date in there is not that of the telling. */
  private final List<Span> told = new ArrayList<>();

  DraftMaker(Words words, ActReader acts, List<RawAttribution> raws, List<Question> questions) {
    this.words = words;
    this.acts = acts;
    this.polarities = new PolarityReader(words);
    this.modalities = new ModalityReader(words);
    this.trimmer = new ContentTrimmer(words);
    this.splitter = new ContentSplitter(words);
    this.circumstances = new CircumstanceReader(words);
    this.dates = new UtteranceDateReader(words);
    raws.forEach(raw -> told.addAll(trimmed(raw)));
    questions.forEach(question -> told.add(question.topic()));
  }

  /**
   * What one telling tells.
   *
   * @param answer whether the first thing in it answers a question
   */
  List<Draft> drafts(Told told, boolean answer) {
    RawAttribution raw = told.raw();
    List<Span> contents = trimmed(raw);
    Telling telling = telling(raw.source(), raw.cue(), told.channel(), contents);
    Voice voice = raw.source().isPresent() ? Voice.NAMED : Voice.CARRIED;
    return claims(voice, telling, contents, answer);
  }

  /** Splits contents into claims and reads each of them. */
  List<Draft> claims(Voice voice, Telling telling, List<Span> contents, boolean answer) {
    if (contents.isEmpty()) {
      return List.of();
    }
    List<Draft> claims = new ArrayList<>();
    for (List<Span> claim : splitter.split(contents)) {
      claim(voice, telling, claim, answer && claims.isEmpty()).ifPresent(claims::add);
    }
    return claims;
  }

  /** The claim as it is, not split; empty where no words of its own are left. */
  Optional<Draft> claim(Voice voice, Telling telling, List<Span> contents, boolean answer) {
    List<Span> spans = trimmer.finish(contents);
    return spans.isEmpty() ? Optional.empty() : Optional.of(draft(voice, telling, spans, answer));
  }

  private Draft draft(Voice voice, Telling telling, List<Span> spans, boolean answer) {
    SpeechAct act =
        voice == Voice.QUESTIONER ? SpeechAct.QUESTION : acts.read(telling.cue(), spans, answer);
    return new Draft(
        voice,
        telling,
        spans,
        act,
        voice == Voice.NARRATION ? QuotationKind.NARRATION : QuotationKinds.of(words, spans),
        polarities.read(act, telling.cue(), spans),
        modalities.read(act, telling.source(), telling.cue(), spans));
  }

  /**
   * How it is told.
   *
   * @param passedOn outlets that pass it on
   */
  Telling telling(Optional<Span> source, Span cue, List<Span> passedOn, List<Span> contents) {
    Optional<Span> addressee =
        circumstances.addressee(cue, contents).filter(a -> source.stream().noneMatch(a::overlaps));
    List<Span> channel = new ArrayList<>();
    circumstances.channel(cue, addressee, contents).stream()
        .filter(c -> source.stream().noneMatch(c::overlaps))
        .forEach(channel::add);
    passedOn.stream().filter(p -> channel.stream().noneMatch(p::overlaps)).forEach(channel::add);
    return new Telling(
        source,
        Optional.of(cue),
        channel,
        addressee,
        circumstances.occasion(cue, contents),
        dates.read(cue, told));
  }

  private List<Span> trimmed(RawAttribution raw) {
    return trimmer.withoutCue(Optional.of(raw.cue()), raw.contents());
  }
}
