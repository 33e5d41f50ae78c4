package hearsay.extract.repair;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.CalendarNames;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to the content of a telling and what does not: no cue, no source and no hearers, but
 * whole quotations and whole phrases.
 */
final class ContentRepair {

  private final Words words;

  ContentRepair(Words words) {
    this.words = words;
  }

  /**
   * Contents without the attribution's own cue and source, and to the marks of their quotations.
   */
  Optional<RawAttribution> clean(RawAttribution raw) {
    List<Span> contents = new ArrayList<>();
    for (Span content : raw.contents()) {
      boolean own =
          content.overlaps(raw.cue()) || raw.source().filter(content::overlaps).isPresent();
      boolean tail = !contents.isEmpty() && isParticiple(content) && isQuoted(contents.get(0));
      boolean beside = tail || isOfAudience(content, raw, contents);
      if (!own && !beside && !(goesOn(content, raw) && !contents.isEmpty())) {
        Span whole = Cleft.whole(words, wholeQuotation(content, raw));
        contents.add(withDate(wholePhrase(whole, raw), raw));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RawAttribution(
                raw.source(), raw.cue(), new Brackets(words).whole(apart(contents), raw.cue())));
  }

  /**
   * "'It is over,' she told a crowd that | nobody counted": more of the crowd, not of what she
   * said.
   */
  private boolean isOfAudience(Span content, RawAttribution raw, List<Span> before) {
    int that = words.first(content) - 1;
    return !before.isEmpty()
        && isQuoted(before.get(0))
        && before.get(0).end() <= raw.cue().begin()
        && !isQuoted(content)
        && words.lemma(that).equals("that")
        && NounPhrases.at(words, words.end(raw.cue()))
            .filter(np -> words.end(np) == that)
            .isPresent();
  }

  /**
   * "She conceded that it was late. "It was too far."" What is quoted in a sentence of its own
   * behind an indirect telling is told anew, and not conceded.
   */
  private boolean goesOn(Span content, RawAttribution raw) {
    int sentence = words.sentenceAt(raw.cue().begin());
    Span told = raw.contents().get(0);
    return isQuoted(content)
        && words.sentenceAt(content.begin()) > sentence
        && words.sentenceAt(told.begin()) == sentence
        && !isQuoted(told)
        && told.begin() > raw.cue().begin();
  }

  /** Pieces that overlap are one. */
  private static List<Span> apart(List<Span> contents) {
    List<Span> apart = new ArrayList<>();
    for (Span content : contents.stream().sorted().toList()) {
      int last = apart.size() - 1;
      if (last >= 0 && content.begin() < apart.get(last).end()) {
        apart.set(last, apart.get(last).union(content));
      } else {
        apart.add(content);
      }
    }
    return apart;
  }

  /** "indicating that", "without saying": behind a quotation it is another telling. */
  private boolean isParticiple(Span content) {
    int first = words.first(content);
    boolean outside = !words.marks().inside(content.begin());
    return outside && (words.tag(first).equals("VBG") || words.lemma(first).equals("without"));
  }

  private boolean isQuoted(Span content) {
    return words.marks().inside(content.begin());
  }

  private Span wholeQuotation(Span content, RawAttribution raw) {
    Span whole = content;
    for (Span quotation : words.marks().spans()) {
      boolean breaksOff = quotation.overlaps(content) && !content.contains(quotation);
      boolean free =
          !quotation.overlaps(raw.cue()) && raw.source().stream().noneMatch(quotation::overlaps);
      if (breaksOff && free) {
        whole = whole.union(quotation);
      }
    }
    return whole;
  }

  /**
   * A content that breaks off before the word it depends on takes that word's clause; a bare noun
   * takes what is said of it ("his talks" + "with the union").
   */
  private Span wholePhrase(Span content, RawAttribution raw) {
    int end = words.end(content);
    int last = end - 1;
    int first = words.first(content);
    if (last < first || !words.token(last).isWord() || words.marks().inside(content.begin())) {
      return content;
    }
    if (words.in(content).stream().anyMatch(Token::isFinite)) {
      return content;
    }
    int head = words.head(last);
    int stop = end;
    if (head >= end) {
      stop = words.subtree(head)[1];
    } else if (end < words.size()
        && words.tag(end).equals("IN")
        && words.sentence(end) == words.sentence(last)) {
      int noun = words.head(end);
      int governor = noun == Words.NONE ? Words.NONE : words.head(noun);
      if (governor >= first && governor < end) {
        stop = words.subtree(noun)[1];
      }
    }
    while (stop > end && !words.token(stop - 1).isWord()) {
      stop--;
    }
    if (stop <= end) {
      return content;
    }
    Span whole = new Span(content.begin(), words.token(stop - 1).end());
    boolean free = !whole.overlaps(raw.cue()) && raw.source().stream().noneMatch(whole::overlaps);
    return free ? whole : content;
  }

  /** "Confirmed that he had called" + "on March 4": a full date behind a clause is the clause's. */
  private Span withDate(Span content, RawAttribution raw) {
    int on = words.end(content);
    boolean dated =
        on + 2 < words.sentenceEnd(words.sentence(words.first(content)))
            && raw.cue().end() <= content.begin()
            && !words.marks().inside(content.begin())
            && words.lemma(on).equals("on")
            && CalendarNames.MONTHS.contains(words.lemma(on + 1))
            && words.tag(on + 2).equals("CD")
            && words.in(content).stream().anyMatch(Token::isFinite);
    return dated ? new Span(content.begin(), words.token(on + 2).end()) : content;
  }
}
