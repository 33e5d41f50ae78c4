package hearsay.extract;

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
final class AttributionRepair {

  /** Of its frame's content an attribution must hold so much to be left as it is. */
  private static final double HELD = 0.6;

  private static final Set<String> RELATIVE = Set.of("WP", "WP$", "WDT");

  private final Words words;
  private final FigureFinder figures;

  AttributionRepair(Words words) {
    this.words = words;
    this.figures = new FigureFinder(words);
  }

  /** The repaired attributions in the order of their cues. */
  List<RawAttribution> repair(List<RawAttribution> raws) {
    SourceRepair sources = new SourceRepair(words);
    List<RawAttribution> repaired = new ArrayList<>();
    for (RawAttribution raw : withParticiples(raws)) {
      if (isBareThat(raw.cue())) {
        continue;
      }
      clean(sources.repair(raw))
          .ifPresent(clean -> repaired.addAll(new Tellings(words).apart(clean)));
    }
    for (RawAttribution frame : new FrameFinder(words).find()) {
      addFrame(repaired, frame);
    }
    List<Refusal> refusals = new RefusalFinder(words).find();
    refusals.forEach(refusal -> addRefusal(repaired, refusal));
    for (RawAttribution verb : new VerbFinder(words).find()) {
      if (isDenial(verb)) {
        repaired.removeIf(raw -> isDenied(raw, verb));
      }
      boolean known =
          repaired.stream().anyMatch(raw -> hull(raw).overlaps(verb.cue()) || isTold(raw, verb))
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
      if (!own && !tail && !(goesOn(content, raw) && !contents.isEmpty())) {
        contents.add(wholePhrase(wholeQuotation(content, raw), raw));
      }
    }
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RawAttribution(
                raw.source(), raw.cue(), new Brackets(words).whole(apart(contents), raw.cue())));
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

  private void addFrame(List<RawAttribution> raws, RawAttribution whole) {
    RawAttribution frame = withoutOthers(whole, raws);
    Span content = frame.contents().get(0);
    Optional<RawAttribution> same =
        raws.stream().filter(raw -> raw.cue().overlaps(frame.cue())).findFirst();
    if (same.isPresent()) {
      // Of a content in two parts, and of a whole paragraph, the frame knows the borders best.
      boolean divided = frame.contents().size() > 1;
      boolean transcript = words.lemma(words.first(frame.cue())).equals(":");
      // "A transcript quotes him as saying": all of it was taken for the cue.
      boolean quoted = frame.source().filter(same.get().cue()::contains).isPresent();
      // "It did all that the law required, said Orla Finn": the law is told of and does not tell.
      boolean toldOf =
          content.end() <= frame.cue().begin()
              && same.get().source().filter(content::overlaps).isPresent();
      if (divided
          || quoted
          || toldOf
          || beginsAmid(same.get(), frame)
          || figures.speaksOf(frame)
          || held(same.get(), content) < (transcript ? 1 : HELD)) {
        raws.remove(same.get());
        Optional<Span> source =
            divided || quoted || toldOf ? frame.source() : same.get().source().or(frame::source);
        raws.add(new RawAttribution(source, frame.cue(), frame.contents()));
      }
      return;
    }
    raws.removeIf(raw -> isPartOf(frame, raw));
    if (content.end() <= frame.cue().begin()) {
      raws.replaceAll(raw -> content.contains(raw.cue()) ? upTo(content.end(), raw) : raw);
    }
    if (raws.stream()
        .noneMatch(raw -> held(raw, content) >= HELD || hull(raw).contains(frame.cue()))) {
      raws.add(frame);
    }
  }

  /**
   * "The nurse told her chief of it, her lawyer said": what is told inside ends where the telling
   * of all of it begins.
   */
  private static RawAttribution upTo(int end, RawAttribution raw) {
    List<Span> contents =
        raw.contents().stream()
            .filter(content -> content.begin() < end)
            .map(content -> new Span(content.begin(), Math.min(end, content.end())))
            .toList();
    return contents.isEmpty() ? raw : new RawAttribution(raw.source(), raw.cue(), contents);
  }

  /**
   * Whether an attribution begins in the middle of the clause that the frame before its cue holds:
   * with its object, or with what is told aside of its subject.
   */
  private boolean beginsAmid(RawAttribution raw, RawAttribution frame) {
    int first = words.first(raw.contents().get(0));
    boolean later =
        raw.contents().size() == 1
            && frame.contents().get(0).end() <= frame.cue().begin()
            && frame.contents().get(0).overlaps(raw.contents().get(0))
            && first > words.first(frame.contents().get(0));
    return later && (words.token(first - 1).isWord() || RELATIVE.contains(words.tag(first)));
  }

  /** What goes on behind a telling, without what another telling there tells. */
  private static RawAttribution withoutOthers(RawAttribution frame, List<RawAttribution> raws) {
    List<Span> contents = new ArrayList<>(frame.contents().subList(0, 1));
    frame.contents().stream()
        .skip(1)
        .filter(more -> raws.stream().map(RawAttribution::cue).noneMatch(more::contains))
        .forEach(contents::add);
    return contents.size() == frame.contents().size()
        ? frame
        : new RawAttribution(frame.source(), frame.cue(), contents);
  }

  /**
   * Whether a frame tells all that an attribution tells: a wish or belief inside what the frame's
   * source says ("According to NP, they want ..."), or the frame taken for content ("quoted NP as
   * saying ...").
   */
  private boolean isPartOf(RawAttribution frame, RawAttribution raw) {
    Span content = frame.contents().get(0);
    boolean inside =
        content.contains(raw.cue())
            && words.in(raw.cue()).stream()
                .noneMatch(token -> VerbFinder.TELLING.contains(token.lemma()));
    boolean around =
        words.in(raw.cue()).stream().anyMatch(token -> FrameFinder.QUOTING.contains(token.lemma()))
            && (raw.contents().stream().anyMatch(each -> each.contains(frame.cue()))
                || frame.source().filter(s -> words.first(s) == words.end(raw.cue())).isPresent());
    return inside && raw.contents().stream().allMatch(content::contains) || around;
  }

  private static boolean isTold(RawAttribution raw, RawAttribution verb) {
    return verb.contents().stream().anyMatch(content -> held(raw, content) >= HELD);
  }

  /** "Said he could not comment": nothing is said but the refusal. */
  private static boolean isAll(Refusal refusal, RawAttribution verb) {
    Span content = verb.contents().get(0);
    return refusal.sameSpeaker()
        && content.contains(refusal.raw().cue())
        && refusal.begin() - content.begin() <= "that ".length();
  }

  private static double held(RawAttribution raw, Span content) {
    int shared =
        raw.contents().stream()
            .mapToInt(
                c ->
                    Math.max(
                        0, Math.min(c.end(), content.end()) - Math.max(c.begin(), content.begin())))
            .sum();
    return (double) shared / content.length();
  }

  private static Span hull(RawAttribution raw) {
    Span hull = raw.cue();
    for (Span content : raw.contents()) {
      hull = hull.union(content);
    }
    return hull;
  }

  private void addRefusal(List<RawAttribution> raws, Refusal refusal) {
    Span cue = refusal.raw().cue();
    Optional<Span> source = refusal.raw().source();
    List<RawAttribution> kept = new ArrayList<>();
    for (RawAttribution raw : raws) {
      if (raw.cue().overlaps(new Span(cue.begin(), refusal.raw().contents().get(0).begin() + 1))) {
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
