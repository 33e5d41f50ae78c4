package hearsay.relate;

import hearsay.model.Cue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a refusal refuses: to comment on something told, or to hand something out. */
final class Withheld {

  private static final List<String> COMMENTING =
      List.of(
          "comment", "discuss", "respond", "address", "answer", "confirm", "speak", "react", "talk",
          "say");

  private static final Set<Pointing.Kind> TOLD =
      Set.of(
          Pointing.Kind.REPORT,
          Pointing.Kind.ACCUSATION,
          Pointing.Kind.FIGURE,
          Pointing.Kind.THING,
          Pointing.Kind.MATTER);

  private Withheld() {}

  /** Whether the refusal is to comment on what the content points to, as something told. */
  static boolean comments(Said refusal, Pointing pointing) {
    String cue =
        refusal.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    return TOLD.contains(pointing.kind()) && COMMENTING.stream().anyMatch(cue::contains);
  }
}
