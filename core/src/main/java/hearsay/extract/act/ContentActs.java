package hearsay.extract.act;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.NounKind;
import hearsay.extract.text.Words;
import hearsay.language.NameKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a speaker does by a claim that a neutral cue tells: demand, predict, speculate or assert.
 */
final class ContentActs {

  private static final Set<String> SUBORDINATORS =
      Set.of("if", "that", "because", "although", "though", "while", "unless", "since", "whether");

  private static final Set<String> SELF = Set.of("i", "we", "me", "us");

  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'d");
  private static final Set<String> POSSIBILITY = Set.of("may", "might", "could");

  /** Behind "would" these tell what somebody is like, not what will be. */
  private static final Set<String> ATTITUDE =
      Set.of(
          "like", "want", "love", "prefer", "willing", "open", "ready", "happy", "rather", "glad");

  /** Papers that lay down what is to be. */
  private static final Set<String> TERMS =
      Set.of(
          "deal",
          "plan",
          "draft",
          "agreement",
          "accord",
          "treaty",
          "bill",
          "law",
          "measure",
          "rule",
          "proposal",
          "offer",
          "order",
          "contract",
          "settlement",
          "resolution",
          "amendment");

  private static final Set<String> INTENDED = Set.of("intend", "plan", "aim", "expect");
  private static final Set<String> EXPECTED =
      Set.of("expect", "schedule", "set", "due", "slate", "plan");

  private static final Set<String> WH_TAGS = Set.of("WDT", "WP", "WRB");

  private static final Set<String> FINITE_TAGS = Set.of("VBD", "VBZ", "VBP");

  /** "Have to", "need to". */
  private static final Set<String> OBLIGING = Set.of("have", "need");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Words words;

  ContentActs(Words words) {
    this.words = words;
  }

  /** The act that the claim's own words make. */
  SpeechAct read(List<Span> contents) {
    int first = words.first(contents.get(0));
    if (words.lemma(first).equals("let")) {
      // "Let me just say ..." asks for nothing.
      return words.token(first + 1).text().equals("me") ? SpeechAct.ASSERT : SpeechAct.DEMAND;
    }
    if (isImperative(contents)) {
      return SpeechAct.DEMAND;
    }
    Optional<Integer> head = Clauses.head(words, contents);
    int lead = words.end(contents.get(0)) - 1;
    List<String> modals = new ArrayList<>();
    if (contents.size() > 1 && words.tag(lead).equals("MD")) {
      modals.add(words.lemma(lead));
    }
    firstModal(contents.get(0)).ifPresent(modals::add);
    boolean quoted = words.marks().inside(words.token(first).begin());
    return head.map(i -> byPredicate(i, modals, quoted)).orElse(SpeechAct.ASSERT);
  }

