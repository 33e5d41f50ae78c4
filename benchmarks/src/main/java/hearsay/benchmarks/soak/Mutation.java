package hearsay.benchmarks.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What may happen to an article's text between the newsroom and us. The texts may be empty. */
public enum Mutation {
  CUT_OFF((text, random) -> text.substring(0, at(text, random))),
  BEGINNING_LOST((text, random) -> text.substring(at(text, random))),
  MIDDLE_LOST(
      (text, random) -> {
        int one = at(text, random);
        int other = at(text, random);
        return text.substring(0, Math.min(one, other)) + text.substring(Math.max(one, other));
      }),
  DOUBLED((text, random) -> text + "\n\n" + text),
  PARAGRAPHS_SHUFFLED(
      (text, random) -> {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
      }),
  SENTENCE_REPEATED(
      (text, random) -> {
        int begin = at(text, random);
        int end = Math.min(text.length(), begin + 80);
        return text + ("\n" + text.substring(begin, end)).repeat(10 + random.nextInt(40));
      }),
  STRAIGHT_MARKS(
      (text, random) ->
          text.replace('\u201c', '"')
              .replace('\u201d', '"')
              .replace('\u2018', '\'')
              .replace('\u2019', '\'')),
  BRITISH_MARKS((text, random) -> text.replace('\u201c', '\u2018').replace('\u201d', '\u2019')),
  MARKS_SWAPPED(
      (text, random) ->
          text.replace('\u201c', '\u0000').replace('\u201d', '\u201c').replace('\u0000', '\u201d')),
  CLOSING_MARKS_LOST((text, random) -> text.replace("\u201d", "")),
  MARKS_EVERYWHERE((text, random) -> strewn(text, random, "\"\u201c\u201d'\u2018\u2019\u00ab")),
  CONTROLS(
      (text, random) -> strewn(text, random, "\u0000\u0001\u0007\u0008\u000b\f\u001b\u007f\u0085")),
  INVISIBLE((text, random) -> strewn(text, random, "\u200b\u200d\u2060\ufeff\u00ad\u202e\u2066")),
  SURROGATES((text, random) -> strewn(text, random, "\ud83d\ude80")),
  COMBINING((text, random) -> strewn(text, random, "\u0301\u0489\u20dd")),
  SYMBOLS((text, random) -> strewn(text, random, "()[]{}<>&%$#@*_|\\/~^=+")),
  ONE_LINE((text, random) -> text.replaceAll("\\s+", " ")),
  ONE_SENTENCE((text, random) -> text.replaceAll("[.!?\\n]+", " ")),
  NO_BLANKS((text, random) -> text.replace(" ", "")),
  WIDE_BLANKS((text, random) -> text.replace(" ", "\u00a0\t ")),
  WRAPPED((text, random) -> text.replaceAll("(?<=\\G.{60,70}) ", "\n")),
  OTHER_LINE_ENDS((text, random) -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r")),
  CAPITALS((text, random) -> text.toUpperCase(java.util.Locale.ROOT)),
  LOWER_CASE((text, random) -> text.toLowerCase(java.util.Locale.ROOT)),
  WORDS_LOST(
      (text, random) ->
          String.join(
              " ",
              Arrays.stream(text.split(" ", -1)).filter(word -> random.nextInt(5) > 0).toList())),
  WORDS_SHUFFLED(
      (text, random) -> {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        Collections.shuffle(words, random);
        return String.join(" ", words);
      }),
  LETTERS_LOST(
      (text, random) -> {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
          if (random.nextInt(30) > 0) {
            left.append(text.charAt(i));
          }
        }
        return left.toString();
      }),
  LONG_LIST((text, random) -> text + "\n" + "Orsk, Brel and ".repeat(50 + random.nextInt(500))),
  MARKUP((text, random) -> text.replace("\n", "</p>\n<p class=\"x\">").replace(".", ".<br/>")),
  NESTED(
      (text, random) -> {
        int depth = 1 + random.nextInt(60);
        return "\u201cShe said ".repeat(depth) + text + "\u201d".repeat(depth);
      });

  private final BiFunction<String, Random, String> change;

  Mutation(BiFunction<String, Random, String> change) {
    this.change = change;
  }

  /** The text after it; the same random numbers give the same text. */
  public String of(String text, Random random) {
    return change.apply(text, random);
  }

  private static int at(String text, Random random) {
    return random.nextInt(text.length() + 1);
  }

  private static String strewn(String text, Random random, String things) {
    StringBuilder strewn = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (random.nextInt(40) == 0) {
        strewn.append(things.charAt(random.nextInt(things.length())));
      }
      strewn.append(text.charAt(i));
    }
    return strewn.toString();
  }
}
