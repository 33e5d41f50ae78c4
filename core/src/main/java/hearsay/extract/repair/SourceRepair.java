package hearsay.extract.repair;

import hearsay.extract.act.Answers;
import hearsay.extract.text.Clauses;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts the source of an attribution right where its form decides: a source taken for part of the
 * cue or of the content, and a source that is the end of a list.
 */
final class SourceRepair {

  /** Whatever holds one of these is a clause and no list of names. */
  private static final Set<String> VERBAL = Set.of("VB", "VBD", "VBZ", "VBP", "VBG", "MD");

  private static final Set<String> NOMINAL =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "POS", "PRP$");

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose");

  /** Longer lists are the parser's mistakes. */
  private static final int LONGEST_LIST = 20;

  /** Words before a name that tell what the named one is. */
  private static final int LONGEST_OFFICE = 8;

  /** Forename and surname. */
  private static final int FULL_NAME = 2;

  private static final Set<String> TOLD = Set.of("VBD", "VBZ");

  private final Words words;

  SourceRepair(Words words) {
    this.words = words;
  }

  /** The attribution with its whole source. */
  RawAttribution repair(RawAttribution raw) {
    Optional<RawAttribution> behind = inverted(raw).or(() -> stoodBy(raw));
    if (behind.isPresent()) {
      return behind.get();
    }
    return raw.source().isPresent()
        ? withList(named(outside(withOffice(raw))))
        : whoLets(raw).or(() -> described(raw)).orElseGet(() -> outOfCue(outOfContents(raw)));
  }

  /**
   * "The Miners' Union, which had spoken of 20, now accepts the figure": the sentence's first words
   * tell, where a clause about them ends right before the telling. Trees miss most of these.
   */
  private Optional<RawAttribution> described(RawAttribution raw) {
    int cue = words.first(raw.cue());
    int first = words.sentenceFirst(words.sentence(cue));
    int comma = first;
    while (comma < cue && NOMINAL.contains(words.tag(comma))) {
      comma++;
    }
    boolean described =
        comma > first
            && comma + 1 < cue
            && words.lemma(comma).equals(",")
            && RELATIVE.contains(words.lemma(comma + 1))
            && words.lemma(cue - 1).equals(",")
            && words.in(raw.cue()).stream().anyMatch(Token::isFinite);
    return described
        ? Optional.of(
            new RawAttribution(Optional.of(words.span(first, comma)), raw.cue(), raw.contents()))
        : Optional.empty();
  }

  /** "A parent said the claim was false": what is told of does not tell. */
  private RawAttribution outside(RawAttribution raw) {
    Span source = raw.source().orElseThrow();
    if (raw.contents().stream().noneMatch(content -> content.contains(source))) {
      return raw;
    }
    return new SourceFinder(words)
        .subject(words.first(raw.cue()))
        .filter(subject -> subject.end() <= raw.cue().begin())
        .map(subject -> new RawAttribution(Optional.of(subject), raw.cue(), raw.contents()))
        .orElse(raw);
  }

  /**
   * "The gang took all of it, | owner | Simon Orsk said": what stands between the comma and the
   * name is no part of what is told but who the named one is.
   */
  private RawAttribution withOffice(RawAttribution raw) {
    Span source = raw.source().orElseThrow();
    int name = words.first(source);
    int cue = words.first(raw.cue());
    int last = raw.contents().size() - 1;
    Span content = raw.contents().get(last);
    int comma = name - 1;
    while (comma > words.first(content) && !words.lemma(comma).equals(",")) {
      comma--;
    }
    // Taggers take the first noun behind a comma for a verb: "works council head".
    boolean office =
        words.end(content) == name
            && words.end(source) == cue
            && comma > words.first(content)
            && comma + 1 < name
            && name - comma <= LONGEST_OFFICE
            && (words.token(name).isProperNoun() || words.token(name - 1).isProperNoun())
            && words.token(name - 1).isNoun()
            && !words.marks().inside(words.token(comma + 1).begin())
            && IntStream.range(comma + 2, name).noneMatch(words::isFinite);
    if (!office) {
      return raw;
    }
    List<Span> contents = new ArrayList<>(raw.contents().subList(0, last));
    contents.add(new Span(content.begin(), words.token(comma).begin()));
    return new RawAttribution(
        Optional.of(words.span(comma + 1, words.end(source))), raw.cue(), contents);
  }

  /**
   * "Dana Hallam, head of the Institute of Mines, Orsk, has denied": of a name that opens the
   * sentence and what follows in apposition, the name tells.
   */
  private RawAttribution named(RawAttribution raw) {
    int cue = words.first(raw.cue());
    int first = words.sentenceFirst(words.sentence(cue));
    int comma = first;
    while (comma < cue && words.token(comma).isProperNoun()) {
      comma++;
    }
    int source = words.first(raw.source().orElseThrow());
    boolean apposed =
        comma - first >= FULL_NAME
            && words.lemma(comma).equals(",")
            && source > comma
            && source < cue
            && words.sentence(source) == words.sentence(cue)
            && isRole(comma + 1, source)
            && words.in(words.span(comma, cue)).stream().noneMatch(t -> VERBAL.contains(t.tag()));
    return apposed
        ? new RawAttribution(Optional.of(words.span(first, comma)), raw.cue(), raw.contents())
        : raw;
  }

  /** Whether a common noun in the singular stands in the words before a preposition. */
  private boolean isRole(int from, int end) {
    for (int i = from; i < end && !words.tag(i).equals("IN"); i++) {
      if (words.tag(i).equals("NN")) {
        return true;
      }
    }
    return false;
  }

  /** "Stands by her claim that ...": standing by it is what she does, not claiming it. */
  private Optional<RawAttribution> stoodBy(RawAttribution raw) {
    int cue = words.first(raw.cue());
    boolean stands =
        cue > 2
            && words.token(cue).isNoun()
            && words.tag(cue - 1).equals("PRP$")
            && words.lemmas(cue - 3, cue - 1).equals("stand by")
            && raw.contents().get(0).begin() > raw.cue().begin();
    if (!stands) {
      return Optional.empty();
    }
    List<Span> contents = new ArrayList<>(raw.contents());
    contents.set(0, new Span(words.token(cue - 1).begin(), contents.get(0).end()));
    return new SourceFinder(words)
        .subject(cue - 3)
        .filter(subject -> subject.end() <= words.token(cue - 3).begin())
        .map(
            subject ->
                new RawAttribution(Optional.of(subject), words.span(cue - 3, cue - 1), contents));
  }

  /** "Not so, said the mayor: ...": who says so stands behind, before the colon. */
  private Optional<RawAttribution> inverted(RawAttribution raw) {
    int cue = words.first(raw.cue());
    int first = words.sentenceFirst(words.sentence(cue));
    boolean saysNo =
        TOLD.contains(words.tag(cue))
            && words.end(raw.cue()) == cue + 1
            && Answers.opensWithNo(words.lemmas(first, cue) + " ");
    return saysNo
        ? NounPhrases.at(words, cue + 1)
            .filter(phrase -> ":".equals(words.lemma(words.end(phrase))))
            .map(phrase -> new RawAttribution(Optional.of(phrase), raw.cue(), raw.contents()))
        : Optional.empty();
  }

  /** "The minister let it be known that ...": the cue begins with "let". */
  private Optional<RawAttribution> whoLets(RawAttribution raw) {
    int end = words.end(raw.cue());
    for (int i = Math.max(0, words.first(raw.cue()) - 2); i + 2 < end; i++) {
      int let = i;
      if (words.lemmas(i, i + 3).equals("let it be")) {
        return new SourceFinder(words)
            .subject(let)
            .filter(subject -> subject.end() <= words.token(let).begin())
            .map(
                subject ->
                    new RawAttribution(Optional.of(subject), words.span(let, end), raw.contents()));
      }
    }
    return Optional.empty();
  }

  /**
   * The noun phrase right before a verb of telling is its source, not half of its content. Other
   * verbs have what they are about there ("The board seems to ...").
   */
  private RawAttribution outOfContents(RawAttribution raw) {
    Span lead = raw.contents().get(0);
    boolean source =
        raw.contents().size() > 1
            && words.end(lead) == words.first(raw.cue())
            && isTelling(words.first(raw.cue()), words.end(raw.cue()))
            && !words.marks().inside(lead.begin())
            && NounPhrases.at(words, words.first(lead)).filter(lead::equals).isPresent();
    return source
        ? new RawAttribution(
            Optional.of(lead), raw.cue(), raw.contents().subList(1, raw.contents().size()))
        : raw;
  }

  /**
   * "Reports have suggested", "the report said": a cue that begins with a noun holds its source.
   */
  private RawAttribution outOfCue(RawAttribution raw) {
    int first = words.first(raw.cue());
    int end = words.end(raw.cue());
    boolean article = words.tag(first).equals("DT") && isTelling(first, end);
    if (raw.source().isPresent() || !(words.token(first).isNoun() || article)) {
      return raw;
    }
    for (int i = first + 1; i < end; i++) {
      int verb = i;
      if (words.isFinite(i)) {
        Optional<Span> source = NounPhrases.at(words, first).filter(s -> s.end() < raw.cue().end());
        boolean beside = source.filter(s -> words.end(s) == verb).isPresent();
        return article && !beside
            ? raw
            : new RawAttribution(source, words.span(i, end), raw.contents());
      }
    }
    return raw;
  }

  /** Whether the cue ends in a finite verb of telling in the active voice. */
  private boolean isTelling(int first, int end) {
    int verb = end - 1;
    boolean active =
        words.isFinite(verb)
            || words.tag(verb).equals("VBN")
                && verb > first
                && words.lemma(verb - 1).equals("have");
    return active
        && (TellingVerbs.TELLING.contains(words.lemma(verb))
            || Nesting.PASSING_ON.contains(words.lemma(verb)));
  }

  /** "The mayor, the engineer and the bishop": a source takes those named before it in its list. */
  private RawAttribution withList(RawAttribution raw) {
    Span source = raw.source().orElseThrow();
    int first = words.first(source);
    int end = words.end(source);
    for (int i = first; i < end; i++) {
      int head = words.head(i);
      if (words.relation(i).equals("conj")
          && head != Words.NONE
          && head < first
          && Clauses.SUBJECT.contains(words.relation(head))) {
        int[] list = words.subtree(head);
        Span whole = words.span(list[0], end);
        boolean free =
            list[1] == end
                && words.head(head) == words.first(raw.cue())
                && end - list[0] <= LONGEST_LIST
                && words.in(whole).stream().noneMatch(t -> VERBAL.contains(t.tag()))
                && !NounPhrases.isTime(words, head)
                && raw.contents().stream().noneMatch(whole::overlaps);
        return free ? new RawAttribution(Optional.of(whole), raw.cue(), raw.contents()) : raw;
      }
    }
    return raw;
  }
}
