package hearsay.relate.response;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.quantity.Counted;
import hearsay.relate.response.discourse.InArticle;
import hearsay.relate.response.discourse.Targets;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who says that a figure of his own was wrong denies what he said before: "she admitted that her
 * count had been too high". From then on that figure stands against no other.
 */
public final class Withdrawn {

  private static final Pattern WRONG =
      Pattern.compile(
          "^(?:his|her|its|their|my|our)(?: \\w+)? (?:count|figure|number|total|toll|tally|estimate)s?"
              + " (?:be|have be) (?:\\w+ ){0,2}(?:high|low|wrong|mistaken|incorrect|inaccurate|false"
              + "|exaggerated|inflated|error|mistake)$");

  private static final Set<String> COUNTS =
      Set.of("count", "figure", "number", "total", "toll", "tally", "estimate", "dead", "death");

  private static final double OWN = 0.6;

  private Withdrawn() {}

  /** From whoever withdraws a figure to the figure, each once. */
  public static List<Relation> find(Story story) {
    List<Relation> found = new ArrayList<>();
    for (Said said : story.inOrder()) {
      if (WRONG.matcher(lemmas(said)).matches()) {
        figure(said, story).ifPresent(own -> found.add(denies(said, own)));
      }
    }
    return found;
  }

  private static String lemmas(Said said) {
    StringBuilder lemmas = new StringBuilder();
    for (Token token : said.tokens()) {
      if (token.isWord()) {
        String lemma = token.tag().equals("PRP$") ? token.text() : token.lemma();
        lemmas.append(lemmas.isEmpty() ? "" : " ").append(lemma.toLowerCase(Locale.ROOT));
      }
    }
    return lemmas.toString();
  }

  /** The number that the speaker gave last before, of people or named as a number. */
  private static Optional<Said> figure(Said said, Story story) {
    return story.inOrder().stream()
        .filter(own -> own != said && own.sharesSpeaker(said) && Targets.tells(own))
        .filter(own -> !own.quantities().isEmpty() && isBefore(own, said))
        .filter(Withdrawn::counts)
        .max(
            Comparator.comparing((Said own) -> own.sameArticle(said))
                .thenComparing(Said::id, Comparator.reverseOrder()));
  }

  private static boolean counts(Said own) {
    return own.words().stream().anyMatch(word -> COUNTS.contains(word.lemma()))
        || own.quantities().stream().anyMatch(q -> Counted.of(own, q).kind().isPresent());
  }

  private static boolean isBefore(Said own, Said said) {
    return own.sameArticle(said) ? InArticle.precedes(own, said) : !Occasions.later(own, said);
  }

  private static Relation denies(Said said, Said own) {
    Evidence word = Signals.of("own word", "calls his own figure wrong", OWN, own.places());
    return Relation.of(RelationKind.DENIES, said.id(), own.id(), List.of(word));
  }
}
