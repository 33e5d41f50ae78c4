package hearsay.relate;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.match.Matching;
import hearsay.match.SimilarPair;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Cue;
import hearsay.model.Findings;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.PartialDate;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes articles for tests, statement by statement, without a parser. A content is given as tagged
 * words, {@code word_TAG}, {@code word_TAG_lemma}, {@code word_TAG_lemma_NAMEKIND}, each with
 * {@code @head:relation} behind it where a tree is wanted (heads count from 1, 0 is none).
 */
public final class Newsroom {

  private final Map<String, StringBuilder> texts = new TreeMap<>();
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Source> sources = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();
  private double similarity = 0.5;

  /** One statement that is being written. */
  public static final class Line {
    final String id;
    final String article;
    final String speaker;
    final String tagged;
    SpeechAct act = SpeechAct.ASSERT;
    Modality modality = Modality.CERTAIN;
    Polarity polarity = Polarity.POSITIVE;
    QuotationKind quotation = QuotationKind.INDIRECT;
    String cue = "said";
    String claim;
    Optional<String> channel = Optional.empty();
    Optional<String> addressee = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    List<Span> spans = List.of();
    List<Token> tokens = List.of();
    Span cueSpan = new Span(0, 1);
    Span speakerSpan = new Span(0, 1);

    Line(String id, String article, String speaker, String tagged) {
      this.id = id;
      this.article = article;
      this.speaker = speaker;
      this.tagged = tagged;
      this.claim = "claim:" + id;
    }

    public Line act(SpeechAct value) {
      act = value;
      if (value == SpeechAct.DENY || value.isRefusal()) {
        polarity = Polarity.NEGATIVE;
      }
      return this;
    }

    public Line cue(String value) {
      cue = value;
      return this;
    }

    public Line claim(String value) {
      claim = value;
      return this;
    }

    public Line negative() {
      polarity = Polarity.NEGATIVE;
      return this;
    }

    public Line hedged() {
      modality = Modality.HEDGED;
      return this;
    }

    public Line reported() {
      modality = Modality.REPORTED;
      return this;
    }

    public Line quoted() {
      quotation = QuotationKind.DIRECT;
      return this;
    }

    public Line narrated() {
      quotation = QuotationKind.NARRATION;
      return this;
    }

    public Line via(String outlet) {
      channel = Optional.of(outlet);
      return this;
    }

    public Line to(String listener) {
      addressee = Optional.of(listener);
      return this;
    }

    public Line on(String day) {
      date = Optional.of(PartialDate.parse(day));
      return this;
    }
  }

  /** With the articles "a" and "b" of one day. */
  public static Newsroom twoArticles() {
    return new Newsroom().article("a", "2031-05-01").article("b", "2031-05-01");
  }

  /** Opens an article; its text grows with its statements. */
  public Newsroom article(String id, String day) {
    texts.put(id, new StringBuilder());
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    articles.put(
        id, new Article(id, Optional.of(id), Optional.empty(), date, Optional.empty(), "."));
    return this;
  }

  public Newsroom source(String name, SourceKind kind, String... roles) {
    sources.put(name, new Source(name, kind, name, List.of(), List.of(roles)));
    return this;
  }

  /** How much matching is to hold every two statements to be about the same thing. */
  public Newsroom alike(double value) {
    similarity = value;
    return this;
  }

  /** Breaks the paragraph. */
  public Newsroom paragraph(String article) {
    text(article).append("\n\n");
    return this;
  }

  /** Goes on in the last sentence: ", after". */
  public Newsroom join(String article, String words) {
    StringBuilder text = text(article);
    text.setLength(text.length() - 1);
    text.append(words);
    return this;
  }

  /** Appends "Speaker cue content." and returns the statement for its details. */
  public Line say(String article, String speaker, String tagged) {
    return say(article, speaker, "said", tagged);
  }

