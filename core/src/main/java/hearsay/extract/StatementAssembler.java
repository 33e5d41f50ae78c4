package hearsay.extract;

import hearsay.extract.act.ModalityReader;
import hearsay.extract.source.ResolvedSources;
import hearsay.extract.statement.Draft;
import hearsay.extract.statement.Draft.Telling;
import hearsay.extract.statement.Draft.Voice;
import hearsay.extract.text.Words;
import hearsay.language.AnalyzedStatement;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Attribution;
import hearsay.model.Cue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts the statements of one article together once its sources are resolved; used once. */
final class StatementAssembler {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  /** Within so many sentences the same speaker is taken to speak on the same occasion. */
  private static final int SAME_OCCASION = 2;

  private final Words words;
  private final ResolvedSources resolved;
  private final Collection<Source> sources;
  private final Map<String, Source> byId;
  private final String articleId;

  /** The last attribution to somebody, for those that go on from it. */
  private Optional<Attribution> last = Optional.empty();

  private int lastSentence = -1;

  /**
   * Prepares for one article.
   *
   * @param byId the resolved sources
   * @param sources takes the sources that only statements bring: unnamed questioners
   */
  StatementAssembler(
      Words words, ResolvedSources resolved, Map<String, Source> byId, Collection<Source> sources) {
    this.words = words;
    this.resolved = resolved;
    this.sources = sources;
    this.articleId = words.article().id();
    this.byId = byId;
  }

