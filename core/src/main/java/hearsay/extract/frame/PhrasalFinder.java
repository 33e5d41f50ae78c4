package hearsay.extract.frame;

import hearsay.extract.act.Denied;
import hearsay.extract.text.LemmaText;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Responses and tellings by several words of which none alone tells anything: "took issue with the
 * figure", "brushed aside talk of a walkout", "stood by her account", "let it be known that".
 */
final class PhrasalFinder {

  /** Whatever stands behind these is what is answered. */
  private static final Pattern OF_ANYTHING =
      Pattern.compile(
          "\\b(?:take (?:strong )?issue with|(?:brush|shrug|wave|laugh) (?:off|aside|away)"
              + "|pour cold water on|let it be know (?:\\w+ ){0,4}?(?=that ))");

  /** What was told is answered by these; another thing is kept off or kept to. */
  private static final Pattern OF_TOLD =
      Pattern.compile("\\b(?:push back (?:hard )?(?:on|against|at)|stand by) ");

  /** How many words may stand before the noun that was told. */
  private static final int REACH = 6;

  private final Words words;

  PhrasalFinder(Words words) {
    this.words = words;
  }

  /** The attributions of a sentence by such words outside quotations, in text order. */
  List<RawAttribution> in(int sentence, int end) {
    List<RawAttribution> found = new ArrayList<>();
    LemmaText lemmas = new LemmaText(words, sentence);
    for (Pattern pattern : List.of(OF_ANYTHING, OF_TOLD)) {
      Matcher matcher = pattern.matcher(lemmas.text());
      while (matcher.find()) {
        int verb = lemmas.token(matcher.start());
        int from = lemmas.endToken(matcher.end());
        boolean told = pattern.equals(OF_ANYTHING) || isTold(from, end);
        if (told && from < end && !words.marks().inside(words.token(verb).begin())) {
          at(verb, from, end).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "Its account of the night": the noun before "of" counts. */
  private boolean isTold(int from, int end) {
    return NounPhrases.at(words, from).stream()
        .flatMapToInt(phrase -> IntStream.range(from, Math.min(end, words.end(phrase))))
        .filter(i -> words.token(i).isNoun() && !words.token(i + 1).isNoun())
        .limit(1)
        .anyMatch(i -> Denied.TOLD.contains(words.lemma(i)) && i - from < REACH);
  }

  private Optional<RawAttribution> at(int verb, int from, int end) {
    int stop = from + 1;
    while (stop < end && !words.token(stop).text().equals(",")) {
      stop++;
    }
    Span content = words.span(words.lemma(from).equals("that") ? from + 1 : from, stop);
    return new SourceFinder(words)
        .subject(verb)
        .filter(subject -> subject.end() <= words.token(verb).begin())
        .map(
            subject ->
                new RawAttribution(Optional.of(subject), words.span(verb, from), List.of(content)));
  }
}
