package hearsay.extract.statement;

import hearsay.extract.text.QuotationMarks;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Questions that are told with their answer: "Asked whether the mine was safe, Adisa said ...",
 * "declined to comment when asked about the fire". The one who asks is seldom named; the one who is
 * asked is the subject of the answer.
 */
final class QuestionReader {

  private static final Set<String> ASKING = Set.of("ask", "question", "press", "quiz", "query");
  private static final Set<String> TOPIC = Set.of("about", "on", "over", "regarding");
  private static final Set<String> INDIRECT =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  /** Verbs of answering: the question ends before them. */
  private static final Set<String> SUBJECT_TAGS = Set.of("NNP", "PRP", "NNS", "NN", "DT");

  private static final Set<String> PAST = Set.of("VBN", "VBD");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  /** Where it was asked. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:(?:in|during) an? (?:\\w+ )*?(?:interview|briefing|news conference|press"
              + " conference)|(?:at|during) (?:an?|the) (?:\\w+"
              + " )*?(?:briefing|conference|rally|event)|by (?:reporter|journalist)|on"
              + " (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b.*");

  /** "When asked". */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("when", "if", "once", "while", "after", "though");

  /**
   * A question.
   *
   * @param cue the word of asking
   * @param topic what was asked
   * @param asker who is said to have asked: {@code by a reporter}
   */
  record Question(Span cue, Span topic, Optional<Span> asker) {}

  private final Words words;

  QuestionReader(Words words) {
    this.words = words;
  }

  /** The questions of all sentences, in text order. */
  List<Question> read() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isAsked(i) && !words.marks().inside(words.token(i).begin())) {
        topic(i).ifPresent(questions::add);
      }
    }
    return questions;
  }

  /** "Asked ..." at the head of a clause, "when asked", "was asked": passive and without object. */
  private boolean isAsked(int at) {
    if (!ASKING.contains(words.lemma(at)) || !PAST.contains(words.tag(at))) {
      return false;
    }
    String before = words.lemma(at - 1);
    boolean head = at == words.sentenceFirst(words.sentence(at));
    boolean reduced = CIRCUMSTANCES.contains(before);
    boolean passive = words.tag(at).equals("VBN") && before.equals(",");
    return head || reduced || passive || before.equals("be");
  }

  private Optional<Question> topic(int asked) {
    int end = words.sentenceEnd(words.sentence(asked));
    int at = asked + 1;
    // "asked on Friday by reporters whether": look a little further.
    while (at < end && at < asked + 9 && !INDIRECT.contains(words.lemma(at)) && !isTopic(at)) {
      if (words.token(at).text().equals(",") || words.tag(at).equals("''")) {
        return Optional.empty();
      }
      at++;
    }
    if (at >= end || at >= asked + 9) {
      return Optional.empty();
    }
    int first = INDIRECT.contains(words.lemma(at)) ? at : at + 1;
    int last = last(first, end);
    return last <= first
        ? Optional.empty()
        : Optional.of(
            new Question(words.token(asked).span(), words.span(first, last), asker(asked + 1, at)));
  }

  /** "(asked) by a reporter (whether)", without what tells where. */
  private Optional<Span> asker(int from, int to) {
    for (int by = from; by < to; by++) {
      if (words.lemma(by).equals("by")) {
        int end = by + 1;
        while (end < to && !words.tag(end).equals("IN") && words.token(end).isWord()) {
          end++;
        }
        return end > by + 1 ? Optional.of(words.span(by + 1, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTopic(int at) {
    return TOPIC.contains(words.lemma(at))
        && !WEEKDAY.matcher(words.token(at + 1 < words.size() ? at + 1 : at).text()).matches();
  }

  /**
   * The end of the topic: at the comma before the answer's subject, or the end of the sentence.
   * "Asked" at the head has its answer behind it, "when asked" has it before.
   */
  private int last(int first, int end) {
    int stop = end;
    while (stop > first && !words.token(stop - 1).isWord()) {
      stop--;
    }
    for (int i = first + 1; i < stop; i++) {
      boolean comma = words.token(i).text().equals(",");
      if (comma && i + 1 < stop && answers(i + 1, stop)) {
        return i;
      }
      if (isCircumstance(i)) {
        return i;
      }
      if (QuotationMarks.isDouble(words.token(i).text().charAt(0)) && comma(i - 1)) {
        return i - 1;
      }
    }
    return stop;
  }

  /** "in an interview", "at a news conference", "on Friday": where it was asked. */
  private boolean isCircumstance(int at) {
    String next = words.lemmas(at, Math.min(words.size(), at + 5));
    return OCCASION.matcher(next).matches();
  }

  private boolean comma(int at) {
    return words.token(at).text().equals(",");
  }

  /**
   * Whether behind a comma there stands a subject with a verb of its own, or a participle of
   * saying.
   */
  private boolean answers(int at, int stop) {
    if (words.tag(at).equals("VBG")) {
      return true;
    }
    if (!SUBJECT_TAGS.contains(words.tag(at)) && !words.tag(at).equals("``")) {
      return false;
    }
    for (int i = at; i < Math.min(stop, at + 12); i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the question stands before what answers it, in the same sentence. */
  static boolean precedes(Question question, Span content) {
    return question.topic().end() <= content.begin();
  }
}
