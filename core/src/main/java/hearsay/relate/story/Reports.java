package hearsay.relate.story;

import com.google.common.base.Splitter;
import hearsay.model.Cue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which statements are reports of an outlet, a book or "reports". */
public final class Reports {

  private static final Set<SourceKind> REPORTERS =
      Set.of(SourceKind.OUTLET, SourceKind.DOCUMENT, SourceKind.ANONYMOUS);

  private static final Pattern REPORT = Pattern.compile("\\breport(?:s|ed|ing)?\\b");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Reports() {}

  /** Whether it is told as something that was reported. */
  public static boolean isReport(Said said, Story story) {
    return said.statement().modality() == Modality.REPORTED
        || speaks(said, REPORTERS, story)
        || REPORT.matcher(cue(said)).find();
  }

  private static String cue(Said said) {
    return said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether an outlet itself is responsible for it. */
  public static boolean fromOutlet(Said said, Story story) {
    return speaks(said, Set.of(SourceKind.OUTLET), story);
  }

  /** Whether several report it: joint speakers, or "reports". */
  public static boolean several(Said said) {
    return said.statement().attribution().speakers().size() > 1
        || said.statement()
            .attribution()
            .speaker()
            .map(Mention::asWritten)
            .orElse("")
            .endsWith("s");
  }

  /** The words of a document that tells it ("a letter seen by ..."), in lower case; else none. */
  public static List<String> document(Said said, Story story) {
    if (!speaks(said, Set.of(SourceKind.DOCUMENT), story)) {
      return List.of();
    }
    String written = said.statement().attribution().speaker().map(Mention::asWritten).orElse("");
    return WORDS.splitToList(written.toLowerCase(Locale.ROOT));
  }

  private static boolean speaks(Said said, Set<SourceKind> kinds, Story story) {
    return said.speakerId().flatMap(story::kind).filter(kinds::contains).isPresent();
  }
}
