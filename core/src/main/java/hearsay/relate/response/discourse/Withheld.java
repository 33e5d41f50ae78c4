package hearsay.relate.response.discourse;

import hearsay.model.Cue;
import hearsay.model.SpeechAct;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a refusal refuses: to comment on something told, or to hand something out. */
public final class Withheld {

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

  private static final Set<String> OWN =
      Set.of("article", "story", "report", "piece", "column", "account");

  private static final Set<String> WORDS =
      Set.of(
          "letter",
          "remark",
          "comment",
          "statement",
          "tweet",
          "post",
          "email",
          "e-mail",
          "speech",
          "interview",
          "message",
          "memo");

  private static final Set<String> WRITTEN =
      Set.of("letter", "email", "e-mail", "memo", "message", "tweet", "post");

  private static final Pattern WROTE = Pattern.compile("\\bwr(?:ite|ote|itten|iting)|post|tweet");

  private Withheld() {}

  /** Whether he will not comment on what he said or wrote himself: "that letter". */
  static boolean ownWords(Said refusal, Pointing pointing) {
    return refusal.act() == SpeechAct.DECLINE
        && WORDS.contains(pointing.head().lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the cue tells what the noun names: who "had written" tells what "the letter" says. */
  static boolean tells(Said said, Pointing pointing) {
    String head = pointing.head().lemma().toLowerCase(Locale.ROOT);
    String cue = cue(said);
    return cue.contains(head)
        || (WRITTEN.contains(head) ? WROTE.matcher(cue).find() : !WROTE.matcher(cue).find());
  }

  /** "Declined to comment for this article": the article that tells of it. */
  public static boolean isOwnArticle(Said refusal, Pointing pointing) {
    return OWN.contains(pointing.head().lemma().toLowerCase(Locale.ROOT))
        && refusal.statement().text().toLowerCase(Locale.ROOT).startsWith("this ");
  }

  /** Whether a request or an offer is turned down, not a word about something. */
  static boolean turnsDown(Said refusal) {
    return cue(refusal).startsWith("turn");
  }

  private static String cue(Said said) {
    return said.statement().attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether the refusal is to comment on what the content points to, as something told. */
  static boolean comments(Said refusal, Pointing pointing) {
    String cue = cue(refusal);
    return !isOwnArticle(refusal, pointing)
        && TOLD.contains(pointing.kind())
        && COMMENTING.stream().anyMatch(cue::contains);
  }

  /** Whether it only points to "details": nothing that could be answered. */
  static boolean details(Said response, Story story) {
    return Pointing.of(response, story)
        .filter(pointing -> pointing.kind() == Pointing.Kind.DETAILS)
        .isPresent();
  }
}
