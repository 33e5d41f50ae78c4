package hearsay.extract;

import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refusals by their wording: "declined to say when", "gave no details", "has yet to comment on",
 * "neither confirmed nor denied". Their forms are few and fixed, so that they are found without
 * learning, and with clean borders between the refusal and the matter refused.
 */
final class RefusalFinder {

  private static final String ADVERBS = "(?:\\w+ ){0,2}?";

  /** What is held back; without such a noun "gave no" and "did not offer" are no refusals. */
  private static final String MATTER =
      "(?=(?:[\\w'’-]+"
          + " ){0,3}(?:detail|specific|information|explanation|comment|reason|evidence|timeline"
          + "|timetable|figure|date|name|answer|response|clarification|elaboration|proof|particular|deadline|indication)"
          + " )";

  private static final String WHEN =
      "(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
          + "(?: (?:morning|afternoon|evening|night))? |yesterday |today )";

  private static final String NOT = "(?:do|have|will|would|can|could|be) (?:also |so far )?not ";

  private static final String OPEN_QUESTION =
      "(?=(?:whether|if|when|how|what|why|who|where|which) )";

  /** What is left without an answer. */
  private static final String REQUEST =
      "(?=(?:[\\w'’-]+ ){0,4}(?:request|call|message|email|e-mail|question|query|inquiry|letter) )";

  /** Behind a pronoun that is all that is denied; "that" before anything else opens a clause. */
  private static final String PRONOUN_ENDS =
      "(?:[.,;:]|and |but |on |in |at |within |through |during |when |after |yesterday |today |last "
          + "|again |outright |flatly |later |strongly |vehemently )";

  private static final String UNDONE =
      "(?:comment|elaborate|respond|disclose|reveal|specify|divulge|clarify|say|answer|discuss|provide"
          + "|give|offer|share|release|name|identify|explain|detail|address|expand|confirm|speculate|reply|speak)";

  private static final Pattern REFUSAL =
      Pattern.compile(
          "\\b(?:(?:can |could |would |will |have )?neither confirm nor deny"
              + "|"
              + NOT
              + "confirm n?or deny"
              + "|(?:decline|refuse) to "
              + ADVERBS
              + "confirm or deny"
              + "|(?:decline|refuse) to "
              + ADVERBS
              + UNDONE
              + "|(?:refrain from|stop short of) "
              + ADVERBS
              + UNDONE
              + "|(?:choose|opt|prefer) not to "
              + ADVERBS
              + UNDONE
              + "|(?:have|be) yet to "
              + ADVERBS
              + UNDONE
              + "|"
              + NOT
              + ADVERBS
              + "(?:comment|elaborate|respond (?:"
              + WHEN
              + ")?to|disclose|reveal|specify|divulge|clarify)"
              + "|"
              + NOT
              + ADVERBS
              + "be (?:immediately )?(?:reach|available) for (?:further )?comment"
              + "|be (?:immediately )?unavailable for (?:further )?comment"
              + "|"
              + NOT
              + ADVERBS
              + "(?:say|explain|indicate|make clear|set out|spell out|lay out) "
              + OPEN_QUESTION
              + "|"
              + NOT
              + ADVERBS
              + "(?:provide|give|offer|share|release|mention) "
              + MATTER
              + "|"
              + NOT
              + "be draw|(?:decline|refuse) to be draw"
              + "|without "
              + ADVERBS
              + "(?:elaborate|specify|disclose|reveal|(?:provide|give|offer|say|name) "
              + MATTER
              + ")"
              + "|"
              + NOT
              + ADVERBS
              + "(?:answer|return|acknowledge|reply to) "
              + REQUEST
              + "|have no (?:immediate |further )?comment"
              + "|(?:deny|dispute|reject|refute|confirm) (?=(?:it|this|that) "
              + PRONOUN_ENDS
              + ")"
              + "|without say "
              + OPEN_QUESTION
              + "|(?:provide|give|offer) no (?:immediate )?"
              + MATTER
              + ")(?= |$|(?<= ))");

  private static final Pattern REQUEST_FOR =
      Pattern.compile(
          "(?:[\\w'’-]+ ){0,3}?(?:request|call|message|email|e-mail|question|query|inquiry) (?:for"
              + " (?:a )?(?:comment|response)|seek comment) (?:on|about|regarding|over) ");

  private static final Set<String> PREPOSITIONS = Set.of("on", "about", "upon", "to", "with");

