package hearsay.stance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import hearsay.stance.TextReading.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words by which news takes a side towards a claim, by kind. Immutable and thread-safe. */
final class StanceWords {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter PHRASE = Splitter.on('_');

  private final ImmutableSetMultimap<String, String> kindsOfWord;

  /** By first word: the phrase and its kind. */
  private final ImmutableListMultimap<String, Map.Entry<List<String>, String>> phrases;

  private StanceWords(List<String> lines) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    ImmutableListMultimap.Builder<String, Map.Entry<List<String>, String>> phrases =
        ImmutableListMultimap.builder();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      String kind = line.substring(0, colon);
      for (String entry : WORDS.split(line.substring(colon + 1))) {
        List<String> phrase = PHRASE.splitToList(entry);
        if (phrase.size() == 1) {
          words.put(entry, kind);
        } else {
          phrases.put(phrase.get(0), Map.entry(phrase, kind));
        }
      }
    }
    this.kindsOfWord = words.build();
    this.phrases = phrases.build();
  }

  /** The table that ships with the library. */
  static StanceWords shipped() {
    return Holder.SHIPPED;
  }

  /**
   * A word of the table in a text.
   *
   * @param at place among the text's words
   */
  record Hit(String kind, int at) {}

  /** The words and phrases of the table in a text, in text order. */
  List<Hit> in(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String lemma = words.get(i).lemma();
      for (String kind : kindsOfWord.get(lemma)) {
        hits.add(new Hit(kind, i));
      }
      for (Map.Entry<List<String>, String> phrase : phrases.get(lemma)) {
        if (stands(phrase.getKey(), words, i)) {
          hits.add(new Hit(phrase.getValue(), i));
        }
      }
    }
    return hits;
  }

  private static boolean stands(List<String> phrase, List<Word> words, int at) {
    for (int k = 0; k < phrase.size(); k++) {
      if (at + k >= words.size() || !words.get(at + k).lemma().equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static final class Holder {
    static final StanceWords SHIPPED = new StanceWords(lines());

    private static List<String> lines() {
      try {
        return Resources.readLines(
            Resources.getResource(StanceWords.class, "stance-words.txt"), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
