package hearsay.relate.response.pointing;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.SourceKind;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Reports;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a response's content points to without repeating it: "those reports", "the minister's
 * claim", "it", "such a letter".
 *
 * @param kind what kind of thing is pointed to
 * @param head the noun or pronoun that points
 * @param owner words of the party whose statement it is ("Moreno's report"); empty where none is
 *     named
 * @param ownerIsOutlet whether the owner is named only as "the newspaper" or the like
 * @param plural whether several are pointed to
 * @param such whether it is one of a kind told of before: "such a letter"
 * @param matter content words behind the head: what "reports that two were held" are about; empty
 *     where the head stands alone
 */
public record Pointing(
    Kind kind,
    Token head,
    Set<String> owner,
    boolean ownerIsOutlet,
    boolean plural,
    boolean such,
    List<Said.Word> matter) {

  public Pointing {
    matter = List.copyOf(matter);
  }

  /** What kind of thing a response points to. */
  public enum Kind {
    /** "It", "that", "this". */
    PRONOUN,
    /** "The report", "those claims": something that was told. */
    REPORT,
    /** "The accusation", "the charge". */
    ACCUSATION,
    /** "The count", "that figure". */
    FIGURE,
    /** "Details", "specifics": nothing that could be answered. */
    DETAILS,
    /** "The case", "the matter": whatever was told right before. */
    MATTER,
    /** "The conversation", "such a letter": a thing that an earlier statement tells of. */
    THING
  }

  /** What is told at second hand, in print or by hearsay; the others anybody makes himself. */
  private static final Set<String> REPORTED =
      Set.of("report", "story", "account", "article", "rumor", "rumour", "speculation", "version");

  /** What the content points to; empty where it tells the matter itself. */
  public static Optional<Pointing> of(Said said, Story story) {
    return PointingReader.of(said, story);
  }

  /**
   * Whether a statement may be what is meant as far as the words behind the head tell: of a figure
   * that is named the same figure, else enough of the same words. True where no words stand there.
   */
  public boolean about(Said candidate, Said from, Lexicon lexicon) {
    List<Quantity> named =
        kind == Kind.FIGURE
            ? from.quantities().stream().filter(q -> q.span().begin() >= head.end()).toList()
            : List.of();
    if (!named.isEmpty()) {
      return candidate.quantities().stream()
          .anyMatch(q -> named.stream().anyMatch(n -> n.low() == q.low() && n.high() == q.high()));
    }
    return matter.isEmpty() || shared(candidate, lexicon) >= Math.min(2, matter.size());
  }

  /** How many of the words behind the head a statement has; one word of it stands for one. */
  public int shared(Said candidate, Lexicon lexicon) {
    Set<String> taken = new HashSet<>();
    Set<String> counted = new HashSet<>();
    for (Said.Word word : matter) {
      if (counted.contains(word.lemma())) {
        continue;
      }
      candidate.words().stream()
          .map(Said.Word::lemma)
          .filter(lemma -> !taken.contains(lemma) && lexicon.like(word.lemma(), lemma))
          .findFirst()
          .ifPresent(
              lemma -> {
                taken.add(lemma);
                counted.add(word.lemma());
              });
    }
    return counted.size();
  }

  /**
   * Whether the statement may be the owner's: by its speaker, its channel, or an outlet at large.
   */
  public boolean owns(Said candidate, Story story) {
    if (ownerIsOutlet) {
      return Reports.fromOutlet(candidate, story);
    }
    return owner.isEmpty()
        || candidate.speakerIds().stream().anyMatch(id -> known(id, candidate, story))
        || candidate.channelIds().stream()
            .filter(id -> story.kind(id).filter(SourceKind.OUTLET::equals).isPresent())
            .anyMatch(id -> known(id, candidate, story));
  }

  private boolean known(String id, Said candidate, Story story) {
    return story
        .source(id)
        .filter(
            source ->
                Parties.of(source).stream().anyMatch(owner::contains)
                    || Affiliations.belongs(source, owner, candidate.article()))
        .isPresent();
  }

  /** Whether it is the bare pronoun "it", which reaches further back than "that". */
  public boolean isIt() {
    return kind == Kind.PRONOUN && Words.lower(head).equals("it");
  }

  /** Whether the noun names what is told at second hand. */
  public static boolean isReported(String head) {
    return REPORTED.contains(head);
  }

  /** Whether it points to a statement of a party that it names: "the Gazette's report". */
  public boolean namesOwner() {
    return !owner.isEmpty()
        && (kind == Kind.REPORT || kind == Kind.ACCUSATION || kind == Kind.FIGURE);
  }
}
