package hearsay.match;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Booleans;
import hearsay.language.AnalyzedStatement;
import hearsay.language.ClockReader;
import hearsay.language.ClockTime;
import hearsay.language.Dependencies;
import hearsay.language.NegativePhrases;
import hearsay.language.Quantity;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Mention;
import hearsay.model.QuotationKind;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement is compared by, worked out once: its words with their rarity, the sources and
 * names in it, its quantities, who does what to whom, its words in order, and what is known of how
 * it was said.
 *
 * @param statement the statement
 * @param words the content words in text order; all words where there is no content word
 * @param names keys of the sources and names in it, sorted
 * @param quantities the numbers in it
 * @param times the times of day at which it says that something is
 * @param edges the dependencies between content words
 * @param sequence every word of it in text order, in lower case
 * @param quoted the words between its quotation marks, or all of them where it is a direct
 *     quotation
 * @param speaker the source that says it, where one is known
 * @param negated whether its own words hold a negation
 * @param elliptical whether its words, names and dependencies are those of the question that it
 *     answers, since its own say nothing
 */
record Features(
    Statement statement,
    List<Word> words,
    Set<String> names,
    List<Quantity> quantities,
    List<ClockTime> times,
    List<Edge> edges,
    List<String> sequence,
    List<String> quoted,
    Optional<String> speaker,
    boolean negated,
    boolean elliptical) {

  /**
   * One content word.
   *
   * @param key what it is compared by: a source's id in front of a colon-separated name, or a lemma
   * @param term its lemma, with what is known of it
   * @param name whether it is part of a name or stands for a source
   * @param depth how many content words it hangs below in the dependency tree: 0 for what the
   *     statement is about to say, more for what only says which or when
   */
  record Word(String key, Term term, boolean name, int depth) {

    /** In lower case. */
    String lemma() {
      return term.lemma();
    }

    /** Whether it stands for a source, by name or otherwise. */
    boolean standsForSource() {
      return !key.equals(term.lemma());
    }

    /** Whether nothing but the source that it stands for tells what it means: "I", "they". */
    boolean onlyStandsForSource() {
      return term.pronoun() && standsForSource();
    }

    /** In (0, 1], see {@link WordKnowledge#rarity}. */
    double rarity() {
      return term.rarity();
    }
  }

  /** How a word depends on another, by places in {@link Features#words}. */
  record Edge(int head, Role role, int dependent) {}

  /** In front of a source's id, so that no lemma is like it. */
  static final String SOURCE = "source ";

  /** The parts that matter for who does what to whom. */
  enum Role {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    /** Whatever else hangs on a word: modifiers, compounds, clauses. */
    OTHER
  }

  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "'s", "’s", "get", "let", "can", "will", "would", "not", "n't");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "n’t", "no", "never", "none", "nobody", "nothing", "neither", "nor",
          "without", "cannot", "nowhere");

  /** Relations of Universal Dependencies as CoreNLP names them; every other one is OTHER. */
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("nsubj", Role.SUBJECT),
          Map.entry("csubj", Role.SUBJECT),
          Map.entry("nsubj:pass", Role.OBJECT),
          Map.entry("nsubjpass", Role.OBJECT),
          Map.entry("obj", Role.OBJECT),
          Map.entry("dobj", Role.OBJECT),
          Map.entry("iobj", Role.OBLIQUE),
          Map.entry("obl", Role.OBLIQUE),
          Map.entry("nmod", Role.OBLIQUE),
          Map.entry("obl:agent", Role.SUBJECT));

  /** Rarer words than this say of themselves what is meant; "report" and "details" do not. */
  private static final double TELLING = 0.55;

  /** So many words, however common, say what is meant: "how many times they had spoken". */
  private static final int ENOUGH = 3;

  /** Words of refusing and passing on, which name no matter of their own. */
  private static final Set<String> POINTING =
      Set.of(
          "confirm",
          "deny",
          "comment",
          "decline",
          "refuse",
          "therefore",
          "case",
          "report",
          "claim",
          "statement",
          "conversation",
          "detail",
          "specific",
          "account",
          "allegation",
          "accusation");

  /** Whether it has no word but such as point at something said elsewhere: "those reports". */
  boolean pointsOnly() {
    return words.stream().allMatch(word -> POINTING.contains(word.lemma()));
  }

  /** Whether it only points at something said elsewhere: "those reports", "further details". */
  boolean isThin() {
    List<Word> own = words.stream().filter(word -> !POINTING.contains(word.lemma())).toList();
    return own.size() < ENOUGH
        && own.stream().noneMatch(word -> word.name() || word.rarity() >= TELLING);
  }

  /**
   * Whether it names nothing but its own speaker and has few words, all common: "I have, let me
   * just say I have".
   */
  boolean saysLittle() {
    Optional<String> self = speaker.map(id -> SOURCE + id);
    List<Word> own =
        words.stream()
            .filter(word -> !self.filter(word.key()::equals).isPresent())
            .filter(word -> !POINTING.contains(word.lemma()))
            .toList();
    return own.size() < ENOUGH
        && own.stream().noneMatch(word -> word.name() || word.rarity() >= TELLING);
  }

  /** The same with the words of the question that it answers instead of its own. */
  Features answering(Features question) {
    return new Features(
        statement,
        question.words,
        question.names,
        question.quantities,
        question.times,
        question.edges,
        sequence,
        quoted,
        speaker,
        negated,
        true);
  }

  /** The features of a statement by itself. */
  static Features of(AnalyzedStatement analyzed, WordKnowledge knowledge) {
    return of(analyzed, new Terms(knowledge));
  }

  /** The features of a statement that is to be compared with others of the same terms. */
  static Features of(AnalyzedStatement analyzed, Terms terms) {
    Statement statement = analyzed.statement();
    List<Word> words = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> sequence = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<ClockTime> times = new ArrayList<>();
    boolean negated = false;
    List<List<ClockTime>> read =
        analyzed.sentences().stream().map(s -> ClockReader.read(s.tokens())).toList();
    List<boolean[]> contents = new ArrayList<>();
    for (int s = 0; s < read.size(); s++) {
      contents.add(contents(analyzed.sentences().get(s), read.get(s)));
    }
    boolean anyContent = contents.stream().anyMatch(content -> Booleans.contains(content, true));
    for (int s = 0; s < contents.size(); s++) {
      Sentence sentence = analyzed.sentences().get(s);
      Dependencies tree = sentence.dependencies();
      boolean[] counts = contents.get(s);
      List<ClockTime> clocks = read.get(s);
      int[] place = places(sentence, counts, analyzed.referents(), anyContent, words.size());
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        String referent = analyzed.referents().get(token.begin());
        if (token.isWord()) {
          sequence.add(terms.word(token.text().toLowerCase(Locale.ROOT)));
        }
        String lemma = onClock(token, clocks).orElseGet(() -> lemma(token));
        negated |= denies(sentence, i, lemma);
        if (place[i] >= 0) {
          int depth = depth(tree, i, place);
          Word word =
              referent == null
                  ? terms.word(lemma, token.isProperNoun(), depth)
                  : terms.word(lemma, referent, depth);
          if (word.name()) {
            names.add(word.key());
          }
          words.add(word);
        }
      }
      addEdges(sentence, place, edges);
      quantities.addAll(Numbers.in(sentence));
      clocks.stream().filter(time -> !time.limit()).forEach(times::add);
    }
    return new Features(
        statement,
        List.copyOf(words),
        ImmutableSortedSet.copyOf(names),
        List.copyOf(quantities),
        List.copyOf(times),
        List.copyOf(edges),
        List.copyOf(sequence),
        quoted(analyzed, terms),
        statement.attribution().speaker().map(Mention::sourceId),
        negated,
        false);
  }

  private static boolean denies(Sentence sentence, int token, String lemma) {
    return NegativePhrases.effect(sentence.tokens(), token)
        .map(effect -> effect != NegativePhrases.Effect.LIMITS)
        .orElseGet(() -> NEGATIONS.contains(lemma));
  }

  /** Which tokens are content words; a time of day is one, whatever it is written with. */
  private static boolean[] contents(Sentence sentence, List<ClockTime> clocks) {
    boolean[] contents = new boolean[sentence.size()];
    for (int i = 0; i < contents.length; i++) {
      Token token = sentence.token(i);
      boolean inside =
          clocks.stream()
              .anyMatch(
                  time ->
                      time.span().contains(token.span()) && time.span().begin() < token.begin());
      contents[i] = !inside && isContent(token);
    }
    return contents;
  }

  /** "11.40pm" and "23:40" are one word. */
  private static Optional<String> onClock(Token token, List<ClockTime> clocks) {
    return clocks.stream()
        .filter(time -> time.span().begin() == token.begin())
        .map(ClockTime::onClock)
        .findFirst();
  }

  /** For each token its place among the statement's words, -1 for a token that is none of them. */
  private static int[] places(
      Sentence sentence,
      boolean[] contents,
      Map<Integer, String> referents,
      boolean anyContent,
      int next) {
    int[] place = new int[contents.length];
    for (int i = 0; i < place.length; i++) {
      Token token = sentence.token(i);
      boolean counts =
          contents[i] || (!anyContent || referents.containsKey(token.begin())) && token.isWord();
      place[i] = counts ? next++ : -1;
    }
    return place;
  }

  private static int depth(Dependencies tree, int token, int[] place) {
    int depth = 0;
    int steps = 0;
    for (int head = tree.head(token);
        head >= 0 && steps < place.length;
        head = tree.head(head), steps++) {
      depth += place[head] >= 0 ? 1 : 0;
    }
    return depth;
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    boolean open =
        tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.startsWith("RB")
            || tag.equals("CD")
            || tag.equals("FW");
    return open && !LIGHT.contains(token.lemma().toLowerCase(Locale.ROOT)) && token.isWord();
  }

  /** Lower case, and without the dots of "U.S.", which some outlets write and others do not. */
  private static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.length() > 2 && lemma.indexOf('.') == 1 ? lemma.replace(".", "") : lemma;
  }

  /**
   * The dependencies between content words. A light word or preposition in between is passed over,
   * and a verb that only governs another ("wants to end") lends it its subject. Who it was done by
   * is the subject too, and so is whom "it was".
   */
  private static void addEdges(Sentence sentence, int[] place, List<Edge> edges) {
    Dependencies tree = sentence.dependencies();
    for (int i = 0; i < place.length; i++) {
      int head = place[i] < 0 ? -1 : tree.head(i);
      while (head >= 0 && place[head] < 0) {
        head = tree.head(head);
      }
      int cleft = place[i] < 0 ? -1 : Doers.cleftVerb(sentence, i);
      if (cleft >= 0 && place[cleft] >= 0) {
        edges.add(Edges.of(place[cleft], Role.SUBJECT, place[i]));
      }
      if (head >= 0) {
        Role role = Doers.byWhom(sentence, i) ? Role.SUBJECT : role(tree.relation(i));
        edges.add(Edges.of(place[head], role, place[i]));
        if (role == Role.SUBJECT) {
          for (int j = 0; j < place.length; j++) {
            if (tree.head(j) == head && tree.relation(j).equals("xcomp") && place[j] >= 0) {
              edges.add(Edges.of(place[j], role, place[i]));
            }
          }
        }
      }
    }
  }

  private static Role role(String relation) {
    Role exact = ROLES.get(relation);
    if (exact != null) {
      return exact;
    }
    int colon = relation.indexOf(':');
    return ROLES.getOrDefault(colon < 0 ? relation : relation.substring(0, colon), Role.OTHER);
  }

  private static List<String> quoted(AnalyzedStatement analyzed, Terms terms) {
    QuotationKind kind = analyzed.statement().quotation();
    if (kind != QuotationKind.DIRECT && kind != QuotationKind.MIXED) {
      return List.of();
    }
    List<String> quoted = new ArrayList<>();
    boolean open = kind == QuotationKind.DIRECT;
    for (Token token : analyzed.tokens()) {
      if (kind == QuotationKind.MIXED && isMark(token)) {
        open = !open;
      } else if (open && token.isWord()) {
        quoted.add(terms.word(token.text().toLowerCase(Locale.ROOT).replace('’', '\'')));
      }
    }
    return List.copyOf(quoted);
  }

  private static boolean isMark(Token token) {
    return token.text().length() <= 2
        && token.text().chars().allMatch(c -> "\"“”„«»``''".indexOf(c) >= 0)
        && !token.text().equals("'");
  }
}
