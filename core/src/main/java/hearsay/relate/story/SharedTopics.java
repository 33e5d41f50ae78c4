package hearsay.relate.story;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.language.CalendarNames;
import hearsay.language.NameKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which articles are about one thing by the words of all that is told in them: the cosine of their
 * content words, a word weighing by how few of the articles have it (tf-idf; Salton and Buckley
 * 1988), each counted once, with a name of somebody or some place, who tells it among them, in
 * common. In invented stories and real events mixed, no two articles of different stories came to
 * 0.12; in a month's news of one campaign some do. Whoever compares a handful of articles of one
 * day holds them to be of one story: no name must be shared, as long as they do not name places of
 * their own each.
 */
final class SharedTopics {

  /** From here on a few articles are about one thing. */
  private static final double ONE_STORY = 0.12;

  /** The same among many, where words of all that is reported come together by chance. */
  private static final double ONE_OF_MANY = 0.18;

  private static final int FEW = 10;

  /** The same among a handful of one day. */
  private static final double ONE_OF_HANDFUL = 0.15;

  private static final int HANDFUL = 4;

  /** A word of so many articles is of no story; this bounds the cost. */
  private static final int EVERYWHERE = 100;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter words of a speaker's name are titles and articles for the most part. */
  private static final int MIN_NAME = 4;

  private final int articles;
  private final SetMultimap<String, String> having = LinkedHashMultimap.create();
  private final SetMultimap<String, String> words = LinkedHashMultimap.create();
  private final SetMultimap<String, String> names = HashMultimap.create();
  private final SetMultimap<String, String> places = HashMultimap.create();
  private final Map<String, LocalDate> days = new HashMap<>();

  private SharedTopics(Story story) {
    this.articles = story.articles().size();
    story.articles().forEach(a -> a.date().ifPresent(day -> days.put(a.id(), day)));
    for (Said said : story.inOrder()) {
      for (Said.Word word : said.words()) {
        having.put(word.lemma(), said.article().id());
        words.put(said.article().id(), word.lemma());
        if (word.token().isProperNoun() && !CalendarNames.has(word.lemma())) {
          names.put(said.article().id(), word.lemma());
        }
        if (word.token().name() == NameKind.LOCATION) {
          places.put(said.article().id(), word.lemma());
        }
      }
      said.statement().attribution().speakers().stream()
          .flatMap(speaker -> BETWEEN_WORDS.splitAsStream(speaker.asWritten()))
          .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> word.length() >= MIN_NAME && !CalendarNames.has(word))
          .forEach(word -> names.put(said.article().id(), word));
    }
  }

  /** For each article those that are about the same. */
  static SetMultimap<String, String> read(Story story) {
    return new SharedTopics(story).pairs();
  }

  private SetMultimap<String, String> pairs() {
    Map<String, Double> lengths = new HashMap<>();
    words
        .asMap()
        .forEach((id, own) -> lengths.put(id, own.stream().mapToDouble(this::square).sum()));
    double least = articles <= FEW ? ONE_STORY : ONE_OF_MANY;
    ImmutableSetMultimap.Builder<String, String> same = ImmutableSetMultimap.builder();
    for (String id : words.keySet()) {
      shared(id)
          .forEach(
              (other, shared) -> {
                double both =
                    Math.sqrt(lengths.getOrDefault(id, 0.0) * lengths.getOrDefault(other, 0.0));
                if (shared >= least * both && nameOne(id, other)
                    || shared >= ONE_OF_HANDFUL * both && isHandful(id, other)) {
                  same.put(id, other);
                }
              });
    }
    return same.build();
  }

  /**
   * What an article shares with each other: one article at a time, so that few are held at once.
   */
  private Map<String, Double> shared(String id) {
    Map<String, Double> shared = new HashMap<>();
    for (String word : words.get(id)) {
      Set<String> others = having.get(word);
      if (others.size() <= EVERYWHERE) {
        double square = square(word);
        others.forEach(other -> shared.merge(other, square, Double::sum));
      }
    }
    shared.remove(id);
    return shared;
  }

  private double square(String word) {
    double weight = Math.log1p((double) articles / having.get(word).size());
    return weight * weight;
  }

  private boolean nameOne(String id, String other) {
    Set<String> there = names.get(other);
    return names.get(id).stream().anyMatch(there::contains);
  }

  /** Whether they are two of a few of one day, or of no known one, and of no other places each. */
  private boolean isHandful(String id, String other) {
    Set<String> there = places.get(other);
    boolean elsewhere =
        !places.get(id).isEmpty()
            && !there.isEmpty()
            && places.get(id).stream().noneMatch(there::contains);
    return articles <= HANDFUL && Objects.equals(days.get(id), days.get(other)) && !elsewhere;
  }
}
