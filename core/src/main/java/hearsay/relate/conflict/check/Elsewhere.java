package hearsay.relate.conflict.check;

import hearsay.language.CalendarNames;
import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two statements tell of events in different places, as far as their articles tell. */
public final class Elsewhere {

  private Elsewhere() {}

  /**
   * A side names places, and neither side one that the other's article names too. Never so of two
   * renderings of one claim, of two statements of one article, or where both name one thing and
   * only one of them a place.
   */
  public static boolean found(Comparison pair) {
    if (pair.sameClaim() || pair.sameArticle()) {
      return false;
    }
    List<Token> here = places(pair.a());
    List<Token> there = places(pair.b());
    boolean oneSided = here.isEmpty() != there.isEmpty();
    return !(here.isEmpty() && there.isEmpty())
        && !anyIn(here, pair.b().article())
        && !anyIn(there, pair.a().article())
        && !(oneSided && nameOne(pair));
  }

  /** Whether both tell of one doing of one that has a name: the ferry that one of them places. */
  private static boolean nameOne(Comparison pair) {
    List<Comparison.Match> common = pair.common(Set.of(), Set.of());
    return common.stream().anyMatch(match -> match.a().token().isVerb())
        && common.stream().anyMatch(Elsewhere::isName);
  }

  private static boolean isName(Comparison.Match match) {
    return match.a().token().isProperNoun()
        && match.b().token().isProperNoun()
        && match.a().token().name() != NameKind.LOCATION
        && match.b().token().name() != NameKind.LOCATION
        && !CalendarNames.has(match.a().lemma());
  }

  /**
   * Whether a side names a person whom the other's article does not, or both name persons and no
   * one in common: what each of them got is counted apart.
   */
  public static boolean ofOthers(Comparison pair) {
    return unknown(pair.a(), pair.b())
        || unknown(pair.b(), pair.a())
        || apart(named(pair.a(), NameKind.PERSON), named(pair.b(), NameKind.PERSON));
  }

  /** Whether each side names a place, and none that the other names. */
  public static boolean inOtherPlaces(Comparison pair) {
    return apart(places(pair.a()), places(pair.b()));
  }

  /** The same, some words of each side left out: who acts may be named by a place. */
  public static boolean apart(Comparison pair, Set<Token> withoutA, Set<Token> withoutB) {
    return apart(
        places(pair.a()).stream().filter(token -> !withoutA.contains(token)).toList(),
        places(pair.b()).stream().filter(token -> !withoutB.contains(token)).toList());
  }

  private static boolean apart(List<Token> one, List<Token> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream()
            .noneMatch(x -> other.stream().anyMatch(y -> x.text().equalsIgnoreCase(y.text())));
  }

  private static boolean unknown(Said said, Said other) {
    List<Token> persons = named(said, NameKind.PERSON);
    return !persons.isEmpty() && !anyIn(persons, other.article());
  }

  private static List<Token> places(Said said) {
    return named(said, NameKind.LOCATION);
  }

  private static List<Token> named(Said said, NameKind kind) {
    return said.tokens().stream().filter(token -> token.name() == kind).toList();
  }

  private static boolean anyIn(List<Token> places, Article article) {
    // Datelines are in capitals.
    String text = article.text().toLowerCase(Locale.ROOT);
    return places.stream().anyMatch(place -> text.contains(place.text().toLowerCase(Locale.ROOT)));
  }
}
