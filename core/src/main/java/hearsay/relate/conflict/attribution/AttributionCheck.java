package hearsay.relate.conflict.attribution;

import hearsay.model.Attribution;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.NonConflictReason;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OneUtterance;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import hearsay.relate.story.Venues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The same content with another channel or addressee ("told TASS" against "told Interfax", or
 * against "told reporters outside her office"), or one named speaker turned into several unnamed
 * ones, or the same quotation in another mouth.
 */
public final class AttributionCheck implements ConflictCheck {

  /** Above this two quotations are one even when their speakers differ. */
  private static final double SAME_WORDS = 0.8;

  /**
   * Above this one that is quoted in part is one sentence: a phrase of his in a longer one is taken
   * up by whoever sides with him.
   */
  private static final double GREATER_PART = 0.7;

  /** Above this they are one, word for word. */
  private static final double TO_THE_LETTER = 0.95;

  private static final int MIN_WORDS = 6;

  /** The same for those that are one word for word. */
  private static final int LETTER_WORDS = 5;

  /** From here on matching holds two remarks of one speaker to be about one thing. */
  private static final double SIMILAR = 0.3;

  /** Fewer common words are a topic that one speaker and several may share. */
  private static final int MIN_COMMON = 3;

  /** How a newspaper speaks of anybody who will not be named: vaguer, not another speaker. */
  private static final Set<String> VAGUE =
      Set.of(
          "official",
          "source",
          "report",
          "person",
          "people",
          "authority",
          "insider",
          "witness",
          "rumour",
          "rumor",
          "medium",
          "observer",
          "analyst",
          "expert",
          "reporter",
          "journalist",
          "voter",
          "majority",
          "supporter",
          "critic",
          "respondent",
          "resident",
          "american");

  /** They leave open who of a group it was, or leave the one out. */
  private static final Set<String> PART =
      Set.of("other", "some", "many", "most", "several", "few", "both");

  /** What follows the head of a noun phrase: "a source close to ...". */
  private static final Pattern BEHIND =
      Pattern.compile(" (?:of|close|in|from|at|with|familiar|who|for|near)\\b");

  private final Venues venues;

