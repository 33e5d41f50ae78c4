package hearsay.extract.statement;

import hearsay.extract.act.ActReader;
import hearsay.extract.act.AddresseeTrimmer;
import hearsay.extract.act.CircumstanceReader;
import hearsay.extract.act.Denied;
import hearsay.extract.act.ModalityReader;
import hearsay.extract.act.PolarityReader;
import hearsay.extract.act.QuotationKinds;
import hearsay.extract.act.UtteranceDateReader;
import hearsay.extract.refusal.RefusalReader;
import hearsay.extract.repair.AttributionRepair;
import hearsay.extract.repair.Nesting;
import hearsay.extract.repair.Nesting.Told;
import hearsay.extract.repair.PassedOn;
import hearsay.extract.statement.Draft.Telling;
import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.statement.QuestionReader.Question;
import hearsay.extract.text.Clauses;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the attributions of one article to its statements, nobody resolved yet; used once. */
public final class DraftReader {

  /** How far back a quotation without a speaker looks for one. */
  private static final int CARRIED_SENTENCES = 3;

  /** What opens a question that is answered by yes or no. */
  private static final Set<String> OPENS =
      Set.of("do", "be", "have", "will", "would", "can", "could", "should", "may", "might");

  private static final Set<String> WHETHER = Set.of("if", "whether");

  private static final Set<String> HE_OR_SHE = Set.of("he", "she");

  private final Words words;
  private final ActReader acts;
  private final PolarityReader polarities;
  private final ModalityReader modalities;
  private final ContentTrimmer trimmer;
  private final ContentSplitter splitter;
  private final CircumstanceReader circumstances;
  private final UtteranceDateReader dates;
  private final FollowOn followOn;
  private final List<Draft> drafts = new ArrayList<>();

  /** Everything that is told or asked: a date in there is not that of the telling. */
  private final List<Span> told = new ArrayList<>();

  public DraftReader(Words words) {
    this.words = words;
    this.acts = new ActReader(words);
    this.polarities = new PolarityReader(words);
    this.modalities = new ModalityReader(words);
    this.trimmer = new ContentTrimmer(words);
    this.splitter = new ContentSplitter(words);
    this.circumstances = new CircumstanceReader(words);
    this.dates = new UtteranceDateReader(words);
    this.followOn = new FollowOn(words);
  }

  /** The statements of the article in text order. */
  public List<Draft> read(List<RawAttribution> raws) {
    if (words.size() == 0) {
      return List.of();
    }
    Denied denied = new Denied(words, acts);
    List<RawAttribution> whole =
        new PassedOn(words)
            .with(new AttributionRepair(words).repair(raws).stream().map(denied::whole).toList());
    List<Question> questions = new QuestionReader(words).read();
    StatementFilter filter = new StatementFilter(words, acts);
    AddresseeTrimmer addressees = new AddresseeTrimmer(words);
    RefusalReader refusals = new RefusalReader(words, acts);
    whole.forEach(raw -> told.addAll(trimmed(raw)));
    questions.forEach(question -> told.add(question.topic()));
    List<Told> attributions = new Nesting(words).resolve(new SourceFinder(words).complete(whole));
    for (Told one : attributions) {
      RawAttribution raw = one.raw();
      boolean question = questions.stream().anyMatch(q -> q.cue().overlaps(raw.cue()));
      Optional<Question> asked = question(questions, raw);
      RawAttribution free = asked.map(q -> without(raw, q)).orElse(raw);
      RawAttribution wide = refusals.widen(free, asked.map(Question::topic));
      boolean answer =
          answersBefore(questions, raw)
              || answersQuoted(attributions, raw)
              || asked.filter(q -> QuestionReader.precedes(q, raw.contents().get(0))).isPresent();
      if (!question && filter.keeps(wide, answer)) {
        attribution(new Told(addressees.withoutAddressee(wide), one.channel()), answer);
      }
    }
    for (RawAttribution inner : denied.told(attributions.stream().map(Told::raw).toList())) {
      if (drafts.stream().noneMatch(draft -> draft.contents().equals(inner.contents()))) {
        attribution(new Told(inner, List.of()), false);
      }
    }
    questions.forEach(question -> question(question, attributions));
    followOns(whole);
    sort();
    drafts.replaceAll(new Rejoinders(words, List.copyOf(drafts))::read);
    narration();
    sort();
    return drafts;
  }

