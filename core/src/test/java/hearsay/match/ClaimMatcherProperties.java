package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.AnalyzedStatement;
import hearsay.language.SentenceEncoder;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

final class ClaimMatcherProperties {

  private static final ClaimMatcher MATCHER = ClaimMatcher.create();

  /** Texts of like letters mean the like. */
  private static final SentenceEncoder LETTERS =
      texts -> texts.stream().map(ClaimMatcherProperties::letters).toList();

  private static final ClaimMatcher WITH_ENCODER =
      ClaimMatcher.create(MatchOptions.defaults(), LETTERS);

  private static float[] letters(String text) {
    float[] counts = new float[26];
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> c >= 'a' && c <= 'z')
        .forEach(c -> counts[c - 'a']++);
    counts[0] += 0.5f;
    return counts;
  }

  private static List<ClaimMatcher> matchers() {
    return List.of(MATCHER, WITH_ENCODER);
  }

  private static final List<String> WORDS =
      List.of(
          "ferry/ferry/NN",
          "sank/sink/VBD",
          "Lusk/Lusk/NNP",
          "Tereskov/Tereskov/NNP",
          "promised/promise/VBD",
          "withdraw/withdraw/VB",
          "troops/troop/NNS",
          "12/12/CD",
          "40/40/CD",
          "workers/worker/NNS",
          "hurt/hurt/VBD",
          "injured/injure/VBD",
          "the/the/DT",
          "of/of/IN",
          "no/no/DT",
          "report/report/NN");

  private static Statements statement(int number, long seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      String[] relations = {"nsubj", "dobj", "nmod", "amod"};
      words
          .append(i == 0 ? "" : " ")
          .append(WORDS.get(random.nextInt(WORDS.size())))
          .append(
              i == 0
                  ? "/0/root"
                  : "/" + (1 + random.nextInt(i)) + "/" + relations[random.nextInt(4)]);
    }
    SpeechAct[] acts = {SpeechAct.ASSERT, SpeechAct.ASSERT, SpeechAct.CONFIRM, SpeechAct.DENY};
    SpeechAct act = acts[random.nextInt(4)];
    return Statements.of("s%02d".formatted(number), words.toString())
        .by("source " + random.nextInt(2))
        .doing(act, act == SpeechAct.DENY ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }

  @Provide
  Arbitrary<List<AnalyzedStatement>> statements() {
    return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(12).map(ClaimMatcherProperties::all);
  }

  private static List<AnalyzedStatement> all(List<Long> seeds) {
    List<AnalyzedStatement> statements = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      statements.add(statement(i, seeds.get(i)).build());
    }
    return statements;
  }

  @Property(seed = "20261121", tries = 200)
  void textsCompareAlikeFromBothSides(@ForAll long one, @ForAll long other) {
    AnalyzedStatement a = statement(1, one).build();
    AnalyzedStatement b = statement(2, other).build();
    for (ClaimMatcher matcher : matchers()) {
      Comparison there = matcher.compareTexts(a, b);
      Comparison back = matcher.compareTexts(b, a);
      assertEquals(there.similarity(), back.similarity(), 1e-12);
      assertTrue(there.similarity() >= 0 && there.similarity() <= 1);
      assertEquals(there.conflicts(), back.conflicts());
      assertEquals(there.similarity(), Evidence.score(there.evidence()), 1e-9);
      assertEquals(1, matcher.compareTexts(a, a).similarity(), 1e-9);
      assertTrue(matcher.compareTexts(a, a).conflicts().isEmpty());
    }
  }

  @Property(seed = "20261121", tries = 200)
  void statementsCompareAlikeFromBothSides(@ForAll long one, @ForAll long other) {
    WordKnowledge knowledge = WordKnowledge.shipped();
    Features a = Features.of(statement(1, one).build(), knowledge);
    Features b = Features.of(statement(2, other).build(), knowledge);
    Meanings known = Meanings.of(LETTERS, List.of(a.statement().text(), b.statement().text()));
    for (Meanings meanings : List.of(Meanings.NONE, known)) {
      for (SimilarityModel model :
          List.of(
              Models.statements(Weights.shipped(), knowledge, meanings),
              Models.topics(Weights.shipped(), knowledge, meanings))) {
        double there = model.score(align(a, b)).similarity();
        assertEquals(there, model.score(align(b, a)).similarity(), 1e-12);
        assertTrue(there >= 0 && there <= 1);
        assertEquals(there, Evidence.score(model.score(align(a, b)).evidence()), 1e-9);
        assertEquals(1, model.score(align(a, a)).similarity(), 1e-9);
      }
    }
  }

  /** What is not given up is the model's to the last bit; what is given up does not matter. */
  @Property(seed = "20261121", tries = 200)
  void similaritiesReadTogetherAreThoseOfTheModels(
      @ForAll("statements") List<AnalyzedStatement> statements,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double leastSame,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double leastTopic) {
    WordKnowledge knowledge = WordKnowledge.shipped();
    SimilarityModel same = Models.statements(Weights.shipped(), knowledge, Meanings.NONE);
    SimilarityModel topic = Models.topics(Weights.shipped(), knowledge, Meanings.NONE);
    PairScores scores = new PairScores(same, leastSame, topic, leastTopic);
    List<Features> features =
        statements.stream().map(each -> Features.of(each, knowledge)).toList();
    for (Features one : features) {
      for (Features other : features) {
        Alignment pair = align(one, other);
        scores.read(pair);
        assertKept(same.similarity(pair), scores.same(), leastSame);
        assertKept(topic.similarity(pair), scores.topic(), leastTopic);
      }
    }
  }

  private static void assertKept(double expected, double found, double least) {
    if (expected >= least || !Double.isNaN(found)) {
      assertEquals(expected, found);
    }
  }

  private static Alignment align(Features one, Features other) {
    return Alignment.of(one, other, Models::statementWeight);
  }

  @Property(seed = "20261121", tries = 100)
  void meaningDoesNotDependOnWhatElseIsEncoded(
      @ForAll("statements") List<AnalyzedStatement> statements) {
    AnalyzedStatement unrelated =
        Statements.of("a unrelated", "glaciers/glacier/NNS/2/nsubj retreat/retreat/VBP/0/root")
            .by("source 9")
            .build();
    List<AnalyzedStatement> more = new ArrayList<>(statements);
    more.add(unrelated);
    List<Claim> claims = new ArrayList<>(WITH_ENCODER.match(more).claims());
    assertTrue(claims.removeIf(claim -> claim.statementIds().equals(List.of("a unrelated"))));
    assertEquals(WITH_ENCODER.match(statements).claims(), claims);
  }

  @Property(seed = "20261121", tries = 100)
  void evidenceSumsToTheSimilarity(@ForAll("statements") List<AnalyzedStatement> statements) {
    for (ClaimMatcher matcher : matchers()) {
      for (SimilarPair pair : matcher.match(statements).pairs()) {
        assertEquals(pair.similarity(), Evidence.score(pair.evidence()), 1e-9);
      }
    }
  }

  @Property(seed = "20261121", tries = 100)
  void orderDoesNotMatter(
      @ForAll("statements") List<AnalyzedStatement> statements, @ForAll long seed) {
    List<AnalyzedStatement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(seed));
    Matching there = MATCHER.match(statements);
    Matching back = MATCHER.match(shuffled);
    assertEquals(there.claims(), back.claims());
    assertEquals(ids(there, statements), ids(back, shuffled));
  }

  private static List<String> ids(Matching matching, List<AnalyzedStatement> statements) {
    return matching.pairs().stream()
        .map(
            pair -> {
              String[] ends = {
                statements.get(pair.first()).statement().id(),
                statements.get(pair.second()).statement().id()
              };
              Arrays.sort(ends);
              return ends[0] + " " + ends[1] + " " + pair.similarity() + " " + pair.evidence();
            })
        .sorted()
        .toList();
  }

  @Property(seed = "20261121", tries = 100)
  void everyStatementIsInOneClaim(@ForAll("statements") List<AnalyzedStatement> statements) {
    List<String> members =
        MATCHER.match(statements).claims().stream()
            .flatMap(claim -> claim.statementIds().stream())
            .sorted()
            .toList();
    assertEquals(statements.stream().map(s -> s.statement().id()).sorted().toList(), members);
  }

  @Property(seed = "20261121", tries = 100)
  void anUnrelatedStatementChangesNoClaim(
      @ForAll("statements") List<AnalyzedStatement> statements) {
    AnalyzedStatement unrelated =
        Statements.of("a unrelated", "glaciers/glacier/NNS/2/nsubj retreat/retreat/VBP/0/root")
            .by("source 9")
            .build();
    List<AnalyzedStatement> more = new ArrayList<>(statements);
    more.add(unrelated);
    List<Claim> claims = new ArrayList<>(MATCHER.match(more).claims());
    assertTrue(claims.removeIf(claim -> claim.statementIds().equals(List.of("a unrelated"))));
    assertEquals(MATCHER.match(statements).claims(), claims);
  }

  @Property(seed = "20261121", tries = 100)
  void duplicatesChangeNoClaim(
      @ForAll("statements") List<AnalyzedStatement> statements, @ForAll long seed) {
    Statements again = statement(99, seed);
    List<AnalyzedStatement> once = new ArrayList<>(statements);
    once.add(again.build());
    List<AnalyzedStatement> thrice = new ArrayList<>(once);
    thrice.add(again.withId("s99b").build());
    thrice.add(again.withId("s99c").build());
    List<List<String>> groups =
        MATCHER.match(thrice).claims().stream()
            .map(
                claim ->
                    claim.statementIds().stream()
                        .filter(id -> !id.equals("s99b") && !id.equals("s99c"))
                        .toList())
            .toList();
    assertEquals(MATCHER.match(once).claims().stream().map(Claim::statementIds).toList(), groups);
  }

  @Property(seed = "20261121", tries = 60)
  void thePairsOfTheIndexAreThoseOfAllPairsThatShareAWord(
      @ForAll("statements") List<AnalyzedStatement> statements) {
    MatchOptions every = MatchOptions.defaults().withEveryPair(true);
    List<String> all = ids(ClaimMatcher.create(every).match(statements), statements);
    List<String> found = ids(MATCHER.match(statements), statements);
    assertTrue(all.containsAll(found));
    List<String> lost = all.stream().filter(pair -> !found.contains(pair)).toList();
    List<IndexKeys> keys =
        statements.stream()
            .map(each -> IndexKeys.of(Features.of(each, WordKnowledge.shipped())))
            .toList();
    for (String pair : lost) {
      String[] ends = pair.split(" ", 3);
      IndexKeys one = keys.get(Integer.parseInt(ends[0].substring(1)));
      IndexKeys other = keys.get(Integer.parseInt(ends[1].substring(1)));
      assertTrue(Overlap.naive(one, other) < MatchOptions.defaults().minOverlap());
    }
  }
}
