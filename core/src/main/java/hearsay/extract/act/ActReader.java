package hearsay.extract.act;

import hearsay.extract.text.Clauses;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a speaker does by saying something: the cue decides where it names an act, else the content.
 */
public final class ActReader {

  /** Said with stress, a negated claim is a denial. */
  private static final Pattern EMPHATIC =
      Pattern.compile(
          "\\b(?:insist|maintain|emphasi[sz]e|stress|underline|underscore|swear|flatly|categorically)\\b");

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'d");

  /** Behind a comma they ask for nothing. */
  private static final Set<String> TAGS = Set.of("ok", "okay", "huh", "right", "eh", "no");

  /** Cues that name an act only with a few words behind them ("stood by" + "his charge"). */
  private static final Pattern PARTED =
      Pattern.compile(
          "\\b(?:stand(?: by)?|turn|accept|confirm|confirmation|deny|denial|reject|dismiss|rebuff|plead|no|insist|insistence|challenge|withdraw|quash|damp down|refer|direct)$");

  private static final int BEHIND_CUE = 5;

  /** Cues that name an act only with a content of a certain shape. */
  private static final Pattern ORDERS = Pattern.compile("\\b(?:tell|ask|warn|advise|invite)\\b");

  private static final Pattern ASKS_FOR = Pattern.compile("\\b(?:insist|say|tell|ask|set out)\\b");

  private static final Pattern GIVES_WORD = Pattern.compile("\\b(?:agree|assure)\\b");

  private static final Pattern INSISTS = Pattern.compile("\\binsist\\b");

  private static final Pattern SUGGESTS = Pattern.compile("\\bsuggest\\b");

  /** With somebody else who is to do it, a wish is a demand. */
  public static final Pattern WISH =
      Pattern.compile("(?:^| )(?:want|(?:would|'d) (?:like|prefer))(?: for)?$");

  private static final Set<String> NOTHING = Set.of("no", "nothing");

  private static final Set<String> SINGULAR_NOUNS = Set.of("NN", "NNP");

  private static final Set<String> OPEN_MODALS = Set.of("might", "should", "could");

  private static final Set<String> BE_OR_HAVE = Set.of("be", "have");

  private final Words words;
  private final ContentActs byContent;

  public ActReader(Words words) {
    this.words = words;
    this.byContent = new ContentActs(words);
  }

  /**
   * The act of a statement.
   *
   * @param cue words of telling
   * @param contents the claim's spans
   * @param answer whether it is the first thing said in answer to a question
   */
  public SpeechAct read(Optional<Span> cue, List<Span> contents, boolean answer) {
    String content = contentLemmas(contents);
    Optional<SpeechAct> named = cue.flatMap(this::byCue);
    if (named.isPresent() && named.get().isResponse()) {
      return named.get();
    }
    if (Answers.isNeither(content, answer)) {
      return SpeechAct.NEITHER_CONFIRM_NOR_DENY;
    }
    if (cue.isPresent() && named.isEmpty() && saysNoBefore(cue.get())) {
      return SpeechAct.DENY;
    }
    if (cue.isPresent() && named.isEmpty()) {
      Optional<SpeechAct> response =
          Answers.act(
              words.lemmas(cue.get()),
              content,
              words.marks().inside(contents.get(0).begin()),
              answer);
      if (response.isPresent()) {
        return response.get();
      }
      if (endsInVerdict(cue.get(), contents)) {
        return SpeechAct.DENY;
      }
      Optional<SpeechAct> embedded = embedded(contents);
      if (embedded.isPresent()) {
        return embedded.get();
      }
      Optional<SpeechAct> ambiguous = ambiguous(cue.get(), contents);
      if (ambiguous.isPresent()) {
        return ambiguous.get();
      }
    }
    if (named.isEmpty() && asks(contents)) {
      return SpeechAct.QUESTION;
    }
    if (named.filter(SpeechAct.PROMISE::equals).isPresent() && isPastPromise(contents)) {
      return byContent.read(contents);
    }
    return named.orElseGet(() -> byContent.read(contents));
  }

  /** "There is no offer," she said. "It is completely untrue." */
  private boolean endsInVerdict(Span cue, List<Span> contents) {
    Span last = contents.get(contents.size() - 1);
    return contents.size() > 1
        && Answers.act(
                words.lemmas(cue), words.lemmas(last), words.marks().inside(last.begin()), false)
            .filter(SpeechAct.DENY::equals)
            .isPresent();
  }

  /** One sentence that ends in a question mark, but not in a mere "okay?" behind what is told. */
  private boolean asks(List<Span> contents) {
    Span last = contents.get(contents.size() - 1);
    if (words.text().charAt(last.end() - 1) != '?') {
      return false;
    }
    int end = words.end(last) - 1;
    boolean tagged = TAGS.contains(words.lemma(end - 1)) && !words.token(end - 2).isWord();
    int first = words.first(contents.get(0));
    return !tagged && words.sentence(first) == words.sentence(end);
  }

