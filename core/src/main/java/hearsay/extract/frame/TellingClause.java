package hearsay.extract.frame;

import hearsay.extract.text.NounKind;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A clause between commas that holds nothing but a telling: "two people briefed on it told the Post
 * on Monday", "said Marta Quill".
 *
 * @param subject who tells
 * @param cue the verb of telling, with "has" before it
 * @param end one past the last token of the clause
 * @param inverted whether the verb stands first
 */
public record TellingClause(Span subject, Span cue, int end, boolean inverted) {

  /** What needs no object: what it tells may stand before it. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "inform",
          "assure",
          "state",
          "announce",
          "add",
          "argue",
          "claim",
          "declare",
          "disclose",
          "reveal",
          "maintain",
          "insist",
          "warn",
          "caution",
          "acknowledge",
          "admit",
          "concede",
          "confirm",
          "note",
          "stress",
          "emphasize",
          "emphasise",
          "underline",
          "underscore",
          "specify",
          "indicate",
          "estimate",
          "reckon",
          "calculate",
          "recall",
          "report",
          "write",
          "explain",
          "predict",
          "allege",
          "assert",
          "reiterate",
          "repeat",
          "contend",
          "counter",
          "reply",
          "respond",
          "answer",
          "retort",
          "testify",
          "promise",
          "vow",
          "boast",
          "complain",
          "observe",
          "remark",
          "suggest",
          "find",
          "joke");

  /** Manners of saying: before whoever tells they are nothing else. */
  private static final Set<String> MANNERS =
      Set.of(
          "snap", "sniff", "quip", "scoff", "sneer", "fume", "shrug", "sigh", "thunder", "gush",
          "shoot");

  /** What opens the clause that tells when it was said: "as court broke up". */
  private static final Set<String> MEANWHILE = Set.of("as", "when", "while", "after", "before");

  /** With these whoever is told stands behind the verb. */
  private static final Set<String> ADDRESSED = Set.of("tell", "inform", "assure");

  /** Tags of a verb of saying that has a subject, what taggers take it for among them. */
  private static final Set<String> TELLING_TAGS = Set.of("VBD", "VBZ", "VBN", "VBP");

  /** Tags of what may follow a verb of saying. */
  private static final Set<String> PHRASE_TAGS = Set.of("IN", "TO", "RB");

  /** Tags of what hangs behind a noun: "officials from both sides", "people briefed on it". */
  private static final Set<String> HANGING = Set.of("IN", "VBN", "VBG", "JJ");

  /** Words tagged as prepositions that open a clause. */
  private static final Set<String> OPENERS =
      Set.of("that", "because", "as", "if", "while", "whether", "though", "although", "than");

  /** "Two of them", "one of the diplomats". */
  private static final Set<String> COUNTED =
      Set.of("one", "some", "both", "many", "several", "most", "all", "none", "neither");

  /** What a poll does, or figures do; as a noun it is seen on stages. */
  private static final String SHOW = "show";

  /** What ends the clause. */
  static final Set<String> BREAKS = Set.of(",", ";", ":");

  /** How many words may name who tells. */
  private static final int LONGEST = 14;

  /** How many words may say to whom, when and where it was told. */
  private static final int BEHIND = 12;

  /**
   * The clause that begins with a token; empty where none does.
   *
   * @param limit one past the last token that counts
   */
  static Optional<TellingClause> at(Words words, int from, int limit) {
    return isInverted(words, from, limit)
        ? inverted(words, from, limit)
        : straight(words, from, limit);
  }

  /** "Said Marta Quill"; behind any other verb of saying only a person is no object. */
  private static boolean isInverted(Words words, int verb, int limit) {
    String lemma = words.lemma(verb);
    return words.isFinite(verb)
        && (lemma.equals("say")
            || (SAYING.contains(lemma) || MANNERS.contains(lemma))
                && !ADDRESSED.contains(lemma)
                && isPerson(words, verb + 1, limit));
  }

  private static boolean isPerson(Words words, int from, int limit) {
    int end = Math.min(limit, phraseEnd(words, from));
    return IntStream.range(from, end)
        .anyMatch(
            i ->
                words.token(i).name() == NameKind.PERSON
                    || words.tag(i).equals("PRP")
                    || NounKind.PEOPLE.has(words.token(i).text().toLowerCase(Locale.ROOT)));
  }