  public Line say(String article, String speaker, String cue, String tagged) {
    sources.putIfAbsent(
        speaker, new Source(speaker, SourceKind.PERSON, speaker, List.of(), List.of()));
    Line line = new Line(article + "-%02d".formatted(lines.size()), article, speaker, tagged);
    line.cue = cue;
    StringBuilder text = text(article);
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    line.speakerSpan = new Span(text.length(), text.length() + speaker.length());
    text.append(speaker).append(' ');
    line.cueSpan = new Span(text.length(), text.length() + cue.length());
    text.append(cue).append(' ');
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("@")[0].split("_");
      if (!tokens.isEmpty()) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(java.util.Locale.ROOT);
      NameKind name = parts.length > 3 ? NameKind.valueOf(parts[3]) : NameKind.NONE;
      tokens.add(new Token(span, parts[0], lemma, parts[1], name));
    }
    line.tokens = tokens;
    line.spans = List.of(new Span(begin, text.length()));
    text.append('.');
    lines.add(line);
    return line;
  }

  private StringBuilder text(String article) {
    return texts.get(article);
  }

  public List<Article> articles() {
    return articles.values().stream()
        .map(
            a ->
                new Article(
                    a.id(), a.publisher(), a.title(), a.date(), a.url(), texts.get(a.id()) + "."))
        .toList();
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  public List<AnalyzedStatement> statements() {
    return lines.stream().map(this::analyzed).toList();
  }

  private AnalyzedStatement analyzed(Line line) {
    Attribution attribution =
        new Attribution(
            List.of(new Mention(line.speaker, line.speaker, Optional.of(line.speakerSpan), false)),
            Optional.of(new Cue(line.cueSpan, line.cue)),
            line.channel.stream().map(c -> new Mention(c, c, Optional.empty(), false)).toList(),
            line.addressee.map(a -> new Mention(a, a, Optional.empty(), false)),
            Optional.empty(),
            line.date);
    String text = texts.get(line.article).toString();
    Statement statement =
        new Statement(
            line.id,
            line.article,
            line.spans,
            Span.join(line.spans, text),
            attribution,
            line.act,
            line.quotation,
            line.polarity,
            line.modality);
    Map<Integer, String> referents = new TreeMap<>();
    for (Token token : line.tokens) {
      if (sources.containsKey(token.text())) {
        referents.put(token.begin(), token.text());
      }
    }
    Sentence sentence = new Sentence(line.tokens, () -> tree(line.tagged));
    return new AnalyzedStatement(statement, List.of(sentence), referents);
  }

  private static Dependencies tree(String tagged) {
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("@");
      heads.add(parts.length > 1 ? Integer.parseInt(parts[1].split(":", 2)[0]) - 1 : -1);
      relations.add(parts.length > 1 ? parts[1].split(":", 2)[1] : "root");
    }
    return new Dependencies(heads, relations);
  }

  /** Claims as the lines name them, and every two statements as a pair. */
  public Matching matching() {
    Map<String, List<String>> members = new LinkedHashMap<>();
    lines.forEach(l -> members.computeIfAbsent(l.claim, k -> new ArrayList<>()).add(l.id));
    List<Claim> claims =
        members.entrySet().stream()
            .map(e -> new Claim(e.getKey(), e.getKey(), "for a test", e.getValue()))
            .toList();
    List<SimilarPair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        pairs.add(new SimilarPair(i, j, similarity, List.of()));
      }
    }
    return new Matching(claims, pairs);
  }

  public Findings relate() {
    return new Relator().relate(articles(), sources(), statements(), matching());
  }

  /** The relations of some kinds as "KIND from to". */
  public static List<String> edges(Findings findings, RelationKind... kinds) {
    return findings.relations().stream()
        .filter(r -> kinds.length == 0 || List.of(kinds).contains(r.kind()))
        .map(r -> r.kind() + " " + r.from() + " " + r.to())
        .toList();
  }

  public static List<Relation> conflicts(Findings findings) {
    return findings.relations().stream().filter(r -> r.kind().isConflict()).toList();
  }

  /** The kinds of the conflicts that were found. */
  public static List<RelationKind> kinds(Findings findings) {
    return conflicts(findings).stream().map(Relation::kind).toList();
  }

  public static List<RelationKind> kinds(Newsroom room) {
    return kinds(room.relate());
  }

  /** Why what looked like a conflict is none. */
  public static List<NonConflictReason> reasons(Findings findings) {
    return findings.nonConflicts().stream().map(NonConflict::reason).toList();
  }
}
