package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import java.util.Optional;
import java.util.Set;

/** What lets somebody know: by telling him, or by a message that is given to him or comes. */
final class Messages {

  /** What they let somebody know. */
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "warn", "notify", "show", "brief", "alert", "advise", "consult");

  /** By these a message comes to somebody. */
  private static final Set<String> HANDING =
      Set.of(
          "hand",
          "give",
          "send",
          "pass",
          "forward",
          "present",
          "deliver",
          "issue",
          "circulate",
          "reach",
          "arrive",
          "come",
          "go",
          "show");

  /** Their subject is what comes. */
  private static final Set<String> COMING = Set.of("reach", "arrive", "come", "go");

  /** What says something to whom it is given. */
  private static final Set<String> MESSAGES =
      Set.of(
          "warning",
          "notice",
          "note",
          "letter",
          "message",
          "memo",
          "memorandum",
          "notification",
          "alert",
          "e-mail",
          "email",
          "document",
          "report",
          "findings",
          "finding",
          "advice");

  /** These only say that there was, or was not, a message. */
  private static final Set<String> MERE = Set.of("warning", "notice", "notification", "alert");

  private Messages() {}

  /** Whether the verb lets its object know. */
  static boolean isTelling(Token verb) {
    return TELLING.contains(Words.lemma(verb));
  }

  /** Whether by the verb a message comes to somebody. */
  static boolean isHanding(Token verb) {
    return HANDING.contains(Words.lemma(verb));
  }

  /** Whether a message only says that there was one: "no warning" is no notice either. */
  static boolean isMere(Token message) {
    return MERE.contains(Words.lemma(message));
  }

  /** The message that is given, or that comes. */
  static Optional<Token> in(Clause clause) {
    return clause
        .negated()
        .filter(Messages::isMessage)
        .or(() -> clause.object().filter(Messages::isMessage))
        .or(
            () ->
                clause
                    .subject()
                    .filter(token -> COMING.contains(Words.lemma(clause.predicate())))
                    .filter(Messages::isMessage))
        .or(() -> handed(clause));
  }

  /** "Was given no warning": who is given it stands as the subject. */
  private static Optional<Token> handed(Clause clause) {
    return clause.passive() && HANDING.contains(Words.lemma(clause.predicate()))
        ? clause.scope().stream()
            .filter(token -> token.begin() > clause.predicate().end() && isMessage(token))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isMessage(Token token) {
    return token.isNoun() && MESSAGES.contains(Words.lemma(token));
  }
}
