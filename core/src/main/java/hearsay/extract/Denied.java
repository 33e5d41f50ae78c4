package hearsay.extract;

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
final class Denied {

  /** Nouns of telling that take a clause. */
  private static final Set<String> TOLD =
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
          "insinuation");

  /** In the plural, these need nobody who tells them. */
  private static final Set<String> HEARSAY = Set.of("report", "rumor", "rumour");

  private static final Set<String> FROM = Set.of("by", "from", "in", "of");

  /** How many words a party may have behind "by". */
  private static final int PARTY = 9;

  private static final Pattern BEFORE_NOUN = Pattern.compile("DT|PRP\\$|JJ.*|NN.*|POS|CD|VBN");

  private final Words words;
  private final ActReader acts;

  Denied(Words words, ActReader acts) {
    this.words = words;
    this.acts = acts;
  }

  /** The response with all that it answers as its content ("denied" + "a report that ..."). */
  RawAttribution whole(RawAttribution raw) {
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
  List<RawAttribution> told(List<RawAttribution> raws) {
    List<RawAttribution> told = new ArrayList<>();
    for (RawAttribution raw : raws) {
      if (isResponse(raw)) {
        for (Span content : raw.contents()) {
          told(content).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private boolean isResponse(RawAttribution raw) {
    return acts.byCue(raw.cue()).filter(SpeechAct::isResponse).isPresent();
  }

  private Optional<RawAttribution> told(Span content) {
    int from = words.first(content);
    int end = words.end(content);
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
            && !words.token(that + 1).isVerb()
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
      if (words.tag(i).equals("POS") && i > begin) {
        return Optional.of(words.span(begin, i));
      }
    }
    if (noun + 1 < that && FROM.contains(words.lemma(noun + 1))) {
      return Optional.of(words.span(noun + 2, that)).filter(this::isParty);
    }
    boolean hearsay = HEARSAY.contains(words.lemma(noun)) && words.tag(noun).equals("NNS");
    return noun + 1 == that && hearsay ? Optional.of(words.token(noun).span()) : Optional.empty();
  }

  /** A noun phrase and no more. */
  private boolean isParty(Span span) {
    return words.in(span).stream().anyMatch(token -> token.isNoun())
        && words.in(span).stream().noneMatch(token -> token.isVerb() || token.text().equals(","));
  }

  /** Where the noun phrase that ends in {@code noun} begins, not before {@code from}. */
  private int phrase(int noun, int from) {
    int begin = noun;
    while (begin > from
        && BEFORE_NOUN.matcher(words.tag(begin - 1)).matches()
        && !words.lemma(begin - 1).equals("that")) {
      begin--;
    }
    return begin;
  }
}
