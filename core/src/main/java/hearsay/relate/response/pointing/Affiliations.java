package hearsay.relate.response.pointing;

import hearsay.model.Article;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a person speaks for, as an article tells beside the name: "Ada Orsk of the Miners' Union",
 * "The Miners' Union protested. Its secretary, Ada Orsk, ...".
 */
final class Affiliations {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern OF =
      Pattern.compile("^,? (?:of|from|for|at) (?:the )?([^,.;:\\n]+)");

  private static final Pattern ITS = Pattern.compile("(?:^|[.!?\u201d\"] |\\n)Its [^,.;:\\n]+, $");

  /** How far before the name what it belongs to may stand. */
  private static final int LEAD = 260;

  private static final int BEHIND = 90;

  private Affiliations() {}

  /** Whether the article says that the person belongs to a body known by one of the words. */
  static boolean belongs(Source person, Set<String> words, Article article) {
    if (person.kind() != SourceKind.PERSON || words.isEmpty()) {
      return false;
    }
    String text = article.text();
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .filter(name -> name.indexOf(' ') > 0)
        .anyMatch(
            name -> {
              int at = text.indexOf(name);
              return at >= 0 && (isOf(text, at + name.length(), words) || isIts(text, at, words));
            });
  }

  private static boolean isOf(String text, int end, Set<String> words) {
    Matcher of = OF.matcher(text.substring(end, Math.min(text.length(), end + BEHIND)));
    return of.find() && holds(of.group(1), words);
  }

  /** The sentence before begins with the body. */
  private static boolean isIts(String text, int begin, Set<String> words) {
    String lead = text.substring(Math.max(0, begin - LEAD), begin);
    Matcher its = ITS.matcher(lead);
    if (!its.find()) {
      return false;
    }
    String before = lead.substring(0, its.start());
    int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    return holds(before.substring(stop + 1), words);
  }

  private static boolean holds(String text, Set<String> words) {
    return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
  }
}
