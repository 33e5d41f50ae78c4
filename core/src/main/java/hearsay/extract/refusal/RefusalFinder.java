package hearsay.extract.refusal;

import hearsay.extract.text.LemmaText;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.QuotationMarks;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Refusals by their wording: "declined to say when", "gave no details", "has yet to comment on",
 * "neither confirmed nor denied". Their forms are few and fixed, so that they are found without
 * learning, and with clean borders between the refusal and the matter refused.
 */
public final class RefusalFinder {

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

  private static final Set<String> PAST = Set.of("VBD", "VBZ");

  /** Tags of what begins something new. */
  private static final Set<String> NEXT_TAGS = Set.of("VBG", "``", "PRP", "IN", "RB", "WDT", "WP");

  private final Words words;

  public RefusalFinder(Words words) {
    this.words = words;
  }

  /** The refusals outside quotations, in text order. */
  public List<Refusal> find() {
    List<Refusal> refusals = new ArrayList<>();
    Silences silences = new Silences(words);
    for (int s = 0; s < words.sentenceCount(); s++) {
      LemmaText lemmas = new LemmaText(words, s);
      Matcher matcher = RefusalForms.REFUSAL.matcher(lemmas.text());
      while (matcher.find()) {
        int first = lemmas.token(matcher.start());
        int end = lemmas.endToken(matcher.end());
        if (!words.marks().inside(words.token(first).begin())) {
          refusal(first, end).ifPresent(refusals::add);
        }
      }
      refusals.addAll(silences.in(s, lemmas));
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

  /** "It", "that" and nothing that they would open. */
  private boolean isAnaphor(int at) {
    String tag = words.tag(at + 1);
    return words.lemma(at).equals("it") && !tag.startsWith("VB") && !tag.equals("MD")
        || POINTING.contains(words.lemma(at)) && !words.token(at + 1).isWord();
  }

  /** "A request for comment on the letter": what was to be commented on is the matter. */
  private int matter(int from, int to) {
    Matcher request = RefusalForms.REQUEST_FOR.matcher(words.lemmas(from, to) + " ");
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
    // "To a request for comment and referred reporters to it": the next deed has begun.
    boolean next = words.lemma(at).equals("and") && PAST.contains(words.tag(at + 1));
    return at > from
        && (next || ENDS.contains(words.lemma(at)))
        && !words.marks().inside(words.token(at).begin());
  }

  private boolean isClosingMark(int at) {
    return QuotationMarks.isMark(words.token(at).text().charAt(0));
  }
}
