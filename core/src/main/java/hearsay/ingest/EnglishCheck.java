package hearsay.ingest;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultiset;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises texts that are plainly not English, by their letters and by the small words that every
 * sentence needs. Meant to be never wrong about an English text; a short text, a list of names or a
 * text in two languages counts as English. Stateless, thread-safe, looks at the first {@value
 * #SAMPLE} code units only.
 */
public final class EnglishCheck {

  private static final int SAMPLE = 20_000;

  /** Fewer letters or words than this tell nothing. */
  private static final int MIN_LETTERS = 40;

  private static final int MIN_WORDS = 20;

  /** From this share of small words on a text is English, whatever else is in it: prose has 0.3. */
  private static final double ENGLISH = 0.05;

  /**
   * From this share of its small words on a text is in another language: prose has 0.2 and more.
   */
  private static final double OTHER = 0.08;

  /** And so many different ones: a name in a list may look like one. */
  private static final int MIN_KINDS = 4;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final String OWN = "English";

  /** Small words of each language, those that stand in another's list or in English left out. */
  private static final ImmutableSetMultimap<String, String> LANGUAGES = languages();

  private EnglishCheck() {}

  private static ImmutableSetMultimap<String, String> languages() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    add(
        words,
        OWN,
        "the and of that with his her from this which they were been would their are is was has"
            + " have it its be but not he she will who what when there");
    add(
        words,
        "German",
        "der und das den dem ein eine einer nicht ist sich mit auf auch wird sind zu von im dass"
            + " wurde nach bei über");
    add(
        words,
        "French",
        "le les et des du une est que qui dans pour pas sur avec ce cette sont aux il elle ont été");
    add(
        words,
        "Spanish",
        "el los las y que en una por con para del se su lo como más fue ha pero al está");
    add(
        words,
        "Italian",
        "il gli che di è per una della del nel sono con non più ha dei alla anche");
    add(words, "Portuguese", "o os as que em um uma não para com do da dos das se foi ao mais por");
    add(
        words,
        "Dutch",
        "het een van en dat niet zijn voor met op aan ook wordt werd heeft bij naar");
    add(
        words,
        "a Scandinavian language",
        "och att det som en av är inte på för med har ikke og til af ble blev den jeg vi");
    add(words, "Polish", "nie się i w na że z jest to jak przez po od który oraz ale dla był");
    add(
        words,
        "Czech",
        "že se na je v a o s z k do po jako pro by byl byla ale které jeho také nebo tom");
    add(words, "Turkish", "ve bir bu için ile olarak da de olduğunu daha çok değil gibi sonra");
    add(words, "Romanian", "și nu că cu este pe din la un o care pentru mai sunt fost");
    add(words, "Hungarian", "az és hogy nem egy is meg volt van ezt csak már vagy lesz");
    add(words, "Finnish", "ja on ei se että oli myös mutta kun hän ovat joka tai sekä");
    add(words, "Indonesian", "yang dan di dengan untuk dari ini pada tidak itu dalam akan juga");
    add(words, "Vietnamese", "và của là có trong được cho không với các một người này đã");
    return words.build();
  }

  private static void add(
      ImmutableSetMultimap.Builder<String, String> words, String language, String list) {
    for (String word : list.split(" ")) {
      words.put(language, word);
    }
  }

  /** What the text is in, in words such as {@code most letters are Cyrillic}; empty for English. */
  public static Optional<String> otherLanguage(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return otherScript(sample).map(script -> "most letters are " + script).or(() -> other(sample));
  }

  private static Optional<String> otherScript(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all < MIN_LETTERS || 2 * latin >= all) {
      return Optional.empty();
    }
    return letters.entrySet().stream()
        .filter(entry -> entry.getKey() != UnicodeScript.LATIN)
        .max(Map.Entry.comparingByValue())
        .map(entry -> name(entry.getKey()));
  }

  private static String name(UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Optional<String> other(String text) {
    Multiset<String> counts = TreeMultiset.create();
    SetMultimap<String, String> kinds = HashMultimap.create();
    int words = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words++;
      String word = matcher.group().toLowerCase(Locale.ROOT);
      for (String language : LANGUAGES.inverse().get(word)) {
        counts.add(language);
        kinds.put(language, word);
      }
    }
    int english = counts.count(OWN);
    int all = words;
    if (all < MIN_WORDS || english >= ENGLISH * all) {
      return Optional.empty();
    }
    return counts.entrySet().stream()
        .filter(entry -> !entry.getElement().equals(OWN))
        .filter(entry -> entry.getCount() >= OTHER * all && entry.getCount() > 2 * english)
        .filter(entry -> kinds.get(entry.getElement()).size() >= MIN_KINDS)
        .max(Comparator.comparingInt(Multiset.Entry::getCount))
        .map(entry -> "its small words are those of " + entry.getElement());
  }
}
