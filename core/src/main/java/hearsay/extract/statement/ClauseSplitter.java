package hearsay.extract.statement;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Divides one sentence's content at clauses that are coordinated under the same cue: "he will pay
 * and that he will leave", "the ministry must resign and open its books". What the second clause
 * shares with the first, subject and modal, becomes a span of its own before it.
 */
final class ClauseSplitter {

  private static final Set<String> COORDINATORS =
      Set.of("and", "but", "while", "whereas", "nor", "yet");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** What may begin the subject of a clause behind "that". */
  private static final Set<String> SUBJECTS =
      Set.of("CD", "NNS", "NNPS", "NNP", "PRP", "PRP$", "DT", "EX");

  private static final Set<String> BRINGING =
      Set.of("bring", "take", "push", "raise", "lift", "put", "drive", "send");

  private static final Set<String> COUNTS =
      Set.of("number", "toll", "total", "tally", "count", "figure");

  /** How far behind "and" the verb of a clause may stand. */
  private static final int SUBJECT = 8;

  /** How far behind the verb the number may stand. */
  private static final int REACH = 12;

  /** Turning to somebody, which the next verb spells out. */
  private static final Set<String> TURNING =
      Set.of("write", "call", "ring", "phone", "telephone", "email", "contact", "approach");

  private static final Set<String> ASKING =
      Set.of("ask", "tell", "urge", "warn", "beg", "demand", "request", "inform", "advise", "say");

  /** Clauses shorter than this are turns of phrase. */
  private static final int SHORTEST = 2;

  /** So many quoted words are one saying, whatever joins them. */
  private static final int LONGEST_SAYING = 9;

  private static final Set<String> AND_OR_BUT = Set.of("and", "but");

  /** Tags that tell of a finite verb by themselves. */
  private static final Set<String> BARE_FINITE = Set.of("VBD", "VBZ", "MD");

  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WRB");

  private static final Set<String> CONTRASTS = Set.of("while", "whereas");

  /** Tags of what opens a clause under a verb. */
  private static final Set<String> SUBORDINATORS = Set.of("IN", "WRB");

  /** Before the number that a count came to. */
  private static final Set<String> UP_TO = Set.of("to", "at", "past", "above");

  /** Relations of what is told in passing. */
  private static final Set<String> ASIDES = Set.of("acl", "acl:relcl", "appos", "parataxis");

  private final Words words;

  ClauseSplitter(Words words) {
    this.words = words;
  }

  /** The claims of one sentence; the content itself where it is not coordinated. */
  List<List<Span>> split(List<Span> sentence) {
    List<Cut> cuts = new ArrayList<>();
    if (isSaying(sentence)) {
      return List.of(sentence);
    }
    if (sentence.stream().anyMatch(this::holdsCoordinator)) {
      Clauses.head(words, sentence)
          .filter(head -> Clauses.isPredicate(words, head))
          .ifPresent(head -> cuts.addAll(cuts(sentence, head)));
    }
    for (Span span : sentence) {
      result(span).ifPresent(cuts::add);
    }
    if (cuts.isEmpty()) {
      return List.of(sentence);
    }
    cuts.sort(Comparator.comparingInt(Cut::begin));
    int end = sentence.get(sentence.size() - 1).end();
    Optional<Integer> tail = cuts.get(cuts.size() - 1).tail();
    List<List<Span>> claims = new ArrayList<>();
    int begin = sentence.get(0).begin();
    Optional<Span> shared = Optional.empty();
    for (Cut cut : cuts) {
      List<Span> own = within(sentence, begin, cut.end());
      if (!own.isEmpty()) {
        tail.ifPresent(from -> own.addAll(within(sentence, from, end)));
      }
      add(claims, shared, own);
      begin = cut.begin();
      shared = cut.shared();
    }
    add(claims, shared, within(sentence, begin, end));
    return claims;
  }

  /**
   * A place to cut.
   *
   * @param end where the clause before ends
   * @param begin where the next one begins
   * @param shared what the next one takes from the first
   * @param tail where what the one before takes from the next begins
   */
  private record Cut(int end, int begin, Optional<Span> shared, Optional<Integer> tail) {

