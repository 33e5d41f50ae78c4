package hearsay.extract.statement;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clauses that are coordinated under the same cue: where each begins, and what it shares with the
 * one before it.
 */
final class Coordination {

  private static final Set<String> COORDINATORS =
      Set.of("and", "but", "while", "whereas", "nor", "yet");

  /** What may begin the subject of a clause behind "that". */
  private static final Set<String> SUBJECTS =
      Set.of("CD", "NNS", "NNPS", "NNP", "PRP", "PRP$", "DT", "EX");

  /** How far behind "and" the verb of a clause may stand. */
  private static final int SUBJECT = 8;

  /** Turning to somebody, which the next verb spells out. */
  private static final Set<String> TURNING =
      Set.of("write", "call", "ring", "phone", "telephone", "email", "contact", "approach");

  private static final Set<String> ASKING =
      Set.of("ask", "tell", "urge", "warn", "beg", "demand", "request", "inform", "advise", "say");

  /** Clauses shorter than this are turns of phrase. */
  private static final int SHORTEST = 2;

  private static final Set<String> AND_OR_BUT = Set.of("and", "but");

  /** Tags that tell of a finite verb by themselves. */
  private static final Set<String> BARE_FINITE = Set.of("VBD", "VBZ", "MD");

  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WRB");

  private static final Set<String> CONTRASTS = Set.of("while", "whereas");

  /** Tags of what opens a clause under a verb. */
  private static final Set<String> SUBORDINATORS = Set.of("IN", "WRB");

  private final Words words;
  private final SharedWords shared;

  Coordination(Words words) {
    this.words = words;
    this.shared = new SharedWords(words);
  }

  private boolean holdsCoordinator(Span span) {
    for (int i = words.first(span); i < words.end(span); i++) {
      if (COORDINATORS.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the clauses beside the first one begin, in text order. */
  List<Cut> in(List<Span> sentence) {
    if (sentence.stream().noneMatch(this::holdsCoordinator)) {
      return List.of();
    }
    return Clauses.head(words, sentence)
        .filter(head -> Clauses.isPredicate(words, head))
        .map(head -> cuts(sentence, head))
        .orElse(List.of());
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
              .map(taken -> new Cut(end, words.token(begin).begin(), Optional.of(taken)));
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
    return shared
        .by(head, verb, begin)
        .map(taken -> new Cut(end, words.token(begin).begin(), taken));
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
        ? Clauses.subject(words, head).filter(s -> s < head).flatMap(shared::subject)
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
}