  /** Words at which the matter refused has ended. */
  private static final Set<String> ENDS =
      Set.of(
          "but",
          "though",
          "although",
          "because",
          "while",
          "when",
          "after",
          "citing",
          "cite",
          "say",
          "add",
          "as");

  private static final Set<String> OPENERS =
      Set.of("but", "and", "though", "although", "however", "while", ",", "yet");

  private static final Set<String> POINTING = Set.of("this", "that");

  private static final Set<String> AUXILIARIES =
      Set.of("do", "have", "be", "will", "would", "can", "could");

  /** Tags of what begins something new. */
  private static final Set<String> NEXT_TAGS = Set.of("VBG", "``", "PRP", "IN", "RB", "WDT", "WP");

  /**
   * A refusal.
   *
   * @param raw the attribution
   * @param begin where its clause begins, with the word that joins it to what stands before
   * @param sameSpeaker whether its subject is left out or a pronoun
   */
  record Refusal(RawAttribution raw, int begin, boolean sameSpeaker) {}

  private static final Set<String> SAYING = Set.of("say", "reply", "answer", "respond", "tell");

  /** "There was no immediate comment from the firm": who is silent stands behind it. */
  private static final Pattern NO_WORD_FROM =
      Pattern.compile(
          "\\bno (?:(?:immediate|official|public|further|initial) )*(?:comment|response|reply|reaction|word"
              + "|answer|statement) (?:be )?(?:(?:immediately|yet) )?(?:available )?(?=from )");

  private final Words words;

  RefusalFinder(Words words) {
    this.words = words;
  }

