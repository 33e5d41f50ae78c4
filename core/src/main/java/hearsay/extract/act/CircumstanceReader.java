package hearsay.extract.act;

import hearsay.extract.text.NounPhrases;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** To whom, through whom and on what occasion something was told, as far as its sentence says. */
public final class CircumstanceReader {

  private static final Set<String> TELLING_TO =
      Set.of(
          "tell",
          "inform",
          "instruct",
          "assure",
          "remind",
          "advise",
          "order",
          "urge",
          "warn",
          "brief",
          "notify",
          "convince",
          "persuade");

  /**
   * Nouns that an outlet stands behind: "interview with the Argus", or before: "an Argus
   * interview".
   */
  private static final Set<String> EXCHANGE =
      Set.of("interview", "conversation", "appearance", "podcast");

  private static final Set<String> ADDRESSING =
      Set.of("speak", "talk", "remark", "comment", "briefing", "address");

  /** Where or with whom it was; the day is the date's business. */
  private static final String NAMES =
      "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)[A-Z][\\w’'.-]*"
          + "(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)[A-Z][\\w’'.-]*)*";

  private static final Pattern OCCASION =
      Pattern.compile(
          "\\b(?:aboard|(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing|[Oo]n)"
              + " (?:an?|the|his|her|their|its|one)"
              + " (?:[\\w’'-]+ ){0,4}?(?:interview|news conference|press"
              + " conference|briefing|statement|speech|address|rally|meeting"
              + "|summit|hearing|debate|call|readout|post|tweet|email|letter|visit|event|ceremony"
              + "|memo|report|broadcast|appearance|session)|on the sidelines of)\\b(?:"
              + " (?:in|at|with|to|on|of)? ?(?:the )?"
              + NAMES
              + ")?");

  private static final int MAX_CHANNELS = 4;

  private static final Set<String> PREPOSITIONS = Set.of("with", "to", "on", "for", "by");

  private static final Set<String> QUOTING = Set.of("cite", "quote");

  private final Words words;

  public CircumstanceReader(Words words) {
    this.words = words;
  }

  /** Whom the cue's verb is spoken to: "told reporters", "speaking to the press". */
  public Optional<Span> addressee(Span cue, List<Span> contents) {
    int end = words.end(cue);
    for (int i = words.first(cue); i < end; i++) {
      if (TELLING_TO.contains(words.lemma(i))) {
        Optional<Span> told = NounPhrases.at(words, i + 1).filter(np -> isOutside(np, contents));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    int sentence = words.sentenceAt(cue.begin());
    for (int i = words.sentenceFirst(sentence); i < words.sentenceEnd(sentence) - 1; i++) {
      if (ADDRESSING.contains(words.lemma(i)) && words.lemma(i + 1).equals("to")) {
        Optional<Span> told =
            NounPhrases.at(words, i + 2)
                .filter(np -> isOutside(np, contents) && !words.marks().inside(np.begin()));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /** The outlets, books and platforms that the sentence names as the way it was told. */
  public List<Span> channel(Span cue, Optional<Span> addressee, List<Span> contents) {
    List<Span> channel = new ArrayList<>();
    addressee.filter(np -> NounPhrases.isOutlet(words, np)).ifPresent(channel::add);
    int sentence = words.sentenceAt(cue.begin());
    int end = words.sentenceEnd(sentence);
    for (int i = words.sentenceFirst(sentence); i < end; i++) {
      Optional<Span> found =
          EXCHANGE.contains(words.lemma(i)) ? ofExchange(i) : byPreposition(i, end);
      found
          .filter(np -> isOutside(np, contents) && channel.stream().noneMatch(np::overlaps))
          .filter(np -> (!np.overlaps(cue) || isAiredOn(np)) && channel.size() < MAX_CHANNELS)
          .ifPresent(channel::add);
    }
    return channel;
  }

  private Optional<Span> ofExchange(int noun) {
    int next = noun + 1;
    // A day may stand between: "in an interview on Friday with the Argus".
    for (int i = next; i < Math.min(words.size(), noun + 5); i++) {
      if (PREPOSITIONS.contains(words.lemma(i))) {
        Optional<Span> np =
            NounPhrases.at(words, i + 1).filter(p -> NounPhrases.isOutlet(words, p));
        if (np.isPresent()) {
          return np;
        }
      }
    }
    int first = noun;
    while (first > 0
        && words.token(first - 1).isProperNoun()
        && words.sentence(first - 1) == words.sentence(noun)) {
      first--;
    }
    return first < noun
        ? Optional.of(words.span(first, noun)).filter(np -> NounPhrases.isOutlet(words, np))
        : Optional.empty();
  }

  /** "cited by Ifax", "posted on the Truth platform", "said on NBC". */
  private Optional<Span> byPreposition(int at, int end) {
    String lemma = words.lemma(at);
    boolean quoted = QUOTING.contains(lemma) && words.lemma(at + 1).equals("by");
    boolean on = lemma.equals("on") && words.tag(at).equals("IN");
    if (at + 2 > end || !(quoted || on)) {
      return Optional.empty();
    }
    return NounPhrases.at(words, quoted ? at + 2 : at + 1)
        .filter(np -> quoted ? NounPhrases.isOutlet(words, np) : isAiredOn(np));
  }

  private boolean isAiredOn(Span np) {
    return NounPhrases.isOutlet(words, np) && NounPhrases.saysOutlet(words, np);
  }

  /** Where or when it was told, in the article's words. */
  public Optional<Span> occasion(Span cue, List<Span> contents) {
    Span sentence = words.sentenceSpan(words.sentenceAt(cue.begin()));
    Matcher matcher = OCCASION.matcher(words.text()).region(sentence.begin(), sentence.end());
    while (matcher.find()) {
      Span found = new Span(matcher.start(), matcher.end());
      boolean placed = !matcher.group().equals("aboard");
      if (placed && isOutside(found, contents) && !words.marks().inside(found.begin())) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static boolean isOutside(Span span, List<Span> contents) {
    return contents.stream().noneMatch(content -> content.contains(span));
  }
}