  public AttributionCheck(Story story) {
    this.venues = new Venues(story);
  }

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.sameArticle()
        || pair.a().act() == SpeechAct.QUESTION
        || pair.b().act() == SpeechAct.QUESTION
        || pair.a().statement().isNarration()
        || pair.b().statement().isNarration()) {
      return Verdict.NOT_COMPARABLE;
    }
    return pair.a().sharesSpeaker(pair.b()) ? channel(pair, story) : speaker(pair, story);
  }

  private Verdict channel(Comparison pair, Story story) {
    Set<String> here = venues.of(pair.a());
    Set<String> there = venues.of(pair.b());
    boolean differ =
        !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    if (!differ || !story.oneEvent(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    boolean quoted = OneUtterance.holds(pair, story);
    boolean outlets = !venues.outlets(pair.a()).isEmpty() && !venues.outlets(pair.b()).isEmpty();
    boolean oneRemark = outlets && (pair.sameClaim() || retold(pair));
    boolean gathered = venues.gathered(pair.a(), pair.b()) || venues.gathered(pair.b(), pair.a());
    if (!oneRemark && !(quoted && (outlets || gathered))) {
      return Verdict.NOT_COMPARABLE;
    }
    List<Place> places = new ArrayList<>();
    mentions(pair.a()).forEach(span -> places.add(span));
    mentions(pair.b()).forEach(span -> places.add(span));
    Evidence channels =
        Signals.of(
            "channel",
            names(here, story) + " against " + names(there, story),
            Signals.FOUND,
            places);
    Evidence same = same(pair, quoted);
    if (pair.a().utteredOnOtherDay(pair.b()) || venues.knownApart(pair.a(), pair.b())) {
      return quoted
          ? new Verdict.NoConflict(NonConflictReason.DIFFERENT_EVENT, List.of(channels, same))
          : Verdict.NOT_COMPARABLE;
    }
    return new Verdict.Conflict(RelationKind.ATTRIBUTION_CONFLICT, List.of(channels, same));
  }

  /** Whether both give one remark in other words: the same predicate, and no general one. */
  private static boolean retold(Comparison pair) {
    return pair.similarity() >= SIMILAR
        && pair.a().negated() == pair.b().negated()
        && pair.a().clauses().stream()
            .map(Clause::predicate)
            .filter(predicate -> !PredicateKinds.isGeneral(predicate))
            .anyMatch(
                predicate ->
                    pair.b().clauses().stream()
                        .map(Clause::predicate)
                        .anyMatch(p -> p.lemma().equalsIgnoreCase(predicate.lemma())));
  }

  private Verdict speaker(Comparison pair, Story story) {
    if (pair.a().speakerId().isEmpty() || pair.b().speakerId().isEmpty()) {
      return Verdict.NOT_COMPARABLE;
    }
    double likeness = OneUtterance.likeness(pair);
    boolean inPart =
        likeness >= GREATER_PART && OneUtterance.inPart(pair) && shorter(pair) >= MIN_WORDS;
    boolean sameWords =
        (inPart || likeness >= SAME_WORDS)
            && shorter(pair) >= (likeness >= TO_THE_LETTER ? LETTER_WORDS : MIN_WORDS)
            && story.oneStory(pair.a(), pair.b());
    // A sentence to the letter weighs more than doubt about one "she said".
    boolean toTheLetter =
        (inPart || likeness >= TO_THE_LETTER) && story.oneStory(pair.a(), pair.b());
    boolean unclear =
        toTheLetter
            ? isOpen(pair.a(), pair.b(), story) || isOpen(pair.b(), pair.a(), story)
            : UnclearSpeaker.found(pair.a(), story) || UnclearSpeaker.found(pair.b(), story);
    boolean several =
        pair.sameClaim()
            && story.oneEvent(pair)
            && !answers(pair.a())
            && !answers(pair.b())
            && (severalForOne(pair.a(), pair.b(), story)
                || severalForOne(pair.b(), pair.a(), story));
    boolean vague = several && pair.common(Set.of(), Set.of()).size() < MIN_COMMON;
    if (vague || unclear) {
      return Verdict.NOT_COMPARABLE;
    }
    if (!several && !(sameWords && named(pair.a(), story) && named(pair.b(), story))) {
      return Verdict.NOT_COMPARABLE;
    }
    List<Place> places = new ArrayList<>();
    speakerPlace(pair.a()).ifPresent(places::add);
    speakerPlace(pair.b()).ifPresent(places::add);
    Evidence speakers =
        Signals.of(
            "speaker",
            story.name(pair.a().speakerId().get())
                + " against "
                + story.name(pair.b().speakerId().get()),
            several ? 0.4 : Signals.FOUND,
            places);
    return new Verdict.Conflict(
        RelationKind.ATTRIBUTION_CONFLICT, List.of(speakers, same(pair, sameWords)));
  }

  /** How many words the one that quotes less quotes. */
  private static int shorter(Comparison pair) {
    return Math.min(pair.a().quotation().words().size(), pair.b().quotation().words().size());
  }

  /** Whom a matter concerns may each answer for himself. */
  private static boolean answers(Said said) {
    return said.act().isResponse();
  }

  /** Whether "she said" may stand for the other's speaker, whom the article names too. */
  private static boolean isOpen(Said said, Said other, Story story) {
    return UnclearSpeaker.found(said, story)
        && (UnclearSpeaker.found(other, story)
            || other.speakerIds().stream()
                .map(story::name)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .anyMatch(said.article().text()::contains));
  }

  private static Evidence same(Comparison pair, boolean quoted) {
    if (quoted) {
      double likeness = OneUtterance.likeness(pair);
      return Signals.of(
          "same quotation",
          String.format(Locale.ROOT, "%.0f %% of the quoted words", likeness * 100),
          0.4 * likeness,
          both(pair));
    }
    return Signals.of(
        "same claim",
        pair.sameClaim() ? "both are told of one claim" : "one remark in other words",
        0.3,
        both(pair));
  }

  private static List<Place> both(Comparison pair) {
    List<Place> places = new ArrayList<>(pair.a().places());
    places.addAll(pair.b().places());
    return places;
  }

  private static boolean severalForOne(Said several, Said one, Story story) {
    String noun = lastWord(several);
    return kind(several, story) == SourceKind.ANONYMOUS
        && !PART.contains(firstWord(several))
        && noun.endsWith("s")
        && !VAGUE.contains(singular(noun))
        && kind(one, story) == SourceKind.PERSON;
  }

  private static String singular(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  private static String lastWord(Said said) {
    String written = said.statement().attribution().speaker().map(Mention::asWritten).orElse("");
    String head = BEHIND.split(written, 2)[0].trim();
    return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(Said said) {
    return said.statement()
        .attribution()
        .speaker()
        .map(mention -> mention.asWritten().toLowerCase(Locale.ROOT).split("\\s+", 2)[0])
        .orElse("");
  }

  private static boolean named(Said said, Story story) {
    return kind(said, story) == SourceKind.PERSON;
  }

  private static SourceKind kind(Said said, Story story) {
    return said.speakerId().flatMap(story::kind).orElse(SourceKind.NARRATION);
  }

  private static Optional<Place> speakerPlace(Said said) {
    return said.statement().attribution().speaker().flatMap(Mention::span).map(said::place);
  }

  private static List<Place> mentions(Said said) {
    Attribution attribution = said.statement().attribution();
    List<Place> places = new ArrayList<>();
    attribution.channel().forEach(m -> m.span().map(said::place).ifPresent(places::add));
    attribution.addressee().flatMap(Mention::span).map(said::place).ifPresent(places::add);
    return places;
  }

  private static String names(Set<String> ids, Story story) {
    return String.join(" and ", ids.stream().map(story::name).sorted().toList());
  }
}
