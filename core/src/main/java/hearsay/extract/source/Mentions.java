package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameOccurrence;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an article names somebody, and the phrases of which it is asked whom they stand for. */
final class Mentions {

  private final ArticleTokens tokens;
  private final Map<Integer, NameOccurrence> nameAt = new HashMap<>();

  /** Head token of whatever is asked for to how it is named. */
  private final Map<Integer, Reference> asked = new HashMap<>();

  private final Map<Span, List<Reference>> phrases = new LinkedHashMap<>();

  /** In each sentence who is asked for outside quotation marks: the speaker of its quotations. */
  private final Map<Integer, Integer> speakerHead = new HashMap<>();

  Mentions(ArticleTokens tokens, List<NameOccurrence> names, List<Span> phrases) {
    this.tokens = tokens;
    for (NameOccurrence name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        nameAt.put(i, name);
      }
    }
    PhraseReader reader = new PhraseReader(tokens, nameAt);
    phrases.stream().sorted().distinct().forEach(phrase -> ask(phrase, reader.read(phrase)));
  }

  private void ask(Span phrase, List<Reference> references) {
    phrases.put(phrase, references);
    for (Reference reference : references) {
      int head = reference.head();
      asked.put(head, reference);
      if (!tokens.isQuoted(head)) {
        speakerHead.putIfAbsent(tokens.sentence(head), head);
      }
    }
  }

  /** The name that the token is part of. */
  Optional<NameOccurrence> name(int token) {
    return Optional.ofNullable(nameAt.get(token));
  }

  boolean isName(int token) {
    return nameAt.containsKey(token);
  }

  /** How whatever has its head here is named, where it is asked for. */
  Optional<Reference> asked(int token) {
    return Optional.ofNullable(asked.get(token));
  }

  /** Whether it is asked whom the name stands for. */
  boolean isAsked(NameOccurrence name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (asked.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  /** Head token of who speaks the quotations of the sentence. */
  Optional<Integer> speakerHead(int sentence) {
    return Optional.ofNullable(speakerHead.get(sentence));
  }

  /** Each phrase that is asked for, in text order, and whom it names. */
  Map<Span, List<Reference>> phrases() {
    return phrases;
  }
}
