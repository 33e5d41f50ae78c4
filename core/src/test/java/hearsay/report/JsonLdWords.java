package hearsay.report;

import com.google.common.base.CaseFormat;
import com.google.common.io.Resources;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.OriginKind;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.StandingKind;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the namespace: those that a document can use, and those that are defined. */
final class JsonLdWords {

  private static final Map<String, Enum<?>[]> GROUPS =
      Map.of(
          "act", SpeechAct.values(),
          "quotation", QuotationKind.values(),
          "polarity", Polarity.values(),
          "modality", Modality.values(),
          "standing", StandingKind.values(),
          "reason", NonConflictReason.values(),
          "origin", OriginKind.values());

  /** Classes and properties of the writer's own. */
  private static final List<String> OWN =
      List.of(
              "AnonymousSource Evidence Issue Narrator NonConflict Origin Reconciliation Relation"
                  + " Setting Skipped Statement",
              "act addressee analyzer articleCount channel cue decidedBy encoder evidence from kind"
                  + " modality occasion originCount place polarity quotation reason role score"
                  + " setting sha256 signal skipped standing to value weight wordingReason")
          .stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  private static final LoadedJsonLd VOCABULARY = load();

  private JsonLdWords() {}

  /** What the published vocabulary defines. */
  static Set<String> vocabulary() {
    return definitions().stream()
        .map(word -> word.getString("@id"))
        .filter(id -> !id.equals(JsonLdReport.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Collection<JsonObject> definitions() {
    return VOCABULARY.nodes().values();
  }

  private static LoadedJsonLd load() {
    try {
      return LoadedJsonLd.of(
          Resources.toString(
              Resources.getResource(JsonLdReport.VOCABULARY), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the writer can write. */
  static Set<String> possible() {
    Set<String> words = new TreeSet<>();
    OWN.forEach(word -> words.add(JsonLdReport.NAMESPACE + word));
    for (RelationKind kind : RelationKind.values()) {
      words.add(
          JsonLdReport.NAMESPACE
              + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, kind.name()));
    }
    GROUPS.forEach(
        (group, constants) -> {
          for (Enum<?> constant : constants) {
            words.add(
                JsonLdReport.NAMESPACE
                    + group
                    + "-"
                    + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          }
        });
    return words;
  }
}
