package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement put together by hand: the words are given, the spans are looked up. */
final class Said {

  private final Article article;
  private final List<Span> spans;
  private final List<Mention> speakers = new ArrayList<>();
  private final List<Mention> channel = new ArrayList<>();
  private Optional<Cue> cue = Optional.empty();
  private Optional<Mention> addressee = Optional.empty();
  private Optional<String> occasion = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private SpeechAct act = SpeechAct.ASSERT;
  private QuotationKind quotation = QuotationKind.INDIRECT;
  private Polarity polarity = Polarity.POSITIVE;
  private Modality modality = Modality.CERTAIN;

  private Said(Article article, List<Span> spans) {
    this.article = article;
    this.spans = spans;
  }

  static Said in(Article article, String... contents) {
    return new Said(article, Stream.of(contents).map(content -> find(article, content)).toList());
  }

  /** Where the words stand, of which there must be one place only. */
  static Span find(Article article, String words) {
    int at = article.text().indexOf(words);
    if (at < 0 || article.text().indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException("'" + words + "' must occur once in " + article.id());
    }
    return new Span(at, at + words.length());
  }

  static Evidence evidence(String signal, String value, double weight, Place... places) {
    return new Evidence(signal, value, weight, List.of(places));
  }

  static Place place(Article article, String words) {
    return new Place(article.id(), find(article, words));
  }

  Said by(String sourceId, String asWritten) {
    speakers.add(mention(sourceId, asWritten));
    return this;
  }

  /** The first place of {@code asWritten} inside {@code context}. */
  Said by(String sourceId, String asWritten, String context) {
    speakers.add(new Mention(sourceId, asWritten, Optional.of(inside(context, asWritten)), false));
    return this;
  }

  Said by(String sourceId) {
    speakers.add(new Mention(sourceId, "", Optional.empty(), true));
    return this;
  }

  private Mention mention(String sourceId, String asWritten) {
    return new Mention(sourceId, asWritten, Optional.of(find(article, asWritten)), false);
  }

  Said via(String sourceId, String asWritten) {
    channel.add(mention(sourceId, asWritten));
    return this;
  }

  Said to(String sourceId, String asWritten) {
    addressee = Optional.of(mention(sourceId, asWritten));
    return this;
  }

  Said cue(String context, String words) {
    cue = Optional.of(new Cue(inside(context, words), words));
    return this;
  }

  private Span inside(String context, String words) {
    int begin = find(article, context).begin() + context.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  Said on(String words, PartialDate day) {
    occasion = Optional.of(words);
    date = Optional.of(day);
    return this;
  }

  Said act(SpeechAct kind) {
    act = kind;
    polarity = kind.isRefusal() || kind == SpeechAct.DENY ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return this;
  }

  Said quoted(QuotationKind kind) {
    quotation = kind;
    return this;
  }

  Said modality(Modality kind) {
    modality = kind;
    return this;
  }

  Statement build() {
    Attribution attribution = new Attribution(speakers, cue, channel, addressee, occasion, date);
    return new Statement(
        Statement.idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        Span.join(spans, article.text()),
        attribution,
        act,
        quotation,
        polarity,
        modality);
  }
}