  /** The refusals outside quotations, in text order. */
  List<Refusal> find() {
    List<Refusal> refusals = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      LemmaText lemmas = new LemmaText(words, s);
      Matcher matcher = REFUSAL.matcher(lemmas.text());
      while (matcher.find()) {
        int first = lemmas.token(matcher.start());
        int end = lemmas.endToken(matcher.end());
        if (!words.marks().inside(words.token(first).begin())) {
          refusal(first, end).ifPresent(refusals::add);
        }
      }
      noComment(s).ifPresent(refusals::add);
      Matcher silence = NO_WORD_FROM.matcher(lemmas.text());
      if (silence.find()) {
        silence(lemmas.token(silence.start()), lemmas.endToken(silence.end()))
            .ifPresent(refusals::add);
      }
    }
    return refusals;
  }

  private Optional<Refusal> refusal(int first, int end) {
    int limit = words.sentenceEnd(words.sentence(first));
    int from = end;
    while (from < limit && PREPOSITIONS.contains(words.lemma(from))) {
      from++;
    }
    int to = from;
    while (to < limit && !ends(to, from)) {
      to++;
    }
    if (to > from && isAnaphor(from)) {
      to = from + 1;
    }
    int behind = matter(from, to);
    if (behind > from) {
      from = behind;
      end = behind;
    }
    while (to > from && !words.token(to - 1).isWord() && !isClosingMark(to - 1)) {
      to--;
    }
    Span cue = words.span(first, end);
    // With no matter told, the words of telling left undone are all there is.
    Optional<Span> content = to > from ? Optional.of(words.span(from, to)) : undone(first, end);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span act =
        to > from
            ? cue
            : new Span(
                cue.begin(),
                Math.max(
                    cue.begin() + 1,
                    words.token(Math.max(first, words.first(content.get()) - 1)).end()));
    Optional<Span> subject =
        new SourceFinder(words).subject(verb(first, end)).or(() -> beforeNoun(first));
    boolean pronoun =
        subject
            .filter(s -> words.in(s).size() == 1 && words.in(s).get(0).tag().startsWith("PRP"))
            .isPresent();
    boolean before = subject.filter(s -> s.end() <= cue.begin()).isPresent();
    int begin =
        pronoun && before && words.end(subject.get()) >= first - 1
            ? words.first(subject.get())
            : first;
    while (begin > words.sentenceFirst(words.sentence(first))
        && OPENERS.contains(words.lemma(begin - 1))) {
      begin--;
    }
    boolean leftOut = subject.isEmpty() || holdsVerb(words.end(subject.get()), first);
    return Optional.of(
        new Refusal(
            new RawAttribution(subject.filter(s -> before), act, List.of(content.get())),
            words.token(begin).begin(),
            pronoun || leftOut));
  }

  /** "No comment," and nothing else between the marks, beside a word of saying. */
  private Optional<Refusal> noComment(int sentence) {
    for (int i = words.sentenceFirst(sentence); i + 1 < words.sentenceEnd(sentence); i++) {
      if (words.lemma(i).equals("no") && words.lemma(i + 1).equals("comment")) {
        Optional<Span> quoted = words.marks().around(words.token(i).begin());
        return quoted
            .filter(marks -> words.in(marks).stream().filter(Token::isWord).count() == 2)
            .flatMap(this::told);
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> told(Span quoted) {
    int before = words.first(quoted) - 1;
    while (before > 0 && !words.token(before).isWord() && words.first(quoted) - before <= 2) {
      before--;
    }
    int behind = words.end(quoted);
    while (behind < words.size()
        && !words.token(behind).isWord()
        && behind - words.end(quoted) < 2) {
      behind++;
    }
    for (int verb : new int[] {before, behind, behind + 1}) {
      if (verb >= 0 && verb < words.size() && SAYING.contains(words.lemma(verb))) {
        Span content = quoted;
        return new SourceFinder(words)
            .subject(verb)
            .map(
                who ->
                    new Refusal(
                        new RawAttribution(
                            Optional.of(who), words.token(verb).span(), List.of(content)),
                        Math.min(words.token(verb).begin(), content.begin()),
                        false));
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> silence(int first, int from) {
    if (words.marks().inside(words.token(first).begin())) {
      return Optional.empty();
    }
    Optional<Span> party =
        from + 1 < words.size() ? NounPhrases.at(words, from + 1) : Optional.empty();
    Span matter = words.span(first, from);
    Span content = new Span(words.token(first + 1).begin(), matter.end());
    return party.map(
        who ->
            new Refusal(
                new RawAttribution(Optional.of(who), words.token(first).span(), List.of(content)),
                words.token(first).begin(),
                false));
  }

  /** "It", "that" and nothing that they would open. */
  private boolean isAnaphor(int at) {
    String tag = words.tag(at + 1);
    return words.lemma(at).equals("it") && !tag.startsWith("VB") && !tag.equals("MD")
        || POINTING.contains(words.lemma(at)) && !words.token(at + 1).isWord();
  }

  /** "A request for comment on the letter": what was to be commented on is the matter. */
  private int matter(int from, int to) {
    Matcher request = REQUEST_FOR.matcher(words.lemmas(from, to) + " ");
    if (!request.lookingAt()) {
      return from;
    }
    int moved = (int) request.group().chars().filter(c -> c == ' ').count();
    return from + moved < to ? from + moved : from;
  }

  /** "The water board disputes that": taggers take the verb for the last noun of the phrase. */
  private Optional<Span> beforeNoun(int verb) {
    int first = words.sentenceFirst(words.sentence(verb));
    boolean noun = words.tag(verb).equals("NNS") && verb > first;
    return noun
        ? NounPhrases.at(words, first)
            .filter(phrase -> words.end(phrase) == verb + 1)
            .map(phrase -> words.span(first, verb))
        : Optional.empty();
  }

  private boolean holdsVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** The verb to whose subject the refusal belongs. */
  private int verb(int first, int end) {
    int last = first;
    for (int i = first; i < end; i++) {
      if (words.token(i).isVerb() || words.tag(i).equals("MD")) {
        last = i;
        if (!AUXILIARIES.contains(words.lemma(i))) {
          return i;
        }
      }
    }
    return last;
  }

  private Optional<Span> undone(int first, int end) {
    int at = end - 1;
    return at > first
        ? Optional.of(
            words.span(words.lemma(at - 1).equals("to") && at - 1 > first ? at - 1 : at, end))
        : Optional.empty();
  }

  private boolean ends(int at, int from) {
    String text = words.token(at).text();
    if (text.equals(";") || text.equals(":")) {
      return true;
    }
    if (text.equals(",")) {
      String next = words.lemma(at + 1);
      String tag = words.tag(at + 1);
      return OPENERS.contains(next)
          || ENDS.contains(next)
          // "Who would not comment, has denied it": the clause that tells of him has ended.
          || words.isFinite(at + 1)
          || NEXT_TAGS.contains(tag);
    }
    return at > from
        && ENDS.contains(words.lemma(at))
        && !words.marks().inside(words.token(at).begin());
  }

  private boolean isClosingMark(int at) {
    return QuotationMarks.isMark(words.token(at).text().charAt(0));
  }
}
