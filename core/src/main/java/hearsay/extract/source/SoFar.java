package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameOccurrence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an article has told by the token that is being read: who stands where, who spoke last, and
 * which two were named together.
 */
final class SoFar {

  private final ArticleTokens tokens;
  private final Map<Integer, List<Party>> resolved = new HashMap<>();
  private List<Party> lastPair = List.of();
  private int lastPairSentence = -1;
  private Optional<Party> lastSpeaker = Optional.empty();

  SoFar(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  void resolve(int token, List<Party> parties) {
    resolved.put(token, parties);
  }

  /** Whom the token stands for; empty where nobody. */
  List<Party> at(int token) {
    return resolved.getOrDefault(token, List.of());
  }

  /** Whom the token stands for, where it is one alone. */
  Optional<Party> oneAt(int token) {
    List<Party> parties = at(token);
    return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
  }

  /** Begins of tokens to whom they stand for, where it is one alone. */
  Map<Integer, Party> referents() {
    Map<Integer, Party> referents = new HashMap<>();
    for (int token : resolved.keySet()) {
      oneAt(token).ifPresent(party -> referents.put(tokens.get(token).begin(), party));
    }
    return referents;
  }

  void speaks(Party party) {
    lastSpeaker = Optional.of(party);
  }

  Optional<Party> lastSpeaker() {
    return lastSpeaker;
  }

  /** Notes "X and Y" as the pair that "they" and "the two" go back to. */
  void pair(NameOccurrence name, Party party) {
    int link = name.start() - 1;
    while (tokens.sameSentence(link, name.from())
        && (tokens.isNoun(link)
            || tokens.tag(link).startsWith("JJ")
            || tokens.tag(link).equals("DT"))) {
      link--;
    }
    if (tokens.sameSentence(link, name.from()) && tokens.lower(link).equals("and") && link > 0) {
      oneAt(link - 1)
          .filter(first -> first != party)
          .filter(first -> first.nameClass().kind() == party.nameClass().kind())
          .ifPresent(
              first -> {
                lastPair = List.of(first, party);
                lastPairSentence = tokens.sentence(name.from());
              });
    }
  }

  /**
   * The two named together no more than a sentence before the token; empty where there are none.
   */
  List<Party> pairBefore(int token) {
    return lastPairSentence >= tokens.sentence(token) - 1 ? lastPair : List.of();
  }
}
