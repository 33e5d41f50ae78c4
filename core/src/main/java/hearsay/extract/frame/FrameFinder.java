package hearsay.extract.frame;

import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributions whose frame alone tells what belongs to them, whatever the verb: "According to NP,
 * ...", "..., NP specified.", "NP was quoted by NP as saying ...", "NP put the number at 31",
 * "NAME: ..." in a transcript.
 */
public final class FrameFinder {

  private final Words words;
  private final AccordingFinder according;
  private final QuotedFinder quoted;
  private final FigureFinder figures;
  private final TellingBehind behind;
  private final RumourFinder rumours;
  private final RejectionFinder rejections;
  private final PhrasalFinder phrasal;
  private final PlanFinder plans;
  private final TranscriptFinder transcripts;

  public FrameFinder(Words words) {
    this.words = words;
    this.according = new AccordingFinder(words);
    this.quoted = new QuotedFinder(words);
    this.figures = new FigureFinder(words);
    this.behind = new TellingBehind(words);
    this.rumours = new RumourFinder(words);
    this.rejections = new RejectionFinder(words);
    this.phrasal = new PhrasalFinder(words);
    this.plans = new PlanFinder(words);
    this.transcripts = new TranscriptFinder(words);
  }

  /** The attributions in such frames, in text order. */
  public List<RawAttribution> find() {
    List<RawAttribution> found = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      int first = words.sentenceFirst(s);
      int end = contentEnd(first, words.sentenceEnd(s));
      for (int i = first; i < end; i++) {
        int at = i;
        if (words.marks().inside(words.token(i).begin())) {
          continue;
        }
        if (words.token(i).text().equalsIgnoreCase("according")
            && words.lemma(i + 1).equals("to")) {
          according.at(i, first, end).ifPresent(found::add);
        } else if (QuotedFinder.QUOTING.contains(words.lemma(i))) {
          quoted.at(i, first, end).ifPresent(found::add);
        } else if (figures.opens(i)) {
          figures.at(i, end).ifPresent(found::add);
        } else {
          rumours.at(i, end).or(() -> rejections.at(at, end)).ifPresent(found::add);
        }
      }
      found.addAll(phrasal.in(s, end));
      behind.find(first, end).ifPresent(found::add);
      plans.at(first, end).ifPresent(found::add);
      transcripts.at(s).ifPresent(found::add);
    }
    return found;
  }

  /** Without the punctuation at the end. */
  private int contentEnd(int first, int end) {
    int stop = end;
    while (stop > first
        && !words.token(stop - 1).isWord()
        && !words.marks().inside(words.token(stop - 1).begin())) {
      stop--;
    }
    return stop;
  }

  /** What the words of {@code content} tell of a telling at their end: "..., the minister said". */
  public Optional<RawAttribution> trailing(Span content) {
    int first = words.first(content);
    return behind.find(first, contentEnd(first, words.end(content)));
  }
}
