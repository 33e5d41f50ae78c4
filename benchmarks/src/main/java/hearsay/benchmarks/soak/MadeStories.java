package hearsay.benchmarks.soak;

import hearsay.examples.BundledStories;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stories made from the bundled ones: other names and numbers, the same throughout a story, and
 * articles that are told as they were, or have suffered up to four {@link Mutation}s. The same seed
 * makes the same stories.
 */
public final class MadeStories {

  /** How many of four articles are mutated. */
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

  private static final int MUTATED_OF_FOUR = 3;

  private static final int MOST_MUTATIONS = 4;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}|(?<![\\d.,])\\d{2,3}\\b");
  private static final Pattern LOWER = Pattern.compile("\\b\\p{Ll}{4,}");
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Title",
          "Publisher",
          "Date");
  private static final List<String> SYLLABLES =
      List.of("bar", "del", "fin", "gor", "hul", "kam", "lin", "mor", "nes", "ris", "tov", "ves");

  private final List<List<Article>> stories =
      BundledStories.names().stream().map(name -> BundledStories.read(name).articles()).toList();

  /**
   * A story.
   *
   * @param seed of its names, numbers and mutations
   * @param size how many articles, at least 1
   */
  public Articles story(long seed, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size is " + size + ", must be at least 1 article.");
    }
    Random random = new Random(seed);
    List<Article> source = stories.get(random.nextInt(stories.size()));
    Map<String, String> names = names(source, random);
    List<Article> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Article one = source.get(random.nextInt(source.size()));
      String text = renamed(one.text(), names);
      if (random.nextInt(4) < MUTATED_OF_FOUR) {
        for (int m = 1 + random.nextInt(MOST_MUTATIONS); m > 0; m--) {
          text = MUTATIONS.get(random.nextInt(MUTATIONS.size())).of(text, random);
        }
      }
      made.add(
          new Article(
              "%s-%03d".formatted(one.id(), i),
              one.publisher().map(name -> name + " " + random.nextInt(9)),
              one.title(),
              one.date(),
              one.url(),
              text));
    }
    return new Articles(made, List.of());
  }

  /** New names for words that are only ever written large, and new numbers. */
  private static Map<String, String> names(List<Article> story, Random random) {
    Set<String> lower = new HashSet<>();
    story.forEach(
        article ->
            LOWER.matcher(article.text()).results().forEach(word -> lower.add(word.group())));
    Map<String, String> names = new TreeMap<>();
    for (Article article : story) {
      Matcher matcher = WORD.matcher(article.text());
      while (matcher.find()) {
        String word = matcher.group();
        boolean name =
            !DAYS.contains(word) && !lower.contains(word.toLowerCase(java.util.Locale.ROOT));
        if (name && !names.containsKey(word)) {
          names.put(word, Character.isDigit(word.charAt(0)) ? number(random) : name(random));
        }
      }
    }
    return names;
  }

  private static String number(Random random) {
    return String.valueOf(10 + random.nextInt(980));
  }

  private static String name(Random random) {
    String name =
        SYLLABLES.get(random.nextInt(SYLLABLES.size()))
            + SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String renamed(String text, Map<String, String> names) {
    return WORD.matcher(text).replaceAll(word -> names.getOrDefault(word.group(), word.group()));
  }
}
