package hearsay.ingest;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One field of what stands before an article's text: a line {@code Publisher: The Harbour Post}, or
 * an inline {@code date 2031-04-05} at the head of the text.
 *
 * @param key in lower case
 * @param value without white space around it; may be empty
 * @param line number of its line, from 1
 * @param span what it covers
 */
record HeaderField(String key, String value, int line, Span span) {

  static final String TITLE = "title";
  static final String PUBLISHER = "publisher";
  static final String DATE = "date";
  static final String URL = "url";

  /** Keys that are read; a header begins with one of them. */
  private static final Set<String> READ = Set.of(TITLE, PUBLISHER, DATE, URL);

  /** Keys that often stand beside them: part of the header, and of no use here. */
  private static final Set<String> KNOWN =
      Set.of("author", "byline", "section", "language", "subtitle", "keywords", "updated");

  private static final Pattern FIELD = Pattern.compile("([A-Za-z]{3,12})\\s*:\\s*(.*)");
  private static final Pattern INLINE =
      Pattern.compile("date\\s+(\\d{4}-\\d{1,2}-\\d{1,2})(?=\\s|$)", Pattern.CASE_INSENSITIVE);

  /** No header line is longer. */
  private static final int LONGEST = 2_000;

  /** The header's fields in text order; empty where the text has no header. */
  static List<HeaderField> of(String text, List<Line> lines) {
    List<HeaderField> fields = new ArrayList<>();
    for (Line line : lines) {
      if (line.span().length() > LONGEST || (line.opens() && !fields.isEmpty())) {
        break;
      }
      Matcher matcher = FIELD.matcher(line.span().in(text));
      if (!matcher.matches()) {
        break;
      }
      String key = matcher.group(1).toLowerCase(Locale.ROOT);
      if (!READ.contains(key) && (fields.isEmpty() || !KNOWN.contains(key))) {
        break;
      }
      fields.add(new HeaderField(key, matcher.group(2), line.number(), line.span()));
    }
    return fields.isEmpty() ? inline(text, lines) : List.copyOf(fields);
  }

  private static List<HeaderField> inline(String text, List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Line first = lines.get(0);
    Matcher matcher = INLINE.matcher(text).region(first.span().begin(), first.span().end());
    if (!matcher.lookingAt()) {
      return List.of();
    }
    Span span = new Span(matcher.start(), matcher.end());
    return List.of(new HeaderField(DATE, matcher.group(1), first.number(), span));
  }
}
