package hearsay.extract.source;

import hearsay.extract.name.ArticleTokens;
import hearsay.extract.name.NameOccurrence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader has in mind at a point of an article: whom each token so far stands for, how
 * present each party is, who spoke last, and the last two that were named together.
 */
final class Attention {

  /** A paragraph's end lets what was spoken of fade like two more sentences. */
  private static final int PARAGRAPH = 2;

  private final ArticleTokens tokens;
  private final Map<Integer, List<Party>> resolved = new HashMap<>();
  private List<Party> lastPair = List.of();
  private int lastPairSentence = -1;
  private Optional<Party> lastSpeaker = Optional.empty();

  Attention(ArticleTokens tokens) {
    this.tokens = tokens;
  }

  /** The time of reading, by which presence fades. */
  int moment(int token) {
    return tokens.sentence(token) + PARAGRAPH * tokens.paragraph(token);
  }

  /** Whom the token stands for; empty for nobody, and for what is not yet read. */
  List<Party> at(int token) {
    return resolved.getOrDefault(token, List.of());
  }

  void resolve(int token, List<Party> parties) {
    resolved.put(token, parties);
  }

  /** Whom each token stands for, by where it begins, but for those that stand for several. */
  Map<Integer, Party> referents() {
    Map<Integer, Party> referents = new HashMap<>();
    resolved.forEach(
        (token, parties) -> {
          if (parties.size() == 1) {
            referents.put(tokens.get(token).begin(), parties.get(0));
          }
        });
    return referents;
  }

  /** The parties are spoken of at a token. */
  void touch(List<Party> parties, int token, double weight) {
    int moment = moment(token);
    for (Party party : parties) {
      party.touch(moment, weight);
      if (tokens.isQuoted(token)) {
        party.quote(moment);
      }
    }
  }

  /** Whoever is asked for has spoken, but for those to whom or through whom it is told. */
  void noteSpeaker(boolean source, int from, List<Party> parties, double weight) {
    boolean speaks = source && (weight >= Positions.SUBJECT || Positions.mayLead(tokens, from));
    if (speaks) {
      double bonus = Positions.SPEAKER + Math.max(0, Positions.SUBJECT - weight);
      parties.forEach(party -> party.touch(moment(from), bonus));
    }
    if (speaks && parties.size() == 1 && !tokens.isQuoted(from)) {
      lastSpeaker = Optional.of(parties.get(0));
    }
  }

  Optional<Party> lastSpeaker() {
    return lastSpeaker;
  }

  /** "X and Y" as the pair that "they" and "the two" go back to, where the name is the second. */
  void notePair(NameOccurrence name, Party party) {
    int link = name.start() - 1;
    while (tokens.sameSentence(link, name.from())
        && (tokens.isNoun(link)
            || tokens.tag(link).startsWith("JJ")
            || tokens.tag(link).equals("DT"))) {
      link--;
    }
    if (tokens.sameSentence(link, name.from()) && tokens.lower(link).equals("and") && link > 0) {
      List<Party> before = at(link - 1);
      if (before.size() == 1
          && before.get(0) != party
          && before.get(0).nameClass().kind() == party.nameClass().kind()) {
        lastPair = List.of(before.get(0), party);
        lastPairSentence = tokens.sentence(name.from());
      }
    }
  }

  /** The last pair, from no farther back than the sentence before; empty where there is none. */
  List<Party> pair(int token) {
    return lastPairSentence >= tokens.sentence(token) - 1 ? lastPair : List.of();
  }

  /** The one that is most in mind of those that a name may stand for. */
  Party mostProminent(Collection<Party> candidates, int token) {
    int moment = moment(token);
    Party best = candidates.iterator().next();
    for (Party party : candidates) {
      double gain = party.prominence(moment) - best.prominence(moment);
      best = gain > 0 || gain == 0 && party.first() < best.first() ? party : best;
    }
    return best;
  }
}
