package hearsay.extract;

import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a speaker does by saying something: the cue decides where it names an act, else the content.
 */
final class ActReader {

  private static final String SPEAKER = "(?:^|.*\\b)(?:i|we|he|she|they|it)(?: \\w+){0,2}";

  /** "No comment", "I'd better not say", "we do not discuss such matters". */
  private static final Pattern REFUSAL =
      Pattern.compile(
          "^no comment\\b.*|.*\\b(?:better|good|well|rather) not\\b(?: \\w+){0,2}"
              + " (?:say|tell|comment|discuss|answer).*|"
              + SPEAKER
              + " (?:can|could|will|would|do|shall|be|have) not(?: \\w+){0,4} (?:comment|say"
              + " anything|discuss|elaborate|disclose|divulge|reveal|speculate|get into|go"
              + " into|talk about|answer|speak about|be draw)\\b.*|"
              + SPEAKER
              + " (?:can|could|will|would) not(?: \\w+)? (?:say|tell you|give|confirm)\\b.*"
              + "|"
              + SPEAKER
              + " do not want to (?:say|tell|comment|discuss|talk|get into|go into)\\b.*"
              + "|"
              + SPEAKER
              + " (?:have|have get) (?:nothing|no (?:further )?comment)(?: \\w+)? (?:to"
              + " (?:say|add)|on|about)\\b.*|.*\\b(?:decline|refuse) to"
              + " (?:comment|say|answer|discuss)\\b.*");

  private static final Pattern NEITHER =
      Pattern.compile(
          ".*\\bneither (?:confirm|deny)\\b.*|.*\\bnot (?:\\w+ )?(?:confirm|deny) n?or"
              + " (?:confirm|deny)\\b.*");

  /** An answer that leaves open what it was asked about. */
  private static final Pattern IF_SO =
      Pattern.compile("^(?:even )?if (?:i|we) (?:do|have|be)\\b.*");

  private static final Pattern UNTRUE =
      Pattern.compile(
          ".*\\b(?:false|untrue|baseless|unfounded|groundless|fabrication|fabricate|nonsense|lie|hoax|fiction|fake|made"
              + " up|invention|rubbish|without (?:foundation|merit|basis)|not true)\\b.*");

  private static final Pattern NO =
      Pattern.compile("^(?:no|nope|absolutely not|of course not|not at all|never) [,.!;].*|^no$");
  private static final Pattern YES =
      Pattern.compile(
          "^(?:yes|yeah|of course|absolutely|correct|sure|indeed|certainly)\\b.*|^i"
              + " (?:have|do|be)\\b(?! not).*");

  private static final Set<String> NAMING =
      Set.of(
          "call",
          "describe",
          "brand",
          "label",
          "dismiss",
          "denounce",
          "term",
          "slam",
          "decry",
          "say",
          "dub");

  /** Said with stress, a negated claim is a denial. */
  private static final Pattern EMPHATIC =
      Pattern.compile(
          "\\b(?:insist|maintain|emphasi[sz]e|stress|underline|underscore|swear|flatly|categorically)\\b");

  private static final Pattern DISOWNED =
      Pattern.compile(
          "^(?:i|we) (?:have )?never (?:say|do|make|promise|claim|write|tell)\\b.*|.*\\b(?:nothing"
              + " of the (?:kind|sort)|no such)\\b.*");

  private static final Set<String> SUBORDINATORS =
      Set.of("if", "that", "because", "although", "though", "while", "unless", "since", "whether");

  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'d");
  private static final Set<String> POSSIBILITY = Set.of("may", "might", "could");

  /** Behind "would" these tell what somebody is like, not what will be. */
  private static final Set<String> ATTITUDE =
      Set.of(
          "like", "want", "love", "prefer", "willing", "open", "ready", "happy", "rather", "glad");

  private static final Set<String> INTENDED = Set.of("intend", "plan", "aim", "expect");
  private static final Set<String> EXPECTED =
      Set.of("expect", "schedule", "set", "due", "slate", "plan");

  private final Words words;

  ActReader(Words words) {
    this.words = words;
  }

  /**
   * The act of a statement.
   *
   * @param cue words of telling
   * @param contents the claim's spans
   * @param answer whether it is the first thing said in answer to a question
   */
  SpeechAct read(Optional<Span> cue, List<Span> contents, boolean answer) {
    String content = contentLemmas(contents);
    Optional<SpeechAct> named = cue.flatMap(this::byCue);
    if (named.isPresent() && named.get().isResponse()) {
      return named.get();
    }
    if (NEITHER.matcher(content).matches() || (answer && IF_SO.matcher(content).matches())) {
      return SpeechAct.NEITHER_CONFIRM_NOR_DENY;
    }
    if (cue.isPresent() && named.isEmpty()) {
      Optional<SpeechAct> response = response(cue.get(), content, answer);
      if (response.isPresent()) {
        return response.get();
      }
      Optional<SpeechAct> ambiguous = ambiguous(cue.get(), contents);
      if (ambiguous.isPresent()) {
        return ambiguous.get();
      }
    }
    if (named.filter(SpeechAct.PROMISE::equals).isPresent() && isPastPromise(contents)) {
      return byContent(contents);
    }
    return named.orElseGet(() -> byContent(contents));
  }

