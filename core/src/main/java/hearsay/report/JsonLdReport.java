package hearsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.escape.Escaper;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import hearsay.model.Reconciliation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A reconciliation as JSON-LD 1.1, for knowledge graphs.
 *
 * <ul>
 *   <li><a href="https://schema.org/">schema.org</a>: articles are {@code NewsArticle}, statements
 *       {@code Quotation} (narration is none), claims {@code Claim} with their {@code appearance}s.
 *   <li><a href="https://www.w3.org/TR/prov-o/">PROV-O</a>: a statement {@code wasAttributedTo} its
 *       speakers and {@code wasDerivedFrom} its origin.
 *   <li><a href="https://www.w3.org/TR/annotation-model/">Web Annotation</a>: where a statement
 *       stands, each place by a {@code TextPositionSelector} and a {@code TextQuoteSelector} on the
 *       article's {@code articleBody}. <em>Positions count Unicode code points</em>, as the
 *       standard asks, where the rest of this library counts UTF-16 code units.
 *   <li>{@value #NAMESPACE}: what these have no word for, such as claim relations with their
 *       evidence; each relation also stands as a plain triple. The resource {@link #VOCABULARY}
 *       says what each word means. The namespace is a name: nothing is to be fetched there.
 * </ul>
 *
 * <p>The context is part of the document, so that no reader needs a network. Ids begin with a name
 * of the document's own, {@code urn:uuid:}, derived from what it holds: the same reconciliation
 * gives the same bytes and the same ids, different ones never share an id. No text of an article
 * becomes an id that could be followed, and no {@code <} is written, so that the document can stand
 * in a page's {@code script} element. Halves of surrogate pairs, which RDF does not have, stand as
 * U+FFFD.
 *
 * <p>Stateless and thread-safe. The document is put together in memory, as by {@link JsonReport}.
 */
public final class JsonLdReport {

  /** Namespace of the words that are Hearsay's own. */
  public static final String NAMESPACE = "urn:hearsay:ns#";

  /** Class-path resource that says, in JSON-LD, what each word of the namespace means. */
  public static final String VOCABULARY = "hearsay/report/vocabulary.jsonld";

  private static final String CONTEXT = "hearsay/report/context.jsonld";

  /** What a page could take for markup; in JSON it stands within texts only. */
  private static final Escaper MARKUP =
      JsonReport.controls()
          .addEscape('<', "\\u003C")
          .addEscape('>', "\\u003E")
          .addEscape('&', "\\u0026")
          .addEscape('\u2028', "\\u2028")
          .addEscape('\u2029', "\\u2029")
          .build();

  private JsonLdReport() {}

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
    out.write(toJsonLd(result));
  }

  /** The whole document, ending with a line feed. */
  public static String toJsonLd(Reconciliation result) {
    ObjectNode document = context();
    ((ObjectNode) document.get("@context")).put(Iris.HERE, base(result) + "#");
    document.set("@graph", new JsonLdWriting(JsonReport.MAPPER, result).graph());
    try {
      String json = JsonReport.WRITER.writeValueAsString(document);
      return MARKUP.escape(Texts.mapLoneSurrogates(json, unit -> "\uFFFD")) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers cannot fail to be written", e);
    }
  }

  private static ObjectNode context() {
    try {
      return (ObjectNode)
          JsonReport.MAPPER.readTree(
              Resources.toString(Resources.getResource(CONTEXT), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(CONTEXT + " is broken. Maybe the jar was cut.", e);
    }
  }

  /** A name for the document: a UUID of version 8 (RFC 9562) from the digest of all it holds. */
  private static String base(Reconciliation result) {
    ByteBuffer digest =
        ByteBuffer.wrap(
            Hashing.sha256()
                .hashString(JsonReport.toJson(result), StandardCharsets.UTF_8)
                .asBytes());
    long high = digest.getLong() & 0xFFFFFFFF_FFFF0FFFL | 0x8000L;
    long low = digest.getLong() & 0x3FFFFFFF_FFFFFFFFL | 0x80000000_00000000L;
    return "urn:uuid:" + new UUID(high, low);
  }
}