  private static Optional<TellingClause> straight(Words words, int from, int limit) {
    int subject = subjectEnd(words, from, limit);
    int verb = words.lemma(subject).equals(",") ? subject + 1 : subject;
    while (verb < limit && words.tag(verb).equals("RB")) {
      verb++;
    }
    int cue = verb;
    if (words.lemma(verb).equals("have") && words.tag(verb + 1).equals("VBN")) {
      verb++;
    }
    boolean saying = SAYING.contains(words.lemma(verb)) || words.lemma(verb).equals(SHOW);
    boolean tells = saying && TELLING_TAGS.contains(words.tag(verb));
    if (!tells && takenForNoun(words, from, subject, limit)) {
      return Optional.of(
          new TellingClause(
              words.span(from, subject - 1), words.token(subject - 1).span(), subject, false));
    }
    return subject > from && verb < limit && tells
        ? Optional.of(
            new TellingClause(
                words.span(from, subject),
                words.span(cue, verb + 1),
                behindVerb(words, verb + 1, limit),
                false))
        : Optional.empty();
  }

  /** "..., the union claims.": taggers take the verb for the last noun of the phrase. */
  private static boolean takenForNoun(Words words, int from, int end, int limit) {
    boolean closed = end == limit || end < limit && BREAKS.contains(words.token(end).text());
    return closed
        && end - from > 1
        && words.tag(end - 1).equals("NNS")
        && words.tag(end - 2).startsWith("NN")
        && SAYING.contains(words.lemma(end - 1));
  }

  private static Optional<TellingClause> inverted(Words words, int verb, int limit) {
    int subject = hangingEnd(words, verb + 1, limit);
    return subject > verb + 1
        ? Optional.of(
            new TellingClause(
                words.span(verb + 1, subject),
                words.token(verb).span(),
                circumstances(words, subject, subject, limit),
                true))
        : Optional.empty();
  }

  /** Behind whoever tells, what is in apposition included: "its leader, Jonna Redlich,". */
  private static int subjectEnd(Words words, int from, int limit) {
    int end = hangingEnd(words, from, limit);
    if (end > from && end + 1 < limit && words.lemma(end).equals(",")) {
      int apposed = phraseEnd(words, end + 1);
      boolean closed = apposed > end + 1 && words.lemma(apposed).equals(",");
      boolean told = closed && (words.isFinite(apposed + 1) || words.tag(apposed + 1).equals("RB"));
      return told ? apposed : end;
    }
    return end;
  }

  /**
   * Behind a noun phrase and what hangs on it: "people familiar with the matter".
   *
   * @return {@code from} where no noun phrase begins
   */
  public static int hangingEnd(Words words, int from, int limit) {
    int end = phraseEnd(words, from);
    int more = end;
    while (more > from && more < limit && more - from <= LONGEST) {
      end = more;
      more = hangs(words, end) ? hungEnd(words, end) : from;
    }
    return end;
  }

  private static boolean hangs(Words words, int at) {
    return HANGING.contains(words.tag(at)) && !OPENERS.contains(words.lemma(at));
  }

  /** Behind one prepositional phrase or participle; {@code 0} where none is complete. */
  private static int hungEnd(Words words, int at) {
    boolean preposition = words.tag(at).equals("IN");
    int noun = !preposition && words.tag(at + 1).equals("IN") ? at + 2 : at + 1;
    int end = phraseEnd(words, noun);
    return end > noun ? end : 0;
  }

  private static int phraseEnd(Words words, int from) {
    boolean counted = words.tag(from).equals("CD") || COUNTED.contains(words.lemma(from));
    if (counted && words.lemma(from + 1).equals("of")) {
      int end = phraseEnd(words, from + 2);
      return end > from + 2 ? end : from;
    }
    return NounPhrases.at(words, from).map(words::end).orElse(from);
  }

  private static int behindVerb(Words words, int from, int limit) {
    boolean addressed = ADDRESSED.contains(words.lemma(from - 1));
    int at = addressed ? phraseEnd(words, from) : from;
    return addressed && at == from ? from : circumstances(words, from, at, limit);
  }

  /** Behind when, where and how it was told, as far as no other clause begins. */
  private static int circumstances(Words words, int from, int begin, int limit) {
    int at = begin;
    boolean meanwhile = at < limit && MEANWHILE.contains(words.lemma(at));
    boolean phrase =
        at < limit
            && !words.lemma(at).equals("by")
            && (meanwhile || PHRASE_TAGS.contains(words.tag(at)) || isLoose(words, at));
    while (phrase
        && at < limit
        && at - from < BEHIND
        && !BREAKS.contains(words.token(at).text())
        && !words.marks().inside(words.token(at).begin())
        && (meanwhile || !words.isFinite(at))) {
      at++;
      meanwhile |= at < limit && MEANWHILE.contains(words.lemma(at));
    }
    return at;
  }

  private static final Set<String> LOOSE = Set.of("RB", "RP");

  private static final Set<String> TIMES =
      Set.of("on", "in", "this", "last", "late", "week", "month", "night", "evening", "morning");

  /** An adverb, "on Monday", "this week" behind the verb. */
  static boolean isLoose(Words words, int at) {
    return LOOSE.contains(words.tag(at))
        || NounPhrases.isTime(words, at)
        || TIMES.contains(words.lemma(at));
  }
}
