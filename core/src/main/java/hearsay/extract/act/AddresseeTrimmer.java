package hearsay.extract.act;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from a content the one it is told to: "instructed his deputy to resign" demands "to
 * resign", "told the agency that it rained" says "it rained".
 */
public final class AddresseeTrimmer {

  private static final Set<String> PUT_TO =
      Set.of(
          "instruct",
          "urge",
          "order",
          "ask",
          "tell",
          "press",
          "beg",
          "implore",
          "advise",
          "encourage",
          "warn",
          "exhort",
          "call",
          "appeal",
          "direct",
          "remind",
          "convince",
          "persuade",
          "assure",
          "inform",
          "notify");

  /** Longer names of addressees are rare; behind so many words an infinitive belongs elsewhere. */
  private static final int LONGEST_NAME = 12;

  /** With one of these a clause opens right behind the name of whoever is told. */
  private static final Set<String> OPENS = Set.of("DT", "PRP", "PRP$", "EX");

  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "in", "at");

  /** Tags of words that open a clause. */
  private static final Set<String> CLAUSE_TAGS = Set.of("MD", "WDT", "WP", "IN");

  private final Words words;

  public AddresseeTrimmer(Words words) {
    this.words = words;
  }

  /** The attribution with its content from "to" on, or itself where it is no such telling. */
  public RawAttribution withoutAddressee(RawAttribution raw) {
    Span content = raw.contents().get(0);
    int last = words.end(raw.cue()) - 1;
    boolean puts = words.in(raw.cue()).stream().anyMatch(t -> PUT_TO.contains(t.lemma()));
    boolean behind = content.begin() > raw.cue().begin() && words.first(content) == last + 1;
    Optional<Integer> led = ledUp(raw.cue(), content);
    if (led.isPresent()) {
      return from(led.get(), raw);
    }
    if (!puts
        || !behind
        || words.lemma(last).equals("for")
        || words.marks().inside(content.begin())) {
      return raw;
    }
    return opening(content).map(to -> from(to, raw)).orElse(raw);
  }

  private RawAttribution from(int token, RawAttribution raw) {
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(token).begin(), contents.get(0).end()));
    return new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /** "to the paper on Monday that ...": whom and when it was told is no part of what was told. */
  private Optional<Integer> ledUp(Span cue, Span content) {
    int first = words.first(content);
    int preposition = words.end(cue) == first ? first : first - 1;
    int end = Math.min(words.end(content), first + LONGEST_NAME);
    boolean phrase =
        preposition == words.end(cue)
            && PREPOSITIONS.contains(words.lemma(preposition))
            && !words.tag(preposition + 1).startsWith("VB")
            && !words.marks().inside(content.begin());
    for (int i = preposition + 2; phrase && i + 1 < end; i++) {
      if (words.opensClause(i)) {
        return Optional.of(i);
      }
      if (words.token(i).isVerb() || words.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the claim opens behind the noun phrase with which the content begins. */
  private Optional<Integer> opening(Span content) {
    int first = words.first(content);
    int end = words.end(content);
    for (int i = first + 1; i + 1 < Math.min(end, first + LONGEST_NAME); i++) {
      boolean that = words.opensClause(i);
      if (that || (words.tag(i).equals("TO") && words.tag(i + 1).startsWith("VB"))) {
        return Optional.of(i);
      }
      if (words.token(i).isVerb()
          || CLAUSE_TAGS.contains(words.tag(i)) && !words.lemma(i).equals("of")) {
        break;
      }
    }
    return bareClause(first, end);
  }

  /** The "to" of "the council to mend the roof": what somebody else is to do. */
  public static Optional<Integer> infinitive(Words words, Span content) {
    int end = words.end(content);
    return NounPhrases.at(words, words.first(content))
        .map(words::end)
        .filter(to -> to + 1 < end)
        .filter(to -> words.tag(to).equals("TO") && words.tag(to + 1).startsWith("VB"));
  }

  /** "told the council the roof leaked": behind the noun phrase a clause opens without "that". */
  private Optional<Integer> bareClause(int first, int end) {
    int next = NounPhrases.at(words, first).map(words::end).orElse(first);
    if (next == first || next >= end || !OPENS.contains(words.tag(next))) {
      return Optional.empty();
    }
    for (int i = next + 1; i < end; i++) {
      if (words.isFinite(i)) {
        return Optional.of(next);
      }
      if (!words.token(i).isWord()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
