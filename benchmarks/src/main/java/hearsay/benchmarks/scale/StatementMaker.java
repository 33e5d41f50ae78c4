package hearsay.benchmarks.scale;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Attribution;
import hearsay.model.Cue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes statements of made-up news, already analysed. Stories and claims have few statements
 * mostly, and some have very many: the number of those with n statements falls with n squared. Two
 * in five statements are another's words again, as wire copy is; the others are worded anew.
 *
 * <p>The same number and seed give the same statements, whatever the machine.
 */
final class StatementMaker {

  private static final int SMALLEST_STORY = 3;
  private static final int STEPS = 1000;
  private static final int LARGEST_CLAIM = 120;
  private static final int PER_ARTICLE = 9;
  private static final double REPRINTED = 0.4;
  private static final double BY_THE_SAME = 0.6;
  private static final int SPEAKERS = 4;

  /** One statement in so many is a direct quotation. */
  private static final int QUOTED_OF = 4;

  /** Code units between two statements of an article. */
  private static final int BETWEEN = 20;

  private static final Cue CUE = new Cue(new Span(0, 4), "said");

  /** Names are met in news as words are in any text: with the root of the length, or faster. */
  private static final double NAMES_PER_ROOT = 60;

  /** What a reprint repeats: the words, whose they are, and whether they are quoted. */
  private record Telling(Wording wording, String speaker, boolean direct) {}

  private final Vocabulary vocabulary;
  private final Zipf storySizes = Zipf.ranked(STEPS, 2);
  private final Zipf claimSizes = Zipf.ranked(LARGEST_CLAIM, 2);
  private final int size;
  private final List<AnalyzedStatement> statements;
  private final int[] claims;
  private final int[] stories;
  private int claim = -1;

  private StatementMaker(int size) {
    this.size = size;
    this.vocabulary = Vocabulary.of((int) Math.ceil(NAMES_PER_ROOT * Math.sqrt(size)));
    this.statements = new ArrayList<>(size);
    this.claims = new int[size];
    this.stories = new int[size];
  }

  /**
   * So many statements.
   *
   * @param size at least 1
   */
  static MadeStatements make(int size, long seed) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "size is " + size + ", must be at least 1. Nothing cannot be matched.");
    }
    StatementMaker maker = new StatementMaker(size);
    SplittableRandom random = new SplittableRandom(seed);
    for (int story = 0; maker.statements.size() < size; story++) {
      maker.tell(story, random.split());
    }
    return new MadeStatements(maker.statements, maker.claims, maker.stories);
  }

  private void tell(int story, SplittableRandom random) {
    int left = SMALLEST_STORY * (1 + storySizes.draw(random));
    int articles = (left + PER_ARTICLE - 1) / PER_ARTICLE;
    int[] lengths = new int[articles];
    FactMaker facts = new FactMaker(vocabulary, left, random);
    WordingMaker wordings = new WordingMaker(vocabulary, facts, random);
    List<String> speakers = new ArrayList<>(facts.names().subList(0, SPEAKERS));
    while (left > 0 && statements.size() < size) {
      claim++;
      Fact fact = facts.next();
      int tellings = Math.min(1 + claimSizes.draw(random), left);
      left -= tellings;
      String speaker = speakers.get(random.nextInt(SPEAKERS));
      List<Telling> told = new ArrayList<>();
      for (int i = 0; i < tellings && statements.size() < size; i++) {
        boolean reprint = !told.isEmpty() && random.nextDouble() < REPRINTED;
        Telling telling =
            reprint
                ? told.get(random.nextInt(told.size()))
                : new Telling(
                    wordings.of(fact),
                    random.nextDouble() < BY_THE_SAME
                        ? speaker
                        : speakers.get(random.nextInt(SPEAKERS)),
                    random.nextInt(QUOTED_OF) == 0);
        told.add(telling);
        int article = random.nextInt(articles);
        claims[statements.size()] = claim;
        stories[statements.size()] = story;
        statements.add(place(telling, fact, story, article, lengths[article]));
        lengths[article] += telling.wording.length() + BETWEEN;
      }
    }
  }

  private static AnalyzedStatement place(
      Telling telling, Fact fact, int story, int article, int begin) {
    // Article ids mix the stories, as days and outlets do.
    String id =
        Integer.toHexString(Integer.reverse(story * 0x9E3779B1) ^ article * 0x85EBCA6B)
            + "-"
            + story
            + "-"
            + article;
    Attribution attribution =
        new Attribution(
            List.of(
                new Mention("source:" + telling.speaker, telling.speaker, Optional.empty(), false)),
            Optional.of(CUE),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return telling.wording.at(
        begin,
        (span, text) ->
            new Statement(
                Statement.idOf(id, List.of(span), attribution),
                id,
                List.of(span),
                text,
                attribution,
                SpeechAct.ASSERT,
                telling.direct ? QuotationKind.DIRECT : QuotationKind.INDIRECT,
                fact.negated() ? Polarity.NEGATIVE : Polarity.POSITIVE,
                Modality.CERTAIN));
  }
}
