package hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who says a statement, by which words, through whom, to whom and when.
 *
 * @param speakers who is responsible for the statement as told, the first above all; several where
 *     they hold it together; empty where nobody can be named
 * @param cue the words of telling; absent in narration and in sentences that go on from the one
 *     before
 * @param channel who passes it on, the one nearest to the speaker first ("the Kremlin says,
 *     Interfax says"); the article's own publisher is not repeated here; empty where it is told
 *     straight
 * @param addressee to whom it was said, where told
 * @param occasion where or when it was said, in the article's words ("aboard Air Force One"), where
 *     told
 * @param date the day of the utterance as far as the text fixes it
 */
public record Attribution(
    List<Mention> speakers,
    Optional<Cue> cue,
    List<Mention> channel,
    Optional<Mention> addressee,
    Optional<String> occasion,
    Optional<PartialDate> date) {

  public Attribution {
    speakers = List.copyOf(speakers);
    channel = List.copyOf(channel);
  }

  /** Said by this source; nothing else of the telling is known. */
  public static Attribution to(Source speaker) {
    return of(List.of(new Mention(speaker.id(), "", Optional.empty(), false)));
  }

  /** Said by nobody who could be named; nothing else of the telling is known. */
  public static Attribution unknown() {
    return of(List.of());
  }

  private static Attribution of(List<Mention> speakers) {
    return new Attribution(
        speakers,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The source that is responsible for the statement, where one could be named. */
  public Optional<Mention> speaker() {
    return speakers.stream().findFirst();
  }

  /** Everybody it names: speakers, then the channel, then the addressee; empty for none. */
  public List<Mention> mentions() {
    return Stream.of(speakers.stream(), channel.stream(), addressee.stream())
        .flatMap(each -> each)
        .toList();
  }
}
