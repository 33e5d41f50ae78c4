package hearsay.relate.story;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import hearsay.language.AnalyzedStatement;
import hearsay.language.ClockReader;
import hearsay.language.ClockTime;
import hearsay.language.DateMention;
import hearsay.language.DateReader;
import hearsay.language.Quantity;
import hearsay.language.QuantityReader;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Mention;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import hearsay.relate.clause.Clause;
import hearsay.relate.clause.Clauses;
import hearsay.relate.clause.Frames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement as the checks see it: its words, numbers, dates and times are read once, when first
 * asked for.
 */
public final class Said {

  /** Words too common to tell one event from another. */
  private static final Set<String> EMPTY_LEMMAS =
      Set.of(
          "be", "have", "do", "say", "tell", "will", "would", "could", "can", "may", "might",
          "must", "should", "shall", "get", "go", "make", "that", "this", "it", "he", "she", "they",
          "we", "i", "you", "his", "her", "their", "our", "its", "my", "such", "any", "some",
          "more", "most", "also", "other", "many", "not", "no", "nobody", "nothing", "none",
          "never");

  private static final List<String> CONTENT_TAGS = List.of("NN", "VB", "JJ", "FW");

  private static final Set<String> SPOKEN_DAYS =
      Set.of("today", "tonight", "tomorrow", "yesterday");

  /** One content word. */
  public record Word(String lemma, Token token) {}

  private final int index;
  private final AnalyzedStatement analyzed;
  private final Article article;
  private final String claimId;
  private final int paragraph;
  private final Supplier<List<Token>> tokens;
  private final Supplier<List<Word>> words;
  private final Supplier<Set<Token>> contentTokens;
  private final Supplier<List<Quantity>> quantities;
  private final Supplier<List<DateMention>> dates;
  private final Supplier<List<ClockTime>> times;
  private final Supplier<Frames> frames;
  private final Supplier<List<Clause>> clauses;
  private final Supplier<Quotation> quotation;

  Said(int index, AnalyzedStatement analyzed, Article article, String claimId, int paragraph) {
    this.index = index;
    this.analyzed = analyzed;
    this.article = article;
    this.claimId = claimId;
    this.paragraph = paragraph;
    this.tokens = Suppliers.memoize(analyzed::tokens);
    this.words = Suppliers.memoize(this::readWords);
    this.contentTokens =
        Suppliers.memoize(
            () -> words().stream().map(Word::token).collect(ImmutableSet.toImmutableSet()));
    this.quantities = Suppliers.memoize(() -> QuantityReader.readAll(tokens()));
    this.dates = Suppliers.memoize(this::readDates);
    this.times = Suppliers.memoize(() -> ClockReader.read(tokens()));
    this.frames = Suppliers.memoize(() -> Frames.of(analyzed));
    this.clauses = Suppliers.memoize(() -> Clauses.of(analyzed));
    this.quotation = Suppliers.memoize(() -> Quotation.of(this));
  }

  int index() {
    return index;
  }

  public String id() {
    return statement().id();
  }

  public AnalyzedStatement analyzed() {
    return analyzed;
  }

  public Statement statement() {
    return analyzed.statement();
  }

  public Article article() {
    return article;
  }

  public String claimId() {
    return claimId;
  }

  /** Number of the paragraph that it begins in. */
  public int paragraph() {
    return paragraph;
  }

  public SpeechAct act() {
    return statement().act();
  }

  /** Whether a negation governs what is told; a refusal tells nothing. */
  public boolean negated() {
    return statement().polarity() == Polarity.NEGATIVE && !act().isRefusal();
  }

  public List<Token> tokens() {
    return tokens.get();
  }

  public List<Word> words() {
    return words.get();
  }

  public List<Quantity> quantities() {
    return quantities.get();
  }

  public List<DateMention> dates() {
    return dates.get();
  }

  /** The times of day that it names. */
  public List<ClockTime> times() {
    return times.get();
  }

  /** Who does what to whom; the sentences are parsed at the first call. */
  public Frames frames() {
    return frames.get();
  }

  /** What it says in its clauses; the sentences are parsed at the first call. */
  public List<Clause> clauses() {
    return clauses.get();
  }

  public Quotation quotation() {
    return quotation.get();
  }

  public Map<Integer, String> referents() {
    return analyzed.referents();
  }

  public Optional<String> speakerId() {
    return statement().attribution().speaker().map(Mention::sourceId);
  }

  public Set<String> speakerIds() {
    return ids(statement().attribution().speakers());
  }

  public Set<String> channelIds() {
    return ids(statement().attribution().channel());
  }

  public Optional<String> addresseeId() {
    return statement().attribution().addressee().map(Mention::sourceId);
  }

  public Optional<PartialDate> uttered() {
    return statement().attribution().date();
  }

  public boolean sameArticle(Said other) {
    return article.id().equals(other.article.id());
  }

  public boolean sameClaim(Said other) {
    return claimId.equals(other.claimId);
  }

  public boolean sharesSpeaker(Said other) {
    return speakerId().isPresent() && speakerId().equals(other.speakerId());
  }

  /** Whether the words of another stand inside longer words of this one: "reports that ...". */
  public boolean encloses(Said inner) {
    return inner.statement().spans().stream()
        .allMatch(
            span ->
                statement().spans().stream()
                    .anyMatch(around -> around.contains(span) && !around.equals(span)));
  }

  /** Whether both utterance dates are known and cannot be the same day. */
  public boolean utteredOnOtherDay(Said other) {
    return uttered().isPresent()
        && other.uttered().isPresent()
        && !uttered().get().overlaps(other.uttered().get());
  }

  public Place place(Span span) {
    return new Place(article.id(), span);
  }

  /** All of its content, as places. */
  public List<Place> places() {
    return statement().spans().stream().map(this::place).toList();
  }

  /** "Tonight" inside a quotation is the night of the utterance, whose day is not known here. */
  private List<DateMention> readDates() {
    boolean spoken = statement().quotation() == QuotationKind.DIRECT;
    return DateReader.read(tokens(), article.date()).stream()
        .filter(date -> !(spoken && SPOKEN_DAYS.contains(lower(date.span()))))
        .toList();
  }

  private String lower(Span span) {
    return span.in(article.text()).toLowerCase(Locale.ROOT);
  }

  /** Whether the token is one of {@link #words()}. */
  public boolean isContent(Token token) {
    return contentTokens.get().contains(token);
  }

  private List<Word> readWords() {
    return tokens().stream()
        .filter(Token::isWord)
        .filter(token -> CONTENT_TAGS.stream().anyMatch(token.tag()::startsWith))
        .map(token -> new Word(token.lemma().toLowerCase(Locale.ROOT), token))
        .filter(word -> !EMPTY_LEMMAS.contains(word.lemma()))
        .toList();
  }

  private static Set<String> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::sourceId).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public String toString() {
    return id() + " " + statement().text();
  }
}
