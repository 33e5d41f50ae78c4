package hearsay.faults;

import static hearsay.faults.HostileInput.cut;
import static hearsay.faults.HostileInput.file;
import static hearsay.faults.HostileInput.of;
import static hearsay.faults.HostileInput.skipped;
import static hearsay.faults.HostileInput.some;
import static hearsay.faults.HostileInput.through;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of hostile inputs, by kind. Sizes are for {@link #ARTICLE_LENGTH}. */
final class HostileInputs {

  /** Small, so that what is too long need not be slow to read. */
  static final int ARTICLE_LENGTH = 20_000;

  private static final String PIECES = "read in pieces and without its grammar";
  private static final String TOO_LONG = "longer than 20000 code units";

  /** Two paragraphs of plain news, for something to be put into. */
  private static final String NEWS =
      """
      The harbour minister, Anna Brel, said on Monday that the crane had been safe.

      “We looked at it in May,” Brel told reporters. The union's leader, Tom Ruck, denied that. \
      He said 12 workers had warned the company about its brakes.
      """;

  private final List<HostileInput> inputs = new ArrayList<>();

  private HostileInputs() {}

  static List<HostileInput> all() {
    HostileInputs all = new HostileInputs();
    all.oneWord();
    all.longLines();
    all.marks();
    all.nested();
    all.longSentences();
    all.bytes();
    all.codeUnits();
    all.forms();
    all.languages();
    all.numbers();
    all.crowds();
    all.files();
    return all.inputs;
  }

  private void texts(String kind, HostileInput.Expected expected, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      inputs.add(of(kind, (i + 1) + " " + start(texts[i]), texts[i], expected));
    }
  }

  private static String start(String text) {
    return text.codePoints()
        .limit(12)
        .mapToObj(c -> c > ' ' && c < 127 ? Character.toString(c) : "\\u%04X".formatted(c))
        .collect(Collectors.joining());
  }

  private void oneWord() {
    texts(
        "one word",
        through(),
        ("a|One.|said|Said.|denied|He said|\"|“|“”|''|…|1|%|-|(|)|.|?!|\u00a0|\u2028|\ufeff|,|said:"
                + "|According to|–|\u3000")
            .split("\\|"));
    texts("one word", through(), "", " ", "\n", "\r\n\r\n", "\t");
  }

  private void longLines() {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("letters", "a");
    pieces.put("capitals", "A");
    pieces.put("hyphens", "-");
    pieces.put("words", "the minister said the crane was safe and the union denied it ");
    pieces.put("sentences", "The minister said the crane was safe. ");
    pieces.put("quotations", "“It was safe,” Anna Brel said. ");
    pieces.put("names", "Anna Brel, ");
    pieces.put("digits", "1 ");
    pieces.put("brackets", "(");
    pieces.put("slashes", "a/b/");
    pieces.put("addresses", "https://news.example/a?b=c&d=e ");
    pieces.forEach(
        (name, piece) ->
            inputs.add(
                of(
                    "megabyte line",
                    name,
                    piece.repeat(1_000_000 / piece.length()),
                    cut(TOO_LONG))));
    texts("blank megabyte", through(), " ".repeat(1_000_000), "\n".repeat(1_000_000));
    inputs.add(of("megabyte of lines", "x", "x\n".repeat(500_000), cut(TOO_LONG)));
  }

  private void marks() {
    String[] marks = {
      "\"", "“", "”", "„", "‟", "«", "»", "'", "‘", "’", "‚", "‛", "`", "``", "''", "‹", "›", "「",
      "＂"
    };
    for (String mark : marks) {
      inputs.add(of("only marks", mark, mark.repeat(3_000), cut(PIECES)));
      inputs.add(of("spaced marks", mark, (mark + " ").repeat(3_000), cut(PIECES)));
      inputs.add(of("never closed", mark, mark + NEWS + NEWS, through()));
      inputs.add(
          of(
              "never closed, every word",
              mark,
              (mark + "word ").repeat(300) + "said Anna Brel.",
              cut(PIECES)));
    }
  }

  private void nested() {
    String[][] pairs = {{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"«", "»"}, {"(", ")"}};
    for (String[] pair : pairs) {
      for (int depth : new int[] {3, 30, 1_000}) {
        String text =
            (pair[0] + "She said ").repeat(depth)
                + "no"
                + pair[1].repeat(depth)
                + " said Tom Ruck.";
        inputs.add(of("nested", pair[0] + " " + depth, text, depth == 1_000 ? cut(PIECES) : any()));
      }
    }
    texts(
        "nested clauses",
        cut(PIECES),
        "Anna Brel said that " + "Tom Ruck said that ".repeat(1_000) + "it fell.",
        "“" + "He told me that she told him that ".repeat(300) + "it fell,” Brel said.");
  }

  /** Short enough or not: what matters is that it ends and holds together. */
  private static HostileInput.Expected any() {
    return (given, result) ->
        result.articles().equals(given.articles()) ? "" : "must be among the result's articles";
  }

  private void longSentences() {
    for (int words : new int[] {201, 1_000, 5_000}) {
      String content = "old ".repeat(words);
      String size = words + " words";
      inputs.add(of("long sentence", size, content + "end.", anyLong(words)));
      inputs.add(
          of("long report", size, "Anna Brel said that " + content + "end.", anyLong(words)));
      inputs.add(
          of("long quotation", size, "“" + content + "end,” Anna Brel said.", anyLong(words)));
      inputs.add(
          of(
              "long list",
              size,
              "Anna Brel said she saw " + "a crane, ".repeat(words / 3) + "and it fell.",
              cut(PIECES)));
    }
  }

  private static HostileInput.Expected anyLong(int words) {
    return words * 4 > ARTICLE_LENGTH ? cut(TOO_LONG) : cut(PIECES);
  }

  private void bytes() {
    HostileInput.Expected notUtf8 = skipped("is not UTF-8 text");
    Random random = new Random(20261121);
    for (int i = 0; i < 6; i++) {
      byte[] noise = new byte[500 * (i + 1)];
      random.nextBytes(noise);
      inputs.add(file("binary", "noise " + i, noise, notUtf8));
    }
    binary("PNG", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13);
    binary("gzip", 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3);
    binary("class file", 0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61);
    binary("PDF", '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', 0xE2, 0xE3, 0xCF, 0xD3);
    binary("zeros", new int[100]);
    binary("overlong", 'a', 0xC0, 0xAF, 'b');
    binary("encoded surrogate", 'a', 0xED, 0xA0, 0x80, 'b');
    binary("cut character", 'a', ' ', 0xE2, 0x82);
    binary("lone continuation", 'a', 0x80);
    binary("beyond Unicode", 0xF4, 0x90, 0x80, 0x80);
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "windows-1252", "IBM500"}) {
      if (Charset.isSupported(charset)) {
        inputs.add(file("binary", charset, NEWS.getBytes(Charset.forName(charset)), notUtf8));
      }
    }
  }

  private void binary(String name, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    inputs.add(file("binary", name, bytes, skipped("is not UTF-8 text")));
  }

  /** Something put into plain news at several places, that must not matter. */
  private void into(String kind, String... things) {
    for (String thing : things) {
      String text =
          thing + NEWS.replace("crane", "cr" + thing + "ane").replace("“", "“" + thing) + thing;
      inputs.add(of(kind, start(thing), text, through()));
    }
  }

  private void codeUnits() {
    into("lone surrogate", "\ud83d", "\ude80", "\ude80\ud83d", "\ud83d\ud83d", "\ud83d \ude80");
    into("combining", "\u0301", "e\u0301", "\u0489", "\u20dd", "a" + "\u0335".repeat(200));
    into("zero width", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e");
    into("right to left", "\u202e", "\u202d\u202c", "\u2066\u2069", "\u200f", "\u061c", "שלום");
    into("emoji", "😀", "👩‍🚀", "🇪🇺", "👍🏽", "❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "🤷🏽‍♀️");
    into("private and none", "\ue000", "\uffff", "\ufffd", "\udbff\udfff", "\u0378");
    into("breaks", "\u2028", "\u2029", "\u0085", "\r", "\r\n", "\n\n", "\u000b", "\f");
    into("markup", "<b>", "</script>", "<!--", "&amp;", "&#0;", "]]>", "<?x?>", "{{x}}", "${x}");
    for (char control = 0; control < 32; control++) {
      into("control", String.valueOf(control));
    }
    into("control", "\u007f", "\u0080", "\u009b");
    inputs.add(of("combining", "thousands", "e" + "\u0301".repeat(5_000), any()));
    inputs.add(of("zero width", "thousands", "a\u200b".repeat(5_000), any()));
    inputs.add(of("emoji", "thousands", "“" + "😀".repeat(150) + "” said Anna Brel.", any()));
  }

  private void forms() {
    texts(
        "table",
        any(),
        "Year\tDead\tHurt\n" + "2031\t19\t40\n".repeat(300),
        "| a | b |\n|---|---|\n" + "| 1 | said |\n".repeat(300),
        "a,b,c\n" + "1,\"x, \"\"y\"\"\",3\n".repeat(300),
        "Name          Age\n" + "Anna Brel      41\n".repeat(300),
        "<table>" + "<tr><td>Anna Brel</td><td>said</td></tr>".repeat(200) + "</table>");
    texts(
        "code",
        any(),
        "public static void main(String[] a) { System.out.println(\"said\"); }\n".repeat(50),
        "{\"a\": [1, 2, {\"said\": \"Anna \\\"Brel\\\"\"}]}\n".repeat(100),
        "body { color: #fff; } /* said */\n".repeat(100),
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ".repeat(200),
        "2031-03-04T10:11:12.131Z ERROR [main] a.b.C - said \"no\"\n".repeat(100),
        "\tat a.b.C.said(C.java:12)\n".repeat(300),
        "SELECT 'said' FROM a WHERE b = \"c\" -- denied\n".repeat(100),
        "a\\b\\c $1 $0 \\Q \\E (?<x>[a-z]+)* %s %n {} \n".repeat(100));
    texts(
        "names",
        any(),
        numbered(400, "Anna", " Brel", ", "),
        numbered(400, "Anna", " Brel", "\n"),
        numbered(400, "Mr. A. B", ", teacher", "; "),
        numbered(300, "Anna", " Brel said it fell.", "\n"));
    texts(
        "poem",
        any(),
        "The sea,\nthe sea said no,\n  and no,\n\n".repeat(50),
        "o\n".repeat(2_000),
        "“Tell me,” the river said,\n“tell me.”\n".repeat(60));
  }

  private static String numbered(int count, String before, String behind, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> before + i + behind)
        .collect(Collectors.joining(between));
  }

  private void languages() {
    ForeignTexts.LATIN.forEach(
        (language, text) ->
            inputs.add(of("language", language, text, skipped("those of " + language))));
    ForeignTexts.OTHER.forEach(
        (script, text) ->
            inputs.add(of("language", script, text, skipped("most letters are " + script))));
    inputs.add(of("language", "two", NEWS + ForeignTexts.LATIN.get("German") + NEWS, through()));
  }

  private void numbers() {
    texts(
        "number",
        any(),
        "Anna Brel said " + "9".repeat(400) + " people died.",
        "Anna Brel said 1e999999999 people and -1e-999999999 died on February 30, 99999.",
        "Anna Brel said " + "one hundred thousand million ".repeat(40) + "died.",
        "Anna Brel said " + "1,".repeat(150) + "000 died.",
        "Anna Brel said " + "0." + "0".repeat(300) + "1 per cent died.",
        "Anna Brel said 1/0 of 0/0, NaN%, Infinity and ٣٤ or 三十 or ½ or Ⅷ died.",
        "Anna Brel said on 31 April, 0 May, 13/13/0000 and Monday, Monday, Monday it fell.",
        "Anna Brel said " + "between 1 and 2 and ".repeat(30) + "3 died.",
        "Anna Brel said " + "twenty-".repeat(150) + "one died.",
        "Date: 9999-99-99\n\nAnna Brel said on Friday that it fell last year.");
  }

  private void crowds() {
    inputs.add(
        new HostileInput(
            "crowd", "same article", () -> copies(100, false), some(20, "the same text as")));
    inputs.add(
        new HostileInput(
            "crowd",
            "nearly the same article",
            () -> copies(100, true),
            cut("of which 20 copies are read")));
    inputs.add(
        new HostileInput(
            "crowd",
            "tiny articles",
            () ->
                HostileInput.texts(
                    IntStream.range(0, 60)
                        .mapToObj(i -> "Anna Brel said that " + (i + 3) + " cranes fell.")
                        .toArray(String[]::new)),
            through()));
    inputs.add(
        new HostileInput(
            "crowd",
            "empty articles",
            () -> HostileInput.texts("", " ", "\n", "\u200b", "\u00a0"),
            through()));
    inputs.add(new HostileInput("crowd", "nobody", () -> HostileInput.texts(), through()));
  }

  private static hearsay.ingest.Articles copies(int count, boolean differing) {
    return HostileInput.texts(
        IntStream.range(0, count)
            .mapToObj(i -> NEWS + (differing ? "\nNumber " + i + " ends.\n" : ""))
            .toArray(String[]::new));
  }

  private void files() {
    inputs.add(file("file", "empty", new byte[0], skipped("there is no text")));
    text("only a mark", "\ufeff", skipped("there is no text"));
    text("only a header", "Title: A\nDate: 2031-03-04\n", skipped("below the header"));
    text("only blank", " \n\n ", skipped("there is no text"));
    text("many header lines", "Title: A\n".repeat(500) + "\n" + NEWS, cut("a second line"));
    text("bad day", "Date: yesterday\n\n" + NEWS, cut("read without it"));
    lines("no object", "[]\n", "not a JSON object");
    lines("no JSON", "{\"id\": \"a\", \"text\":\n", "not JSON");
    lines("no id", "{\"text\": \"Anna Brel said no.\"}\n", "no id");
    lines("blank id", "{\"id\": \" \", \"text\": \"Anna Brel said no.\"}\n", "no id");
    lines("no text", "{\"id\": \"a\"}\n", "no text");
    lines("number for text", "{\"id\": \"a\", \"text\": 7}\n", "no text");
    lines("deep", "[".repeat(100_000) + "\n", "not JSON");
    lines("cut", "{\"id\": \"a\", \"text\": \"Anna Brel sa", "not JSON");
    lines("huge number", "{\"id\": \"a\", \"text\": " + "9".repeat(5_000) + "}\n", "");
    lines("null", "null\n", "not a JSON object");
    lines("two objects", "{}{}\n", "");
  }

  private void text(String name, String text, HostileInput.Expected expected) {
    inputs.add(file("file", name, text.getBytes(StandardCharsets.UTF_8), expected));
  }

  private void lines(String name, String text, String reason) {
    inputs.add(
        file(
            "file",
            name.replace(' ', '-') + ".jsonl",
            text.getBytes(StandardCharsets.UTF_8),
            skipped(reason)));
  }
}
