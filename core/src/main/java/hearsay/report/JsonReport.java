package hearsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import hearsay.model.Reconciliation;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A reconciliation as JSON and back, without loss: what is read equals what was written.
 *
 * <p>The same reconciliation gives the same bytes: UTF-8, line feeds, two spaces of indent, keys in
 * one order, no clock. What is absent is left out, never {@code null}, {@code 0} or {@code ""}. A
 * span is the pair {@code [begin, end]}, half-open, in UTF-16 code units of the article's text. The
 * form is described by the JSON Schema (draft 2020-12) in the resource {@link #SCHEMA}.
 *
 * <p>Stateless and thread-safe. The document is put together in memory: about three times its size.
 */
public final class JsonReport {

  /** Goes up when a reader of the form before would be wrong about the new one. */
  public static final int SCHEMA_VERSION = 1;

  /** Class-path resource that holds the JSON Schema. */
  public static final String SCHEMA = "hearsay/report/reconciliation.schema.json";

  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // Texts, and ids as keys, are as long as somebody's article makes them.
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  // Double.toString differs between JDK 17 and 19: this one does not.
                  .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** JSON lets these stand as they are; a terminal may act on them. */
  private static final Escaper CONTROLS = controls().build();

  private JsonReport() {}

  /** Escapes the control characters behind ASCII, which stand within texts only. */
  static Escapers.Builder controls() {
    Escapers.Builder escapes = Escapers.builder();
    for (char control = '\u007F'; control <= '\u009F'; control++) {
      escapes.addEscape(control, "\\u%04X".formatted((int) control));
    }
    return escapes;
  }

  /**
   * Writes a file, which appears whole or not at all; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void write(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> write(result, out));
  }

  /**
   * Writes to a writer, which stays open.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(Reconciliation result, Writer out) throws IOException {
    out.write(toJson(result));
  }

  /** The whole document, ending with a line feed. */
  public static String toJson(Reconciliation result) {
    try {
      String json = WRITER.writeValueAsString(new JsonWriting(MAPPER).document(result));
      return CONTROLS.escape(Texts.mapLoneSurrogates(json, unit -> "\\u%04X".formatted((int) unit)))
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers cannot fail to be written", e);
    }
  }

  /**
   * Reads a file that {@link #write} wrote. Keys that it does not know are passed over.
   *
   * @throws IOException if the file cannot be read, or is not UTF-8
   * @throws IllegalArgumentException if it holds something else; the message names the file, the
   *     place in it, what is there and what should be
   */
  public static Reconciliation read(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    try {
      return fromJson(json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads what {@link #toJson} gives.
   *
   * @throws IllegalArgumentException if it is something else; the message names the place in it,
   *     what is there and what should be
   */
  public static Reconciliation fromJson(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      return JsonReading.document(new Json(root, ""));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not JSON at line %d, column %d: %s. Maybe the file was cut off."
              .formatted(
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
  }
}
