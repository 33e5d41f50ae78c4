package hearsay.extract.refusal;

import hearsay.extract.text.LemmaText;
import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.RawAttribution;
import hearsay.extract.text.SourceFinder;
import hearsay.extract.text.Words;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refusals told as a silence: "No comment," he said; "there was no word from the firm". */
final class Silences {

  private static final Set<String> SAYING = Set.of("say", "reply", "answer", "respond", "tell");

  /** "There was no immediate comment from the firm": who is silent stands behind it. */
  private static final Pattern NO_WORD_FROM =
      Pattern.compile(
          "\\bno (?:(?:immediate|official|public|further|initial) )*(?:comment|response|reply|reaction|word"
              + "|answer|statement) (?:be )?(?:(?:immediately|yet) )?(?:available )?(?=from )");

  private final Words words;

  Silences(Words words) {
    this.words = words;
  }

  /** The silences of a sentence: first what is quoted, then what is told. */
  List<Refusal> in(int sentence, LemmaText lemmas) {
    return Stream.of(noComment(sentence), from(lemmas)).flatMap(Optional::stream).toList();
  }

  /** "No comment," and nothing else between the marks, beside a word of saying. */
  private Optional<Refusal> noComment(int sentence) {
    for (int i = words.sentenceFirst(sentence); i + 1 < words.sentenceEnd(sentence); i++) {
      if (words.lemma(i).equals("no") && words.lemma(i + 1).equals("comment")) {
        Optional<Span> quoted = words.marks().around(words.token(i).begin());
        return quoted
            .filter(marks -> words.in(marks).stream().filter(Token::isWord).count() == 2)
            .flatMap(this::told);
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> told(Span quoted) {
    int before = words.first(quoted) - 1;
    while (before > 0 && !words.token(before).isWord() && words.first(quoted) - before <= 2) {
      before--;
    }
    int behind = words.end(quoted);
    while (behind < words.size()
        && !words.token(behind).isWord()
        && behind - words.end(quoted) < 2) {
      behind++;
    }
    for (int verb : new int[] {before, behind, behind + 1}) {
      if (verb >= 0 && verb < words.size() && SAYING.contains(words.lemma(verb))) {
        Span content = quoted;
        return new SourceFinder(words)
            .subject(verb)
            .map(
                who ->
                    new Refusal(
                        new RawAttribution(
                            Optional.of(who), words.token(verb).span(), List.of(content)),
                        Math.min(words.token(verb).begin(), content.begin()),
                        false));
      }
    }
    return Optional.empty();
  }

  /** "There was no immediate comment from the firm." */
  private Optional<Refusal> from(LemmaText lemmas) {
    Matcher silence = NO_WORD_FROM.matcher(lemmas.text());
    return silence.find()
        ? from(lemmas.token(silence.start()), lemmas.endToken(silence.end()))
        : Optional.empty();
  }

  private Optional<Refusal> from(int first, int from) {
    if (words.marks().inside(words.token(first).begin())) {
      return Optional.empty();
    }
    Optional<Span> party =
        from + 1 < words.size() ? NounPhrases.at(words, from + 1) : Optional.empty();
    Span matter = words.span(first, from);
    Span content = new Span(words.token(first + 1).begin(), matter.end());
    return party.map(
        who ->
            new Refusal(
                new RawAttribution(Optional.of(who), words.token(first).span(), List.of(content)),
                words.token(first).begin(),
                false));
  }
}
