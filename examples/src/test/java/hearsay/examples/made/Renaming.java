package hearsay.examples.made;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a story other names and numbers, the same ones in each of its texts. */
final class Renaming {

  /** Words, and numbers that are no part of a date, an address or another number. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}+|(?<![\\d.,/-])"
              + "(?<!(?:January|February|March|April|May|June|July|August) )"
              + "(?<!(?:September|October|November|December) )"
              + "\\d{2,3}(?![\\d,/-])");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dor", "el", "fen", "gra", "hol", "is", "kel", "lum", "mar", "nev", "or", "sta",
          "tir", "ul", "ven", "wen", "yar", "zel", "quin");

  private final Set<String> names;
  private final Random random;
  private final Map<String, String> replacements = new HashMap<>();

  /** Renames the words of {@code names}; the same seed renames them alike. */
  Renaming(Set<String> names, long seed) {
    this.names = names;
    random = new Random(seed);
    names.stream().sorted().forEach(this::replacement);
  }

  /** A text renamed, and where each place of the old one is in it. */
  record Renamed(String text, List<int[]> moves) {

    Span moved(Span span) {
      return new Span(moved(span.begin()), moved(span.end()));
    }

    private int moved(int at) {
      int[] last = moves.get(0);
      for (int[] move : moves) {
        if (move[0] > at) {
          break;
        }
        last = move;
      }
      return last[1] + at - last[0];
    }
  }

  Renamed renamed(String text) {
    StringBuilder renamed = new StringBuilder();
    List<int[]> moves = new ArrayList<>(List.of(new int[] {0, 0}));
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      if (isRenamed(word)) {
        matcher.appendReplacement(renamed, replacement(word));
        moves.add(new int[] {matcher.end(), renamed.length()});
      }
    }
    matcher.appendTail(renamed);
    return new Renamed(renamed.toString(), moves);
  }

  private boolean isRenamed(String word) {
    return Character.isDigit(word.charAt(0)) || names.contains(word);
  }

  private String replacement(String word) {
    String known = replacements.get(word);
    if (known != null) {
      return known;
    }
    String made = Character.isDigit(word.charAt(0)) ? number(word) : name();
    replacements.put(word, made);
    return made;
  }

  /** Another number of as many digits. */
  private String number(String digits) {
    int least = digits.length() == 2 ? 10 : 100;
    return String.valueOf(least + (Integer.parseInt(digits) + random.nextInt(least)) % (9 * least));
  }

  private String name() {
    String name = "";
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name += SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