  /** The statements in the order of the drafts, each id once. */
  List<AnalyzedStatement> assemble(List<Draft> drafts) {
    Map<String, AnalyzedStatement> statements = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      AnalyzedStatement statement = statement(draft);
      statements.putIfAbsent(statement.statement().id(), statement);
    }
    return List.copyOf(statements.values());
  }

  private AnalyzedStatement statement(Draft draft) {
    Attribution attribution = attribution(draft);
    Statement statement =
        new Statement(
            Statement.idOf(articleId, draft.contents(), attribution),
            articleId,
            draft.contents(),
            Span.join(draft.contents(), words.text()),
            attribution,
            draft.act(),
            draft.quotation(),
            draft.polarity(),
            modality(draft, attribution));
    return new AnalyzedStatement(
        statement, sentences(draft.contents()), referents(draft.contents(), attribution));
  }

  private Modality modality(Draft draft, Attribution attribution) {
    boolean outlet =
        draft.voice() == Voice.NAMED
            && !draft.act().isResponse()
            && attribution
                .speaker()
                .map(m -> byId.get(m.sourceId()))
                .filter(s -> s.kind() == SourceKind.OUTLET)
                .isPresent();
    return outlet ? ModalityReader.retold(draft.modality()) : draft.modality();
  }

  private Attribution attribution(Draft draft) {
    return switch (draft.voice()) {
      case NARRATION ->
          attributed(List.of(mention(resolved.narration(articleId).id())), Telling.none());
      case QUESTIONER -> question(draft);
      case NAMED -> remember(draft, named(draft));
      case CARRIED -> remember(draft, carried(draft));
    };
  }

  private Attribution remember(Draft draft, Attribution attribution) {
    last = Optional.of(attribution);
    lastSentence = sentenceOf(draft);
    return attribution;
  }

  private int sentenceOf(Draft draft) {
    return words.sentenceAt(draft.contents().get(draft.contents().size() - 1).end() - 1);
  }

  private Attribution named(Draft draft) {
    Telling telling = draft.telling();
    List<Mention> speakers = telling.source().map(this::mentions).orElse(List.of());
    return onOccasion(draft, attributed(speakers, telling));
  }

  /**
   * What the telling leaves open is taken from the last attribution, if it is the same occasion.
   */
  private Attribution onOccasion(Draft draft, Attribution own) {
    boolean near = sentenceOf(draft) - lastSentence <= SAME_OCCASION;
    boolean same =
        last.isPresent()
            && near
            && own.speaker().isPresent()
            && last.get()
                .speaker()
                .map(Mention::sourceId)
                .equals(own.speaker().map(Mention::sourceId));
    boolean apart = own.date().isPresent() || !own.channel().isEmpty() || isHabit(draft.telling());
    if (!same || apart) {
      return own;
    }
    Attribution before = last.get();
    boolean moved =
        own.occasion().isPresent()
            && before.occasion().isPresent()
            && !own.occasion().equals(before.occasion());
    if (moved) {
      return own;
    }
    return new Attribution(
        own.speakers(),
        own.cue(),
        before.channel().stream().map(StatementAssembler::inferred).toList(),
        own.addressee().or(() -> before.addressee().map(StatementAssembler::inferred)),
        own.occasion().or(before::occasion),
        before.date());
  }

  /** "has repeatedly said": on no one occasion. */
  private boolean isHabit(Telling telling) {
    return telling
        .cue()
        .map(words::lemmas)
        .filter(cue -> cue.startsWith("have ") || cue.contains("repeatedly"))
        .isPresent();
  }

  private Attribution carried(Draft draft) {
    Optional<Span> source = draft.telling().source();
    List<Mention> before =
        source.isPresent()
            ? mentions(source.get())
            : last.map(Attribution::speakers).orElse(List.of());
    List<Mention> speakers = before.stream().map(StatementAssembler::inferred).toList();
    Attribution own = attributed(speakers, draft.telling());
    return onOccasion(draft, own);
  }

  /** Who is said to have put it, else the outlet of the interview, else somebody not named. */
  private Attribution question(Draft draft) {
    Telling telling = draft.telling();
    List<Mention> own = telling.channel().stream().flatMap(s -> mentions(s).stream()).toList();
    boolean near = sentenceOf(draft) - lastSentence <= SAME_OCCASION;
    List<Mention> channel =
        own.isEmpty() && near ? last.map(Attribution::channel).orElse(List.of()) : own;
    List<Mention> named = telling.source().map(this::mentions).orElse(List.of());
    List<Mention> asker =
        named.isEmpty()
            ? List.of(mention(channel.isEmpty() ? questioner().id() : channel.get(0).sourceId()))
            : named;
    Attribution whole = attributed(asker, telling);
    return new Attribution(
        whole.speakers(),
        whole.cue(),
        List.of(),
        whole.addressee(),
        whole.occasion(),
        whole.date().or(() -> near ? last.flatMap(Attribution::date) : Optional.empty()));
  }

  private Source questioner() {
    Source source =
        new Source(
            "anonymous:questioner-" + articleId,
            SourceKind.ANONYMOUS,
            "unnamed questioner",
            List.of(),
            List.of());
    sources.add(source);
    return source;
  }

  private Attribution attributed(List<Mention> speakers, Telling telling) {
    return new Attribution(
        speakers,
        telling.cue().map(span -> new Cue(span, span.in(words.text()))),
        telling.channel().stream().flatMap(s -> mentions(s).stream()).toList(),
        telling.addressee().flatMap(s -> mentions(s).stream().findFirst()),
        telling.occasion().map(span -> span.in(words.text())),
        telling.date());
  }

  private List<Mention> mentions(Span span) {
    return resolved.mentionsAt(articleId, span);
  }

  private static Mention mention(String sourceId) {
    return new Mention(sourceId, "", Optional.empty(), true);
  }

  private static Mention inferred(Mention mention) {
    return new Mention(mention.sourceId(), mention.asWritten(), mention.span(), true);
  }

  private List<Sentence> sentences(List<Span> contents) {
    List<Sentence> sentences = new ArrayList<>();
    int first = words.sentenceAt(contents.get(0).begin());
    int last = words.sentenceAt(contents.get(contents.size() - 1).end() - 1);
    for (int s = first; s <= last; s++) {
      sentences.addAll(words.analyzed().sentences().get(s).slice(contents));
    }
    return sentences;
  }

  /** Whom words of the content stand for: first persons in a quotation for its speaker. */
  private Map<Integer, String> referents(List<Span> contents, Attribution attribution) {
    Map<Integer, String> known = new TreeMap<>();
    Map<Integer, String> all = resolved.referents(articleId);
    for (Span span : contents) {
      for (Token token : words.in(span)) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(lower) && words.marks().inside(token.begin())) {
          attribution.speaker().ifPresent(m -> known.put(token.begin(), m.sourceId()));
        } else if (all.containsKey(token.begin())) {
          known.put(token.begin(), all.get(token.begin()));
        }
      }
    }
    return known;
  }
}
