package hearsay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One pass over one story; every broken rule becomes a line in {@link #problems}. */
final class StoryGoldCheck {

  private static final String JOIN = " \u2026 ";

  private static final Set<String> KINDS =
      Set.of("person", "organization", "outlet", "anonymous", "narration");

  private static final Set<String> ACTS =
      Set.of(
          "assert",
          "confirm",
          "deny",
          "neither_confirm_nor_deny",
          "decline",
          "question",
          "demand",
          "propose",
          "promise",
          "predict",
          "speculate");

  private static final Set<String> MODALITIES =
      Set.of("certain", "hedged", "reported", "conditional", "future");

  private static final Pattern INLINE_DATE = Pattern.compile("\\s*date (\\d{4}-\\d{2}-\\d{2})\\b");
  private static final Pattern DATE_LINE =
      Pattern.compile("^Date: (\\d{4}-\\d{2}-\\d{2})$", Pattern.MULTILINE);
  private static final Pattern PUBLISHER_LINE =
      Pattern.compile("^Publisher: (.+)$", Pattern.MULTILINE);
  private static final Pattern WRAPPED =
      Pattern.compile("[\u201c\"][^\u201c\u201d\"]*[\u201d\"]", Pattern.DOTALL);
  private static final Pattern WHEN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final Map<String, byte[]> articles;
  private final JsonNode gold;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, BitSet> quoted = new HashMap<>();
  private final Set<String> entities = new HashSet<>();
  private final Map<String, JsonNode> statements = new LinkedHashMap<>();

  StoryGoldCheck(Map<String, byte[]> articles, JsonNode gold) {
    this.articles = articles;
    this.gold = gold;
  }

  List<String> problems() {
    documents();
    entities();
    statements();
    new StoryGoldRelations(gold, statements, problems).check();
    return problems;
  }

  private void require(boolean holds, String where, String rule) {
    if (!holds) {
      problems.add(where + ": " + rule);
    }
  }

  private void documents() {
    Set<String> files = new TreeSet<>();
    for (JsonNode document : gold.get("documents")) {
      String id = document.get("id").asText();
      String file = document.get("file").asText();
      files.add(file);
      require(file.startsWith(id + "_"), id, "the id is not the number in the file name");
      byte[] bytes = articles.get(file);
      if (bytes == null) {
        problems.add(id + ": no article " + file);
        continue;
      }
      String text = new String(bytes, UTF_8);
      texts.put(id, text);
      quoted.put(id, quotedUnits(text));
      require(sha256(bytes).equals(document.get("sha256").asText()), id, "sha256 differs");
      require(text.length() == document.get("chars").asInt(), id, "length differs");
      require(
          text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)),
          id,
          "a character outside the basic plane would tell UTF-16 units from code points");
      require(text.indexOf('\r') < 0, id, "a carriage return");
      String head = text.startsWith("Title: ") ? text.substring(0, text.indexOf("\n\n")) : "";
      Matcher inline = INLINE_DATE.matcher(text);
      String date = inline.lookingAt() ? inline.group(1) : group(DATE_LINE, head);
      require(document.get("date").asText("").equals(date), id, "not the date of the article");
      if (!head.isEmpty()) {
        require(
            document.get("publisher").asText().equals(group(PUBLISHER_LINE, head)),
            id,
            "not the publisher of the article");
      }
    }
    require(files.equals(articles.keySet()), "documents", "not the files of the index");
  }

  private void entities() {
    for (JsonNode entity : gold.get("entities")) {
      String name = entity.get("canonical").asText();
      require(entities.add(name), name, "entity twice");
      List<String> variants = new ArrayList<>(strings(entity.get("variants")));
      require(distinct(variants), name, "variant twice");
      variants.addAll(strings(entity.path("titles")));
      for (String variant : variants) {
        require(
            texts.values().stream().anyMatch(text -> text.contains(variant)),
            name,
            "variant in no article: " + variant);
      }
    }
  }

  private void statements() {
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode statement : gold.get("statements")) {
      String id = statement.get("id").asText();
      String document = statement.get("doc").asText();
      if (!texts.containsKey(document)) {
        problems.add(id + ": unknown document");
        continue;
      }
      int number = counts.merge(document, 1, Integer::sum);
      require(id.equals("s%s-%02d".formatted(document, number)), id, "id out of sequence");
      require(statements.put(id, statement) == null, id, "id twice");
      content(id, document, statement);
      attribution(id, document, statement);
      values(id, statement);
    }
    require(counts.keySet().equals(texts.keySet()), "statements", "an article without any");
  }

  private void content(String id, String document, JsonNode statement) {
    String text = texts.get(document);
    List<String> slices = new ArrayList<>();
    int inside = 0;
    int outside = 0;
    int last = 0;
    for (JsonNode span : statement.at("/content/spans")) {
      int from = span.get(0).asInt();
      int to = span.get(1).asInt();
      if (from < last || from >= to || to > text.length()) {
        problems.add(id + ": span out of range, overlapping or out of order");
        return;
      }
      last = to;
      String slice = text.substring(from, to);
      slices.add(slice);
      require(
          count(slice, '\u201c') == count(slice, '\u201d') && count(slice, '"') % 2 == 0,
          id,
          "unbalanced quotation marks");
      require(
          slice.equals(slice.strip()) && ",.;:".indexOf(slice.charAt(slice.length() - 1)) < 0,
          id,
          "a span begins or ends in a blank, or ends in , . ; :");
      require(!WRAPPED.matcher(slice).matches(), id, "a span wholly in quotation marks");
      for (int i = from; i < to; i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          if (quoted.get(document).get(i)) {
            inside++;
          } else {
            outside++;
          }
        }
      }
    }
    require(!slices.isEmpty(), id, "no content");
    require(
        String.join(JOIN, slices).equals(statement.at("/content/text").asText()),
        id,
        "the content text is not its slices");
    String quotation = outside == 0 ? "direct" : inside == 0 ? "indirect" : "mixed";
    String expected = isNarration(statement) ? "narration" : quotation;
    require(expected.equals(statement.get("quote").asText()), id, "the marks say " + expected);
  }

  private void attribution(String id, String document, JsonNode statement) {
    List<JsonNode> speakers = list(statement.get("speakers"));
    require(!speakers.isEmpty(), id, "no speaker");
    String mode = statement.get("speakers_mode").asText();
    require(
        Set.of("single", "joint", "nested").contains(mode)
            && mode.equals("single") == (speakers.size() == 1),
        id,
        "speakers_mode");
    boolean narration = isNarration(statement);
    for (JsonNode speaker : speakers) {
      party(id + " speaker", document, speaker, narration);
    }
    for (JsonNode via : statement.get("via")) {
      party(id + " via", document, via, false);
    }
    JsonNode addressee = statement.get("addressee");
    if (!addressee.isNull()) {
      party(id + " addressee", document, addressee, false);
    }
    JsonNode cue = statement.get("cue");
    if (!cue.isNull()) {
      require(slices(document, cue.get("span"), cue.get("text").asText()), id, "cue span");
    }
    require(
        !narration || (speakers.size() == 1 && cue.isNull()),
        id,
        "narration has one speaker and no cue");
  }

  private void party(String where, String document, JsonNode party, boolean narration) {
    String kind = party.get("kind").asText();
    String name = party.get("name_as_written").asText();
    JsonNode span = party.get("span");
    require(KINDS.contains(kind) && kind.equals("narration") == narration, where, "kind");
    require(name.isEmpty() == span.isNull(), where, "name and span go together");
    require(span.isNull() || slices(document, span, name), where, "span is not the name");
    require(
        !name.isEmpty() || narration || party.path("inferred").asBoolean(),
        where,
        "a party without a name is inferred");
    String canonical = party.get("canonical").asText();
    require(
        kind.equals("anonymous") || kind.equals("narration") || entities.contains(canonical),
        where,
        "no entity " + canonical);
  }

  private void values(String id, JsonNode statement) {
    String act = statement.get("act").asText();
    String polarity = statement.get("polarity").asText();
    require(ACTS.contains(act), id, "act");
    require(MODALITIES.contains(statement.get("modality").asText()), id, "modality");
    require(Set.of("positive", "negative").contains(polarity), id, "polarity");
    require(
        !StoryGoldRelations.isRefusal(act) || polarity.equals("negative"),
        id,
        "a refusal is negative");
    JsonNode when = statement.get("when");
    if (!when.isNull()) {
      require(WHEN.matcher(when.asText()).matches(), id, "when");
      require(!statement.path("when_note").asText().isEmpty(), id, "when without its reason");
    }
  }

  private boolean slices(String document, JsonNode span, String expected) {
    String text = texts.get(document);
    int from = span.get(0).asInt();
    int to = span.get(1).asInt();
    return 0 <= from
        && from < to
        && to <= text.length()
        && text.substring(from, to).equals(expected);
  }

  private static boolean isNarration(JsonNode statement) {
    return list(statement.get("speakers")).stream()
        .anyMatch(speaker -> speaker.get("kind").asText().equals("narration"));
  }

  /** The units between a pair of double quotation marks, without the marks and line ends. */
  private static BitSet quotedUnits(String text) {
    BitSet units = new BitSet(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\u201c' || (unit == '"' && !inside)) {
        inside = true;
      } else if (unit == '\u201d' || unit == '"') {
        inside = false;
      } else if (inside && unit != '\n') {
        units.set(i);
      }
    }
    return units;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(unit -> unit == wanted).count();
  }

  static boolean distinct(List<String> values) {
    return new LinkedHashSet<>(values).size() == values.size();
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  static List<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  static List<String> strings(JsonNode node) {
    return list(node).stream().map(JsonNode::asText).toList();
  }
}