  /** "swore the gallery had been checked": nothing is promised. */
  private boolean isPastPromise(List<Span> contents) {
    return hasFinite(contents)
        && Clauses.head(words, contents)
            .filter(i -> Set.of("VBD", "VBN", "VBZ", "VBP").contains(words.tag(i)) && !isFuture(i))
            .filter(i -> Clauses.subject(words, i).isPresent())
            .isPresent();
  }

  /** The act that a cue names, with the preposition or "that" behind it. */
  Optional<SpeechAct> byCue(Span cue) {
    int first = words.first(cue);
    int end = words.end(cue);
    String own = words.lemmas(first, end);
    boolean clauseEnds = end >= words.size() || words.sentence(end) != words.sentence(first);
    String more = clauseEnds ? own : own + " " + words.lemma(end);
    return CueLexicon.act(more, own.length());
  }

  private String contentLemmas(List<Span> contents) {
    StringBuilder content = new StringBuilder();
    for (Span span : contents) {
      content.append(content.isEmpty() ? "" : " ").append(words.lemmas(span));
    }
    return content.toString();
  }

  private Optional<SpeechAct> response(Span cue, String content, boolean answer) {
    if (REFUSAL.matcher(content).matches()) {
      return Optional.of(SpeechAct.DECLINE);
    }
    boolean naming = words.in(cue).stream().anyMatch(t -> NAMING.contains(t.lemma()));
    if (DISOWNED.matcher(content).matches()) {
      return Optional.of(SpeechAct.DENY);
    }
    if ((naming && UNTRUE.matcher(content).matches())
        || (answer && NO.matcher(content).matches())) {
      return Optional.of(SpeechAct.DENY);
    }
    if (answer && YES.matcher(content).matches()) {
      return Optional.of(SpeechAct.CONFIRM);
    }
    return Optional.empty();
  }

  /** Cues that name an act only with a content of a certain shape. */
  private Optional<SpeechAct> ambiguous(Span cue, List<Span> contents) {
    String lemmas = words.lemmas(cue);
    Optional<Integer> head = Clauses.head(words, contents);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean infinitive = words.lemma(words.first(contents.get(0))).equals("to");
    boolean wish = isSubjunctive(head.get());
    if (lemmas.matches(".*\\b(?:tell|ask|warn|advise|invite)\\b.*") && infinitive) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (lemmas.matches(".*\\b(?:insist|say|tell|ask|set out)\\b.*") && wish) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (lemmas.matches(".*\\binsist\\b.*")
        && !hasFinite(contents)
        && !Clauses.isPredicate(words, head.get())) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (lemmas.matches(".*\\bsuggest\\b.*") && (wish || isOffer(head.get()))) {
      return Optional.of(SpeechAct.PROPOSE);
    }
    if (lemmas.matches(".*\\b(?:agree|assure)\\b.*") && (infinitive || isFuture(head.get()))) {
      return Optional.of(SpeechAct.PROMISE);
    }
    if (EMPHATIC.matcher(lemmas).find() && isFlatDenial(head.get())) {
      return Optional.of(SpeechAct.DENY);
    }
    return Optional.empty();
  }

  private boolean hasFinite(List<Span> contents) {
    return contents.stream()
        .flatMap(span -> words.in(span).stream())
        .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
  }

  private boolean isFuture(int head) {
    return Clauses.auxiliaries(words, head).stream().anyMatch(i -> FUTURE.contains(words.lemma(i)));
  }

  /** "No ransom was paid", "there were no talks": the thing itself is denied. */
  private boolean isFlatDenial(int head) {
    return words.children(head).stream()
        .filter(i -> Clauses.SUBJECT.contains(words.relation(i)))
        .anyMatch(
            i ->
                words.lemma(i).equals("nothing")
                    || words.lemma(i).equals("there") && Clauses.isNegated(words, head)
                    || words.children(i).stream().anyMatch(c -> words.lemma(c).equals("no")));
  }

