package hearsay.relate.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which lemmas stand for one another in reports of one event, and which are opposites. Loaded once
 * from a table of the library's own; immutable and thread-safe; each question costs O(1).
 */
public final class Lexicon {

  /** How much of a word must be shared for two to come from one stem. */
  private static final int STEM = 5;

  /** What may be left of the shorter word behind the stem. */
  private static final int ENDING = 2;

  private static final String UN = "un";

  /** What is left of shorter words is seldom a word. */
  private static final int MIN_PART = 4;

  private final ImmutableSetMultimap<String, Integer> likes;
  private final ImmutableSetMultimap<String, Integer> lefts;
  private final Set<Integer> once;
  private final ImmutableSetMultimap<String, Integer> rights;

  private Lexicon(List<String> lines) {
    ImmutableSetMultimap.Builder<String, Integer> likes = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, Integer> lefts = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<Integer> once = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<String, Integer> rights = ImmutableSetMultimap.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("like:")) {
        putAll(likes, line.substring("like:".length()), i);
      } else if (line.startsWith("opposite:") || line.startsWith("either:")) {
        String[] sides = line.substring(line.indexOf(':') + 1).split("\\|", 2);
        putAll(lefts, sides[0], i);
        putAll(rights, sides[1], i);
        if (line.startsWith("either:")) {
          once.add(i);
        }
      }
    }
    this.likes = likes.build();
    this.lefts = lefts.build();
    this.once = once.build();
    this.rights = rights.build();
  }

  private static void putAll(
      ImmutableSetMultimap.Builder<String, Integer> into, String words, int group) {
    Arrays.stream(words.trim().split("\\s+")).forEach(word -> into.put(word, group));
  }

  /** The table that ships with the library. */
  public static Lexicon shipped() {
    return Holder.SHIPPED;
  }

  /** Whether the lemmas are equal, of one stem, or stand for one another. Symmetric. */
  public boolean like(String a, String b) {
    return a.equals(b) || kin(a, b) || shareGroup(likes, a, likes, b);
  }

  /** Whether the lemmas cannot both hold of one thing. Symmetric. */
  public boolean opposite(String a, String b) {
    return shareGroup(lefts, a, rights, b)
        || shareGroup(lefts, b, rights, a)
        || isUn(a, b)
        || isUn(b, a);
  }

  /**
   * Whether the lemmas are two ways for one thing to have come about, of which one party has gone
   * but one: who resigned was not dismissed. Symmetric.
   */
  public boolean eitherWay(String a, String b) {
    return once.stream()
        .anyMatch(
            group ->
                lefts.containsEntry(a, group) && rights.containsEntry(b, group)
                    || lefts.containsEntry(b, group) && rights.containsEntry(a, group));
  }

  /** "Unqualified" beside "qualified". */
  private static boolean isUn(String whole, String part) {
    return part.length() >= MIN_PART
        && whole.length() == part.length() + UN.length()
        && whole.startsWith(UN)
        && whole.endsWith(part);
  }

  /**
   * What a lemma can be looked up by: two lemmas that are alike have one key in common at least
   * (the reverse need not hold).
   */
  public Set<String> keys(String lemma) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lemma);
    if (lemma.length() >= STEM) {
      keys.add(lemma.substring(0, STEM) + "~");
    }
    likes.get(lemma).forEach(group -> keys.add("#" + group));
    return keys;
  }

  /** The same for lemmas that are opposite to the given one. */
  public Set<String> oppositeKeys(String lemma) {
    Set<String> keys = new LinkedHashSet<>();
    lefts.get(lemma).forEach(group -> keys.add(">" + group));
    rights.get(lemma).forEach(group -> keys.add("<" + group));
    if (lemma.startsWith(UN) && lemma.length() >= MIN_PART + UN.length()) {
      keys.add("un" + lemma.substring(UN.length()) + "<");
    }
    if (lemma.length() >= MIN_PART) {
      keys.add("un" + lemma + ">");
    }
    return keys;
  }

  /** The keys under which a lemma is an opposite itself. */
  public Set<String> asOpposite(String lemma) {
    Set<String> keys = new LinkedHashSet<>();
    rights.get(lemma).forEach(group -> keys.add(">" + group));
    lefts.get(lemma).forEach(group -> keys.add("<" + group));
    if (lemma.startsWith(UN) && lemma.length() >= MIN_PART + UN.length()) {
      keys.add("un" + lemma.substring(UN.length()) + ">");
    }
    if (lemma.length() >= MIN_PART) {
      keys.add("un" + lemma + "<");
    }
    return keys;
  }

  /** Whether the lemmas share a stem: "inspect" and "inspection", "Ukraine" and "Ukrainian". */
  public static boolean kin(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= STEM
        && shared * 2 >= Math.max(a.length(), b.length())
        && shorter - shared <= ENDING;
  }

  private static boolean shareGroup(
      SetMultimap<String, Integer> first, String a, SetMultimap<String, Integer> second, String b) {
    return first.get(a).stream().anyMatch(second.get(b)::contains);
  }

  private static final class Holder {
    static final Lexicon SHIPPED = new Lexicon(lines());

    private static List<String> lines() {
      URL resource = Resources.getResource(Lexicon.class, "word-groups.txt");
      try {
        return Resources.readLines(resource, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
