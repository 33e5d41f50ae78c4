package hearsay.benchmarks.score;

import com.google.common.base.Splitter;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.GoldStory.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows which spellings name one speaker. */
final class SpeakerNames {
  private static final Set<String> SKIPPED = Set.of("the", "a", "an", "mr", "mrs", "ms");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, String> canonical = new HashMap<>();

  SpeakerNames(List<GoldStory.Entity> entities) {
    for (GoldStory.Entity entity : entities) {
      String name = plain(entity.canonical());
      canonical.put(name, name);
      entity.variants().forEach(variant -> canonical.put(plain(variant), name));
    }
  }

  /** Whether the name, if there is one, is that of one of these speakers. */
  boolean isAmong(String name, List<Speaker> speakers) {
    Set<String> wanted = new HashSet<>();
    for (Speaker speaker : speakers) {
      wanted.add(resolve(speaker.canonicalName()));
      wanted.add(resolve(speaker.writtenName()));
    }
    wanted.remove("");
    return wanted.contains(resolve(name));
  }

  private String resolve(String name) {
    String plain = plain(name);
    return canonical.getOrDefault(plain, plain);
  }

  /** Lower-case words of letters and digits, without articles and titles. */
  private static String plain(String name) {
    String spaced =
        name.codePoints().mapToObj(SpeakerNames::lowerCaseOrBlank).collect(Collectors.joining());
    return WORDS
        .splitToStream(spaced)
        .filter(word -> !SKIPPED.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static String lowerCaseOrBlank(int codePoint) {
    return Character.isLetter(codePoint) || isNumber(codePoint)
        ? Character.toString(codePoint).toLowerCase(Locale.ROOT)
        : " ";
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