  /** "that Kyiv abandon": a third person without its ending. */
  private boolean isSubjunctive(int head) {
    if (!words.tag(head).equals("VB") && !words.tag(head).equals("VBP")) {
      return false;
    }
    Optional<Integer> subject = Clauses.subject(words, head);
    return subject.isPresent()
        && Clauses.auxiliaries(words, head).isEmpty()
        && Set.of("NN", "NNP").contains(words.tag(subject.get()))
        && words.children(subject.get()).stream().noneMatch(i -> words.relation(i).equals("conj"))
        && words.children(head).stream().noneMatch(i -> words.lemma(i).equals("to"));
  }

  /** Something that somebody else might or should do. */
  private boolean isOffer(int head) {
    return words.tag(head).equals("VBG")
        || (words.token(head).isVerb()
            && Clauses.auxiliaries(words, head).stream()
                .anyMatch(i -> Set.of("might", "should", "could").contains(words.lemma(i)))
            && !Set.of("be", "have").contains(words.lemma(head)));
  }

  private SpeechAct byContent(List<Span> contents) {
    int first = words.first(contents.get(0));
    if (words.lemma(first).equals("let") || isImperative(contents)) {
      return SpeechAct.DEMAND;
    }
    Optional<Integer> head = Clauses.head(words, contents);
    int lead = words.end(contents.get(0)) - 1;
    List<String> modals = new ArrayList<>();
    if (contents.size() > 1 && words.tag(lead).equals("MD")) {
      modals.add(words.lemma(lead));
    }
    firstModal(contents.get(0)).ifPresent(modals::add);
    return head.map(i -> byPredicate(i, modals)).orElse(SpeechAct.ASSERT);
  }

  /**
   * The modal of the main clause by the order of words alone: the first finite verb, if it is a
   * modal and no clause that depends on another was opened before it. Trees miss some.
   */
  private Optional<String> firstModal(Span content) {
    for (int i = words.first(content); i < words.end(content); i++) {
      String tag = words.tag(i);
      if (tag.equals("MD")) {
        return Optional.of(words.lemma(i));
      }
      boolean opens =
          Set.of("WDT", "WP", "WRB").contains(tag)
              || (tag.equals("IN") && SUBORDINATORS.contains(words.lemma(i)));
      if (opens || Set.of("VBD", "VBZ", "VBP").contains(tag)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A quoted sentence that begins with a bare verb. */
  private boolean isImperative(List<Span> contents) {
    int first = words.first(contents.get(0));
    return words.tag(first).equals("VB")
        && words.marks().inside(contents.get(0).begin())
        && Character.isUpperCase(words.token(first).text().charAt(0));
  }

  private SpeechAct byPredicate(int head, List<String> modals) {
    if (!Clauses.isPredicate(words, head)) {
      return byNoun(head);
    }
    List<Integer> auxiliaries = Clauses.auxiliaries(words, head);
    List<String> lemmas = new ArrayList<>(auxiliaries.stream().map(words::lemma).toList());
    lemmas.addAll(modals);
    boolean negated = Clauses.isNegated(words, head);
    String lemma = words.lemma(head);
    boolean to = words.lemma(head + 1).equals("to") && words.tag(head + 2).startsWith("VB");
    boolean hasTo = to && Set.of("have", "need").contains(lemma);
    boolean inThePast = lemmas.contains("have") && !lemmas.contains("must");
    if ((lemmas.stream().anyMatch(OBLIGATION::contains) && !inThePast) || hasTo) {
      return SpeechAct.DEMAND;
    }
    if (lemmas.stream().anyMatch(FUTURE::contains)) {
      return ATTITUDE.contains(lemma) ? SpeechAct.ASSERT : SpeechAct.PREDICT;
    }
    boolean firstPerson =
        Clauses.subject(words, head)
            .map(words::lemma)
            .filter(Set.of("i", "we")::contains)
            .isPresent();
    if (lemmas.stream().anyMatch(POSSIBILITY::contains) && !negated && !firstPerson) {
      return SpeechAct.SPECULATE;
    }
    boolean passive = lemmas.contains("be");
    boolean going = lemma.equals("go") && words.tag(head).equals("VBG");
    boolean isTo = lemma.equals("be") && to;
    boolean own =
        INTENDED.contains(lemma)
            && Clauses.subject(words, head).filter(i -> words.tag(i).equals("PRP")).isPresent();
    boolean set = (EXPECTED.contains(lemma) && passive) || going;
    return (set && to) || isTo || own ? SpeechAct.PREDICT : SpeechAct.ASSERT;
  }

  private SpeechAct byNoun(int head) {
    return switch (words.lemma(head)) {
      case "plan", "intention", "confidence" -> SpeechAct.PREDICT;
      case "possibility" -> SpeechAct.SPECULATE;
      default -> SpeechAct.ASSERT;
    };
  }
}
