package hearsay.report;

import java.util.List;
import java.util.stream.Stream;

/** Texts that an article may hold and no report may act on. */
final class Hostile {

  /** What a page would do if it ran any of {@link #MARKUP}. */
  static final List<String> MARKUP =
      List.of(
          "<script>alert('run')</script>",
          "</script><script>alert('run')</script>",
          "</style><img src=x onerror=alert('run')>",
          "\" onmouseover=\"alert('run')\" x=\"",
          "' autofocus onfocus='alert(1)",
          "<!-- comment --><![CDATA[x]]><?php ?>",
          "</textarea></title></details></mark><h1>big</h1>",
          "&lt;b&gt; &amp; &#60;i&#62; &quot;");

  private Hostile() {}

  static Stream<String> texts() {
    return Stream.concat(
        MARKUP.stream(),
        Stream.of(
            "\u202Edlrow\u202C \u2066olleh \u0627\u0644\u0633\u0644\u0627\u0645",
            "\uD83D\uDC69\u200D\uD83D\uDE80 \uD83C\uDDEA\uD83C\uDDFA e\u0301 \u6771\u4EAC",
            "high \uD83D alone, low \uDE80 alone",
            "\uDE80\uD83D",
            "\u001B[31mred\u001B[0m \u0007 \u0000 \u0085 \u009B31m",
            "tab\tfeed\fline\nreturn\rboth\r\nseparators\u2028\u2029\uFEFF",
            "=HYPERLINK(\"http://evil.example\",\"click\")",
            "\u200B +1+cmd|' /C calc'!A0",
            "'@SUM(1,1)",
            "\t-2+3",
            "\uFF1D1+1",
            "\"]; evil [URL=\"javascript:alert(1)\"] \\N \\G {a|b} \\",
            "comma, \"quoted\"\r\n\"next\",line; semicolon",
            "%23 %00 %s {0} ${x} ../../etc/passwd here:x _:b0 @type",
            "long ".repeat(20_000)));
  }
}
