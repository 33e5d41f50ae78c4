package hearsay.match;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Attribution;
import hearsay.model.Cue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Analysed statements without a parser: one sentence, each token written as {@code
 * text/lemma/tag/head/relation}, heads counted from 1 and 0 for the root; head and relation may be
 * left out. Copies of a builder share nothing that changes.
 */
record Statements(
    String id,
    String article,
    String words,
    int begin,
    Optional<String> speaker,
    Optional<String> cue,
    SpeechAct act,
    Polarity polarity,
    QuotationKind quotation,
    Map<Integer, String> referents,
    List<String> channels) {

  static Statements of(String id, String words) {
    return new Statements(
        id,
        "article " + id,
        words,
        0,
        Optional.empty(),
        Optional.empty(),
        SpeechAct.ASSERT,
        Polarity.POSITIVE,
        QuotationKind.INDIRECT,
        Map.of(),
        List.of());
  }

  /** The same words elsewhere. */
  Statements withId(String other) {
    return new Statements(
        other,
        "article " + other,
        words,
        begin,
        speaker,
        cue,
        act,
        polarity,
        quotation,
        referents,
        channels);
  }

  Statements by(String who) {
    return new Statements(
        id,
        article,
        words,
        begin,
        Optional.of(who),
        cue,
        act,
        polarity,
        quotation,
        referents,
        channels);
  }

  Statements doing(SpeechAct other, Polarity way) {
    return new Statements(
        id, article, words, begin, speaker, cue, other, way, quotation, referents, channels);
  }

  Statements quoted(QuotationKind kind) {
    return new Statements(
        id, article, words, begin, speaker, cue, act, polarity, kind, referents, channels);
  }

  Statements in(String where, int at, String by) {
    return new Statements(
        id,
        where,
        words,
        at,
        speaker,
        Optional.of(by),
        act,
        polarity,
        quotation,
        referents,
        channels);
  }

  /** Says which source the token with this number, from 0, stands for. */
  Statements meaning(int token, String source) {
    return new Statements(
        id,
        article,
        words,
        begin,
        speaker,
        cue,
        act,
        polarity,
        quotation,
        Map.of(token, source),
        channels);
  }

  /** Says who passes it on. */
  Statements through(String outlet) {
    return new Statements(
        id,
        article,
        words,
        begin,
        speaker,
        cue,
        act,
        polarity,
        quotation,
        referents,
        List.of(outlet));
  }

  private static Mention mention(String who) {
    return new Mention(who, who, Optional.empty(), false);
  }

  AnalyzedStatement build() {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int at = begin;
    for (String word : words.split(" ")) {
      String[] part = word.split("/");
      Span span = new Span(at, at + part[0].length());
      tokens.add(new Token(span, part[0], part[1], part[2], NameKind.NONE));
      heads.add(part.length > 3 ? Integer.parseInt(part[3]) - 1 : Dependencies.ROOT);
      relations.add(part.length > 4 ? part[4] : "root");
      at = span.end() + 1;
    }
    Map<Integer, String> byBegin = new HashMap<>();
    referents.forEach((token, source) -> byBegin.put(tokens.get(token).begin(), source));
    Sentence sentence = new Sentence(tokens, () -> new Dependencies(heads, relations));
    Attribution attribution =
        new Attribution(
            speaker.map(who -> List.of(mention(who))).orElse(List.of()),
            cue.map(text -> new Cue(new Span(0, text.length()), text)),
            channels.stream().map(Statements::mention).toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Statement statement =
        new Statement(
            id,
            article,
            List.of(sentence.span()),
            sentence.toString(),
            attribution,
            act,
            quotation,
            polarity,
            Modality.CERTAIN);
    return new AnalyzedStatement(statement, List.of(sentence), byBegin);
  }
}
