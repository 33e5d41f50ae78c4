package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameOccurrence;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands where in an article: its names, and the phrases that are asked for. */
final class Mentions {

  private final Map<Integer, NameOccurrence> nameAt = new HashMap<>();

  /** Head token of whatever is asked for to how it is named. */
  private final Map<Integer, Reference> asked = new HashMap<>();

  private final Map<Span, List<Reference>> phrases = new LinkedHashMap<>();

  /** In each sentence who is asked for outside quotation marks: the speaker of its quotations. */
  private final Map<Integer, Integer> speakerHead = new HashMap<>();

  /**
   * @param names all names of the article
   * @param spans the phrases that are asked for
   */
  Mentions(ArticleTokens tokens, List<NameOccurrence> names, List<Span> spans) {
    for (NameOccurrence name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        nameAt.put(i, name);
      }
    }
    PhraseReader reader = new PhraseReader(tokens, nameAt);
    for (Span span : spans.stream().sorted().distinct().toList()) {
      List<Reference> references = reader.read(span);
      phrases.put(span, references);
      for (Reference reference : references) {
        asked.put(reference.head(), reference);
        if (!tokens.isQuoted(reference.head())) {
          speakerHead.putIfAbsent(tokens.sentence(reference.head()), reference.head());
        }
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

  /** The phrase asked for whose head the token is. */
  Optional<Reference> asked(int head) {
    return Optional.ofNullable(asked.get(head));
  }

  boolean isAsked(NameOccurrence name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (asked.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  /** The head of the first phrase that is asked for in the sentence, outside quotation marks. */
  Optional<Integer> speakerHead(int sentence) {
    return Optional.ofNullable(speakerHead.get(sentence));
  }

  /** All phrases asked for, each with those whom it names. */
  Map<Span, List<Reference>> phrases() {
    return phrases;
  }
}
