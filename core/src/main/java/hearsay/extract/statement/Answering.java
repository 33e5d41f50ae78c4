package hearsay.extract.statement;

import hearsay.extract.statement.QuestionReader.Question;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which tellings of an article answer a question that it tells, and what they tell without it. */
final class Answering {

  /** What opens a question that is answered by yes or no. */
  private static final Set<String> OPENS =
      Set.of("do", "be", "have", "will", "would", "can", "could", "should", "may", "might");

  private static final Set<String> WHETHER = Set.of("if", "whether");

  private final Words words;
  private final List<Question> questions;
  private final List<RawAttribution> raws;

  Answering(Words words, List<Question> questions, List<RawAttribution> raws) {
    this.words = words;
    this.questions = questions;
    this.raws = raws;
  }

  /** Whether the attribution is nothing but one of the questions. */
  boolean isQuestion(RawAttribution raw) {
    return questions.stream().anyMatch(question -> question.cue().overlaps(raw.cue()));
  }

  /** Whether the first thing that the attribution tells is an answer. */
  boolean isAnswer(RawAttribution raw) {
    return answersBefore(raw)
        || answersQuoted(raw)
        || of(raw).filter(q -> QuestionReader.precedes(q, raw.contents().get(0))).isPresent();
  }

  /** The question in the attribution's own sentence. */
  Optional<Question> of(RawAttribution raw) {
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
  private boolean answersBefore(RawAttribution raw) {
    int sentence = words.sentenceAt(raw.contents().get(0).begin());
    return sentence > 0
        && words.marks().inside(raw.contents().get(0).begin())
        && questions.stream().anyMatch(q -> words.sentenceAt(q.cue().begin()) == sentence - 1);
  }

  /**
   * Whether the attribution's quotation opens right behind what another asked in the sentence
   * before, so that yes or no answers it: "Is it safe?" or "asked if it was safe".
   */
  private boolean answersQuoted(RawAttribution raw) {
    Span content = raw.contents().get(0);
    int sentence = words.sentenceAt(content.begin());
    if (sentence == 0 || words.first(content) > words.sentenceFirst(sentence) + 1) {
      return false;
    }
    return words.marks().inside(content.begin())
        && raws.stream()
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
  RawAttribution without(RawAttribution raw, Question question) {
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
}