  /** "Not so, said the mayor: ..." */
  private boolean saysNoBefore(Span cue) {
    int first = words.sentenceFirst(words.sentenceAt(cue.begin()));
    return !words.marks().inside(words.token(first).begin())
        && Answers.opensWithNo(words.lemmas(first, words.first(cue)) + " ");
  }

  /** "said he could not deny that ...": the claim's own verb responds, and says no to a denial. */
  private Optional<SpeechAct> embedded(List<Span> contents) {
    int first = words.first(contents.get(0));
    Optional<Integer> head = Clauses.head(words, contents);
    boolean own =
        words.tag(first).equals("PRP")
            && head.filter(i -> i > first && i < words.end(contents.get(0)))
                .filter(i -> words.lemma(i).equals("deny") && Clauses.isNegated(words, i))
                .isPresent();
    if (!own) {
      return Optional.empty();
    }
    boolean past =
        Clauses.auxiliaries(words, head.get()).stream()
            .anyMatch(i -> words.lemma(i).equals("have"));
    return past
        ? Optional.empty()
        : byCue(words.span(first + 1, head.get() + 1)).filter(SpeechAct::isResponse);
  }

  /** "swore the gallery had been checked": nothing is promised. */
  private boolean isPastPromise(List<Span> contents) {
    Span first = contents.get(0);
    boolean future =
        words.in(first).stream().anyMatch(token -> FUTURE.contains(token.lemma()))
            || byContent.firstModal(first).isPresent();
    return hasFinite(contents) && !future && !words.lemma(words.first(first)).equals("to");
  }

  /** The act that a cue names, with the few words behind it that may belong to it. */
  public Optional<SpeechAct> byCue(Span cue) {
    int first = words.first(cue);
    int end = words.end(cue);
    String own = words.lemmas(first, end);
    int behind = end;
    int reach = PARTED.matcher(own).find() ? BEHIND_CUE : 1;
    while (behind < words.size()
        && behind < end + reach
        && words.sentence(behind) == words.sentence(first)) {
      behind++;
    }
    String more = behind == end ? own : own + " " + words.lemmas(end, behind);
    return CueLexicon.act(more, own.length());
  }

  /** The contents' lemmas, a comma where something stands between two of them. */
  private String contentLemmas(List<Span> contents) {
    StringBuilder content = new StringBuilder();
    for (Span span : contents) {
      content.append(content.isEmpty() ? "" : " , ").append(words.lemmas(span));
    }
    return content.toString();
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
    if (ORDERS.matcher(lemmas).find() && infinitive) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (WISH.matcher(lemmas).find()
        && AddresseeTrimmer.infinitive(words, contents.get(0)).isPresent()) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (ASKS_FOR.matcher(lemmas).find() && wish) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (INSISTS.matcher(lemmas).find()
        && !hasFinite(contents)
        && !Clauses.isPredicate(words, head.get())) {
      return Optional.of(SpeechAct.DEMAND);
    }
    if (SUGGESTS.matcher(lemmas).find() && (wish || isOffer(head.get()))) {
      return Optional.of(SpeechAct.PROPOSE);
    }
    if (GIVES_WORD.matcher(lemmas).find() && (infinitive || isFuture(head.get()))) {
      return Optional.of(SpeechAct.PROMISE);
    }
    if (EMPHATIC.matcher(lemmas).find()
        && (isFlatDenial(head.get()) || opensWithNo(contents.get(0)))) {
      return Optional.of(SpeechAct.DENY);
    }
    return Optional.empty();
  }

  private boolean hasFinite(List<Span> contents) {
    return contents.stream().flatMap(span -> words.in(span).stream()).anyMatch(Token::isFinite);
  }

  private boolean isFuture(int head) {
    return Clauses.auxiliaries(words, head).stream().anyMatch(i -> FUTURE.contains(words.lemma(i)));
  }

  private boolean opensWithNo(Span content) {
    return NOTHING.contains(words.lemma(words.first(content))) && hasFinite(List.of(content));
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
        && SINGULAR_NOUNS.contains(words.tag(subject.get()))
        && words.children(subject.get()).stream().noneMatch(i -> words.relation(i).equals("conj"))
        && words.children(head).stream().noneMatch(i -> words.lemma(i).equals("to"));
  }

  /** Something that somebody else might or should do. */
  private boolean isOffer(int head) {
    return words.tag(head).equals("VBG")
        || (words.token(head).isVerb()
            && Clauses.auxiliaries(words, head).stream()
                .anyMatch(i -> OPEN_MODALS.contains(words.lemma(i)))
            && !BE_OR_HAVE.contains(words.lemma(head)));
  }
}
