package hearsay.relate.response;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * One party denies a matter in one article and leaves it open in another. Of one day the open
 * answer limits the plain one. Where a second party is told to have answered the other way about in
 * the same two articles, one of them has the two confused, whatever the day.
 */
public final class TwoAnswers {

  /** From where on two statements are of one matter, as matching holds them alike. */
  private static final double ONE_MATTER = 0.3;

  private static final double ONE_PARTY = 0.4;

  /** How many paragraphs two answers to one question may be apart. */
  private static final int NEAR = 1;

  private TwoAnswers() {}

  /**
   * What stands between a denial and an open answer of one speaker, from the open one.
   *
   * @param responses the relations that responses make
   */
  public static List<Relation> find(Story story, List<Relation> responses) {
    SetMultimap<String, Said> matters = LinkedHashMultimap.create();
    for (Relation response : responses) {
      matters.put(response.from(), story.byId(response.to()));
    }
    List<Said> open = withAct(story, SpeechAct.NEITHER_CONFIRM_NOR_DENY);
    List<Said> plain = open.isEmpty() ? List.of() : withAct(story, SpeechAct.DENY);
    List<Relation> found = new ArrayList<>();
    for (Said left : open) {
      for (Said denied : plain) {
        if (!left.sharesSpeaker(denied)
            || left.sameArticle(denied)
            || !story.oneStory(left, denied)) {
          continue;
        }
        if (isSwapped(left, denied, open, plain)) {
          found.add(relation(RelationKind.ATTRIBUTION_CONFLICT, left, denied, "two confused"));
        } else if (isOfOneDay(left, denied) && isOfOneMatter(left, denied, matters, story)) {
          found.add(relation(RelationKind.QUALIFIES, left, denied, "on one day"));
        }
      }
    }
    return found;
  }

  private static List<Said> withAct(Story story, SpeechAct act) {
    return story.inOrder().stream().filter(said -> said.act() == act).toList();
  }

  /** Whether somebody else denied beside the open answer, and left it open beside the denial. */
  private static boolean isSwapped(Said left, Said denied, List<Said> open, List<Said> plain) {
    return plain.stream()
        .filter(other -> isBeside(other, left))
        .anyMatch(
            other ->
                open.stream()
                    .filter(again -> isBeside(again, denied))
                    .anyMatch(other::sharesSpeaker));
  }

  private static boolean isBeside(Said other, Said said) {
    return other.sameArticle(said)
        && !other.sharesSpeaker(said)
        && Math.abs(other.paragraph() - said.paragraph()) <= NEAR;
  }

  private static boolean isOfOneDay(Said one, Said other) {
    return !Occasions.later(one, other)
        && !Occasions.later(other, one)
        && !one.utteredOnOtherDay(other);
  }

  private static boolean isOfOneMatter(
      Said left, Said denied, SetMultimap<String, Said> matters, Story story) {
    return isAlike(left, denied, story)
        || matters.get(left.id()).stream()
            .anyMatch(
                matter ->
                    isAlike(matter, denied, story)
                        || matters.get(denied.id()).stream()
                            .anyMatch(other -> isAlike(matter, other, story)));
  }

  private static boolean isAlike(Said one, Said other, Story story) {
    return one.sameClaim(other) || story.similarity(one, other) >= ONE_MATTER;
  }

  private static Relation relation(RelationKind kind, Said left, Said denied, String why) {
    List<Place> places = new ArrayList<>(left.places());
    places.addAll(denied.places());
    List<Evidence> evidence =
        List.of(
            Signals.of("same speaker", why, ONE_PARTY, places),
            Signals.of("answers", "left open against denied", Signals.FOUND, places));
    return Relation.of(kind, left.id(), denied.id(), evidence);
  }
}