    Cut(int end, int begin, Optional<Span> shared) {
      this(end, begin, shared, Optional.empty());
    }
  }

  /** "They got up and they went": a few quoted words are one saying. */
  private boolean isSaying(List<Span> sentence) {
    return sentence.stream().allMatch(span -> words.marks().inside(span.begin()))
        && sentence.stream()
                .flatMap(span -> words.in(span).stream())
                .filter(Token::isWord)
                .limit(LONGEST_SAYING + 1)
                .count()
            <= LONGEST_SAYING;
  }

  private boolean holdsCoordinator(Span span) {
    for (int i = words.first(span); i < words.end(span); i++) {
      if (COORDINATORS.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Cut> cuts(List<Span> sentence, int head) {
    List<Cut> cuts = new ArrayList<>();
    for (Span span : sentence) {
      int first = words.first(span);
      if (!span.equals(sentence.get(0)) && opensNext(first, words.end(span))) {
        cuts.add(new Cut(span.begin(), words.token(first + 1).begin(), Optional.empty()));
        continue;
      }
      for (int i = first + 1; i < words.end(span) - SHORTEST; i++) {
        if (COORDINATORS.contains(words.lemma(i))) {
          cut(span, i, head).ifPresent(cuts::add);
        } else if (isListed(i, words.end(span))) {
          cuts.add(new Cut(words.token(i).begin(), words.token(i + 2).begin(), Optional.empty()));
        }
      }
    }
    return cuts;
  }

  /** "..., that she asked for ships and that he agreed": the second of three. */
  private boolean isListed(int comma, int end) {
    return words.token(comma).text().equals(",")
        && words.lemma(comma + 1).equals("that")
        && opensClause(comma + 1)
        && IntStream.range(comma + 2, end - 1)
            .anyMatch(i -> words.lemma(i).equals("and") && words.lemma(i + 1).equals("that"));
  }

  /** Behind the telling ("..., she said, and ...") a clause of its own. */
  private boolean opensNext(int first, int end) {
    return first + 1 < end
        && AND_OR_BUT.contains(words.lemma(first))
        && !words.marks().inside(words.token(first).begin())
        && (NounPhrases.opens(words, first + 1) || isCount(first + 1))
        && IntStream.range(first + 2, Math.min(end, first + SUBJECT)).anyMatch(words::isFinite);
  }

  /** "At least 30 were minors". */
  private boolean isCount(int at) {
    return words.tag(at).equals("IN") && words.tag(at + 2).equals("CD");
  }

  private Optional<Cut> cut(Span span, int coordinator, int head) {
    int end = words.token(coordinator).begin();
    boolean contrast = CONTRASTS.contains(words.lemma(coordinator));
    if (contrast && !words.token(coordinator - 1).text().equals(",")) {
      return Optional.empty();
    }
    int next = coordinator + 1;
    boolean that = words.lemma(next).equals("that") && opensClause(next);
    int begin = that ? next + 1 : next;
    if (begin >= words.end(span)) {
      return Optional.empty();
    }
    if (that && !contrast) {
      return Optional.of(new Cut(end, words.token(begin).begin(), Optional.empty()));
    }
    Optional<Integer> clause = conjunct(begin, words.end(span), head, contrast);
    if (clause.isEmpty()) {
      return isWhole(span, coordinator)
          ? Optional.of(new Cut(end, words.token(begin).begin(), Optional.empty()))
          : hungElsewhere(coordinator, head)
              .map(shared -> new Cut(end, words.token(begin).begin(), Optional.of(shared)));
    }
    int verb = clause.get();
    Optional<Integer> subject = Clauses.subject(words, verb);
    if (subject.isEmpty() && isOneTelling(head, verb)) {
      return Optional.empty();
    }
    if (subject.isEmpty() && words.lemma(coordinator).equals("nor")) {
      return Optional.empty();
    }
    if (subject.isPresent()) {
      return Optional.of(
          new Cut(end, words.token(begin).begin(), Optional.empty(), tail(head, verb, span)));
    }
    return shared(head, verb, begin)
        .map(shared -> new Cut(end, words.token(begin).begin(), shared));
  }

  /**
   * ", and our capital is well above it": behind a comma a subject and its finite verb are a clause
   * beside the first, whatever the parser hangs them on.
   */
  private boolean isWhole(Span span, int coordinator) {
    int subject = NounPhrases.at(words, coordinator + 1).map(words::end).orElse(coordinator + 1);
    int verb = words.tag(subject).equals("RB") ? subject + 1 : subject;
    return AND_OR_BUT.contains(words.lemma(coordinator))
        && words.token(coordinator - 1).text().equals(",")
        && subject > coordinator + 1
        && verb < words.end(span)
        && words.isFinite(verb)
        && IntStream.range(words.first(span), coordinator).anyMatch(words::isFinite);
  }

  /**
   * "The policy covers email and has never applied to calls": where the first clause holds no other
   * one, a finite verb right behind the coordinator shares its subject, whatever the parser hangs
   * it on.
   *
   * @return the shared subject
   */
  private Optional<Span> hungElsewhere(int coordinator, int head) {
    int verb = coordinator + 1;
    while (words.tag(verb).equals("RB")) {
      verb++;
    }
    boolean alone =
        head < coordinator
            && AND_OR_BUT.contains(words.lemma(coordinator))
            && BARE_FINITE.contains(words.tag(verb))
            && !words.marks().inside(words.token(head).begin())
            && IntStream.range(head, coordinator).noneMatch(this::opensInner);
    return alone
        ? Clauses.subject(words, head).filter(s -> s < head).flatMap(this::whole)
        : Optional.empty();
  }

  private boolean opensInner(int at) {
    return !words.marks().inside(words.token(at).begin()) && hasClause(at);
  }

  private boolean hasClause(int at) {
    return words.relation(at).equals("mark")
        || RELATIVES.contains(words.tag(at))
        || Clauses.SUBJECT.contains(words.relation(at));
  }

  private Optional<Span> whole(int subject) {
    int first = words.subtree(subject)[0];
    int end = subjectEnd(subject);
    return end <= first ? Optional.empty() : Optional.of(words.span(first, end));
  }

  /** "We wrote to the club and asked it to pay": the letter is one. */
  private boolean isOneTelling(int head, int verb) {
    return TURNING.contains(words.lemma(head)) && ASKING.contains(words.lemma(verb));
  }

  /** Taggers take many for pronouns: no pronoun stands before a number or a subject. */
  private boolean opensClause(int that) {
    return words.tag(that).equals("IN")
        || words.opensClause(that)
        || words.tag(that).equals("DT") && SUBJECTS.contains(words.tag(that + 1));
  }

  /**
   * "Two were killed and nine injured when the roof fell": where the second clause borrows its verb
   * from the first, what stands behind it is told of both.
   */
  private Optional<Integer> tail(int head, int verb, Span span) {
    boolean borrowed =
        words.tag(verb).equals("VBN")
            && words.tag(head).equals("VBN")
            && Clauses.auxiliaries(words, verb).isEmpty()
            && !Clauses.auxiliaries(words, head).isEmpty();
    return borrowed && verb + 1 < words.end(span) && SUBORDINATORS.contains(words.tag(verb + 1))
        ? Optional.of(words.token(verb + 1).begin())
        : Optional.empty();
  }

  /** "..., bringing the number of dead to 23": a count that the rest only leads up to. */
  private Optional<Cut> result(Span span) {
    int end = words.end(span);
    for (int i = words.first(span) + 1; i < end; i++) {
      if (words.token(i - 1).text().equals(",")
          && words.tag(i).equals("VBG")
          && BRINGING.contains(words.lemma(i))
          && bringsCount(i, end)) {
        return Optional.of(
            new Cut(words.token(i - 1).begin(), words.token(i).begin(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private boolean bringsCount(int at, int end) {
    boolean count = false;
    for (int i = at + 1; i + 1 < end && i < at + REACH; i++) {
      count |= COUNTS.contains(words.lemma(i));
      boolean number =
          words.tag(i + 1).equals("CD") || i + 2 < end && words.tag(i + 2).equals("CD");
      if (count && UP_TO.contains(words.lemma(i)) && number) {
        return true;
      }
    }
    return false;
  }

  /** The predicate that is coordinated with the head and whose clause begins at {@code begin}. */
  private Optional<Integer> conjunct(int begin, int end, int head, boolean contrast) {
    for (int i = begin; i < end; i++) {
      String relation = words.relation(i);
      int governor = words.head(i);
      boolean joined = contrast ? relation.equals("advcl") : relation.equals("conj");
      boolean top = governor == head || (relation.equals("conj") && isConjunctOf(governor, head));
      if (joined && top && Clauses.isPredicate(words, i)) {
        int first = firstOf(i);
        return first >= begin - 2 && first <= begin ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isConjunctOf(int index, int head) {
    int at = index;
    while (at != Words.NONE && words.relation(at).equals("conj")) {
      at = words.head(at);
    }
    return at == head && index != head;
  }

  /** The first word of a clause, its coordinator and punctuation left out. */
  private int firstOf(int verb) {
    int first = words.subtree(verb)[0];
    while (first < verb
        && (COORDINATORS.contains(words.lemma(first)) || !words.token(first).isWord())) {
      first++;
    }
    return first;
  }

  /**
   * Subject and, before a bare verb, modal of the head; nothing is shared by two infinitives. Empty
   * where the second predicate is no clause of its own.
   */
  private Optional<Optional<Span>> shared(int head, int verb, int begin) {
    List<Integer> own = Clauses.auxiliaries(words, verb);
    boolean infinitive = words.lemma(begin).equals("to");
    Optional<Integer> subject = Clauses.subject(words, head);
    if (subject.isEmpty()) {
      boolean both = words.tag(head).equals("VB") && words.tag(verb).equals("VB");
      return both ? Optional.of(Optional.empty()) : Optional.empty();
    }
    if (infinitive) {
      return Optional.empty();
    }
    boolean finite =
        FINITE.contains(words.tag(verb)) || !own.isEmpty() || isTakenForParticiple(head, verb);
    boolean bare = words.tag(verb).equals(words.tag(head)) && !finite;
    if (!finite && !bare) {
      return Optional.empty();
    }
    int first = words.subtree(subject.get())[0];
    int end = subjectEnd(subject.get());
    if (bare) {
      end =
          Clauses.auxiliaries(words, head).stream()
              .filter(i -> i < head)
              .map(i -> i + 1)
              .reduce(end, Math::max);
    }
    return end <= first ? Optional.empty() : Optional.of(Optional.of(words.span(first, end)));
  }

  /** "She called him and offered it": beside a verb without helpers taggers err. */
  private boolean isTakenForParticiple(int head, int verb) {
    return words.tag(verb).equals("VBN") && words.tag(head).equals("VBD");
  }

  /** Behind the subject, before a clause that describes it: that is not part of what is shared. */
  private int subjectEnd(int subject) {
    int end = words.subtree(subject)[1];
    return words.children(subject).stream()
        .filter(i -> i > subject && ASIDES.contains(words.relation(i)))
        .map(i -> words.subtree(i)[0])
        .map(i -> i > 0 && words.token(i - 1).text().equals(",") ? i - 1 : i)
        .reduce(end, Math::min);
  }

  private static List<Span> within(List<Span> sentence, int begin, int end) {
    List<Span> inside = new ArrayList<>();
    for (Span span : sentence) {
      int from = Math.max(begin, span.begin());
      int to = Math.min(end, span.end());
      if (from < to) {
        inside.add(new Span(from, to));
      }
    }
    return inside;
  }

  private static void add(List<List<Span>> claims, Optional<Span> shared, List<Span> own) {
    List<Span> spans = new ArrayList<>();
    shared.ifPresent(spans::add);
    spans.addAll(own);
    if (!own.isEmpty()) {
      claims.add(spans);
    }
  }
}
