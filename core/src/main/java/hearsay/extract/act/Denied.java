package hearsay.extract.act;

import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a response names as told by another and repeats: "denied the Gazette's report that the mill
 * is closing", "dismissed claims by the union that ...", "would not confirm reports that ...". What
 * is repeated is a statement of that other party, inside the response.
 */
public final class Denied {

  /** Nouns of telling that take a clause. */
  public static final Set<String> TOLD =
      Set.of(
          "report",
          "claim",
          "story",
          "account",
          "accusation",
          "allegation",
          "charge",
          "assertion",
          "suggestion",
          "statement",
          "rumor",
          "rumour",
          "remark",
          "complaint",
          "contention",
          "insinuation",
          "article",
          "announcement",
          "attack",
          "criticism");

  /** In the plural, these need nobody who tells them. */
  private static final Set<String> HEARSAY = Set.of("report", "rumor", "rumour");

  /** Tags inside a noun phrase, and of what may open one. */
  private static final Pattern PHRASE = Pattern.compile("DT|PRP\\$|JJ.*|NN.*|POS|CD");

  private static final Pattern DETERMINER = Pattern.compile("DT|PRP\\$");

  private static final Pattern OPENS = Pattern.compile("DT|PRP\\$|JJ.*|POS");

  private static final Set<String> FROM = Set.of("by", "from", "in", "of");

  /** What calls something told by a name: "dismissed" + "claims that ... as fiction". */
  private static final Pattern AS =
      Pattern.compile("\\b(?:dismiss|reject|denounce|describe|brand|label|decry|slam|deride)\\b");

  private static final Set<String> NAMING =
      Set.of("call", "describe", "brand", "label", "term", "characterize", "characterise");

  /** A verdict has no more words: "was simply not true". */
  private static final int VERDICT = 7;

  private static final Pattern MARK = Pattern.compile("['\u2019]");

  /** How many words a party may have behind "by". */
  private static final int PARTY = 9;

  private final Words words;
  private final ActReader acts;

  public Denied(Words words, ActReader acts) {
    this.words = words;
    this.acts = acts;
  }

  /** The response with all that it answers as its content ("denied" + "a report that ..."). */
  public RawAttribution whole(RawAttribution raw) {
    return named(raw).orElseGet(() -> cut(raw));
  }

