package hearsay.extract.repair;

import hearsay.extract.act.Denied;
import hearsay.extract.frame.TellingClause;
import hearsay.extract.text.Clauses;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributions by a verb that does nothing but tell ("denied", "promised", "welcomed"), with its
 * subject as source and what depends on it behind it as content. Looks only at sentences that hold
 * such a verb, for these alone need a tree.
 */
final class VerbFinder {

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final Set<String> RELATIVE = Set.of("which", "that");

  private static final Set<String> OBJECT =
      Set.of("obj", "dobj", "ccomp", "xcomp", "obl", "iobj", "parataxis", "advcl");
  private static final Set<String> PREPOSITIONS = Set.of("on", "at", "for", "to");
  private static final int SHORTEST = 2;

  private static final Set<String> TOLD = Set.of("VBD", "VBZ");

  private static final Set<String> JOINING = Set.of("and", "but");

  private static final Set<String> MODIFIERS = Set.of("amod", "compound");

  private final Words words;

  VerbFinder(Words words) {
    this.words = words;
  }

  /** The attributions of such verbs outside quotations, in text order. */
  List<RawAttribution> find() {
    List<RawAttribution> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((TellingVerbs.TELLING.contains(words.lemma(i))
              || TellingVerbs.NAMING.contains(words.lemma(i))
              || words.lemma(i).equals("dismiss"))
          && words.token(i).isVerb()
          && !words.marks().inside(words.token(i).begin())) {
        at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The attribution that a verb of telling makes with its subject and clause. */
  Optional<RawAttribution> at(int verb) {
    return byTree(verb).or(() -> inOrder(verb));
  }

  /**
   * "Holt admitted the dam had never been inspected": without a "that" parsers are led up the
   * garden path, and the order of words alone tells what is what: a subject that opens the
   * sentence, the verb, another subject and its finite verb.
   */
  private Optional<RawAttribution> inOrder(int verb) {
    int first = words.sentenceFirst(words.sentence(verb));
    Optional<Span> subject =
        NounPhrases.at(words, first)
            .filter(s -> words.end(s) == verb || words.end(s) == verb - 1 && isAdverb(verb - 1));
    int clause = verb + 1;
    int end = words.sentenceEnd(words.sentence(verb));
    boolean opens = opensClause(clause, end);
    return opens
            && TOLD.contains(words.tag(verb))
            && TellingVerbs.TELLING.contains(words.lemma(verb))
        ? subject.map(
            s ->
                new RawAttribution(
                    Optional.of(s),
                    words.token(verb).span(),
                    List.of(words.span(clause, stop(clause, end)))))
        : Optional.empty();
  }

  /** Whether the words begin with a subject, what hangs on it, and its finite verb. */
  boolean opensClause(int from, int end) {
    int subject =
        words.lemma(from).equals("there") ? from + 1 : TellingClause.hangingEnd(words, from, end);
    int finite = isAdverb(subject) ? subject + 1 : subject;
    return subject > from && finite < end && words.isFinite(finite);
  }

  private boolean isAdverb(int at) {
    return words.tag(at).equals("RB");
  }

  private Optional<RawAttribution> byTree(int verb) {
    boolean passive =
        Clauses.auxiliaries(words, verb).stream()
            .anyMatch(i -> words.relation(i).equals("aux:pass"));
    Optional<Span> subject = new SourceFinder(words).subject(verb);
    if (passive
        || subject.isEmpty()
        || subject.get().end() > words.token(verb).begin()
        || isAttribute(verb)) {
      return Optional.empty();
    }
    Optional<Span> apposed = apposed(verb, subject.get());
    if (apposed.isPresent()) {
      return Optional.of(new RawAttribution(subject, cue(verb), List.of(apposed.get())));
    }
    int end = verb + 1;
    int begin = Words.NONE;
    boolean clause = false;
    for (int child : words.children(verb)) {
      int[] tree = words.subtree(child);
      boolean gerund = tree[0] == verb + 1 && words.tag(tree[0]).equals("VBG");
      if (child > verb && (gerund || OBJECT.contains(words.relation(child)))) {
        boolean dated = begin != Words.NONE && words.lemma(begin).equals("on");
        boolean told = dated && words.relation(child).equals("ccomp");
        begin = begin == Words.NONE || told ? Math.max(verb + 1, tree[0]) : begin;
        end = Math.max(end, tree[1]);
        clause |=
            gerund || words.relation(child).equals("ccomp") || words.lemma(tree[0]).equals("to");
      }
    }
    boolean told = words.lemma(verb).equals("tell");
    if (words.lemma(verb).equals("dismiss")) {
      return Optional.empty();
    }
    int joined = begin == Words.NONE || told ? end : joinedSubject(verb, end);
    clause |= joined > end;
    end = joined;
    if (begin == Words.NONE
        || end - begin < shortest(verb, begin)
        || (TellingVerbs.NAMING.contains(words.lemma(verb)) && !isTold(begin, end))
        || (!clause
            && TellingVerbs.CLAUSE_ONLY.contains(words.lemma(verb))
            && !isTold(begin, end))) {
      return Optional.empty();
    }
    while (begin < end
        && (!words.token(begin).isWord()
            || (PREPOSITIONS.contains(words.lemma(begin)) && !words.tag(begin + 1).equals("VB")))) {
      begin++;
    }
    int stop = stop(begin, end);
    return stop - begin < shortest(verb, begin)
        ? Optional.empty()
        : Optional.of(new RawAttribution(subject, cue(verb), List.of(words.span(begin, stop))));
  }

  /** "..., which she denies", "..., a charge that the port rejects": what stands before it. */
  private Optional<Span> apposed(int verb, Span subject) {
    int last = words.first(subject) - 1;
    int first = words.sentenceFirst(words.sentence(verb));
    boolean relative = last > first && RELATIVE.contains(words.lemma(last));
    if (!TellingVerbs.ANSWERING.contains(words.lemma(verb)) || last <= first) {
      return Optional.empty();
    }
    if (relative && words.lemma(last).equals("which") && words.lemma(last - 1).equals(",")) {
      return Optional.of(words.token(last).span());
    }
    int noun = relative ? last - 1 : last;
    boolean charge =
        noun > first + 1
            && Denied.TOLD.contains(words.lemma(noun))
            && INDEFINITE.contains(words.lemma(noun - 1));
    return charge ? Optional.of(words.span(noun - 1, noun + 1)) : Optional.empty();
  }

  /** "Denied wrongdoing": one noun is enough for what is denied. */
  private int shortest(int verb, int begin) {
    return words.lemma(verb).equals("deny") && words.token(begin).isNoun() ? 1 : SHORTEST;
  }

  /** "Confirmed the pilot's account": what is confirmed was told. */
  private boolean isTold(int begin, int end) {
    return NounPhrases.at(words, begin)
        .map(phrase -> words.end(phrase))
        .filter(last -> last <= end && Denied.TOLD.contains(words.lemma(last - 1)))
        .isPresent();
  }

  /**
   * "Reckoned some men and women had got out": parsers take the men for an object and the rest for
   * a verb beside the telling. Where the object and "and" meet, it is one subject.
   */
  private int joinedSubject(int verb, int object) {
    for (int child : words.children(verb)) {
      boolean beside =
          words.relation(child).equals("conj")
              && words.token(child).isVerb()
              && object < child
              && words.lemma(object).equals("and")
              && Clauses.subject(words, child).filter(s -> s > object && s < child).isPresent()
              && words.token(object + 1).isNoun();
      if (beside) {
        return words.subtree(child)[1];
      }
    }
    return object;
  }

  /** "the promised reforms": no telling at all. */
  private boolean isAttribute(int verb) {
    return MODIFIERS.contains(words.relation(verb))
        || words.tag(verb).equals("VBN") && Clauses.auxiliaries(words, verb).isEmpty();
  }

  /** The verb with its helping verbs and negation. */
  private Span cue(int verb) {
    int first = verb;
    while (first > words.sentenceFirst(words.sentence(verb))
        && (Clauses.AUXILIARY.contains(words.relation(first - 1)) && words.head(first - 1) == verb
            || words.lemma(first - 1).equals("not")
            || words.lemma(first - 1).equals("never"))) {
      first--;
    }
    return words.span(first, verb + 1);
  }

  /**
   * Before a participle of telling behind a comma, before another telling that is joined on, and
   * before the punctuation at the end.
   */
  private int stop(int begin, int end) {
    int stop = end;
    for (int i = begin + 1; i + 1 < end; i++) {
      boolean tail = words.token(i).text().equals(",") && words.tag(i + 1).equals("VBG");
      boolean next =
          JOINING.contains(words.lemma(i))
              && TellingVerbs.TELLING.contains(words.lemma(i + 1))
              && TOLD.contains(words.tag(i + 1));
      if ((tail || next) && !words.marks().inside(words.token(i).begin())) {
        stop = i;
        break;
      }
    }
    while (stop > begin
        && !words.token(stop - 1).isWord()
        && !words.marks().inside(words.token(stop - 1).begin())) {
      stop--;
    }
    return stop;
  }
}
