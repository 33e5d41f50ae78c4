package hearsay.extract.repair;

import hearsay.extract.frame.FrameFinder;
import hearsay.extract.refusal.Refusal;
import hearsay.extract.refusal.RefusalFinder;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.language.CalendarNames;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts attributions right where their form decides: refusals and fixed frames are added or get
 * their borders, a content that runs over into a refusal by the same speaker is cut there, and a
 * content that breaks off within a quotation takes the whole quotation.
 */
public final class AttributionRepair {

  /** Verbs that say what something is. */
  private static final Set<String> NAMING = Set.of("call", "describe", "label", "brand", "dub");

  /** Verbs whose object is whom they are said to. */
  private static final Set<String> WARNING =
      Set.of("warn", "alert", "inform", "notify", "brief", "remind", "assure");

  private final Words words;

  public AttributionRepair(Words words) {
    this.words = words;
  }

  /** The repaired attributions in the order of their cues. */
  public List<RawAttribution> repair(List<RawAttribution> raws) {
    SourceRepair sources = new SourceRepair(words);
    List<RawAttribution> repaired = new ArrayList<>();
    for (RawAttribution raw : withParticiples(raws)) {
      if (isBareThat(raw.cue()) || isSettingOf(raw, raws) || isOnlyAddressed(raw)) {
        continue;
      }
      clean(sources.repair(withObject(raw)))
          .ifPresent(clean -> repaired.addAll(new Tellings(words).apart(clean)));
    }
    FrameMerge frames = new FrameMerge(words);
    for (RawAttribution frame : new FrameFinder(words).find()) {
      frames.add(repaired, frame);
    }
    repaired.replaceAll(new RelativeEnd(words)::cut);
    List<Refusal> refusals = new RefusalFinder(words).find();
    refusals.forEach(refusal -> addRefusal(repaired, refusal));
    VoiceChange voices = new VoiceChange(words);
    for (RawAttribution verb : new VerbFinder(words).find()) {
      if (isOnlyAddressed(verb)) {
        continue;
      }
      voices.cut(repaired, verb);
      if (isDenial(verb)) {
        repaired.removeIf(raw -> isDenied(raw, verb));
      }
      repaired.replaceAll(raw -> breaksOff(raw, verb) ? verbWith(raw, verb) : raw);
      boolean known =
          repaired.stream()
                  .anyMatch(raw -> FrameMerge.hull(raw).overlaps(verb.cue()) || isTold(raw, verb))
              || refusals.stream().anyMatch(refusal -> isAll(refusal, verb));
      if (!known) {
        repaired.add(verb);
      }
    }
    repaired.sort(Comparator.comparing(RawAttribution::cue));
    return repaired;
  }

  private boolean isDenial(RawAttribution verb) {
    return words.lemma(words.end(verb.cue()) - 1).equals("deny")
        && words.lemma(words.first(verb.cue())).equals("deny");
  }

  /** "Denied that he had ordered it": he orders nothing. */
  private boolean isDenied(RawAttribution raw, RawAttribution denial) {
    Span denied = denial.contents().get(0);
    boolean pronoun =
        raw.source()
            .filter(source -> words.in(source).get(0).tag().equals("PRP"))
            .filter(denied::contains)
            .isPresent();
    return pronoun
        && denied.contains(raw.cue())
        && raw.contents().stream()
            .allMatch(c -> denied.contains(c) && c.begin() >= raw.cue().end());
  }

  /**
   * "She said the firm sent a letter asking them to leave": what a participle right behind a noun
   * of the content tells belongs to the content, not to the speaker.
   */
  private List<RawAttribution> withParticiples(List<RawAttribution> raws) {
    List<RawAttribution> whole = new ArrayList<>(raws);
    for (RawAttribution raw : raws) {
      int cue = words.first(raw.cue());
      Span told = raw.contents().get(0);
      boolean participle =
          words.tag(cue).equals("VBG")
              && words.token(Math.max(0, cue - 1)).isNoun()
              && words.end(raw.cue()) == words.first(told)
              && !words.marks().inside(told.begin());
      Optional<RawAttribution> outer =
          raws.stream()
              .filter(other -> participle && !other.equals(raw) && endsAt(other, cue))
              .filter(other -> raw.source().isEmpty() || raw.source().equals(other.source()))
              .findFirst();
      if (outer.isPresent()) {
        whole.remove(raw);
        whole.remove(outer.get());
        whole.add(withTail(outer.get(), raw.contents().get(raw.contents().size() - 1)));
      }
    }
    return whole;
  }

  private boolean endsAt(RawAttribution raw, int token) {
    Span last = raw.contents().get(raw.contents().size() - 1);
    return words.end(last) == token && !words.marks().inside(words.token(token).begin());
  }