  private void sort() {
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.contents().get(0).begin())
            .thenComparingInt(d -> d.contents().get(d.contents().size() - 1).end())
            .thenComparing(d -> d.voice() != Voice.QUESTIONER)
            .thenComparing(d -> d.telling().cue().map(Span::begin).orElse(0)));
  }

  /** The question in the attribution's own sentence. */
  private Optional<Question> question(List<Question> questions, RawAttribution raw) {
    int sentence = words.sentenceAt(raw.cue().begin());
    return questions.stream()
        .filter(q -> words.sentenceAt(q.cue().begin()) == sentence)
        .filter(
            q ->
                raw.contents().stream()
                    .noneMatch(c -> words.marks().inside(q.cue().begin()) && c.contains(q.cue())))
        .findFirst();
  }

  /** Whether the attribution's quotation opens right behind a question in the sentence before. */
  private boolean answersBefore(List<Question> questions, RawAttribution raw) {
    int sentence = words.sentenceAt(raw.contents().get(0).begin());
    return sentence > 0
        && words.marks().inside(raw.contents().get(0).begin())
        && questions.stream().anyMatch(q -> words.sentenceAt(q.cue().begin()) == sentence - 1);
  }

  /**
   * Whether the attribution's quotation opens right behind what another asked in the sentence
   * before, so that yes or no answers it: "Is it safe?" or "asked if it was safe".
   */
  private boolean answersQuoted(List<Told> attributions, RawAttribution raw) {
    Span content = raw.contents().get(0);
    int sentence = words.sentenceAt(content.begin());
    if (sentence == 0 || words.first(content) > words.sentenceFirst(sentence) + 1) {
      return false;
    }
    return words.marks().inside(content.begin())
        && attributions.stream()
            .map(Told::raw)
            .filter(other -> isJustBefore(other, sentence) && !sharesSource(other, raw))
            .anyMatch(this::asksYesOrNo);
  }

  private boolean isJustBefore(RawAttribution raw, int sentence) {
    int end = raw.contents().get(raw.contents().size() - 1).end();
    return words.sentenceAt(Math.max(end, raw.cue().end()) - 1) == sentence - 1;
  }

  private boolean sharesSource(RawAttribution one, RawAttribution other) {
    return one.source().isEmpty()
        || one.source().map(words::lemmas).equals(other.source().map(words::lemmas));
  }

  private boolean asksYesOrNo(RawAttribution raw) {
    Span last = raw.contents().get(raw.contents().size() - 1);
    int first = words.first(words.sentenceSpan(words.sentenceAt(last.end() - 1)));
    while (first < words.end(last) && !words.token(first).isWord()) {
      first++;
    }
    boolean quoted =
        words.in(last).stream().anyMatch(token -> token.text().equals("?"))
            && OPENS.contains(words.lemma(first));
    boolean told =
        words.lemmas(raw.cue()).endsWith("ask")
            && WHETHER.contains(words.lemma(words.first(raw.contents().get(0))));
    return quoted || told;
  }

  /** The contents up to "when asked ...". */
  private RawAttribution without(RawAttribution raw, Question question) {
    List<Span> contents = new ArrayList<>();
    int asked = words.first(question.cue());
    int cut =
        words.token(asked > 0 && words.lemma(asked - 1).equals("when") ? asked - 1 : asked).begin();
    for (Span content : raw.contents()) {
      if (!content.contains(question.cue())) {
        contents.add(content);
      } else if (content.begin() < cut) {
        contents.add(new Span(content.begin(), cut));
      }
    }
    return contents.isEmpty()
        ? new RawAttribution(raw.source(), raw.cue(), List.of(question.topic()))
        : new RawAttribution(raw.source(), raw.cue(), contents);
  }

  private void attribution(Told told, boolean answer) {
    RawAttribution raw = told.raw();
    List<Span> contents = trimmed(raw);
    Telling telling = telling(raw.source(), raw.cue(), told.channel(), contents);
    boolean sameSentence = raw.source().isPresent();
    claims(sameSentence ? Voice.NAMED : Voice.CARRIED, telling, contents, answer);
  }

  private List<Span> trimmed(RawAttribution raw) {
    return trimmer.withoutCue(Optional.of(raw.cue()), raw.contents());
  }

  private Telling telling(
      Optional<Span> source, Span cue, List<Span> passedOn, List<Span> contents) {
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

  /** Splits contents into claims and reads each of them. */
  private void claims(Voice voice, Telling telling, List<Span> contents, boolean answer) {
    boolean first = true;
    if (contents.isEmpty()) {
      return;
    }
    for (List<Span> claim : splitter.split(contents)) {
      List<Span> spans = trimmer.finish(claim);
      if (!spans.isEmpty()) {
        drafts.add(draft(voice, telling, spans, answer && first));
        first = false;
      }
    }
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

  /** A question as a statement of whoever put it; the one who answers is its addressee. */
  private void question(Question question, List<Told> attributions) {
    int sentence = words.sentenceAt(question.cue().begin());
    Optional<Span> asked =
        attributions.stream()
            .map(Told::raw)
            .filter(raw -> words.sentenceAt(raw.cue().begin()) == sentence)
            .flatMap(raw -> raw.source().stream())
            .filter(source -> !source.overlaps(question.topic()))
            .filter(source -> question.asker().filter(source::overlaps).isEmpty())
            .findFirst();
    Telling telling =
        telling(Optional.empty(), question.cue(), List.of(), List.of(question.topic()));
    Telling to =
        new Telling(
            question.asker(),
            telling.cue(),
            telling.channel(),
            asked,
            telling.occasion(),
            telling.date());
    List<Span> spans = trimmer.finish(List.of(question.topic()));
    if (!spans.isEmpty()) {
      drafts.add(draft(Voice.QUESTIONER, to, spans, false));
    }
  }

  private void followOns(List<RawAttribution> raws) {
    List<Span> covered = new ArrayList<>();
    raws.forEach(
        raw -> {
          covered.addAll(raw.contents());
          covered.add(raw.cue());
        });
    drafts.forEach(draft -> covered.addAll(draft.contents()));
    for (Span quotation : followOn.quotations(covered)) {
      if (lastBefore(quotation.begin(), CARRIED_SENTENCES).isPresent()
          || carriedFrom(quotation).source().isPresent()) {
        claims(Voice.CARRIED, carriedFrom(quotation), List.of(quotation), false);
        covered.add(quotation);
      }
    }
    for (int s = 1; s < words.sentenceCount(); s++) {
      Span sentence = words.sentenceSpan(s);
      if (words.inOneParagraph(s - 1, s)
          && covered.stream().noneMatch(sentence::overlaps)
          && lastBefore(sentence.begin(), 1).filter(this::mayGoOn).isPresent()) {
        followOn
            .added(s)
            .ifPresent(
                items ->
                    items.forEach(
                        item -> claims(Voice.CARRIED, Telling.none(), List.of(item), false)));
      }
    }
  }

  /** Whoever says nothing has nothing to go on with. */
  private boolean mayGoOn(Draft before) {
    return before.voice() != Voice.NARRATION && !before.act().isRefusal();
  }

  /**
   * A quotation behind a sentence that says nothing but is about somebody is that person's ("Aske
   * broke his silence."): the telling with this source, else with none.
   */
  private Telling carriedFrom(Span quotation) {
    int sentence = words.sentenceAt(quotation.begin());
    boolean opens = words.first(quotation) == words.sentenceFirst(sentence);
    if (sentence == 0 || !opens || lastBefore(quotation.begin(), 1).isPresent()) {
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

  private Optional<Draft> lastBefore(int offset, int sentences) {
    int at = words.sentenceAt(offset);
    return drafts.stream()
        .filter(d -> d.voice() != Voice.QUESTIONER && d.contents().get(0).begin() < offset)
        .filter(
            d ->
                at - words.sentenceAt(d.contents().get(d.contents().size() - 1).end() - 1)
                    <= sentences)
        .max(Comparator.comparing(d -> d.contents().get(0)));
  }

  private void narration() {
    List<Span> covered = new ArrayList<>();
    for (Draft draft : drafts) {
      covered.addAll(draft.contents());
      draft.telling().cue().ifPresent(covered::add);
    }
    for (Span sentence : new NarrationReader(words).read(covered)) {
      List<Span> spans = trimmer.finish(List.of(sentence));
      if (!spans.isEmpty()) {
        drafts.add(draft(Voice.NARRATION, Telling.none(), spans, false));
      }
    }
  }
}