  /** "Called the article about" + "talks on the island a lie": what is called so is the content. */
  private Optional<RawAttribution> named(RawAttribution raw) {
    int end = words.end(raw.cue());
    boolean adjacent = raw.contents().size() == 1 && words.first(raw.contents().get(0)) == end;
    int verb = words.first(raw.cue());
    while (verb < end && !words.token(verb).isVerb()) {
      verb++;
    }
    if (!adjacent || verb == end || !NAMING.contains(words.lemma(verb))) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < end; i++) {
      if (TOLD.contains(words.lemma(i)) && words.token(i).isNoun()) {
        int begin = phrase(i, verb + 1);
        Span content = new Span(words.token(begin).begin(), raw.contents().get(0).end());
        return Optional.of(
            new RawAttribution(
                raw.source(), words.span(words.first(raw.cue()), begin), List.of(content)));
      }
    }
    return Optional.empty();
  }

  private RawAttribution cut(RawAttribution raw) {
    int last = words.end(raw.cue()) - 1;
    Span first = raw.contents().get(0);
    boolean cut =
        raw.contents().size() == 1
            && last > words.first(raw.cue())
            && TOLD.contains(words.lemma(last))
            && words.token(last).isNoun()
            && first.begin() >= raw.cue().end()
            && isResponse(raw);
    if (!cut) {
      return raw;
    }
    int begin = phrase(last, words.first(raw.cue()) + 1);
    return new RawAttribution(
        raw.source(),
        words.span(words.first(raw.cue()), begin),
        List.of(new Span(words.token(begin).begin(), first.end())));
  }

  /** The statements of others that responses repeat, in the order of the responses. */
  public List<RawAttribution> told(List<RawAttribution> raws) {
    List<RawAttribution> told = new ArrayList<>();
    for (RawAttribution raw : raws) {
      if (isResponse(raw)) {
        boolean named = AS.matcher(words.lemmas(raw.cue())).find();
        for (Span content : raw.contents()) {
          told(content, named ? verdictAs(content) : words.end(content)).ifPresent(told::add);
        }
      } else if (isVerdict(raw)) {
        Span content = raw.contents().get(0);
        verdict(content)
            .flatMap(end -> told(content, end))
            .filter(inner -> !inner.source().equals(Optional.of(inner.cue())))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  private boolean isResponse(RawAttribution raw) {
    return acts.byCue(raw.cue()).filter(SpeechAct::isResponse).isPresent();
  }

  /** "Said the union's claim that it was sold was false": what is told denies what it repeats. */
  private boolean isVerdict(RawAttribution raw) {
    return raw.contents().size() == 1
        && acts.read(Optional.of(raw.cue()), raw.contents(), false) == SpeechAct.DENY;
  }

  /** Where the verdict on a claim begins: at its last "was", or at "as". */
  private Optional<Integer> verdict(Span content) {
    int first = words.first(content);
    int end = words.end(content);
    for (int i = end - 1; i > first + 2 && end - i <= VERDICT; i--) {
      if (words.isFinite(i) && words.lemma(i).equals("be")) {
        return Optional.of(i);
      }
    }
    int as = verdictAs(content);
    return as < end ? Optional.of(as) : Optional.empty();
  }

  private int verdictAs(Span content) {
    int end = words.end(content);
    for (int i = end - 1; i > words.first(content) + 2 && end - i <= VERDICT; i--) {
      if (words.lemma(i).equals("as")) {
        return i;
      }
    }
    return end;
  }

  private Optional<RawAttribution> told(Span content, int end) {
    int from = words.first(content);
    for (int i = from; i < end; i++) {
      if (words.token(i).isVerb() || words.lemma(i).equals("that") && i > from) {
        return Optional.empty();
      }
      if (words.token(i).isNoun() && TOLD.contains(words.lemma(i))) {
        return told(i, from, end);
      }
    }
    return Optional.empty();
  }

  private Optional<RawAttribution> told(int noun, int from, int end) {
    int that = noun + 1;
    while (that < end && that <= noun + PARTY && !words.lemma(that).equals("that")) {
      that++;
    }
    boolean opens =
        that + 2 < end
            && words.lemma(that).equals("that")
            && (!words.token(that + 1).isVerb() || words.tag(that + 1).equals("VBG"))
            && !words.tag(that + 1).equals("MD");
    if (!opens) {
      return Optional.empty();
    }
    List<Span> clause = List.of(words.span(that + 1, end));
    return party(noun, from, that)
        .map(party -> new RawAttribution(Optional.of(party), words.token(noun).span(), clause));
  }

  /** Whose it is: the owner before the noun, or the party behind it. */
  private Optional<Span> party(int noun, int from, int that) {
    int begin = phrase(noun, from);
    for (int i = begin; i < noun; i++) {
      if (isPossessive(i) && i > begin) {
        return Optional.of(words.span(begin, i));
      }
    }
    if (noun + 1 < that && FROM.contains(words.lemma(noun + 1))) {
      return Optional.of(words.span(noun + 2, that)).filter(this::isParty);
    }
    if (noun + 1 == that && begin < noun && words.token(noun - 1).isProperNoun()) {
      return Optional.of(words.span(begin + determiners(begin, noun), noun));
    }
    boolean hearsay = HEARSAY.contains(words.lemma(noun)) && words.tag(noun).equals("NNS");
    return noun + 1 == that && hearsay ? Optional.of(words.token(noun).span()) : Optional.empty();
  }

  private int determiners(int begin, int noun) {
    int size = 0;
    while (begin + size < noun && !words.token(begin + size).isNoun()) {
      size++;
    }
    return size;
  }

  /** "'s", and the mark behind a plural: taggers take it for the end of a quotation. */
  private boolean isPossessive(int at) {
    return words.tag(at).equals("POS")
        || at > 0
            && MARK.matcher(words.token(at).text()).matches()
            && words.token(at - 1).isNoun()
            && words.token(at - 1).text().endsWith("s");
  }

  /** A noun phrase and no more. */
  private boolean isParty(Span span) {
    return words.in(span).stream().anyMatch(token -> token.isNoun())
        && words.in(span).stream().noneMatch(token -> token.isVerb() || token.text().equals(","));
  }

  /** "The leaked report", not "has denied reports". */
  private boolean isAttribute(int at) {
    return words.tag(at).equals("VBN") && at > 0 && OPENS.matcher(words.tag(at - 1)).matches();
  }

  /** Where the noun phrase that ends in {@code noun} begins, not before {@code from}. */
  private int phrase(int noun, int from) {
    int begin = noun;
    while (begin > from
        && (PHRASE.matcher(words.tag(begin - 1)).matches()
            || isAttribute(begin - 1)
            || isPossessive(begin - 1))
        && !words.lemma(begin - 1).equals("that")) {
      begin--;
      if (DETERMINER.matcher(words.tag(begin)).matches()) {
        break;
      }
    }
    return begin;
  }
}