  /**
   * The modal of the main clause by the order of words alone: the first finite verb, if it is a
   * modal and no clause that depends on another was opened before it. Trees miss some.
   */
  Optional<String> firstModal(Span content) {
    for (int i = words.first(content); i < words.end(content); i++) {
      String tag = words.tag(i);
      if (tag.equals("MD")) {
        return Optional.of(words.lemma(i));
      }
      boolean opens =
          WH_TAGS.contains(tag) || (tag.equals("IN") && SUBORDINATORS.contains(words.lemma(i)));
      if (opens || FINITE_TAGS.contains(tag)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A quoted sentence that begins with a bare verb; "Look, ..." asks for nothing. */
  private boolean isImperative(List<Span> contents) {
    int first = words.first(contents.get(0));
    if (!words.token(first).isWord() && first + 1 < words.end(contents.get(0))) {
      first++;
    }
    // "Look, ...", "Believe me, ...".
    int comma = SELF.contains(words.lemma(first + 1)) ? first + 2 : first + 1;
    boolean aside = words.lemma(comma).equals(",") && comma + 1 < words.end(contents.get(0));
    return words.tag(first).equals("VB")
        && !aside
        && words.marks().inside(words.token(first).begin())
        && Character.isUpperCase(words.token(first).text().charAt(0));
  }

  private SpeechAct byPredicate(int head, List<String> modals, boolean quoted) {
    if (!Clauses.isPredicate(words, head)) {
      return byNoun(head);
    }
    List<Integer> auxiliaries = Clauses.auxiliaries(words, head);
    List<String> lemmas = new ArrayList<>(auxiliaries.stream().map(words::lemma).toList());
    lemmas.addAll(modals);
    boolean negated = Clauses.isNegated(words, head);
    String lemma = words.lemma(head);
    boolean to = words.lemma(head + 1).equals("to") && words.tag(head + 2).startsWith("VB");
    boolean hasTo =
        (to && OBLIGING.contains(lemma))
            || auxiliaries.stream()
                .anyMatch(i -> words.lemma(i).equals("have") && words.lemma(i + 1).equals("to"));
    boolean inThePast = lemmas.contains("have") && !lemmas.contains("must");
    if ((lemmas.stream().anyMatch(OBLIGATION::contains) && !inThePast) || hasTo) {
      return SpeechAct.DEMAND;
    }
    if (lemmas.stream().anyMatch(FUTURE::contains)) {
      // "would be open to it" is an attitude, "the road would open" is none; "would have opened"
      // tells what did not come about. In somebody's own words "would" supposes; only retold does
      // it stand for "will".
      boolean opens = lemma.equals("open") && words.tag(head).startsWith("VB");
      boolean unreal = inThePast && !lemmas.contains("will") && words.tag(head).equals("VBN");
      boolean supposed = !lemmas.contains("will") && (quoted || isOnPaper(head));
      return unreal || supposed || ATTITUDE.contains(lemma) && !opens
          ? SpeechAct.ASSERT
          : SpeechAct.PREDICT;
    }
    boolean firstPerson =
        Clauses.subject(words, head).map(words::lemma).filter(FIRST_PERSON::contains).isPresent();
    // "may not" leaves it open; "could not" and "no one may" do not.
    boolean open =
        !negated
            || !lemmas.contains("could")
                && words.children(head).stream().anyMatch(i -> words.lemma(i).equals("not"));
    if (lemmas.stream().anyMatch(POSSIBILITY::contains) && open && !firstPerson) {
      return SpeechAct.SPECULATE;
    }
    boolean passive = lemmas.contains("be");
    boolean going = lemma.equals("go") && words.tag(head).equals("VBG");
    boolean isTo = lemma.equals("be") && to;
    // A body's plans are told by those who speak for it, a person's by anybody.
    boolean own =
        (INTENDED.contains(lemma) || to && lemma.equals("hope"))
            && Clauses.subject(words, head)
                .filter(i -> words.tag(i).equals("PRP") || to && isBody(i))
                .isPresent();
    boolean set = (EXPECTED.contains(lemma) && passive) || going;
    return (set && to) || isTo || own ? SpeechAct.PREDICT : SpeechAct.ASSERT;
  }

  /** "The deal would grant ...", "under the draft, duties would fall": what a paper says. */
  private boolean isOnPaper(int head) {
    return words.children(head).stream()
        .filter(i -> Clauses.SUBJECT.contains(words.relation(i)) || isUnder(i))
        .anyMatch(i -> TERMS.contains(words.lemma(i)));
  }

  private boolean isUnder(int noun) {
    return words.children(noun).stream().anyMatch(i -> words.lemma(i).equals("under"));
  }

  private boolean isBody(int subject) {
    return words.token(subject).name() == NameKind.ORGANIZATION
        || NounKind.ORGANIZATION.has(words.lemma(subject));
  }

  private SpeechAct byNoun(int head) {
    return switch (words.lemma(head)) {
      case "plan", "intention" ->
          words.tag(head + 1).equals("TO") ? SpeechAct.PREDICT : SpeechAct.ASSERT;
      case "possibility" -> SpeechAct.SPECULATE;
      default -> SpeechAct.ASSERT;
    };
  }
}