  private static RawAttribution withTail(RawAttribution raw, Span tail) {
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.add(contents.remove(contents.size() - 1).union(tail));
    return new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /**
   * "'It is over,' a clerk said in a message": where a telling and all that it tells are taken for
   * the content, a preposition alone only says in what it was told.
   */
  private boolean isSettingOf(RawAttribution raw, List<RawAttribution> raws) {
    int cue = words.first(raw.cue());
    return words.end(raw.cue()) == cue + 1
        && words.tag(cue).equals("IN")
        && raws.stream()
            .anyMatch(
                other ->
                    words.end(other.cue()) == cue
                        && raw.contents().stream().anyMatch(c -> c.contains(other.cue())));
  }

  /**
   * "Denied | knowing about the thefts", "called | the plan a disgrace": what is denied begins with
   * the deed, what something is called with the thing.
   */
  private RawAttribution withObject(RawAttribution raw) {
    int object = words.first(raw.cue()) + 1;
    Span content = raw.contents().get(0);
    boolean adjacent =
        object < words.end(raw.cue()) && words.end(raw.cue()) == words.first(content);
    boolean told =
        words.lemma(object - 1).equals("deny") && words.tag(object).equals("VBG")
            || NAMING.contains(words.lemma(object - 1))
                && NounPhrases.opens(words, object)
                && !NounPhrases.isTime(words, object);
    if (!adjacent || !told) {
      return raw;
    }
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(object).begin(), content.end()));
    return new RawAttribution(raw.source(), words.token(object - 1).span(), contents);
  }

  /** "Had warned the union": whom somebody warned is not what he told them. */
  private boolean isOnlyAddressed(RawAttribution raw) {
    int object = words.end(raw.cue());
    return raw.contents().size() == 1
        && WARNING.contains(words.lemma(object - 1))
        && NounPhrases.at(words, object).filter(raw.contents().get(0)::equals).isPresent();
  }

  /** A "that" alone tells nothing: what it was found for belongs to the telling before it. */
  private boolean isBareThat(Span cue) {
    return words.first(cue) + 1 == words.end(cue) && words.lemma(words.first(cue)).equals("that");
  }

  /**
   * Contents without the attribution's own cue and source, and to the marks of their quotations.
   */
  private Optional<RawAttribution> clean(RawAttribution raw) {
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

  /**
   * "Claimed turnout | in the district was 28 percent": a content behind its cue that is a noun
   * phrase, where the verb of telling has a clause that goes on with its predicate.
   */
  private boolean breaksOff(RawAttribution raw, RawAttribution verb) {
    Span content = raw.contents().get(0);
    Span clause = verb.contents().get(0);
    return raw.contents().size() == 1
        && raw.cue().equals(verb.cue())
        && content.begin() == clause.begin()
        && content.end() < clause.end()
        && words.in(content).stream().noneMatch(Token::isFinite)
        && new VerbFinder(words).opensClause(words.first(clause), words.end(clause));
  }

  private static RawAttribution verbWith(RawAttribution raw, RawAttribution verb) {
    return new RawAttribution(raw.source().or(verb::source), raw.cue(), verb.contents());
  }

  private static boolean isTold(RawAttribution raw, RawAttribution verb) {
    return verb.contents().stream().anyMatch(content -> FrameMerge.holds(raw, content));
  }

  /** "Said he could not comment": nothing is said but the refusal. */
  private static boolean isAll(Refusal refusal, RawAttribution verb) {
    Span content = verb.contents().get(0);
    return refusal.sameSpeaker()
        && content.contains(refusal.raw().cue())
        && refusal.begin() - content.begin() <= "that ".length();
  }

  private void addRefusal(List<RawAttribution> raws, Refusal refusal) {
    Span cue = refusal.raw().cue();
    int matter = refusal.raw().contents().get(0).begin();
    Span reach = matter < cue.begin() ? cue : new Span(cue.begin(), matter + 1);
    Optional<Span> source = refusal.raw().source();
    List<RawAttribution> kept = new ArrayList<>();
    for (RawAttribution raw : raws) {
      if (raw.cue().overlaps(reach)) {
        source =
            raw.source()
                .filter(s -> s.end() <= cue.begin() || raw.cue().begin() > s.begin())
                .or(refusal.raw()::source);
      } else {
        boolean holds = raw.contents().stream().anyMatch(c -> c.contains(cue));
        Optional<RawAttribution> cut =
            refusal.sameSpeaker() ? cutBefore(raw, refusal) : Optional.of(raw);
        cut.ifPresent(kept::add);
        if (cut.isEmpty() && raw.source().isPresent()) {
          source = raw.source();
        }
        boolean pronoun = source.filter(s -> words.in(s).get(0).tag().equals("PRP")).isPresent();
        if (holds && refusal.sameSpeaker() && !pronoun && raw.source().isPresent()) {
          source = raw.source();
        }
      }
    }
    raws.clear();
    raws.addAll(kept);
    raws.add(new RawAttribution(source, cue, refusal.raw().contents()));
  }

  /** The attribution up to the refusal's clause; empty where it tells nothing but the refusal. */
  private Optional<RawAttribution> cutBefore(RawAttribution raw, Refusal refusal) {
    List<Span> contents = new ArrayList<>();
    for (Span content : raw.contents()) {
      if (!content.contains(refusal.raw().cue())) {
        contents.add(content);
      } else if (content.begin() < refusal.begin()
          && !words.lemmas(new Span(content.begin(), refusal.begin())).equals("that")) {
        contents.add(new Span(content.begin(), refusal.begin()));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawAttribution(raw.source(), raw.cue(), contents));
  }
}
